using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>What is known of a deal with its evidence, what its next gate misses, and how it moves. Course: M3, M4, M9.</summary>
internal sealed partial class GatesCapability : ICapability
{
    public const string Tell = "Gates/Tell";
    public const string Back = "Gates/Back";
    public const string Override = "Gates/Override";

    public IEnumerable<Intent> Intents =>
    [
        new("Gates/Show", "Gates/Show") { Fits = GateSentences.Show, Help = new(230, GateText.ShowTitle, GateText.ShowExample) },
        new(Tell, Tell) { Fits = GateSentences.Tell, Help = new(232, GateText.TellTitle, GateText.TellExample) },
        new("Gates/Answer", "Gates/Answer"),
        new(TellForm.Save, TellForm.Name),
        new("Gates/Resume", TellForm.Name),
        new("Gates/Undo", "Gates/Undo"),
        new("Gates/History", "Gates/History"),
        new("Gates/Advance", "Gates/Advance") { Fits = GateSentences.Advance },
        new(Override, "Gates/Advance"),
        new(Back, "Gates/Advance") { Fits = GateSentences.Back },
        new(MoveForm.Save, MoveForm.Name),
        new("Gates/Odds", "Gates/Odds") { Fits = GateSentences.Odds, Help = new(234, OddsText.Title, OddsText.Example) },
        new(OddsForm.Save, OddsForm.Name),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new TellForm(),
        new MoveForm(),
        new OddsForm(),
        new OpenForm(Tell, TellForm.Name, TellAsync),
        new OpenForm("Gates/Answer", TellForm.Name, AnswerAsync),
        new OpenForm("Gates/Advance", MoveForm.Name, MovedCard.BeginAsync),
        new OpenForm("Gates/Odds", OddsForm.Name, OddsAsync),
        new ActionDialog("Gates/Show", ShowAsync),
        new ActionDialog("Gates/Undo", ToldCard.UndoAsync),
        new ActionDialog("Gates/History", HistoryCard.ShowAsync),
    ];

    private static async Task ShowAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, OnDeal.About(request, GateSentences.ShowPattern()), GateText.WhichDeal, ct) is { } deal)
            await GateCards.ShowAsync(coach, deal);
    }

    private static async Task<object?> TellAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, About(request), GateText.WhichDeal, ct) is not { } deal)
            return null;
        await DealStore.KeepAsync(coach, deal, ct);
        return request.Utterance is { } utterance ? TellFilling.Of(coach, deal, utterance) : TellFilling.Of(coach, deal, GateDemand.WhyNeed);
    }

    private static async Task<object?> AnswerAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, request, GateText.WhichDeal, ct) is not { } deal)
            return null;
        await DealStore.KeepAsync(coach, deal, ct);
        return TellFilling.Of(coach, deal, request.Card?.Choice<GateDemand>("demand") is { } demand && !IsOdds(demand) ? demand : GateDemand.WhyNeed);
    }

    private static async Task<object?> OddsAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, OnDeal.About(request, GateSentences.OddsPattern()), GateText.WhichDeal, ct) is not { } deal)
            return null;
        await DealStore.KeepAsync(coach, deal, ct);
        var draft = OddsDraft.Of(coach, deal);
        return request.Utterance is { } utterance ? draft.With(coach, utterance) ?? draft : draft;
    }

    private static bool IsOdds(GateDemand demand) => demand is GateDemand.IsThereADeal or GateDemand.OrderedIn or GateDemand.OurOdds;

    // His own deal's name first; an unknown customer where one is spoken of ("海尔的预算…"); else the people who are known; else what the talk is about.
    private static CoachRequest About(CoachRequest request)
    {
        if (request.Utterance is not { } utterance)
            return request;
        if (DealMention.IsIn(utterance))
            return OnDeal.About(request, NoVerb());
        return utterance.Slots.Customer is { Known: false } customer && utterance.Text.TrimStart().StartsWith(customer.Source, StringComparison.OrdinalIgnoreCase)
            ? request with { Utterance = utterance with { Slots = utterance.Slots with { Person = null } } }
            : Mentions.Apply(request);
    }

    [GeneratedRegex("(?!)", RegexOptions.CultureInvariant)]
    private static partial Regex NoVerb();
}

[JsonSerializable(typeof(GateModel))]
[JsonSerializable(typeof(ToldModel))]
[JsonSerializable(typeof(MovedModel))]
[JsonSerializable(typeof(MoveFormModel))]
[JsonSerializable(typeof(MoveDraft))]
[JsonSerializable(typeof(OddsFormModel))]
[JsonSerializable(typeof(OddsDraft))]
[JsonSerializable(typeof(TellFormModel))]
[JsonSerializable(typeof(TellDraft))]
[JsonSerializable(typeof(GatePutAsideModel))]
[JsonSerializable(typeof(GateHistoryModel))]
internal sealed partial class GatesJson : JsonSerializerContext
{
    public static GatesJson Shown { get; } = new(new JsonSerializerOptions(BotJson.WireOptions()) { IgnoreReadOnlyProperties = true });
}
