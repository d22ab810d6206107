using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Coaching.Pictures;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>What was seen of somebody, to tick or to write, and what was noted wrongly, to strike. Course: M16.</summary>
internal sealed class PowerForm(PictureLinks pictures)
    : CoachForm<PowerDraft>(Name, Save, PowerText.NotUnderstood, PowerText.Reminder, PowerJson.Shown.PowerDraft), IUnderstandsAnswers
{
    public const string Name = "Power/Form";
    public const string Save = "Power/Save";

    private const int LongestText = 500;
    private const int MostNoted = 12;

    // "说话直接" is about whoever stands on the form; a sentence with another name is about him.
    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is { } draft && best is null or { Name: "Power/Tell" }
        && SaidBehaviours.In(utterance.Folded).Count > 0
        && Mentions.In(utterance) is { Customer: null } named && named.People.All(name => name == draft.Name);

    protected override Task<PowerDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(options switch
    {
        PowerDraft draft => draft,
        CoachRequest { Card: { } press } => PutAsideBefore(press) ?? Resubmitted(press),
        _ => throw new ArgumentException("The form of a personality begins with a draft or a button.", nameof(options)),
    });

    protected override PowerDraft Merge(PowerDraft draft, CardPress press) => draft.With(press);

    protected override Task<PowerDraft?> CorrectAsync(ITurnContext turnContext, PowerDraft draft, CancellationToken ct)
    {
        var said = CoachTurn.Of(turnContext).Utterance;
        return Task.FromResult(said is null || SaidBehaviours.In(said.Folded).Count == 0
            ? null
            : draft with { Words = PressFields.Cut(draft.Words.Length == 0 ? said.Text : SaidClauses.Join(draft.Words, said.Text), LongestText) });
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, PowerDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft.IsEmpty)
            problems["words"] = coach.In(PowerText.NothingTold);
        else if (draft.Words.Length > LongestText)
            problems["words"] = coach.In(PowerText.TooLong, LongestText);
        else if (!string.IsNullOrWhiteSpace(draft.Words) && TellOfPersonality.In(coach, draft.Words, draft.Name).Count == 0)
            problems["words"] = coach.In(PowerText.NoBehaviour, PressFields.Cut(draft.Words.Trim(), 40));
        return problems;
    }

    protected override async Task ShowAsync(CoachTurn coach, FormView<PowerDraft> form, string cardInstance, CancellationToken ct)
    {
        var draft = form.Draft;
        var deal = await DealStore.FindAsync(coach, draft.Deal, ct);
        var noted = deal is null ? [] : await PersonalityNotes.ObservationsAsync(coach, deal, draft.Name, ct);
        var model = new PowerFormModel
        {
            Title = coach.In(PowerText.FormTitle, PressFields.Cut(draft.Name, 40)),
            DealTitle = draft.DealTitle,
            Lead = coach.In(Lead(form.Reason, noted.Count > 0)),
            Problems = [.. form.Problems.Values],
            Deal = draft.Deal,
            Name = draft.Name,
            Paces = Choices(coach, PersonalityAxis.Competitive),
            Pace = Ticked(draft, PersonalityAxis.Competitive),
            Minds = Choices(coach, PersonalityAxis.Rational),
            Mind = Ticked(draft, PersonalityAxis.Rational),
            Words = PressFields.Cut(draft.Words, 2 * LongestText),
            Types = [.. Enum.GetValues<PersonalityType>().Select(type => new PowerChoice(coach.In(PowerText.Headline, coach.In(PowerText.Type(type)), coach.In(PowerText.Strategy(type))), $"{type}"))],
            Type = draft.Type?.ToString() ?? "",
            Noted = [.. noted.OrderByDescending(each => each.At).Take(MostNoted).Select(each => new PowerChoice(coach.In(PowerText.At, each.Words, Times.Write(coach, coach.DayOf(each.At))), each.Id))],
            Strike = string.Join(',', draft.Strike),
        };
        await coach.ShowAsync("Power/Form", model, PowerJson.Shown.PowerFormModel, model.Title, cardInstance);
    }

    protected override async Task<PowerDraft?> CompleteAsync(ITurnContext turnContext, PowerDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
        {
            await DealFinder.SayGoneAsync(coach, draft.Deal, ct);
            return null;
        }

        if (draft.Name.Length > 0 && deal.FindPersonCalled(draft.Name) is null)
        {
            deal = deal.WithPeople([draft.Name]);
            DealStore.Put(coach, deal);
        }

        if (draft.Strike.Count > 0)
        {
            var noted = await PersonalityNotes.ObservationsAsync(coach, deal, draft.Name, ct);
            await PersonalityNotes.ReplaceAsync(coach, deal, draft.Name, [.. noted.Where(each => !draft.Strike.Contains(each.Id))], ct);
        }

        await PersonalityNotes.AddAsync(coach, deal, draft.Name, draft.Observations(coach), ct);
        coach.FocusOn(deal);
        turnContext.SpendCard();
        await PowerCards.ShowAsync(coach, deal, draft.Name, coach.In(draft.Strike.Count > 0 ? PowerText.Corrected : PowerText.Noted), "", pictures, ct);
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, PowerDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal)
            await PowerCards.ShowAsync(coach, deal, draft.Name, coach.In(PowerText.Known), "", pictures, ct);
        else
            await DealFinder.SayGoneAsync(coach, draft.Deal, ct);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, PowerDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.ShowBelowAsync("Power/PutAside", new PowerPutAsideModel(NameOf(coach, draft), draft), PowerJson.Shown.PowerPutAsideModel, coach.In(PowerText.PutAside));
    }

    protected override string NameOf(CoachTurn coach, PowerDraft draft) => coach.In(PowerText.FormTitle, PressFields.Cut(draft.Name, 40));

    private static Text Lead(FormReason reason, bool isMore) => reason switch
    {
        FormReason.Corrected => PowerText.FormCorrected,
        FormReason.Refused => PowerText.FormRefused,
        FormReason.Reopened => PowerText.FormResumed,
        _ => isMore ? PowerText.FormMore : PowerText.FormFirst,
    };

    private static IReadOnlyList<PowerChoice> Choices(CoachTurn coach, PersonalityAxis axis) =>
        [.. PowerTick.All.Where(tick => tick.Axis == axis).Select(tick => new PowerChoice(coach.In(tick.Words), tick.Id))];

    private static string Ticked(PowerDraft draft, PersonalityAxis axis) =>
        string.Join(',', PowerTick.All.Where(tick => tick.Axis == axis && draft.Ticks.Contains(tick.Id)).Select(tick => tick.Id));

    private static PowerDraft? PutAsideBefore(CardPress press) =>
        press.Draft(PowerJson.Shown.PowerDraft) is { Deal.Length: > 0 and <= PressFields.LongestId, Name.Length: > 0 and <= PersonName.Longest } draft ? draft : null;

    // A form of before, whose dialog is over: it holds all that is needed to save it.
    private static PowerDraft Resubmitted(CardPress press) => new()
    {
        Deal = press.Id("deal") ?? "",
        Name = press.Text("name") is { Length: <= PersonName.Longest } name ? name : "",
    };
}
