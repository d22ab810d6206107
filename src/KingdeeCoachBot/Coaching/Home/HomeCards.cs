using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.Coaching.Home;

internal static class HomeCards
{
    // A card has at most six actions; a menu is read more easily with fewer.
    private const int MostButtons = 3;

    // What a button carries back of a sentence; more was not read either.
    private const int LongestSaid = 500;

    public static Task WelcomeAsync(CoachTurn coach) => coach.ShowBelowAsync(
        "Home/Welcome", new WelcomeModel(coach.Language == Language.Chinese ? "en" : "zh"), HomeJson.Shown.WelcomeModel, coach.In(HomeText.WelcomeSummary));

    public static Task HelpAsync(CoachTurn coach, IEnumerable<Intent> withHelp) => coach.ShowBelowAsync(
        "Home/Help",
        new MenuModel([.. withHelp.GroupBy(intent => HelpGroups.Of(intent.Help!.Order)).Select(group => new MenuGroup(
            $"{group.Key}", coach.In(HelpGroups.Title(group.Key)), group.Key == HelpGroup.Day, [.. group.Select(intent => Line(coach, intent))]))]),
        HomeJson.Shown.MenuModel,
        coach.In(HomeText.HelpSummary));

    /// <summary>Nothing fitted well enough to act: what might have been meant is offered, never guessed.</summary>
    public static Task NotUnderstoodAsync(CoachTurn coach, IEnumerable<Intent> near, IEnumerable<Intent> withHelp)
    {
        var choices = near.Where(intent => intent.Help is not null).Concat(withHelp).Distinct().Take(MostButtons).Select(intent => Line(coach, intent));
        var said = coach.Utterance?.Text ?? "";
        var model = new NotUnderstoodModel(said.Length <= LongestSaid ? said : said[..LongestSaid], [.. choices]);
        return coach.ShowBelowAsync("Home/NotUnderstood", model, HomeJson.Shown.NotUnderstoodModel, coach.In(HomeText.HelpSummary));
    }

    /// <summary>Something is done: says so in the place of the card that asked for it, with what may come next.</summary>
    public static Task DoneAsync(CoachTurn coach, Text title, string line, params IReadOnlyList<(Text Title, string Verb)> next)
    {
        var model = new DoneModel(coach.In(title), line, [.. next.Select(button => new DoneButton(coach.In(button.Title), button.Verb))]);
        return coach.ShowAsync("Home/Done", model, HomeJson.Shown.DoneModel, model.Title);
    }

    private static MenuLine Line(CoachTurn coach, Intent intent) =>
        new(intent.Name, coach.In(intent.Help!.Title), coach.In(intent.Help.Example));
}

/// <param name="OtherLanguage"><c>zh</c> or <c>en</c>: the one that the card's button switches to.</param>
internal sealed record WelcomeModel(string OtherLanguage);

internal sealed record MenuModel(IReadOnlyList<MenuGroup> Groups);

/// <param name="Key">The group's name, also of what unfolds.</param>
/// <param name="Title">What stands over it.</param>
/// <param name="IsOpen">Whether its lines are seen from the beginning.</param>
/// <param name="Lines">What can be asked for.</param>
internal sealed record MenuGroup(string Key, string Title, bool IsOpen, IReadOnlyList<MenuLine> Lines);

/// <param name="Said">What was not understood: whoever chooses a line need not say it again.</param>
/// <param name="Lines">What may have been meant.</param>
internal sealed record NotUnderstoodModel(string Said, IReadOnlyList<MenuLine> Lines);

/// <param name="Verb">The intent.</param>
/// <param name="Title">What it does.</param>
/// <param name="Example">A sentence that asks for it.</param>
internal sealed record MenuLine(string Verb, string Title, string Example);

internal sealed record DoneModel(string Title, string Line, IReadOnlyList<DoneButton> Buttons);

internal sealed record DoneButton(string Title, string Verb);

[JsonSerializable(typeof(DoneModel))]
[JsonSerializable(typeof(WelcomeModel))]
[JsonSerializable(typeof(MenuModel))]
[JsonSerializable(typeof(NotUnderstoodModel))]
internal sealed partial class HomeJson : JsonSerializerContext
{
    public static HomeJson Shown { get; } = new(BotJson.WireOptions());
}
