using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;

namespace KingdeeCoachBot.Coaching.Targets;

/// <summary>找准你的目标客户: screening by the five criteria, the ranked list, dropping with a reason. Course: M2.</summary>
internal sealed class TargetsCapability : ICapability
{
    public IEnumerable<Intent> Intents =>
    [
        new(TargetList.Show, TargetList.Show) { Fits = TargetSentences.List, Help = new(214, TargetText.HelpTitle, TargetText.HelpExample) },
        new(ScreenTarget.Name, ScreenTarget.Name) { Fits = TargetSentences.Screen },
        new(TargetForm.Save, TargetForm.Name),
        new("Targets/Resume", TargetForm.Name),
        new("Targets/Show", "Targets/Show"),
        new("Targets/Answer", "Targets/Answer"),
        new("Targets/Drop", "Targets/Drop"),
        new("Targets/Later", "Targets/Later"),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new TargetForm(),
        new ScreenTarget(),
        new ActionDialog(TargetList.Show, TargetList.ShowAsync),
        new ActionDialog("Targets/Show", TargetActions.ShowAsync),
        new ActionDialog("Targets/Answer", TargetActions.AnswerAsync),
        new OpenForm("Targets/Drop", ClosingForm.Name, TargetActions.DropAsync),
        new OpenForm("Targets/Later", ParkingForm.Name, TargetActions.LaterAsync),
    ];
}
