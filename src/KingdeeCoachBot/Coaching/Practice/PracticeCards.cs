using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>The small cards around a practice.</summary>
internal static class PracticeCards
{
    // What a button carries back of a sentence; more was not read either.
    private const int LongestSaid = 500;

    public static Task ChooseAsync(CoachTurn coach) => coach.ShowAsync(
        "Practice/Choose",
        new ChooseModel(
            [.. Enum.GetValues<PersonalityType>().Select(type => new ChooseOption($"{type}", coach.In(PracticeText.TypeChoice(type))))],
            [.. Enum.GetValues<BuyingPhase>().Select(phase => new ChooseOption($"{phase}", coach.In(PracticeText.PhaseChoice(phase))))],
            $"{PersonalityType.Driver}",
            $"{BuyingPhase.NeedDefinition}"),
        PracticeJson.Shown.ChooseModel,
        coach.In(PracticeText.Title));

    /// <summary>Was that for him, or for the coach? Nothing is done before the rep says.</summary>
    public static Task WhoseAsync(CoachTurn coach, string name, string said, Intent intent)
    {
        var kept = said.Length <= LongestSaid ? said : said[..LongestSaid];
        var model = new WhoseModel(coach.In(PracticeText.Whose, name), kept, intent.Name, coach.In(PracticeText.ForHim, name));
        return coach.ShowBelowAsync("Practice/Whose", model, PracticeJson.Shown.WhoseModel, model.Question);
    }
}

internal sealed record ChooseModel(IReadOnlyList<ChooseOption> Types, IReadOnlyList<ChooseOption> Phases, string Type, string Phase);

internal sealed record ChooseOption(string Value, string Title);

/// <param name="Question">Whose it is.</param>
/// <param name="Said">The sentence.</param>
/// <param name="Verb">What the coach would take it for.</param>
/// <param name="ForHim">The title of the button that gives it to the buyer.</param>
internal sealed record WhoseModel(string Question, string Said, string Verb, string ForHim);
