namespace KingdeeCoachBot.Methodology.Tests;

public sealed class DealChangesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private static readonly Deal Deal = new() { Id = "d1", Owner = "rep", OwnerName = "张敏", Customer = "华能集团", CreatedAt = Now };

    private static Contact Contact(string id, int daysAgo, ContactKind kind, params string[] people) =>
        new() { Id = id, At = Now.AddDays(-daysAgo), Kind = kind, People = people };

    [Fact]
    public void Whoever_takes_part_in_a_contact_becomes_one_of_the_deals_people()
    {
        var deal = Deal.With(Contact("c1", 1, ContactKind.Call, "王总", "李处")).With(Contact("c2", 0, ContactKind.WeChat, "李处"));
        Assert.Equal(["王总", "李处"], deal.People.Select(person => person.Name));
        Assert.Equal(2, deal.People.Select(person => person.Id).Distinct().Count());
    }

    [Fact]
    public void A_person_known_by_another_name_is_not_added_again()
    {
        var deal = Deal.With(new Stakeholder { Id = "p1", Name = "王建国", Aliases = ["王总"] }).With(Contact("c1", 0, ContactKind.Meeting, "王总"));
        Assert.Equal(Now, Assert.Single(deal.People).LastMet);
    }

    [Theory]
    [InlineData(ContactKind.Meeting, true, true)]
    [InlineData(ContactKind.Dinner, true, true)]
    [InlineData(ContactKind.Call, false, true)]
    [InlineData(ContactKind.WeChat, false, true)]
    [InlineData(ContactKind.MessageAnswered, false, true)]
    [InlineData(ContactKind.MessageSent, false, false)]
    public void Only_who_was_seen_was_met_and_only_who_took_part_was_in_contact(ContactKind kind, bool met, bool contact)
    {
        var deal = Deal.With(Contact("c1", 3, kind, "王总"));
        var person = Assert.Single(deal.People);
        Assert.Equal((met, contact), (person.LastMet is not null, person.LastContact is not null));
        Assert.Equal(contact, deal.LastContact is not null);
    }

    [Fact]
    public void An_older_contact_recorded_later_does_not_hide_the_newer_one()
    {
        var deal = Deal.With(Contact("c1", 1, ContactKind.Meeting, "王总")).With(Contact("c2", 9, ContactKind.Meeting, "王总"));
        Assert.Equal(Now.AddDays(-1), Assert.Single(deal.People).LastMet);
        Assert.Equal(Now.AddDays(-1), deal.LastContact);
    }

    [Fact]
    public void A_contact_taken_out_again_leaves_what_the_others_say()
    {
        var deal = Deal.With(Contact("c1", 9, ContactKind.Meeting, "王总")).With(Contact("c2", 1, ContactKind.Call, "王总")).WithoutContact("c2");
        Assert.Equal(Now.AddDays(-9), Assert.Single(deal.People).LastContact);
        Assert.Null(Assert.Single(deal.WithoutContact("c1").People).LastMet);
    }

    [Fact]
    public void A_changed_part_keeps_its_place_and_counts_its_change()
    {
        var step = new NextStep { Id = "s1", What = "发方案", CreatedAt = Now };
        var deal = Deal.With(step).With(step with { Id = "s2" }).With(step with { Due = new DateOnly(2026, 11, 27) });
        Assert.Equal([("s1", 2), ("s2", 1)], deal.NextSteps.Select(each => (each.Id, each.Revision)));
    }

    [Fact]
    public void The_next_step_is_the_open_one_that_is_due_first()
    {
        var step = new NextStep { Id = "s1", What = "有空再说", CreatedAt = Now };
        var deal = Deal.With(step)
            .With(step with { Id = "s2", What = "发方案", Due = new DateOnly(2026, 11, 27) })
            .With(step with { Id = "s3", What = "打电话", Due = new DateOnly(2026, 11, 24), Status = StepStatus.Done });
        Assert.Equal("s2", deal.NextOpenStep?.Id);
        Assert.Null(Deal.NextOpenStep);
    }

    [Fact]
    public void An_amount_or_date_that_changes_is_remembered_and_one_that_does_not_is_not()
    {
        var deal = Deal.WithAmount(new Money(5_000_000m, Money.Yuan), "rep", Now).WithAmount(new Money(5_000_000m, Money.Yuan), "rep", Now)
            .WithExpected(DatePeriod.Month(2027, 6), "rep", Now).WithExpected(DatePeriod.Month(2027, 9), "rep", Now);
        Assert.Equal(
            [(DealChangeKind.Amount, "", "5000000 CNY"), (DealChangeKind.Expected, "", "2027-06-01/2027-06-30"), (DealChangeKind.Expected, "2027-06-01/2027-06-30", "2027-09-01/2027-09-30")],
            deal.History.Select(change => (change.Kind, change.From, change.To)));
    }

    [Fact]
    public void A_closed_deal_is_no_longer_parked_and_opens_again_where_it_was()
    {
        var parked = (Deal with { Stage = DealStage.Negotiation }).Park(new DealParking(Now, new DateOnly(2027, 1, 1), "等预算"), "rep");
        Assert.Equal(DealStatus.Parked, parked.Status);
        var lost = parked.Close(new DealClosing { Outcome = DealStatus.Lost, At = Now, Reason = "价格", Rival = "用友" }, "rep");
        Assert.Equal((DealStatus.Lost, null), (lost.Status, lost.Parking));
        var again = lost.Reopen("rep", Now);
        Assert.Equal((DealStatus.Open, DealStage.Negotiation), (again.Status, again.Stage));
        Assert.Equal([DealChangeKind.Parked, DealChangeKind.Closed, DealChangeKind.Reopened], again.History.Select(change => change.Kind));
    }

    [Fact]
    public void What_is_not_closed_or_parked_is_neither_reopened_nor_resumed()
    {
        Assert.Same(Deal, Deal.Reopen("rep", Now));
        Assert.Same(Deal, Deal.Resume("rep", Now));
    }

    [Fact]
    public void A_deal_that_goes_to_and_fro_lists_each_earlier_owner_once_and_never_the_present_one()
    {
        var deal = Deal.HandOver("li", "李强", Now).HandOver("rep", "张敏", Now).HandOver("wang", "王芳", Now);
        Assert.Equal(("wang", "王芳"), (deal.Owner, deal.OwnerName));
        Assert.Equal(["li", "rep"], deal.PastOwners);
        Assert.Equal(["rep", "li"], Deal.HandOver("li", "李强", Now).HandOver("wang", "王芳", Now).PastOwners);
    }

    [Fact]
    public void No_change_alters_the_deal_it_began_from()
    {
        var before = Deal;
        _ = Deal.With(Contact("c1", 0, ContactKind.Call, "王总")).HandOver("li", "李强", Now);
        Assert.Equal(before, Deal);
        Assert.Empty(Deal.People);
    }
}
