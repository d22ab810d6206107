namespace KingdeeCoachBot.Methodology;

/// <summary>How all gate questions of a deal stand on a day. Course: M4.</summary>
public sealed class GateAnswers
{
    private readonly GateAnswer[] answers;

    private GateAnswers(GateAnswer[] answers) => this.answers = answers;

    /// <summary>All eight, in the course's order.</summary>
    public IReadOnlyList<GateAnswer> All => answers;

    /// <summary>Those that were known once and are to be asked again.</summary>
    public IReadOnlyList<GateAnswer> ToAskAgain => [.. answers.Where(answer => answer.AskAgain)];

    /// <summary>How one stands.</summary>
    public GateAnswer this[GateQuestion question] => answers[(int)question];

    /// <summary>Reads them from the deal's facts. Days are those of the deal's owner.</summary>
    public static GateAnswers Of(Deal deal, DateOnly today) =>
        new([.. Enum.GetValues<GateQuestion>().Select(question => Of(deal, question, today))]);

    private static GateAnswer Of(Deal deal, GateQuestion question, DateOnly today)
    {
        var facts = deal.Facts.Where(fact => fact.Answers == question).Concat(question == GateQuestion.WhyNeed ? Pains(deal) : [])
            .Where(fact => !string.IsNullOrWhiteSpace(fact.Text))
            .OrderByDescending(fact => fact.At).ThenByDescending(fact => fact.Evidence).ThenBy(fact => fact.Id, StringComparer.Ordinal)
            .ToArray();
        // The strongest that can be relied on, else the newest: a sort that is stable keeps the newest first among equals.
        var standing = facts.OrderByDescending(fact => Weight(deal, fact, today)).FirstOrDefault();
        if (standing is null)
            return Implied(deal, question);
        return new GateAnswer
        {
            Question = question,
            State = StateOf(deal, standing, today),
            Fact = standing,
            Against = deal.AgainstOf(standing),
            Others = [.. facts.Where(fact => fact != standing)],
        };
    }

    // A pain that somebody told says why they need it. It is stored as a mark, once; what contradicts the need contradicts it, too.
    private static IEnumerable<DealFact> Pains(Deal deal) => deal.Marks
        .Where(mark => mark.Kind is MarkKind.PainStated or MarkKind.PainAdmitted && mark.Evidence >= Evidence.Heard && !IsContradicted(deal, mark))
        .Select(mark => new DealFact
        {
            Id = mark.Id,
            Answers = GateQuestion.WhyNeed,
            Text = mark.Text,
            Evidence = mark.Evidence,
            Source = mark.Who,
            At = mark.At,
            Visit = mark.Visit,
            Contact = mark.Contact,
        });

    private static bool IsContradicted(Deal deal, DealMark mark) => deal.Contradictions.Any(each =>
        each.At >= mark.At && deal.Facts.Any(fact => fact.Id == each.Fact && fact.Answers == GateQuestion.WhyNeed));

    private static AnswerState StateOf(Deal deal, DealFact fact, DateOnly today) =>
        deal.AgainstOf(fact) is null ? Fading.StateOf(fact.Evidence, fact.At, today) : AnswerState.Contradicted;

    // A guess of today does not outdo what it guesses about: what is faded or contradicted counts alike, and the newest of it stands.
    private static int Weight(Deal deal, DealFact fact, DateOnly today) =>
        StateOf(deal, fact, today) is var state && state >= AnswerState.Assumed ? (int)state : 0;

    private static GateAnswer Implied(Deal deal, GateQuestion question)
    {
        var implied = question switch
        {
            GateQuestion.BudgetPlan => deal.Amount is not null,
            GateQuestion.DecisionMaker => deal.People.Any(person => person.Role == DecisionRole.Decider),
            GateQuestion.Timeline => deal.Expected is not null,
            GateQuestion.Competitors => deal.Rivals.Count > 0,
            _ => false,
        };
        return new GateAnswer { Question = question, State = implied ? AnswerState.Assumed : AnswerState.Unanswered, IsImplied = implied };
    }
}
