using CsCheck;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

public sealed class BoundedReadingTests
{
    private static readonly string[] Endings = ["集团", "科技股份有限公司", "重工", "银行", "汽车", "能源", "医院", "有限公司", "控股", "食品", "电气", "药业", "地产", "物流", "证券"];

    public static TheoryData<string> Hostile =>
    [
        string.Concat(Enumerable.Repeat("1-", 5000)),
        string.Concat(Enumerable.Repeat("三天后1-1-1-", 2000)),
        string.Concat(Enumerable.Repeat("in two days 1-1-1-1, ", 1000)),
        new string('周', 10_000),
        string.Concat(Enumerable.Repeat("下周", 5000)),
        new string('(', 5000) + new string(')', 5000),
        string.Concat(Enumerable.Repeat("的", 10_000)),
        string.Concat(Enumerable.Repeat("不是", 5000)),
        string.Concat(Enumerable.Repeat("不是a,", 3000)),
        string.Concat(Enumerable.Repeat("move it ", 3000)),
        string.Concat(Enumerable.Repeat("not a b ", 3000)),
        string.Concat(Enumerable.Repeat("王总和", 3000)),
        string.Concat(Enumerable.Repeat("三", 10_000)),
        string.Concat(Enumerable.Repeat("点", 10_000)),
        string.Concat(Enumerable.Repeat("a b ", 3000)),
        string.Concat(Enumerable.Repeat("三天后,", 3000)),
        new string('1', 10_000),
        new string('9', 300) + "万",
        new string('万', 10_000),
        string.Concat(Enumerable.Repeat("一万", 5000)),
        string.Concat(Enumerable.Repeat("1,111", 3000)),
        string.Concat(Enumerable.Repeat("一二三四五六七八九十百千", 500)),
        string.Concat(Enumerable.Repeat("对手是用友和", 3000)),
        string.Concat(Enumerable.Repeat("competing with SAP and ", 1000)),
        string.Concat(Enumerable.Repeat("华能王总李处三一重工", 1000)),
        string.Concat(Enumerable.Repeat("新建商机 华能erp", 1000)),
        string.Concat(Enumerable.Repeat("三个月内", 3000)),
        string.Concat(Enumerable.Repeat("by the end of the ", 1000)),
        string.Concat(Enumerable.Repeat("a couple of ", 1000)),
        string.Concat(Enumerable.Repeat("刚见回发给说", 3000)),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_gives_the_general_recogniser_a_few_short_pieces_at_most(string text)
    {
        var asked = new List<string>();
        var reader = new SlotReader((piece, _, _) =>
        {
            asked.Add(piece);
            return [];
        });

        reader.Read(text, Language.Chinese, Reading.WednesdayAtTen, KnownNames.Empty);

        Assert.True(asked.Count <= FurtherDates.MostPerSentence, $"asked {asked.Count} times");
        Assert.All(asked, piece => Assert.True(piece.Length <= FurtherDates.Widest));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_is_read_to_its_end(string text) => Assert.NotNull(Reading.Read(text));

    [Fact]
    public void Clauses_are_few_and_short()
    {
        Gen.String[0, 2000].Sample(text =>
        {
            var clauses = Clauses.Of(Sentence.From(text).Folded);
            return clauses.Count <= Clauses.Most && clauses.All(clause => clause.Length is > 0 and <= Clauses.Longest);
        });
    }

    [Fact]
    public void What_stands_after_five_hundred_characters_is_not_read()
    {
        Assert.Null(Reading.Read(new string('啊', 500) + "明天下午三点").When);
        Assert.NotNull(Reading.Read(new string('啊', 400) + "明天下午三点").When);
    }

    [Fact]
    public void Ordinary_sentences_never_need_the_general_recogniser()
    {
        var reader = new SlotReader((_, _, _) => throw new InvalidOperationException("asked"));

        reader.Read("周五上午十点半约了国家电网李处长谈ERP升级", Language.Chinese, Reading.WednesdayAtTen, KnownNames.Empty);
        reader.Read("Visit Huawei on Friday at 10:30 with Ms. Li", Language.English, Reading.WednesdayAtTen, KnownNames.Empty);
    }

    [Fact]
    public void Junk_never_throws()
    {
        var pieces = Gen.OneOf(
            "明天", "下周", "周", "三", "点", "半", "30", "99", ":", "/", "-", "号", "月", "年", "去", "见", "和", "的", "王", "总", "公司", "不是", "是", "改到", "推迟", "一天", "目标", ",", "。", " ", "\n", "\u0001", "\0",
            "meet", "not ", "with ", "Mr. ", "'s", "'", ".", "of ", "at ", "next ", "friday ", "dec ", "to ", "change it ", "goal:", "Kevin", "in two days", "三天后", "、", "(", ")", "\uD83D", "\uDC4D", "２", "：", "0/0", "2月30号", "9999-99-99", "the 31st", "24点", "25:99", "、、",
            "预算", "50万", "三五十万", "$", "1.5m", "八成", "%", "年底", "前", "Q4", "明年", "对手", "用友", "SAP", "lost ", "新建商机", "ERP", "刚", "聊了", "说", "微信", "回", "汪", "花能", "about ", "million ", "a couple of ", "现", "内");
        var known = new KnownNames(["华能集团", "的", "", "(", "Bank of China", "王"], [new KnownPerson("王总", "华能集团"), new KnownPerson("", "")])
        {
            Deals = [new KnownDeal("1", "华能集团", "ERP升级", ["", "小华"]), new KnownDeal("2", "", "", []), new KnownDeal("3", "王", "(", ["的"])],
        };

        Gen.Select(pieces.Array[0, 30], Gen.String[0, 20]).Sample((words, noise) =>
        {
            Reading.Read(string.Concat(words) + noise, known);
            Reading.Read(noise + string.Concat(words), known);
        });
    }
}
