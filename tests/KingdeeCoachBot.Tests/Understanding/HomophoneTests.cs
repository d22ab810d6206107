using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

public sealed class HomophoneTests
{
    private static readonly KnownNames Known = new(
        ["华能集团", "三一重工", "国家电网", "中信银行", "Siemens China"],
        [new KnownPerson("王总", "华能集团"), new KnownPerson("陈工", "国家电网"), new KnownPerson("林处长", "三一重工"), new KnownPerson("王建国", "中信银行")]);

    [Theory]
    [InlineData("见汪总", "王总")]
    [InlineData("见程工", "陈工")]
    [InlineData("见凌处长", "林处长")]
    [InlineData("去国家电网见成工", "陈工")]
    [InlineData("见汪建国", "王建国")]
    [InlineData("去中信银行见汪总", "王建国")]
    public void A_person_who_sounds_like_a_known_one_is_a_guess(string sentence, string name)
    {
        var person = Reading.Read(sentence, Known).Person;

        Assert.Equal((name, true, true), (person?.Name, person?.Known, person?.IsGuess));
    }

    [Theory]
    [InlineData("拜访花能", "华能集团")]
    [InlineData("拜访花能集团的王总", "华能集团")]
    [InlineData("去三亿重工", "三一重工")]
    [InlineData("拜访国家店网", "国家电网")]
    [InlineData("花能,明天三点", "华能集团")]
    [InlineData("帮我看看花能的商机", "华能集团")]
    public void A_customer_who_sounds_like_a_known_one_is_a_guess(string sentence, string name)
    {
        var customer = Reading.Read(sentence, Known).Customer;

        Assert.Equal((name, true, true), (customer?.Name, customer?.Known, customer?.IsGuess));
    }

    [Theory]
    [InlineData("见王总", "王总", true)]
    [InlineData("见李总", "李总", false)]
    [InlineData("见王工", "王工", false)]
    [InlineData("去大唐见汪总", "汪总", false)]
    [InlineData("去三一重工见汪总", "汪总", false)]
    public void A_name_that_is_written_so_or_sounds_otherwise_is_none(string sentence, string name, bool known)
    {
        var person = Reading.Read(sentence, Known).Person;

        Assert.Equal((name, known, false), (person?.Name, person?.Known, person?.IsGuess));
    }

    [Theory]
    [InlineData("打电话能解决的事")]
    [InlineData("客户的预算不够怎么办")]
    [InlineData("你好")]
    public void Words_that_happen_to_sound_like_a_customer_are_none(string sentence) => Assert.Null(Reading.Read(sentence, Known).Customer);

    [Fact]
    public void Who_is_known_by_both_spellings_is_never_guessed()
    {
        var known = new KnownNames(["华能集团"], [new KnownPerson("王总", "华能集团"), new KnownPerson("汪总", "华能集团")]);

        Assert.Equal(("汪总", false), (Reading.Read("见汪总", known).Person?.Name, Reading.Read("见汪总", known).Person?.IsGuess));
        Assert.Equal(("王总", false), (Reading.Read("见王总", known).Person?.Name, Reading.Read("见王总", known).Person?.IsGuess));
    }

    [Fact]
    public void Two_who_fit_equally_well_are_candidates()
    {
        var known = new KnownNames(["招商银行", "招商证券"], [new KnownPerson("王建国", "招商银行"), new KnownPerson("王建军", "招商银行")]);
        var slots = Reading.Read("去招商银行见王总", known);

        Assert.Equal(("王总", false), (slots.Person?.Name, slots.Person?.Known));
        Assert.Equal(["王建国", "王建军"], slots.Person!.Candidates);
        Assert.Equal(["招商银行", "招商证券"], Reading.Read("拜访招商", known).Customer!.Candidates);
    }

    [Theory]
    [InlineData("汪王", true)]
    [InlineData("章张", true)]
    [InlineData("陈程", true)]
    [InlineData("林凌", true)]
    [InlineData("金靳", true)]
    [InlineData("许徐", true)]
    [InlineData("于余", true)]
    [InlineData("曾增", true)]
    [InlineData("苏舒", true)]
    [InlineData("邹周", true)]
    [InlineData("孙笋", true)]
    [InlineData("王李", false)]
    [InlineData("王万", false)]
    [InlineData("刘牛", false)]
    public void Surnames_sound_alike_as_dictation_confuses_them(string pair, bool alike)
    {
        Assert.Equal(alike, Sounds.Compare(pair[0], pair[1]) > Sounds.Likeness.None);
        Assert.Equal(Sounds.Compare(pair[0], pair[1]), Sounds.Compare(pair[1], pair[0]));
    }

    [Fact]
    public void Every_pair_of_surnames_that_sound_the_same_is_matched_as_a_guess()
    {
        var surnames = Enumerable.Range('一', 0x5200).Select(code => (char)code).Where(Surnames.IsCommon).ToArray();
        var pairs = from known in surnames from said in surnames where known != said && Sounds.Compare(known, said) == Sounds.Likeness.Same select (known, said);

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair =>
        {
            var person = Reading.Read($"见{pair.said}经理", new KnownNames([], [new KnownPerson($"{pair.known}经理", "")])).Person;
            Assert.Equal(($"{pair.known}经理", true), (person?.Name, person?.IsGuess));
        });
    }
}
