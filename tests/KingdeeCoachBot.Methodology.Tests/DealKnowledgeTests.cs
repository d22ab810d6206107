using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests;

/// <summary>What a deal knows is lost by no change that does not mean to lose it.</summary>
public sealed class DealKnowledgeTests
{
    private static readonly Stakeholder Nameless = new() { Id = "p9", Name = "赵工" };

    private static readonly Stakeholder Whole = new()
    {
        Id = "p8",
        Name = "赵建国",
        Title = "总工",
        Role = DecisionRole.Evaluator,
        Stance = Stance.Doubtful,
        Influence = Influence.High,
        IsInsider = true,
        IsFox = true,
        OurContact = "小刘",
        LastMet = Now.AddDays(-3),
        LastContact = Now.AddDays(-2),
    };

    private static Deal With(params Stakeholder[] people) => Bare with { People = people };

    /// <summary>One thing each that may be known of a person.</summary>
    public static TheoryData<string> Knowledge => ["title", "role", "stance", "influence", "insider", "fox", "our contact", "a contact", "a step", "a fact", "a visit"];

    private static Deal Knowing(string what) => what switch
    {
        "title" => With(Nameless with { Title = "总工" }),
        "role" => With(Nameless with { Role = DecisionRole.User }),
        "stance" => With(Nameless with { Stance = Stance.Neutral }),
        "influence" => With(Nameless with { Influence = Influence.Low }),
        "insider" => With(Nameless with { IsInsider = true }),
        "fox" => With(Nameless with { IsFox = true }),
        "our contact" => With(Nameless with { OurContact = "小刘" }),
        "a contact" => With(Nameless).With(Called("earlier", -4)),
        "a step" => With(Nameless).With(new NextStep { Id = "s1", What = "给赵工发方案", CreatedAt = Now, Person = "赵工" }),
        "a fact" => With(Nameless).With(Fact(GateQuestion.WhyNeed, Evidence.Heard, 1, source: "赵工")),
        _ => With(Nameless).With(Visit("v1", "王总、赵工", 1)),
    };

    private static Contact Called(string id, int days) => new() { Id = id, At = Now.AddDays(days), Kind = ContactKind.Call, People = ["赵工"] };

    [Theory]
    [MemberData(nameof(Knowledge))]
    public void A_person_of_whom_anything_is_known_stays_when_the_contact_that_brought_him_is_undone(string what)
    {
        var undone = Knowing(what).With(Called("c9", 0)).UndoContact("c9", ["赵工"]);
        Assert.NotNull(undone.FindPersonCalled("赵工"));
        Assert.DoesNotContain(undone.Contacts, contact => contact.Id == "c9");
    }

    [Fact]
    public void A_person_of_whom_only_the_name_is_known_goes_with_the_contact_that_brought_him_and_nobody_else_does()
    {
        var deal = With(Nameless, Nameless with { Id = "p7", Name = "钱工" }).With(Called("c9", 0)).UndoContact("c9", ["赵工"]);
        Assert.Equal("钱工", Assert.Single(deal.People).Name);
    }

    [Theory]
    [MemberData(nameof(Knowledge))]
    public void A_deal_that_knows_anything_of_its_people_is_not_bare(string what) => Assert.False(Knowing(what).IsBare);

    [Fact]
    public void A_deal_is_bare_until_anything_is_known_of_it()
    {
        Assert.True(Bare.IsBare);
        Assert.True(With(Nameless).IsBare);
        Deal[] known =
        [
            Bare.With(Visit("v1", "", 1)),
            Bare.With(new Contact { Id = "c1", At = Now, Kind = ContactKind.Call }),
            Bare.With(new NextStep { Id = "s1", What = "发方案", CreatedAt = Now }),
            Bare.With(Fact(GateQuestion.WhyNeed, Evidence.Heard, 1, source: "")),
            Bare.MoveTo(DealStage.Prospect, "rep", Now),
            Bare with { Project = "ERP" },
            Bare with { Amount = new Money(1m, "CNY") },
            Bare with { Expected = DatePeriod.Month(2027, 1) },
        ];
        Assert.All(known, deal => Assert.False(deal.IsBare));
    }

    [Fact]
    public void He_who_takes_another_in_learns_all_that_only_the_other_knew()
    {
        var one = With(Nameless, Whole).Merge("p9", "p8").People.Single();
        Assert.Equal(Whole with { Id = "p9", Name = "赵工", Aliases = one.Aliases, Revision = one.Revision }, one);
        Assert.Equal(["赵建国"], one.Aliases);
    }

    [Fact]
    public void He_who_takes_another_in_forgets_nothing_of_his_own()
    {
        var other = Nameless with
        {
            Aliases = ["老赵", "赵建国"],
            Title = "处长",
            Role = DecisionRole.User,
            Stance = Stance.Against,
            Influence = Influence.Low,
            OurContact = "我",
            LastMet = Now.AddDays(-9),
            LastContact = Now.AddDays(-1),
        };
        var one = With(Whole, other).Merge("p8", "p9").People.Single();
        Assert.Equal(Whole with { LastContact = Now.AddDays(-1), Aliases = one.Aliases, Revision = one.Revision }, one);
        Assert.Equal(["赵工", "老赵"], one.Aliases);
    }

    [Fact]
    public void Neither_an_empty_nor_the_same_name_renames_anybody()
    {
        var deal = With(Whole);
        Assert.Same(deal, deal.Rename("p8", ""));
        Assert.Same(deal, deal.Rename("p8", "赵建国"));
        Assert.Same(deal, deal.Rename("nobody", "赵工"));
        Assert.Equal("赵总工", deal.Rename("p8", "赵总工").FindPersonCalled("赵建国")!.Name);
    }

    [Fact]
    public void A_contact_that_was_a_visit_leaves_what_was_learnt_at_it_to_the_visit()
    {
        var other = Fact(GateQuestion.Timeline, Evidence.Heard, 2) with { Contact = "c2" };
        var deal = Bare.With(Called("c1", -1)).With(Called("c2", -2)).With(Fact(GateQuestion.WhyNeed, Evidence.Heard, 1) with { Contact = "c1" }).With(other).AsPartOf("v1", "c1");
        Assert.Equal("c2", Assert.Single(deal.Contacts).Id);
        Assert.Equal([(null, "v1"), ("c2", null)], deal.Facts.Select(fact => (fact.Contact, fact.Visit)));
    }

    [Fact]
    public void Facts_of_a_contact_are_replaced_and_no_others()
    {
        var (mine, other) = (Fact(GateQuestion.WhyNeed, Evidence.Heard, 1) with { Contact = "c1" }, Fact(GateQuestion.Timeline, Evidence.Heard, 2) with { Contact = "c2" });
        var better = Fact(GateQuestion.BudgetPlan, Evidence.Heard, 0) with { Contact = "c1" };
        Assert.Equal([other, better], Bare.With(mine).With(other).WithFactsOf("c1", [better]).Facts);
    }

    [Fact]
    public void When_somebody_was_last_met_and_spoken_to_follows_from_the_contacts_that_are_left()
    {
        var meeting = new Contact { Id = "m", At = Now.AddDays(-8), Kind = ContactKind.Meeting, People = ["赵工"] };
        var deal = With(Nameless).With(meeting).With(Called("c1", -5)).With(Called("c2", -1));
        Assert.Equal((Now.AddDays(-8), Now.AddDays(-1)), (deal.People[0].LastMet, deal.People[0].LastContact));
        deal = deal.WithoutContact("c2");
        Assert.Equal((Now.AddDays(-8), Now.AddDays(-5)), (deal.People[0].LastMet, deal.People[0].LastContact));
        deal = deal.WithoutContact("m");
        Assert.Equal((null, Now.AddDays(-5)), (deal.People[0].LastMet, deal.People[0].LastContact));
    }

    [Fact]
    public void Somebody_reminded_of_a_deal_is_not_reminded_again()
    {
        var parked = Bare.Park(new DealParking(Now, Today.AddDays(20), ""), "rep");
        Assert.Null(DealDue.Next(DealDue.Reminded(parked)));
        var stopped = Bare.Close(new DealClosing { Outcome = DealStatus.Stopped, At = Now, LookAgain = Today.AddDays(90) }, "rep");
        Assert.NotNull(DealDue.Next(stopped));
        Assert.Null(DealDue.Next(DealDue.Reminded(stopped)));
        Assert.Equal((null, null), (DealDue.Reminded(Bare).Parking, DealDue.Reminded(Bare).Closing));
    }
}
