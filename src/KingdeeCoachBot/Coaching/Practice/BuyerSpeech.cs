using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>Puts what a buyer does into his words.</summary>
internal static class BuyerSpeech
{
    /// <summary>What he says to the last sentence of a talk.</summary>
    public static string Answer(BuyerScript script, PracticeTalk talk, Language language)
    {
        var answer = Line(script, talk, language);
        return talk.End == PracticeEnd.Open || talk.Turns[^1].Reaction == BuyerReaction.SaysGoodbye ? answer : Join(answer, Ending(script, talk.End).In(language), language);
    }

    private static string Line(BuyerScript script, PracticeTalk talk, Language language)
    {
        var turn = talk.Turns[^1];
        if (turn.Layer is { } layer)
            return script.Find(layer).Tells.In(language);
        if (turn.Reaction == BuyerReaction.TellsProcess)
            return script.Process.In(language);

        var ways = ManLines.Of(script.Type).Reactions[turn.Reaction];
        var before = talk.Turns.Count(each => each.Reaction == turn.Reaction) - 1;
        return ways[before % ways.Count].In(language, ToldLast(script, talk, language));
    }

    // Facts he can repeat; what he has done or agreed to is told of him, not by him.
    private static readonly PracticeLayer[] Facts =
    [
        PracticeLayer.Symptom, PracticeLayer.Cause, PracticeLayer.Consequence, PracticeLayer.Figure, PracticeLayer.Vision, PracticeLayer.Criteria, PracticeLayer.Fear, PracticeLayer.Price, PracticeLayer.Timing,
    ];

    private static string ToldLast(BuyerScript script, PracticeTalk talk, Language language) =>
        talk.Told.Where(Facts.Contains).Select(layer => script.Find(layer).Short.In(language)).LastOrDefault() ?? "";

    private static Text Ending(BuyerScript script, PracticeEnd end) =>
        end == PracticeEnd.AllTold ? script.Won : ManLines.Of(script.Type).Endings[end];

    private static string Join(string first, string second, Language language) => language == Language.Chinese ? first + second : $"{first} {second}";
}
