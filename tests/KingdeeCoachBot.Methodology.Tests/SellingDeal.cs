using System.Globalization;
using CsCheck;

namespace KingdeeCoachBot.Methodology.Tests;

/// <summary>Deals for the tests of the sale's rules: one that is bare, one that is ready for every gate, and any.</summary>
internal static class SellingDeal
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly Deal Bare = new() { Id = "d1", Owner = "rep", Customer = "华能集团", CreatedAt = Now.AddDays(-20) };

    public static readonly Stakeholder Wang = new() { Id = "p1", Name = "王总", Role = DecisionRole.Decider };

    public static readonly Stakeholder Zhou = new() { Id = "p2", Name = "周总", Role = DecisionRole.Approver };

    public static readonly Stakeholder Li = new() { Id = "p3", Name = "李处", Role = DecisionRole.Evaluator };

    /// <summary>Everything that any gate demands, confirmed two days ago; in the stage given.</summary>
    public static Deal Ready(DealStage stage)
    {
        var deal = Bare with
        {
            Stage = stage,
            Amount = new Money(12_000_000m, "CNY"),
            Expected = DatePeriod.Month(2027, 3),
            Rivals = ["用友"],
            People = [Wang with { LastMet = Now.AddDays(-2), Stance = Stance.Supporter }, Zhou, Li],
            Odds = new DealOdds
            {
                IsThereADeal = new Known<bool> { Value = true, Evidence = Evidence.Confirmed, At = Now.AddDays(-2), Source = "王总" },
                OrderedIn = new Known<DatePeriod> { Value = DatePeriod.Month(2027, 3), Evidence = Evidence.Confirmed, At = Now.AddDays(-2) },
                Ours = new Known<Odds> { Value = Odds.Good, Evidence = Evidence.Assumed, At = Now.AddDays(-2), Why = "王总要我们的方案" },
            },
        };
        deal = Enum.GetValues<GateQuestion>().Aggregate(deal, (each, question) => each.With(Fact(question, Evidence.Confirmed, 2)));
        return Enum.GetValues<MarkKind>().Aggregate(deal, (each, kind) => each.With(Mark(kind, Evidence.Confirmed, 2)));
    }

    public static DealFact Fact(GateQuestion question, Evidence evidence, int daysAgo, string text = "说过", string source = "王总") => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"f-{question}-{evidence}-{daysAgo}-{text}-{source}"),
        Answers = question,
        Text = text,
        Evidence = evidence,
        Source = source,
        At = Now.AddDays(-daysAgo),
    };

    public static DealMark Mark(MarkKind kind, Evidence evidence, int daysAgo, string who = "王总", string text = "如此") => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"m-{kind}-{evidence}-{daysAgo}-{who}-{text}"),
        Kind = kind,
        Evidence = evidence,
        At = Now.AddDays(-daysAgo),
        Who = who,
        Text = text,
    };

    public static Concern Concern(BuyerQuestion kind, int daysAgo = 1, int? answeredDaysAgo = null) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"c-{kind}-{daysAgo}-{answeredDaysAgo}"),
        Kind = kind,
        At = Now.AddDays(-daysAgo),
        AnsweredAt = answeredDaysAgo is { } days ? Now.AddDays(-days) : null,
        Who = "王总",
    };

    public static Visit Visit(string id, string person, int inDays) =>
        new() { Id = id, Person = person, Start = Now.AddDays(inDays).AddHours(1), Zone = "Asia/Shanghai" };

    public static readonly Gen<Evidence> AnyEvidence = Gen.Enum<Evidence>();

    public static readonly Gen<DealFact> AnyFact = Gen.Select(Gen.Enum<GateQuestion>(), AnyEvidence, Gen.Int[0, 150], Gen.OneOf("甲", "乙"), Gen.OneOf("", "王总", "李处"))
        .Select((question, evidence, days, text, source) => Fact(question, evidence, days, text, source));

    public static readonly Gen<DealMark> AnyMark = Gen.Select(Gen.Enum<MarkKind>(), AnyEvidence, Gen.Int[0, 150], Gen.OneOf("", "王总", "李处"))
        .Select((kind, evidence, days, who) => Mark(kind, evidence, days, who));

    public static readonly Gen<Concern> AnyConcern = Gen.Select(Gen.Enum<BuyerQuestion>(), Gen.Int[0, 150], Gen.Int[-1, 20])
        .Select((kind, days, answered) => Concern(kind, days, answered < 0 ? null : answered));

    private static readonly Gen<Stakeholder> AnyPerson = Gen.Select(Gen.Int[1, 6], Gen.Enum<DecisionRole>(), Gen.Enum<Stance>(), Gen.Bool, Gen.Int[-1, 60])
        .Select((number, role, stance, insider, met) => new Stakeholder
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"p{number}"),
            Name = string.Create(CultureInfo.InvariantCulture, $"客户{number}"),
            Role = role,
            Stance = stance,
            IsInsider = insider,
            LastMet = met < 0 ? null : Now.AddDays(-met),
        });

    private static readonly Gen<Visit> AnyVisit = Gen.Select(Gen.Int[1, 5], Gen.Int[1, 6], Gen.Int[-20, 20], Gen.Enum<VisitStatus>())
        .Select((id, person, days, status) => Visit(string.Create(CultureInfo.InvariantCulture, $"v{id}"), string.Create(CultureInfo.InvariantCulture, $"客户{person}"), days) with { Status = status });

    private static readonly Gen<DealOdds> AnyOdds = Gen.Select(Gen.Bool, Gen.Bool, AnyEvidence, Gen.Int[0, 100], Gen.Enum<Odds>()).Select((there, value, evidence, days, odds) => !there ? new DealOdds() : new DealOdds
    {
        IsThereADeal = new Known<bool> { Value = value, Evidence = evidence, At = Now.AddDays(-days) },
        Ours = new Known<Odds> { Value = odds, Evidence = evidence, At = Now.AddDays(-days), Why = value ? "有理由" : "" },
    });

    /// <summary>Any open deal.</summary>
    public static readonly Gen<Deal> Any = Gen.Select(
        Gen.Select(Gen.Enum<DealStage>(), Gen.Int[-100, 400], Gen.Int[0, 200], Gen.Bool),
        AnyFact.List[0, 14],
        AnyMark.List[0, 8],
        AnyPerson.List[0, 4],
        AnyVisit.List[0, 3],
        AnyConcern.List[0, 3],
        AnyOdds).Select((basics, facts, marks, people, visits, concerns, odds) =>
        {
            var (stage, expectedIn, span, hasAmount) = basics;
            var deal = Bare with
            {
                Stage = stage,
                Expected = span == 0 ? null : new DatePeriod(Today.AddDays(expectedIn), Today.AddDays(expectedIn + span)),
                Amount = hasAmount ? new Money(1_000_000m, "CNY") : null,
                Odds = odds,
            };
            deal = facts.Aggregate(deal, (each, fact) => each.With(fact));
            deal = marks.Aggregate(deal, (each, mark) => each.With(mark));
            deal = people.Aggregate(deal, (each, person) => each.With(person));
            deal = visits.Aggregate(deal, (each, visit) => each.With(visit));
            return concerns.Aggregate(deal, (each, concern) => each.With(concern));
        });

    /// <summary>The deal with all its lists turned round.</summary>
    public static Deal Reversed(Deal deal) => deal with
    {
        Facts = [.. deal.Facts.Reverse()],
        Marks = [.. deal.Marks.Reverse()],
        People = [.. deal.People.Reverse()],
        Visits = [.. deal.Visits.Reverse()],
        Concerns = [.. deal.Concerns.Reverse()],
    };
}
