using System.Globalization;
using CsCheck;
using KingdeeCoachBot.Methodology.Risks;
using static KingdeeCoachBot.Methodology.Tests.SellingDeal;

namespace KingdeeCoachBot.Methodology.Tests.Risks;

/// <summary>Deals and days for the tests of the risk rules. Today is Monday, 23 November 2026, in Shanghai.</summary>
internal static class RiskDeal
{
    public static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static readonly RiskContext Context = new(SellingDeal.Now, Shanghai, new RiskLimits(), WorkCalendar.Weekends);

    public static readonly Gen<Deal> AnyRisky = Gen.Select(
        Any,
        Gen.Select(Gen.Int[0, 90], Gen.Int[0, 60], Gen.Bool),
        Gen.Select(Gen.Enum<ContactKind>(), Gen.Int[0, 60], Gen.Int[1, 6], Gen.OneOf("聊了聊", "问了报价", "说要回扣")).List[0, 5],
        Gen.Select(Gen.Int[-30, 40], Gen.Bool, Gen.Enum<StepOwner>(), Gen.Enum<StepStatus>(), Gen.OneOf("", "王总")).List[0, 4],
        Gen.Select(Gen.Enum<DealChangeKind>(), Gen.Int[0, 40], Gen.Int[1, 9], Gen.Int[1, 9]).List[0, 4])
        .Select((deal, ages, contacts, steps, changes) =>
        {
            var (created, stage, parked) = ages;
            var risky = deal with
            {
                CreatedAt = SellingDeal.Now.AddDays(-created - stage),
                StageSince = SellingDeal.Now.AddDays(-stage),
                Parking = parked && stage % 5 == 0 ? new DealParking(SellingDeal.Now, Today.AddDays(20), "等预算") : null,
                History = [.. changes.Select(each => Change(each.Item1, each.Item2, each.Item3, each.Item4))],
            };
            var number = 0;
            risky = contacts.Aggregate(risky, (each, contact) => each.With(new Contact
            {
                Id = Id("t", number++), Kind = contact.Item1, At = SellingDeal.Now.AddDays(-contact.Item2), People = [Id("客户", contact.Item3)], Summary = contact.Item4,
            }));
            return steps.Aggregate(risky, (each, step) => each.With(Step(step.Item1, step.Item3, step.Item5) with { Id = Id("s", number++), Due = step.Item2 ? Today.AddDays(step.Item1) : null, Status = step.Item4 }));
        });

    public static Risk? Find(RiskId id, Deal deal, RiskContext? context = null) => DealRisks.Of(deal, context ?? Context).FirstOrDefault(risk => risk.Id == id);

    /// <summary>The context of a later day.</summary>
    public static RiskContext After(int days) => Context with { Now = SellingDeal.Now.AddDays(days) };

    /// <summary>A deal of a stage, old enough for its blanks to count.</summary>
    public static Deal Old(DealStage stage, int days = 30) => Bare with { Stage = stage, CreatedAt = SellingDeal.Now.AddDays(-days), StageSince = SellingDeal.Now.AddDays(-days) };

    public static Contact Talk(int daysAgo, ContactKind kind = ContactKind.Call, string said = "", params string[] people) =>
        new() { Id = Id("t", daysAgo) + kind, Kind = kind, At = SellingDeal.Now.AddDays(-daysAgo), Summary = said, People = people };

    public static NextStep Step(int inDays, StepOwner whose = StepOwner.Ours, string person = "") =>
        new() { Id = Id("s", inDays), What = "发方案", Due = Today.AddDays(inDays), Whose = whose, Person = person, CreatedAt = SellingDeal.Now };

    public static DealChange Change(DealChangeKind kind, int daysAgo, int from, int to) => new()
    {
        Kind = kind,
        By = "rep",
        At = SellingDeal.Now.AddDays(-daysAgo),
        From = kind == DealChangeKind.Amount ? Id("", from * 1_000_000) + " CNY" : kind == DealChangeKind.Expected ? Month(from) : "",
        To = kind == DealChangeKind.Amount ? Id("", to * 1_000_000) + " CNY" : kind == DealChangeKind.Expected ? Month(to) : "",
        Reason = "客户说的",
    };

    private static string Month(int month) => string.Create(CultureInfo.InvariantCulture, $"2027-{month:00}-01/2027-{month:00}-28");

    private static string Id(string before, int number) => string.Create(CultureInfo.InvariantCulture, $"{before}{number}");
}
