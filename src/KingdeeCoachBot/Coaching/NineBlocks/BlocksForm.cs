using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Home;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NineBlocks;

/// <summary>The grid with the next question and a field for its answer. Once that is saved it walks on to the next block. Course: M8.</summary>
internal sealed class BlocksForm() : FormDialog<BlockDraft>(Name, BlocksJson.Shown.BlockDraft), IUnderstandsAnswers
{
    public const string Name = "NineBlocks/Form";
    public const string Save = "NineBlocks/Save";

    /// <summary>Another block is to be asked; what was typed stays.</summary>
    public const string Pick = "NineBlocks/Pick";

    private const int LongestSaid = 300;

    // Other buttons of the card lead elsewhere; they are no business of the form.
    public override bool Owns(DialogInstance instance, CardPress press) => IsSubmission(press) && base.Owns(instance, press);

    // While the question stands there, "王总说月结要十二天" is its answer, unless it is about another customer.
    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is { Block: not null } draft && best is null or { Name: "Gates/Tell" or "Contacts/Log" } && utterance.Slots.Contact is null
        && (Mentions.In(utterance).Customer is not { } customer || draft.DealTitle.StartsWith(customer.Name, StringComparison.OrdinalIgnoreCase));

    protected override Task<BlockDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(options switch
    {
        BlockDraft draft => draft,
        CoachRequest { Card: { } press } => Resubmitted(press),
        _ => throw new ArgumentException("The nine blocks begin with a draft or a button.", nameof(options)),
    });

    protected override bool IsSubmission(CardPress? press) => press?.Verb is Save or Pick;

    protected override BlockDraft Merge(BlockDraft draft, CardPress press) =>
        draft.With(press) with { IsPick = press.Verb == Pick };

    protected override async Task<BlockDraft?> CorrectAsync(ITurnContext turnContext, BlockDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.Utterance is { } utterance && await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal
            ? BlockReading.Read(coach, deal, draft, utterance)
            : null;
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, BlockDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        // A card that has just moved on, or shall, is not accused of its blanks.
        if (draft.IsPick || draft.Status.Length > 0)
            return problems;
        if (!draft.HasWords || (draft.Said.Length == 0 && !draft.AsksOthers))
            problems["answer"] = coach.In(BlockText.SaidMissing);
        if (draft is { Block: NineBlock.ConfirmProblem, Who: "" })
            problems["who"] = coach.In(BlockText.WhoMissing);
        foreach (var (field, text, most) in ((string, string, int)[])[("answer", draft.Said, LongestSaid), ("others", draft.Others, LongestSaid), ("who", draft.Who, PersonName.Longest)])
        {
            if (text.Length > most)
                problems[field] = coach.In(BlockText.TooLong, most);
        }

        return problems;
    }

    protected override async Task ShowAsync(ITurnContext turnContext, FormView<BlockDraft> form, string cardInstance, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        // The card stands further up with what was typed into it: another one would only hide that.
        if (form.Reason == FormReason.NotUnderstood && turnContext.Card is null)
            await coach.SayAsync(coach.In(BlockText.NotUnderstood), HomeText.SayResume, HomeText.SayStop);
        else if (await DealStore.FindAsync(coach, form.Draft.Deal, ct) is { } deal)
            await GridCard.ShowAsync(coach, deal, form, cardInstance, ct);
        else
            await SayGoneAsync(coach, form.Draft, ct);
    }

    protected override async Task<BlockDraft?> CompleteAsync(ITurnContext turnContext, BlockDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
        {
            await SayGoneAsync(coach, draft, ct);
            return null;
        }

        coach.FocusOn(deal);
        if (draft.IsPick)
            return draft.At(coach, deal, turnContext.Card!.Choice<NineBlock>("block") ?? draft.Block) with { Status = " " };
        var changed = draft.ApplyTo(coach, deal);
        DealStore.Put(coach, changed);
        turnContext.SpendCard();
        return BlockDraft.New(coach, changed, changed.FindPerson(draft.Person)) with { Status = Outcome(coach, draft), SavedAs = draft.Mark };
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, BlockDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal)
            await GridCard.ShowAsync(coach, deal, new FormView<BlockDraft>(BlockDraft.New(coach, deal, deal.FindPerson(draft.Person)), new Dictionary<string, string>(), FormReason.Begun), null, ct);
        else
            await SayGoneAsync(coach, draft, ct);
    }

    // A grid on which nothing was typed is no half-filled form.
    protected override Task RemindAsync(ITurnContext turnContext, BlockDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return draft.HasWords ? coach.SayAsync(coach.In(BlockText.Reminder, draft.DealTitle), HomeText.SayResume, HomeText.SayStop) : Task.CompletedTask;
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, BlockDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        var typed = string.Join(" · ", new[] { draft.Said, draft.Others }.Where(text => text.Length > 0));
        return coach.SayAsync(
            typed.Length > 0 ? coach.In(BlockText.PutAsideTyped, PressFields.Cut(typed, LongestSaid)) : coach.In(BlockText.PutAside, draft.DealTitle),
            BlockText.HelpTitle);
    }

    // Noting is one thing, counting another: a guess, or what he has to confirm himself, is told apart at once.
    private static string Outcome(CoachTurn coach, BlockDraft draft) => draft switch
    {
        { Evidence: Evidence.Assumed } => coach.In(BlockText.SavedAsGuess),
        { Block: NineBlock.ConfirmVision, Evidence: < Evidence.Confirmed } => coach.In(BlockText.SavedUnconfirmed),
        _ => coach.In(BlockText.Saved, (int)draft.Block!.Value),
    };

    // A card of before, whose dialog is over: it holds all that is needed to save it.
    private static BlockDraft Resubmitted(CardPress press) => new()
    {
        Mark = press.Id("mark") ?? Guid.NewGuid().ToString("N"),
        Deal = press.Id("deal") ?? "",
        Person = press.Id("person") ?? "",
        Block = press.Choice<NineBlock>("block") ?? NineBlock.OpenProblem,
        BringsVision = press.Flag("bringsVision"),
    };

    // Whoever has the deal now, the words are the rep's: they are shown back to him.
    private static async Task SayGoneAsync(CoachTurn coach, BlockDraft draft, CancellationToken ct)
    {
        await DealFinder.SayGoneAsync(coach, draft.Deal, ct);
        if (draft.HasWords)
            await coach.SayAsync(coach.In(BlockText.Typed, PressFields.Cut(draft.Said.Length > 0 ? draft.Said : draft.Others, LongestSaid)));
    }
}
