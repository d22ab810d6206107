using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>A sentence being read for its times: what has been taken is blotted out for those who read after.</summary>
internal sealed class ReadingText(Sentence sentence, IEnumerable<Span> notToRead)
{
    private readonly List<WhenHit> hits = [];

    public Sentence Sentence { get; } = sentence;

    public string Rest { get; private set; } = sentence.Without(notToRead);

    public IReadOnlyList<WhenHit> Hits => hits;

    public void Take(Match match, WhenHit hit) => Take(match.Span(), hit);

    public void Take(Span span, WhenHit hit)
    {
        hits.Add(hit);
        Rest = string.Concat(Rest.AsSpan(0, span.Start), new string(Sentence.Read, span.Length), Rest.AsSpan(span.End));
    }
}

internal static class MatchReading
{
    public static Span Span(this Capture match) => new(match.Index, match.Index + match.Length);

    public static bool Has(this Match match, string group) => match.Groups[group].Success;

    public static int? Number(this Match match, string group) =>
        match.Groups[group] is { Success: true } said ? ChineseNumber.Parse(said.ValueSpan) : null;
}
