namespace KingdeeCoachBot.Methodology;

/// <summary>What was learnt at a visit, sorted: which gate question it answers, who said it and how sure it is. Course: M4, M17.</summary>
/// <param name="Answers">The question; null where it answers none.</param>
/// <param name="Text">In the rep's words, without "王总说".</param>
/// <param name="Source">Who said it; empty where several were there and the rep does not say who.</param>
/// <param name="Evidence">How sure it is.</param>
public sealed record VisitLearnt(GateQuestion? Answers, string Text, string Source, Evidence Evidence)
{
    private static readonly string[] Says =
        ["告诉我们", "告诉我", "跟我说", "和我说", "表示", "提到", "透露", "说了", "说", "讲", " said that ", " told me that ", " told us that ", " said ", " told me ", " told us ", " mentioned "];

    private static readonly string[] He = ["他们", "她", "他", "客户", "对方", "he", "she", "they"];

    /// <summary>Sorts a report; pieces by one person about one question that are equally sure stay together.</summary>
    /// <param name="report">What the rep wrote.</param>
    /// <param name="people">Who was there.</param>
    /// <param name="fold">How words are made simplified before they are judged; as they stand where null.</param>
    public static IReadOnlyList<VisitLearnt> Of(string report, IReadOnlyList<string> people, Func<string, string>? fold = null)
    {
        fold ??= text => text;
        var speaker = people.Count == 1 ? people[0] : "";
        var learnt = new List<VisitLearnt>();
        foreach (var clause in SaidClauses.In(report))
        {
            var (said, who) = WithoutSpeaker(clause.Text, people);
            var isSeal = learnt is [.., { Answers: not null }] && (who is null || who == speaker) && SaidAnswers.IsSealOfTheLast(fold(said));
            speaker = who ?? speaker;
            if (isSeal)
                learnt[^1] = learnt[^1].And(said, fold);
            else
                learnt.Add(new VisitLearnt(SaidAnswers.QuestionOf(fold(said)), said, speaker, SaidAnswers.EvidenceOf(fold(said))));
        }

        return [.. learnt.GroupBy(each => (each.Answers, each.Source, each.Evidence)).Select(Joined)];
    }

    private static VisitLearnt Joined(IEnumerable<VisitLearnt> same) =>
        same.Aggregate((all, each) => all with { Text = SaidClauses.Join(all.Text, each.Text) });

    private VisitLearnt And(string seal, Func<string, string> fold)
    {
        var text = SaidClauses.Join(Text, seal);
        return this with { Text = text, Evidence = SaidAnswers.EvidenceOf(fold(text)) };
    }

    // "王总说预算一千万": who said it stands in the evidence, what he said in the fact. "他" is whoever spoke last.
    private static (string Said, string? Who) WithoutSpeaker(string clause, IReadOnlyList<string> people)
    {
        foreach (var name in people.Concat(He).Where(name => clause.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
        {
            var verb = Array.Find(Says, each => clause.AsSpan(name.Length).StartsWith(each, StringComparison.OrdinalIgnoreCase));
            if (verb is null)
                continue;
            var said = clause[(name.Length + verb.Length)..].TrimStart(':', '：', ' ', '“', '"');
            if (said.Length > 0)
                return (said, people.Contains(name) ? name : null);
        }

        return (clause, null);
    }
}
