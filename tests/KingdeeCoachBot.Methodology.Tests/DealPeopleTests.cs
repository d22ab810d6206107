namespace KingdeeCoachBot.Methodology.Tests;

public sealed class DealPeopleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private static readonly Deal Deal = new Deal { Id = "d1", Owner = "rep", Customer = "华能集团", CreatedAt = Now }
        .WithPeople(["王总", "李处"])
        .With(new Contact { Id = "c1", At = Now, Kind = ContactKind.Meeting, People = ["王总"], Summary = "预算批了" })
        .With(new DealFact { Id = "f1", Text = "预算批了", Evidence = Evidence.Heard, At = Now, Source = "王总", Contact = "c1" })
        .With(new NextStep { Id = "s1", What = "发方案", CreatedAt = Now, Person = "王总" });

    private static Stakeholder Person(Deal deal, string name) => deal.FindPersonCalled(name)!;

    [Fact]
    public void A_renamed_person_keeps_contacts_facts_and_steps_and_answers_to_the_old_name()
    {
        var deal = Deal.Rename(Person(Deal, "王总").Id, "王建国");
        Assert.Equal("王建国", Person(deal, "王总").Name);
        Assert.Equal(["王建国"], deal.Contacts[0].People);
        Assert.Equal(("王建国", "王建国"), (deal.Facts[0].Source, deal.NextSteps[0].Person));
    }

    [Fact]
    public void Two_people_who_are_one_become_one_and_nothing_that_was_known_is_lost()
    {
        var both = Deal.With(new Stakeholder { Id = "x", Name = "王建国", Title = "财务总监", Role = DecisionRole.Decider })
            .With(Person(Deal, "王总") with { Stance = Stance.Supporter });
        var deal = both.Merge("x", Person(both, "王总").Id);
        var one = Person(deal, "王总");
        Assert.Equal(2, deal.People.Count);
        Assert.Equal(("王建国", "财务总监", DecisionRole.Decider, Stance.Supporter), (one.Name, one.Title, one.Role, one.Stance));
        Assert.Equal(Now, one.LastMet);
        Assert.Equal(["王建国"], deal.Contacts[0].People);
    }

    [Fact]
    public void Nobody_is_merged_with_himself_or_with_somebody_who_is_not_there()
    {
        var id = Person(Deal, "王总").Id;
        Assert.Same(Deal, Deal.Merge(id, id));
        Assert.Same(Deal, Deal.Merge(id, "nobody"));
    }

    [Fact]
    public void Undoing_a_contact_takes_its_facts_and_the_people_it_brought_but_nobody_of_whom_more_is_known()
    {
        var contact = new Contact { Id = "c2", At = Now, Kind = ContactKind.Call, People = ["周总", "李处"] };
        var deal = Deal.With(contact).With(new DealFact { Id = "c2.1", Text = "用友也在", Evidence = Evidence.Heard, At = Now, Contact = "c2" });
        var undone = deal.UndoContact("c2", ["周总"]);
        Assert.Null(undone.FindPersonCalled("周总"));
        Assert.NotNull(undone.FindPersonCalled("李处"));
        Assert.Equal(["f1"], undone.Facts.Select(fact => fact.Id));

        var known = deal.With(Person(deal, "周总") with { Title = "CIO" });
        Assert.NotNull(known.UndoContact("c2", ["周总"]).FindPersonCalled("周总"));
    }

    [Fact]
    public void A_renamed_or_merged_person_takes_along_marks_concerns_needs_and_odds()
    {
        var deal = (Deal with
        {
            Odds = new DealOdds
            {
                IsThereADeal = new Known<bool> { Value = true, Evidence = Evidence.Heard, At = Now, Source = "王总" },
                OrderedIn = new Known<DatePeriod> { Value = DatePeriod.Month(2027, 3), Evidence = Evidence.Heard, At = Now, Source = "李处" },
            },
        })
            .With(new DealMark { Id = "m1", Kind = MarkKind.PainAdmitted, Evidence = Evidence.Heard, At = Now, Who = "王总" })
            .With(new Concern { Id = "c1", Kind = BuyerQuestion.WhichIsBest, At = Now, Who = "王总" })
            .With(new Need { Id = "n1", What = "月结快", At = Now, Who = "王总" });
        Assert.Equal(["王建国", "王建国", "王建国", "王建国", "李处"], Names(deal.Rename(Person(deal, "王总").Id, "王建国")));
        var both = deal.With(new Stakeholder { Id = "x", Name = "王建国" });
        Assert.Equal(["王建国", "王建国", "王建国", "王建国", "李处"], Names(both.Merge("x", Person(both, "王总").Id)));

        static IEnumerable<string> Names(Deal deal) =>
            [deal.Marks[0].Who, deal.Concerns[0].Who, deal.Needs[0].Who, deal.Odds.IsThereADeal!.Source, deal.Odds.OrderedIn!.Source];
    }

    [Fact]
    public void Undoing_a_contact_takes_its_marks_and_leaves_those_of_other_contacts()
    {
        var deal = Deal.WithMarksOf("c1", [Mark("m1", "c1")]).WithMarksOf("c2", [Mark("m2", "c2")]).WithMarksOf("c2", [Mark("m3", "c2")]);
        Assert.Equal(["m1", "m3"], deal.Marks.Select(mark => mark.Id));
        Assert.Equal(["m3"], deal.UndoContact("c1", []).Marks.Select(mark => mark.Id));
        Assert.Equal((null, "v1"), deal.AsPartOf("v1", "c1").Marks.Where(mark => mark.Id == "m1").Select(mark => (mark.Contact, mark.Visit)).Single());
    }

    [Fact]
    public void Somebody_of_whom_a_mark_is_known_stays_when_the_contact_that_brought_him_is_undone()
    {
        var deal = Deal.With(new Contact { Id = "c2", At = Now, Kind = ContactKind.Call, People = ["周总"] });
        Assert.Null(deal.UndoContact("c2", ["周总"]).FindPersonCalled("周总"));
        Assert.NotNull(deal.With(Mark("m1", null) with { Who = "周总" }).UndoContact("c2", ["周总"]).FindPersonCalled("周总"));
    }

    [Fact]
    public void What_was_told_in_one_breath_is_taken_back_as_one()
    {
        var deal = Deal.With(new DealFact { Id = "t1.0", Text = "王总拍板", Evidence = Evidence.Heard, At = Now }).With(Mark("t1.1", null)).With(Mark("t10.1", null))
            .With(new Contradiction { Fact = "f1", At = Now, Told = "t1" }).With(new Contradiction { Fact = "f1", At = Now });
        var without = deal.WithoutTold("t1");
        Assert.Equal(["f1"], without.Facts.Select(fact => fact.Id));
        Assert.Equal(["t10.1"], without.Marks.Select(mark => mark.Id));
        Assert.Single(without.Contradictions);
        Assert.Same(deal, deal.WithoutTold(""));
    }

    private static DealMark Mark(string id, string? contact) => new() { Id = id, Kind = MarkKind.PainStated, Evidence = Evidence.Heard, At = Now, Contact = contact };

    [Fact]
    public void A_step_moved_later_counts_and_one_moved_earlier_or_given_its_first_day_does_not()
    {
        var step = Deal.NextSteps[0].MoveTo(new DateOnly(2026, 11, 27));
        Assert.Equal(0, step.Postponed);
        Assert.Equal(1, step.MoveTo(new DateOnly(2026, 11, 30)).Postponed);
        Assert.Equal(0, step.MoveTo(new DateOnly(2026, 11, 25)).Postponed);
    }

    [Fact]
    public void What_is_not_known_of_people_is_asked_until_it_is_known()
    {
        Assert.Equal([PeopleGap.NoDecider, PeopleGap.NobodyAgainst, PeopleGap.NoInsider], StakeholderMap.Gaps(Deal));
        var known = Deal.With(Person(Deal, "王总") with { Role = DecisionRole.Decider }).With(Person(Deal, "李处") with { Stance = Stance.Against, IsInsider = true });
        Assert.Empty(StakeholderMap.Gaps(known));
    }

    [Fact]
    public void Deciders_come_first_and_those_without_a_role_last()
    {
        var deal = Deal.With(Person(Deal, "李处") with { Role = DecisionRole.Gatekeeper }).With(new Stakeholder { Id = "x", Name = "陈总", Role = DecisionRole.Decider });
        Assert.Equal([DecisionRole.Decider, DecisionRole.Gatekeeper, DecisionRole.Unknown], StakeholderMap.ByRole(deal).Select(group => group.Key));
    }
}
