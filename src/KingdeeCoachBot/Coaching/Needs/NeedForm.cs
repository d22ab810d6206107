using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Needs;

/// <summary>A need as a form. Course: M9.</summary>
internal sealed class NeedForm() : CoachForm<NeedDraft>(Name, Save, NeedText.NotUnderstood, NeedText.Reminder, NeedsJson.Shown.NeedDraft), IUnderstandsAnswers
{
    public const string Name = "Needs/Form";
    public const string Save = "Needs/Save";

    private const int LongestText = 200;

    // A need without a verb, as one would write it into the form.
    private const int LongestWhat = 40;

    // "用友做得不好" is about the need in the form, and what an empty form is told is what is needed; a whole need of its own begins another.
    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is { } draft && best is null or { Name: "Gates/Tell" or "People/Tell" or "Deals/Edit" }
        && (NeedReading.Of(utterance) is { SaysNothing: false, What: null } || (draft.What.Length == 0 && utterance.Text.Length <= LongestWhat))
        && (Mentions.In(utterance).Customer is not { Known: true } customer || draft.DealTitle.StartsWith(customer.Name, StringComparison.OrdinalIgnoreCase));

    protected override Task<NeedDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(options switch
    {
        NeedDraft draft => draft,
        CoachRequest { Card: { } press } => PutAsideBefore(press) ?? Resubmitted(press),
        _ => throw new ArgumentException("The form of a need begins with a draft or a button.", nameof(options)),
    });

    protected override NeedDraft Merge(NeedDraft draft, CardPress press) => draft.With(press);

    protected override async Task<NeedDraft?> CorrectAsync(ITurnContext turnContext, NeedDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (coach.Utterance is not { } utterance)
            return null;
        var deal = await DealStore.FindAsync(coach, draft.Deal, ct);
        if (NeedReading.Of(utterance) is { SaysNothing: false } reading)
            return draft.With(deal, reading) with { Note = "" };
        // An empty form asks what is needed: a few words without a verb are the answer.
        return draft.What.Length == 0 && utterance.Text.Length <= LongestWhat ? draft with { What = utterance.Text.Trim('。', '.', ' '), Note = "" } : null;
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, NeedDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft.What.Length == 0)
            problems["what"] = coach.In(NeedText.WhatMissing);
        foreach (var (field, label, text, most) in Lengths(draft).Where(each => each.Text.Length > each.Most))
            problems[field] = coach.In(NeedText.TooLong, coach.In(label), most, text.Length);
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<NeedDraft> form, string cardInstance, CancellationToken ct)
    {
        var model = NeedCards.Form(coach, form);
        return coach.ShowAsync("Needs/Form", model, NeedsJson.Shown.NeedFormModel, model.FormTitle, cardInstance);
    }

    protected override async Task<NeedDraft?> CompleteAsync(ITurnContext turnContext, NeedDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            return await SayGoneAsync(coach, draft, ct);
        var saved = deal.FindNeed(draft.Need);
        if (saved is not null && saved.Revision != draft.Seen)
            return draft with { Seen = saved.Revision, Note = coach.In(NeedText.ChangedElsewhere, saved.What) };
        // Said again it is the same need, heard of twice.
        var same = saved is null ? SameNeed.In(deal, draft.What) : null;
        deal = draft.ApplyTo(coach, deal, same);
        DealStore.Put(coach, deal);
        coach.FocusOn(deal);
        turnContext.SpendCard();
        await NeedCards.ShowNeedAsync(coach, deal, deal.FindNeed(same?.Id ?? draft.Need)!, coach.In(same is null ? NeedText.Saved : NeedText.Updated));
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, NeedDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            await SayGoneAsync(coach, draft, ct);
        else if (deal.FindNeed(draft.Need) is { } need)
            await NeedCards.ShowNeedAsync(coach, deal, need, coach.In(NeedText.Shown));
        else
            await NeedCards.ShowListAsync(coach, deal);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, NeedDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        var model = new NeedPutAsideModel($"{draft.DealTitle} · {NameOf(coach, draft)}".Trim(' ', '·'), draft);
        return coach.ShowBelowAsync("Needs/PutAside", model, NeedsJson.Shown.NeedPutAsideModel, coach.In(NeedText.PutAside));
    }

    protected override string NameOf(CoachTurn coach, NeedDraft draft) => draft.What.Length > 0 ? PressFields.Cut(draft.What, 40) : coach.In(NeedText.Nameless);

    private static NeedDraft? PutAsideBefore(CardPress press) =>
        press.Draft(NeedsJson.Shown.NeedDraft) is { Need.Length: > 0 and <= PressFields.LongestId, Deal.Length: > 0 and <= PressFields.LongestId } draft
        && Enum.IsDefined(draft.Importance) && Enum.IsDefined(draft.Ours) && Enum.IsDefined(draft.Rivals) && Enum.IsDefined(draft.Stability) ? draft with { Note = "" } : null;

    // A form of before, whose dialog is over: it holds all that is needed to save it.
    private static NeedDraft Resubmitted(CardPress press) => new()
    {
        Need = press.Id("need") ?? Guid.NewGuid().ToString("N"),
        Deal = press.Id("deal") ?? "",
        Seen = press.Number("seen"),
    };

    // Whoever has the deal now, the words are the rep's: they are shown back to him.
    private static async Task<NeedDraft?> SayGoneAsync(CoachTurn coach, NeedDraft draft, CancellationToken ct)
    {
        await DealFinder.SayGoneAsync(coach, draft.Deal, ct);
        if (draft.What.Length > 0)
            await coach.SayAsync(coach.In(NeedText.Typed, PressFields.Cut(draft.What, LongestText)));
        return null;
    }

    private static IEnumerable<(string Field, Text Label, string Text, int Most)> Lengths(NeedDraft draft) =>
    [
        ("what", NeedText.What, draft.What, LongestText),
        ("who", NeedText.Who, draft.Who, PersonName.Longest),
        ("ourAnswer", NeedText.OurAnswer, draft.OurAnswer, LongestText),
        ("rivalAnswer", NeedText.RivalAnswer, draft.RivalAnswer, LongestText),
    ];
}
