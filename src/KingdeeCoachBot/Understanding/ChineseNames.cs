namespace KingdeeCoachBot.Understanding;

/// <summary>
/// Names in a sentence with Chinese words: by the cue word before them, the title or ending they carry, and the surname.
/// A doubtful name is left out; the form asks.
/// </summary>
internal sealed class ChineseNames(string rest, IReadOnlyList<Span> knownSpans, KnownNameMatcher known)
{
    private readonly ChinesePhrase reader = new(rest, known);
    private readonly List<Phrase> phrases = [];

    public NamesFound Find(Span region, bool bare)
    {
        foreach (var clause in Clauses.Of(rest[region.Start..region.End]))
            Part(new Span(clause.Start + region.Start, clause.End + region.Start), bare ? Cue.Bare : Cue.None);
        MarkCompanions();

        var withPeople = phrases.Where(phrase => phrase.People.Count > 0 && !phrase.Companion).OrderBy(phrase => Rank(phrase.Cue)).ToList();
        var chosen = FirstOfThem(withPeople.FirstOrDefault());
        var customer = chosen?.Customer
            ?? phrases.Where(phrase => phrase.Customer is not null && !phrase.Companion).OrderBy(phrase => CustomerRank(phrase.Cue)).FirstOrDefault()?.Customer;
        return new NamesFound(customer, chosen is null ? [] : Joined(chosen));
    }

    /// <summary>Cuts a clause at its cue words.</summary>
    private void Part(Span clause, Cue cue)
    {
        var start = clause.Start;
        for (var i = clause.Start; i < clause.End;)
        {
            if (knownSpans.FirstOrDefault(span => span.Start == i) is { Length: > 0 } name)
            {
                i = name.End;
                continue;
            }
            var empty = IsEmpty(start, i);
            if (rest[i] == Sentence.Read)
            {
                if (!empty)
                    Close(ref cue, start, i, cue == Cue.Dead ? Cue.Dead : Cue.None);
                start = ++i;
                continue;
            }
            if (ChineseCues.At(rest, i, clause.End) is not { } word || !Cuts(word, start, i, clause.End))
            {
                i++;
                continue;
            }
            var after = i + word.Word.Length;
            switch (word.Kind)
            {
                case ChineseCues.Kind.Plain:
                    i = after;
                    continue;
                case ChineseCues.Kind.Filler when empty:
                    break;
                case ChineseCues.Kind.Filler:
                    Close(ref cue, start, i, Cue.None);
                    break;
                default:
                    Close(ref cue, start, i, CueOf(word.Kind));
                    break;
            }
            start = i = after;
        }
        Close(ref cue, start, clause.End, Cue.None);
    }

    /// <summary>A single character cuts a phrase only where both sides can stand alone: not in 大和证券, where 大 cannot.</summary>
    private bool Cuts((string Word, ChineseCues.Kind Kind) word, int start, int position, int end)
    {
        if (word.Word.Length > 1 || word.Kind == ChineseCues.Kind.Plain)
            return true;
        var before = rest[start..position].Trim(Sentence.Read, ' ');
        if (before.Length == 0)
            return true;
        if (word.Kind == ChineseCues.Kind.Filler)
            return word.Word == "了";
        // 飞深圳, but 中国商飞.
        if (word.Word is "飞" or "跑")
            return false;
        return before.Length >= 2 && (word.Kind == ChineseCues.Kind.Stop || end - position > 2 || rest[(position + 1)..end].Trim(Sentence.Read, ' ').Length == 0);
    }

    private void Close(ref Cue cue, int start, int end, Cue next)
    {
        if (!IsEmpty(start, end))
            phrases.Add(reader.Read(cue, new Span(start, end)));
        else if (next == Cue.With && cue is Cue.Meet or Cue.Visit)
            // "meet with": the first word has said what follows.
            next = cue;
        cue = next;
    }

    private bool IsEmpty(int start, int end) => rest.AsSpan(start, end - start).Trim(" \u0001\"'()[]<>:-").IsEmpty;

    private void MarkCompanions()
    {
        for (var i = 0; i + 1 < phrases.Count; i++)
        {
            var next = phrases[i + 1];
            if (phrases[i] is { Cue: Cue.With, Customer: null, People.Count: > 0 } && next.Cue is Cue.Go or Cue.Visit or Cue.Meet
                && (next.Customer is not null || next.People.Count > 0) && !Arranges(phrases[i].Span.End, next.Span.Start))
                phrases[i] = phrases[i] with { Companion = true };
        }
    }

    /// <summary>和王总约在华能 arranges with him; 和小李去华能 goes with him.</summary>
    private bool Arranges(int start, int end) => rest[start..end] is var between && (between.Contains('约') || between.Contains('在') || between.Contains(','));

    /// <summary>王总和陈工的拜访: the first stands before the 和.</summary>
    private Phrase? FirstOfThem(Phrase? chosen)
    {
        var at = chosen is null ? -1 : phrases.IndexOf(chosen);
        return at > 0 && chosen!.Cue == Cue.With && phrases[at - 1] is { Cue: Cue.None, People.Count: > 0, Companion: false } before
            && rest[before.Span.End..chosen.Span.Start].Trim() is "和" or "跟" or "与" or "及" ? before : chosen;
    }

    /// <summary>陈工和刘经理: both are met.</summary>
    private List<Span> Joined(Phrase first)
    {
        var people = first.People.ToList();
        var end = first.Span.End;
        foreach (var next in phrases.SkipWhile(phrase => phrase != first).Skip(1))
        {
            var between = rest[end..next.Span.Start].Trim();
            if (next.Cue != Cue.With || next.People.Count == 0 || next.Customer is not null || !(between is "和" or "跟" or "与" or "、" or "and" or "及"))
                break;
            people.AddRange(next.People);
            end = next.Span.End;
        }
        return people;
    }

    private static int Rank(Cue cue) => cue switch
    {
        Cue.Visit or Cue.Meet or Cue.Bare => 0,
        Cue.With => 1,
        Cue.Go => 2,
        _ => 3,
    };

    private static int CustomerRank(Cue cue) => cue switch
    {
        Cue.Visit or Cue.Bare => 0,
        Cue.Go => 1,
        Cue.Meet or Cue.With => 2,
        _ => 3,
    };

    private static Cue CueOf(ChineseCues.Kind kind) => kind switch
    {
        ChineseCues.Kind.Visit => Cue.Visit,
        ChineseCues.Kind.Meet => Cue.Meet,
        ChineseCues.Kind.Go => Cue.Go,
        ChineseCues.Kind.With => Cue.With,
        _ => Cue.Dead,
    };
}
