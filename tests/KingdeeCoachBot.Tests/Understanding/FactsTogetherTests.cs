using CsCheck;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

/// <summary>A sentence carries several facts: each is read by itself, and where one stands nothing else is found.</summary>
public sealed class FactsTogetherTests
{
    [Fact]
    public void What_is_said_in_one_breath_is_read_whole()
    {
        var slots = Reading.Read("刚和华能的王总通完电话，他说预算三百万左右，三个月内签，对手是用友，七八成把握");

        Assert.Equal(("华能", "王总", ContactKind.Call), (slots.Customer?.Name, slots.Person?.Name, slots.Contact));
        Assert.Equal((3_000_000m, true), (slots.Money?.Amount, slots.Money?.IsApproximate));
        Assert.Equal((70m, 80m), (slots.Percent?.Value, slots.Percent?.Most));
        Assert.Equal((90, "用友"), (slots.Duration?.Days, slots.Rivals[0].Name));
        Assert.Null(slots.When);
    }

    [Theory]
    [InlineData("明天见三一的张三,预算50万", "三一", "张三", 500_000)]
    [InlineData("拜访三一重工,一起谈谈", "三一重工", null, null)]
    [InlineData("明天去7天酒店", "7天酒店", null, null)]
    [InlineData("拜访360", "360", null, null)]
    [InlineData("去58同城谈20万的单子", "58同城", null, 200_000)]
    [InlineData("visit 3M tomorrow", "3M", null, null)]
    [InlineData("visit 3M, budget 5M", "3M", null, 5_000_000)]
    [InlineData("拜访万达,合同50万", "万达", null, 500_000)]
    [InlineData("第一次见王总", null, "王总", null)]
    public void Numbers_in_names_are_no_amounts_and_amounts_no_names(string sentence, string? customer, string? person, int? amount)
    {
        var slots = Reading.Read(sentence);

        Assert.Equal((customer, person, amount), (slots.Customer?.Name, slots.Person?.Name, slots.Money?.Amount));
    }

    [Fact]
    public void Whoever_is_addressed_beside_a_rival_is_no_rival()
    {
        var slots = Reading.Read("拜访三一重工，lost to SAP和Mr. Chen");

        Assert.Equal(["SAP"], slots.Rivals.Select(rival => rival.Name));
    }

    [Fact]
    public void No_name_overlaps_an_amount_a_chance_a_period_or_a_rival()
    {
        var names = Gen.OneOf("华能", "三一重工", "三亿重工", "王总", "张三", "7天酒店", "万达", "Siemens", "Mr. Chen", "一汽");
        var facts = Gen.OneOf("50万", "三五十万", "$1.5m", "2 million RMB", "八成", "80%", "明年6月", "年底前", "in June", "对手是用友", "lost to SAP", "一两个月");
        var joints = Gen.OneOf("去", "见", "和", ",", "的", " ", "visit ", " with ", "谈", "预算", "拜访");

        // Facts are clauses of their own: nobody types "输给SAP预算三一重工" in one breath.
        Gen.Select(joints, names, facts, facts, joints, names).Sample((a, b, d, f, g, h) =>
        {
            var slots = Reading.Read($"{a}{b}，{d}，{f}，{g}{h}");
            string?[] taken = [slots.Money?.Source, slots.Percent?.Source, slots.Period?.Source, .. slots.Rivals.Select(rival => rival.Source)];
            string?[] found = [slots.Customer?.Source, slots.Person?.Source];
            // A name that was drawn twice may stand in both roles.
            return found.OfType<string>().All(name => taken.OfType<string>().All(fact => fact == b || fact == h || !name.Contains(fact, StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void The_order_of_the_facts_does_not_matter()
    {
        string[] facts = ["预算500万", "七成把握", "对手是用友", "明年6月签", "大概一两个月"];

        Gen.Shuffle(facts).Sample(shuffled =>
        {
            var slots = Reading.Read("华能的项目," + string.Join(',', shuffled));
            return slots is { Money.Amount: 5_000_000, Percent.Value: 70, Duration.Days: 45, Rivals: [{ Name: "用友" }] } && slots.Period?.Last == new DateOnly(2027, 6, 30);
        });
    }

    [Theory]
    [InlineData("明天去华能,后天下午三点去大唐", "华能 | - | 11-12 | -", true)]
    [InlineData("明天先去华能,然后去大唐", "华能 | - | 11-12 | -", true)]
    [InlineData("周一拜访华能,下周二再去大唐", "华能 | - | 11-16 | -", true)]
    [InlineData("visit Haier on Monday and then see Bosch on Friday at 3pm", "Haier | - | 11-16 | -", true)]
    [InlineData("12月3号14:30到上海电气,见陈工和刘经理", "上海电气 | 陈工、刘经理 | 12-03 | 14:30", false)]
    [InlineData("明天下午三点去拜访华能集团的王总", "华能集团 | 王总 | 11-12 | 15:00", false)]
    public void Of_two_visits_the_first_is_read(string sentence, string expected, bool more)
    {
        var slots = Reading.Read(sentence);

        Assert.Equal((expected, more), (Reading.Line(slots), slots.HasMore));
    }
}
