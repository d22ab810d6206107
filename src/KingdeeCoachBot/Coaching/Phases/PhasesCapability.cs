using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Links;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Coaching.Pictures;

namespace KingdeeCoachBot.Coaching.Phases;

/// <summary>In which of his three steps the customer is, beside our funnel, with the curve of concern. Course: M5, M6.</summary>
internal sealed class PhasesCapability(Links links) : ICapability
{
    private readonly PictureLinks pictures = new(links);

    public IEnumerable<Intent> Intents =>
        [new("Phases/Show", "Phases/Show") { Fits = PhaseSentences.Show, Help = new(240, PhaseText.Title, PhaseText.Example) }];

    public IEnumerable<Dialog> Dialogs => [new ActionDialog("Phases/Show", ShowAsync)];

    private async Task ShowAsync(CoachTurn coach, CoachRequest asked, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, Mentions.Apply(asked), PhaseText.WhichDeal, ct) is { } deal)
            await PhaseCard.ShowAsync(coach, deal, pictures, ct);
    }
}
