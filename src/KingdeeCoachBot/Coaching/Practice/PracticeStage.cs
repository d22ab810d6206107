using KingdeeCoachBot.Methodology.Practice;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>Plays the buyer: opens, answers, gives hints, and reviews.</summary>
internal static class PracticeStage
{
    /// <summary>The scene, and his first words.</summary>
    public static async Task OpenAsync(CoachTurn coach, PracticeDraft draft)
    {
        var script = BuyerScripts.Find(draft.Script)!;
        PracticeDraft.Property.Set(coach.Turn, draft with { At = coach.Now });
        await coach.SayAsync(Scene(coach, draft, script));
        await SayAsync(coach, draft, script, coach.In(script.Opening));
    }

    /// <summary>His last words again, where the talk had been left.</summary>
    public static Task ReopenAsync(CoachTurn coach, PracticeDraft draft, BuyerScript script)
    {
        PracticeDraft.Property.Set(coach.Turn, draft with { At = coach.Now, IsPaused = false });
        var last = draft.Talk.Turns.Count == 0 ? coach.In(script.Opening) : BuyerSpeech.Answer(script, draft.Talk, coach.Language);
        return SayAsync(coach, draft, script, last);
    }

    /// <summary>He hears a sentence and answers.</summary>
    /// <returns>Whether the talk is over.</returns>
    public static async Task<bool> PlayAsync(CoachTurn coach, PracticeDraft draft, BuyerScript script, string said)
    {
        var talk = draft.Talk.Next(script.Buyer, said, Sentence.From(said).Folded);
        var played = draft with { Talk = talk, At = coach.Now, Asked = "", IsPaused = false };
        var answer = BuyerSpeech.Answer(script, talk, coach.Language);
        if (talk.End != PracticeEnd.Open)
        {
            await coach.SayAsync(Line(coach, played, script, answer));
            await ReviewAsync(coach, played, script);
            return true;
        }

        PracticeDraft.Property.Set(coach.Turn, played);
        await SayAsync(coach, played, script, talk.Stuck == PracticeTalk.StuckFrom ? answer + "\n" + coach.In(PracticeText.Stuck) : answer);
        return false;
    }

    /// <summary>Does what was said to the coach.</summary>
    /// <returns>False where the sentence shall be taken otherwise.</returns>
    public static async Task<bool> ObeyAsync(CoachTurn coach, PracticeDraft draft, BuyerScript script, PracticeCommand command)
    {
        // "再来一次" or "停一下" means something else while the practice is put aside.
        if (!draft.IsOnAt(coach.Now) && command != PracticeCommand.Stop)
            return false;
        switch (command)
        {
            case PracticeCommand.Hint:
                await HintAsync(coach, draft, script);
                break;
            case PracticeCommand.Pause:
                PracticeDraft.Property.Set(coach.Turn, draft with { IsPaused = true });
                await coach.SayAsync(coach.In(PracticeText.Paused, draft.NameIn(script, coach.Language)), PracticeText.SayResume, PracticeText.SayStop);
                break;
            case PracticeCommand.Again:
                await OpenAsync(coach, draft with { Talk = new PracticeTalk(), Asked = "" });
                break;
            case PracticeCommand.Other:
                await OpenAsync(coach, draft with { Talk = new PracticeTalk(), Asked = "", Script = Another(coach, script).Id });
                break;
            default:
                await ReviewAsync(coach, draft, script);
                break;
        }

        return true;
    }

    /// <summary>Somebody else: of the same phase, so that what was just learnt can be tried.</summary>
    public static BuyerScript Another(CoachTurn coach, BuyerScript script) =>
        BuyerScripts.Pick(new PracticeWish(Phase: script.Phase) { Other = script.Id }, Draw(coach));

    /// <summary>The clock throws the dice: nobody can foresee the second.</summary>
    public static long Draw(CoachTurn coach) => coach.Now.ToUnixTimeSeconds();

    private static string Scene(CoachTurn coach, PracticeDraft draft, BuyerScript script)
    {
        var name = draft.NameIn(script, coach.Language);
        var whose = draft.Called.Length > 0 ? coach.In(PracticeText.PlayedAs, draft.Called) : coach.In(PracticeText.Invented);
        string[] parts = [coach.In(script.Scene, name) + (coach.Language == Language.Chinese ? "" : " ") + whose, coach.In(PracticeText.Task(script.Phase)), coach.In(PracticeText.Manual)];
        return string.Join("\n", parts);
    }

    private static Task HintAsync(CoachTurn coach, PracticeDraft draft, BuyerScript script)
    {
        PracticeDraft.Property.Set(coach.Turn, draft with { At = coach.Now });
        var hint = draft.Talk.NextOf(script.Buyer) is { } next
            ? coach.In(PracticeText.Hint, coach.In(PracticeText.WhyHint(next)), coach.In(script.Find(next).Ask, draft.NameIn(script, coach.Language)))
            : coach.In(PracticeText.NothingToHint);
        return coach.SayAsync(hint, PracticeText.SayStop);
    }

    private static Task ReviewAsync(CoachTurn coach, PracticeDraft draft, BuyerScript script)
    {
        PracticeDraft.Property.Set(coach.Turn, null);
        return draft.Talk.Turns.Count == 0
            ? coach.SayAsync(coach.In(PracticeText.NothingSaid), PracticeText.SayPractise, Home.HomeText.SayHelp)
            : ReviewCard.ShowAsync(coach, draft, script);
    }

    private static Task SayAsync(CoachTurn coach, PracticeDraft draft, BuyerScript script, string words) =>
        coach.SayAsync(Line(coach, draft, script, words), PracticeText.SayHint, PracticeText.SayStop);

    private static string Line(CoachTurn coach, PracticeDraft draft, BuyerScript script, string words) => draft.Called.Length > 0
        ? coach.In(PracticeText.LineOf, draft.Called, words)
        : coach.In(PracticeText.Line, coach.In(script.Name), coach.In(script.Title), words);
}
