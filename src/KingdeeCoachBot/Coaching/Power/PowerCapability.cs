using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Links;
using KingdeeCoachBot.Coaching.Pictures;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>POWER analysis: what kind of person somebody is, and how to deal with him; seen by its author only. Course: M16.</summary>
internal sealed class PowerCapability(Links links) : ICapability
{
    private readonly PictureLinks pictures = new(links);

    public IEnumerable<Intent> Intents =>
    [
        new(ShowPersonality.Name, ShowPersonality.Name) { Fits = PowerSentences.Show, Help = new(262, PowerText.Title, PowerText.Example) },
        new("Power/Tell", "Power/Tell") { Fits = PowerSentences.Tell },
        new("Power/Edit", "Power/Edit"),
        new(PowerForm.Save, PowerForm.Name),
        new("Power/Resume", PowerForm.Name),
        new("Power/Erase", "Power/Erase") { Fits = PowerSentences.Erase },
        new("Power/EraseNow", "Power/EraseNow"),
        new("Power/EraseAll", "Power/EraseAll"),
        new("Power/EraseAllNow", "Power/EraseAllNow"),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new ShowPersonality(pictures),
        new PowerForm(pictures),
        new OpenForm("Power/Edit", PowerForm.Name, DraftAsync),
        new ActionDialog("Power/Tell", (coach, request, ct) => TellOfPersonality.TellAsync(coach, request, pictures, ct)),
        new ActionDialog("Power/Erase", ErasePersonality.AskAsync),
        new ActionDialog("Power/EraseNow", ErasePersonality.EraseAsync),
        new ActionDialog("Power/EraseAll", (coach, _, ct) => ErasePersonality.AskAllAsync(coach, ct)),
        new ActionDialog("Power/EraseAllNow", ErasePersonality.EraseAllAsync),
    ];

    private static async Task<object?> DraftAsync(CoachTurn coach, CoachRequest request, CancellationToken ct) =>
        await PowerFinder.OneAsync(coach, request, ct) is var (deal, name) ? PowerDraft.New(deal, name) : null;
}
