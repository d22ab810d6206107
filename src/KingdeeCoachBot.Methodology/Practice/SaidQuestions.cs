using System.Buffers;

namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>Reads sentences said to a buyer: by words, in one pass over a bounded text.</summary>
internal static class SaidQuestions
{
    /// <summary>More is not read; a speech is over its limit long before.</summary>
    private const int Longest = 400;

    // Beyond this a listener waits for the end: some twelve seconds of speech.
    private const int LongChinese = 70;
    private const int LongEnglish = 230;

    // "We could begin with one plant. Would you like that?": what stands before it is meant.
    private const int ShortConsent = 45;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！!?；;\n");

    public static QuestionReading Read(string said)
    {
        var whole = Fold(said.Length > Longest ? said[..Longest] : said);
        // "理解，换我也会担心。您最担心哪一块？": what is asked counts, what stands before it colours it.
        var asked = Asked(whole);
        var form = QuestionForm.Of(asked);
        var subject = asked.Length < whole.Length && asked.Length <= ShortConsent && QuestionForm.IsConsent(asked) ? SaidSubject.Unclear : QuestionSubject.Of(asked, form);
        if (subject == SaidSubject.Unclear && asked.Length < whole.Length)
            subject = QuestionSubject.Of(whole, form);
        return new QuestionReading(form, subject)
        {
            Proof = subject == SaidSubject.Proof ? ProofWords.KindIn(whole) : null,
            AsksFigure = form is SaidForm.Closed or SaidForm.Open && SaidWords.Has(asked, QuestionForm.Figures),
            IsWarm = SaidWords.Has(whole, SubjectWords.Warm),
            HasBigWords = SaidWords.Has(whole, SubjectWords.Big),
            IsLong = whole.Length > (whole.Any(IsHan) ? LongChinese : LongEnglish),
        };
    }

    /// <summary>The last sentence that asks something; the whole where none does.</summary>
    private static string Asked(string whole)
    {
        var sentences = SentencesOf(whole);
        return sentences.FindLast(sentence => sentence.EndsWith('?')) ?? sentences.FindLast(sentence => QuestionForm.Of(sentence) != SaidForm.Statement) ?? whole;
    }

    private static List<string> SentencesOf(string whole)
    {
        var sentences = new List<string>();
        for (var start = 0; start < whole.Length;)
        {
            var end = EndOf(whole, start);
            if (whole[start..end].Trim() is { Length: > 1 } sentence)
                sentences.Add(sentence);
            start = end;
        }

        return sentences;
    }

    private static int EndOf(string whole, int start)
    {
        for (var at = start; at < whole.Length; at++)
        {
            // "1.5" and "ca.12" are no ends; ". " is.
            if (SentenceEnds.Contains(whole[at]) || (whole[at] == '.' && (at + 1 == whole.Length || whole[at + 1] == ' ')))
                return at + 1;
        }

        return whole.Length;
    }

    private static string Fold(string said) => string.Create(said.Length, said, static (folded, typed) =>
    {
        for (var i = 0; i < typed.Length; i++)
            folded[i] = typed[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(typed[i] - 0xFEE0) : typed[i] == '’' ? '\'' : typed[i];
    }).ToLowerInvariant().Trim();

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
