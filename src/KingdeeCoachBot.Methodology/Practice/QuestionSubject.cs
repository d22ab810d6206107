namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>Tells what a sentence is about. What is more particular is looked for first.</summary>
internal static class QuestionSubject
{
    /// <summary>The subject of a sentence, folded.</summary>
    public static SaidSubject Of(string sentence, SaidForm form)
    {
        if (IsLeading(sentence, form))
            return SaidSubject.Pitch;
        if (Offered(sentence) is { } offered)
            return offered;
        return form == SaidForm.Statement ? OfStatement(sentence) : OfQuestion(sentence, form);
    }

    // "您看这个系统是不是很好？" asks nothing. Whoever says back what he heard does not praise.
    private static bool IsLeading(string sentence, SaidForm form) =>
        form != SaidForm.Open && SaidWords.Has(sentence, SubjectWords.Ours) && Praises(sentence);

    private static bool Praises(string sentence) =>
        SaidWords.Has(SubjectWords.NoPraise.Aggregate(sentence, (text, word) => text.Replace(word, " ", StringComparison.Ordinal)), SubjectWords.Praise);

    private static SaidSubject? Offered(string sentence) =>
        SaidWords.Has(sentence, SubjectWords.Discount) ? SaidSubject.Discount
        : !ProofWords.IsOffer(sentence) ? null
        : ProofWords.IsSecurity(sentence) ? SaidSubject.Security
        : SaidWords.Has(sentence, SubjectWords.Push) ? SaidSubject.Push
        : ProofWords.KindIn(sentence) is not null ? SaidSubject.Proof
        : null;

    private static SaidSubject OfStatement(string sentence)
    {
        if (SaidWords.Has(sentence, SubjectWords.Farewell))
            return SaidSubject.Farewell;
        if (SaidWords.Has(sentence, SubjectWords.Comfort) && !SaidWords.Has(sentence, ["不放心", "才放心", "更放心"]))
            return SaidSubject.Comfort;
        if (SaidWords.Has(sentence, SubjectWords.Push))
            return SaidSubject.Push;
        if (SaidWords.Has(sentence, SubjectWords.Ours) || SaidWords.Has(sentence, SubjectWords.Big))
            return SaidSubject.Pitch;
        // "您这茶不错" praises, but not ourselves.
        return First(sentence, Told) ?? (!Praises(sentence) ? SaidSubject.Unclear : SaidWords.Has(sentence, Yours) ? SaidSubject.SmallTalk : SaidSubject.Pitch);
    }

    private static readonly string[] Yours = ["您", "你", "真不错", "真好", "真漂亮", "真香", "your ", "you "];

    private static SaidSubject OfQuestion(string sentence, SaidForm form)
    {
        if (form != SaidForm.Open && QuestionForm.IsPicture(sentence))
            return SaidSubject.Solution;
        return First(sentence, Asked) ?? SaidSubject.Unclear;
    }

    private static SaidSubject? First(string sentence, (SaidSubject Subject, string[] Words)[] table)
    {
        foreach (var (subject, words) in table)
        {
            if (SaidWords.Has(sentence, words))
                return subject;
        }

        return null;
    }

    private static readonly (SaidSubject Subject, string[] Words)[] Told =
    [
        (SaidSubject.SmallTalk, SubjectWords.SmallTalk),
        (SaidSubject.Empathy, SubjectWords.Warm),
        (SaidSubject.Timing, SubjectWords.Timing),
        (SaidSubject.Price, SubjectWords.Price),
        (SaidSubject.NextStep, SubjectWords.NextStep),
        (SaidSubject.Impact, SubjectWords.Impact),
        (SaidSubject.Worry, SubjectWords.Worry),
        (SaidSubject.Problem, SubjectWords.Problem),
    ];

    private static readonly (SaidSubject Subject, string[] Words)[] Asked =
    [
        (SaidSubject.Worry, SubjectWords.Worry),
        (SaidSubject.Process, SubjectWords.Process),
        (SaidSubject.Criteria, SubjectWords.Criteria),
        (SaidSubject.Push, SubjectWords.Push),
        (SaidSubject.Timing, SubjectWords.Timing),
        (SaidSubject.Problem, SubjectWords.Cause),
        (SaidSubject.Impact, SubjectWords.Impact),
        (SaidSubject.Price, SubjectWords.Price),
        (SaidSubject.Solution, SubjectWords.Solution),
        (SaidSubject.NextStep, SubjectWords.NextStep),
        (SaidSubject.SmallTalk, SubjectWords.SmallTalk),
        (SaidSubject.Problem, SubjectWords.Problem),
        (SaidSubject.Empathy, SubjectWords.Warm),
        (SaidSubject.Pitch, SubjectWords.Ours),
    ];
}
