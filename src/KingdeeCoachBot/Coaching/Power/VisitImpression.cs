using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Visit;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>
/// After a visit: what the rep wrote of the person's manner is offered to be noted, or he is asked for it with four taps. Noted beside the deal
/// only. Course: M16, M17.
/// </summary>
internal static class VisitImpression
{
    public const string Verb = "Power/Notice";

    // Later nobody remembers how somebody reacted.
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(3);

    private const double Leans = 0.8;
    private const int MostQuoted = 2;

    private static readonly Text Ask = new("{0}今天的反应像哪种？（只有你看得到）", "How did {0} react today? (Only you can see this.)");
    private static readonly Text Offer = new("你写了{1}，记到{0}的性格观察里？（只有你看得到）", "You wrote {1}. Note it of {0}? (Only you can see this.)");
    private static readonly Text Note = new("记下", "Note it");
    private static readonly Text Noted = new("已记到{0}的观察里：{1}。目前看：{2}", "Noted of {0}: {1}. As it looks now: {2}");
    private static readonly Text Quoted = new("“{0}”", "“{0}”");

    /// <summary>What the card after a visit asks or says of the person it met.</summary>
    public static async Task<NoticedModel> OfAsync(CoachTurn coach, Deal deal, Methodology.Visit visit, CancellationToken ct)
    {
        if (visit.Debrief is not { } debrief || coach.Now - debrief.At > Fresh || visit.People is not [var person, ..])
            return NoticedModel.None;
        var observations = await PersonalityNotes.ObservationsAsync(coach, deal, person, ct);
        Observation[] noted = [.. observations.Where(each => each.Id.StartsWith(visit.Id + ".", StringComparison.Ordinal))];
        if (noted.Length > 0)
        {
            var headline = PowerCards.Headline(coach, Personality.Of(observations, coach.Now));
            return new NoticedModel(coach.In(Noted, person, Words(coach, noted), headline), [], IsNoted: true);
        }

        var read = Read(coach, visit, person);
        return read.Count > 0
            ? new NoticedModel(coach.In(Offer, person, Words(coach, read)), [new(coach.In(Note), "")], IsNoted: false)
            : new NoticedModel(coach.In(Ask, person), [.. Enum.GetValues<PersonalityType>().Select(type => new PowerChoice(coach.In(Reaction(type)), $"{type}"))], IsNoted: false);
    }

    public static async Task NoticeAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var dealId = request.Card?.Id("deal");
        if (await DealStore.FindAsync(coach, dealId, ct) is not { } deal || deal.FindVisit(request.Card!.Id("visit") ?? "") is not { People: [var person, ..] } visit)
        {
            await DealFinder.SayGoneAsync(coach, dealId, ct);
            return;
        }

        coach.FocusOn(deal);
        var isNoted = (await PersonalityNotes.ObservationsAsync(coach, deal, person, ct)).Any(each => each.Id.StartsWith(visit.Id + ".", StringComparison.Ordinal));
        if (!isNoted)
            await PersonalityNotes.AddAsync(coach, deal, person, request.Card!.Choice<PersonalityType>("reaction") is { } type ? [Of(coach, visit, type)] : Read(coach, visit, person), ct);
        await DebriefCards.ShowOutcomeAsync(coach, deal, visit, ct);
    }

    // What is said of somebody else who was there is not his.
    private static IReadOnlyList<Observation> Read(CoachTurn coach, Methodology.Visit visit, string person)
    {
        var learnt = visit.Debrief?.Learnt ?? "";
        var others = visit.People.Skip(1).ToArray();
        return
        [
            .. SaidBehaviours.In(Sentence.Fold(learnt))
                .Select(each => (Said: each, Clause: learnt.Substring(each.Start, each.Length)))
                .Where(each => !Array.Exists(others, other => each.Clause.Contains(other, StringComparison.OrdinalIgnoreCase)))
                .Select((each, place) => TellOfPersonality.Noted(coach, each.Said, PowerSentences.Words(each.Clause, person)) with { Id = $"{visit.Id}.{place}" }),
        ];
    }

    private static Observation Of(CoachTurn coach, Methodology.Visit visit, PersonalityType type) => new()
    {
        Id = visit.Id + ".0",
        At = coach.Now,
        Words = coach.In(Reaction(type)),
        Competitive = type is PersonalityType.Driver or PersonalityType.Expressive ? Leans : -Leans,
        Rational = type is PersonalityType.Driver or PersonalityType.Analytical ? Leans : -Leans,
    };

    private static Text Reaction(PersonalityType type) => type switch
    {
        PersonalityType.Driver => new("直奔结果，没耐心", "Straight to results, impatient"),
        PersonalityType.Analytical => new("问得细，要依据", "Detailed questions, wanted proof"),
        PersonalityType.Amiable => new("客气，什么都说好", "Polite, agreed to everything"),
        _ => new("聊得起劲，爱讲自己", "Talked a lot, of himself too"),
    };

    private static string Words(CoachTurn coach, IReadOnlyList<Observation> observations) =>
        string.Concat(observations.Select(each => each.Words).Distinct().Take(MostQuoted).Select(words => coach.In(Quoted, words)));
}

/// <param name="Line">What is asked or said; empty for nothing.</param>
/// <param name="Rows">The taps that answer it.</param>
/// <param name="IsNoted">Whether something of this visit has been noted.</param>
internal sealed record NoticedModel(string Line, IReadOnlyList<PowerChoice> Rows, bool IsNoted)
{
    public static NoticedModel None { get; } = new("", [], IsNoted: false);
}
