using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>Names in an English sentence, by the word before them: visit, meet, see, with, from, at, of. Lower case is common.</summary>
internal sealed partial class EnglishNames(Sentence sentence, string rest, IReadOnlyList<Span> knownSpans, KnownNameMatcher known)
{
    private const int LongestName = 5;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;!?\n\u0001()\":");

    private static readonly FrozenDictionary<string, Cue> Cues = new Dictionary<string, Cue>
    {
        ["visit"] = Cue.Visit, ["visiting"] = Cue.Visit, ["visited"] = Cue.Visit,
        ["meet"] = Cue.Meet, ["meeting"] = Cue.Meet, ["met"] = Cue.Meet, ["see"] = Cue.Meet, ["seeing"] = Cue.Meet, ["call"] = Cue.Meet, ["calling"] = Cue.Meet, ["phone"] = Cue.Meet, ["invite"] = Cue.Meet,
        ["called"] = Cue.Meet, ["phoned"] = Cue.Meet, ["saw"] = Cue.Meet, ["contact"] = Cue.Meet, ["emailed"] = Cue.Meet, ["messaged"] = Cue.Meet, ["texted"] = Cue.Meet, ["sent"] = Cue.Meet,
        ["with"] = Cue.With, ["w/"] = Cue.With,
        ["at"] = Cue.Go, ["from"] = Cue.Go, ["of"] = Cue.Go, ["@"] = Cue.Go,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Ends = (
        "about for on regarding concerning re to in by because that who which then when where and or but if so as into via using over per plan planning schedule book arrange set prepare discuss discussing present talk chat lunch dinner breakfast coffee tea demo appointment visit's is are was be will would should can could may might have has had do does did i i'm i'll i'd we we're we'll he she they it its it's there here please maybe perhaps also again soon asap just only not no yes ok okay hi hello thanks thank want need like going go goes come coming get make let's let remind me add new create start begin confirm check ask tell send give him her them us you your goal customer client person time date between during before after until through around morning afternoon evening night today tomorrow next this last week month team teams zoom online remote change move postpone cancel delete who's what how why visiting. up catch replied answered responded wrote got said says told mentioned confirmed agreed just spoke talked chatted proposal quote offer wechat email message rival rivals competitor competing against closing closes signing sign signs decide decides decided expected deal opportunity budget hasn't haven't didn't isn't wasn't aren't doesn't don't won't can't couldn't")
        .Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Articles = "the a an our my their his her some this that new".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Places = (
        "office hq headquarters site lunch dinner home noon hotel airport least all first once customer client place plant factory work school station cafe restaurant midnight night beijing shanghai shenzhen guangzhou hangzhou chengdu wuhan nanjing suzhou tianjin chongqing hong kong starbucks meeting risk stake scale cost present length hand time times")
        .Split(' ').ToFrozenSet();

    // Bank of China, University of Jinan: the of is part of the name.
    private static readonly FrozenSet<string> HasAnOf = "bank university institute academy college ministry bureau board".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Follows = "on at in is was with next this tomorrow and from about to for went by".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Departments =
        "it procurement purchasing finance sales operations hr engineering manufacturing supply digital technology production marketing information r&d logistics quality legal planning".Split(' ').ToFrozenSet();

    private sealed record Word(string Folded, Span Span, bool AfterBreak, bool Known = false);

    /// <summary>A run of name words: its cue, and whether an article stood before it (the CFO; the office).</summary>
    private sealed record Run(Cue Cue, bool Article, List<Word> Words)
    {
        public Span Span => new(Words[0].Span.Start, Words[^1].Span.End);

        public Word First => Words[0];

        public Word Last => Words[^1];
    }

    public NamesFound Find(Span region, bool bare)
    {
        var runs = Runs(region, bare ? Cue.Bare : Cue.None);
        Span? customer = null;
        var customerRank = int.MaxValue;
        var people = new List<Span>();
        var personRank = int.MaxValue;
        Run? last = null;
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            var owner = i + 1 < runs.Count && runs[i + 1].Cue == Cue.Go && Gap(run, runs[i + 1]) is "from" or "at" or "of" or "@" or "from the" or "at the";
            if (PersonIn(run, owner) is { } person)
            {
                var rank = run.Cue is Cue.Visit or Cue.Meet or Cue.Bare ? 0 : run.Cue is Cue.With ? 1 : 2;
                if (people.Count > 0 && last is not null && Gap(last, run) is "and" or "&" or "")
                    people.Add(person.Person);
                else if (rank < personRank)
                    (people, personRank) = ([person.Person], rank);
                last = run;
                if (person.Customer is { } theirs && customerRank > 0)
                    (customer, customerRank) = (theirs, 0);
            }
            else if (IsCustomer(run))
            {
                // "Mr. Chen from Siemens": from and of belong to the person, at may name the café.
                var rank = run.Cue switch { Cue.Visit or Cue.Bare => 1, Cue.Go when Before(run) is "from" or "of" => 0, Cue.Go => 2, _ => 3 };
                if (rank < customerRank)
                    (customer, customerRank) = (run.Span, rank);
                last = null;
            }
        }
        return new NamesFound(customer, people);
    }

    private List<Run> Runs(Span region, Cue first)
    {
        var runs = new List<Run>();
        var (cue, article) = (first, false);
        Run? open = null;
        Word? previous = null;
        var sent = false;
        foreach (var word in Words(region))
        {
            if (word.AfterBreak)
            {
                // "visit ␣tomorrow␣ Huawei": the cue reaches over what has been read; a name does not.
                if (open is not null)
                    (cue, article) = (first == Cue.Bare && runs.Count == 0 ? first : Cue.None, false);
                open = null;
            }
            if (word.Known)
            {
                runs.Add(new Run(cue == Cue.Dead ? Cue.None : cue, false, [word]));
                open = null;
            }
            else if (word.Folded is "of" && open is not null
                && ((PersonTitles.IsJob(open.Last.Folded) && NextIsDepartment(word.Span.End)) || HasAnOf.Contains(open.Last.Folded)))
            {
                open.Words.Add(word);
            }
            else if (Cues.TryGetValue(word.Folded, out var next))
            {
                // "Haier visit on Tuesday": the name stands before its word.
                if (open is { Cue: Cue.None, Article: false } && next is Cue.Visit or Cue.Meet && IsCapitalised(open) && NothingToVisitFollows(word.Span.End))
                    runs[^1] = open with { Cue = Cue.Visit };
                (cue, article, open) = (next == Cue.With && cue == Cue.Meet && open is null ? Cue.Meet : next, false, null);
            }
            else if (word.Folded is "&" && open is { Cue: Cue.Go or Cue.Visit })
            {
                // Johnson & Johnson
                open.Words.Add(word);
            }
            else if (word.Folded is "and" or "&" && open is not null)
            {
                (cue, article, open) = (open.Cue == Cue.Go ? Cue.With : open.Cue, false, null);
            }
            else if (word.Folded is "to" && previous?.Folded is "go" or "going" or "trip" or "travel" or "fly" or "drive" or "visit" or "over")
            {
                (cue, article, open) = (Cue.Go, false, null);
            }
            else if (word.Folded is "to" && (sent || previous?.Folded is "talk" or "talking" or "speak" or "speaking" or "spoke" or "talked" or "wrote"))
            {
                (cue, article, open) = (Cue.With, false, null);
            }
            else if (word.Folded is "on" && previous?.Folded is "call" or "calling")
            {
                (cue, article, open) = (Cue.Visit, false, null);
            }
            else if (word.Folded is "lost" or "won" or "win")
            {
                // "lost BASF to SAP", but "lost money".
                (cue, article, open) = (WordPattern().Match(rest, word.Span.End) is { Success: true } lost && char.IsUpper(sentence.Typed[lost.Index]) ? Cue.Visit : Cue.None, false, null);
            }
            else if (word.Folded is "deal" or "project" or "account" or "opportunity" or "contract" or "tender")
            {
                // "We lost the Haier deal": whose it is stands before it.
                if (open is not null && IsCapitalised(open) && !ProductWords.Has(Text(open.Span)))
                    runs[^1] = open with { Cue = Cue.Visit, Article = false };
                (cue, article, open) = (Cue.Dead, false, null);
            }
            else if (Articles.Contains(word.Folded))
            {
                (article, open) = (true, null);
            }
            else if (Ends.Contains(word.Folded) && !IsDepartmentInCapitals(word))
            {
                (cue, article, open) = (first == Cue.Bare && runs.Count == 0 ? first : Cue.Dead, false, null);
            }
            else if (cue != Cue.Dead)
            {
                if (open is null || open.Words.Count == LongestName)
                    runs.Add(open = new Run(open is null ? cue : Cue.Dead, article, []));
                open.Words.Add(word);
            }
            // "emailed the proposal to Mr. Wang"
            sent |= word.Folded is "send" or "sent" or "emailed" or "forwarded" or "messaged";
            previous = word;
        }
        return runs;
    }

    private (Span Person, Span? Customer)? PersonIn(Run run, bool ownerFollows)
    {
        if (run.Cue == Cue.Dead)
            return null;
        if (known.IsPerson(Text(run.Span)))
            return (run.Span, null);
        if (known.IsCustomer(Text(run.Span)))
            return null;
        // "Siemens' Mr. Chen", "Huawei's CFO"
        var owner = run.Words.FindIndex(word => word.Folded.EndsWith("'s", StringComparison.Ordinal) || word.Folded.EndsWith("s'", StringComparison.Ordinal));
        if (owner >= 0 && owner < run.Words.Count - 1)
        {
            var theirs = new Run(run.Cue, true, run.Words[(owner + 1)..]);
            var end = run.Words[owner].Span.End - (run.Words[owner].Folded[^1] == '\'' ? 1 : 2);
            return PersonIn(theirs, true) is { } person ? (person.Person, new Span(run.First.Span.Start, end)) : null;
        }
        if (PersonTitles.StandsBeforeName(run.First.Folded) && run.Words.Count is 2 or 3)
            return (run.Span, null);
        var spelled = run.Words.FindIndex(word => PersonTitles.IsSpelledTitle(word.Folded));
        if (spelled is 1 or 2 or 3 && Surnames.IsSpelled(run.Words[spelled - 1].Folded))
            return spelled == 1 || Surnames.IsSpelled(run.First.Folded) || run.Cue is Cue.None
                ? (new Span(run.First.Span.Start, run.Words[spelled].Span.End), null)
                : (new Span(run.Words[spelled - 1].Span.Start, run.Words[spelled].Span.End), new Span(run.First.Span.Start, run.Words[spelled - 2].Span.End));
        if (run.Cue is Cue.None or Cue.Go)
            return null;
        var job = run.Words.FindIndex(word => PersonTitles.IsJob(word.Folded));
        if (job >= 0 && (job == run.Words.Count - 1 || run.Words[job + 1].Folded is "of"))
            return (run.Span, null);
        if (run.Article || run.Words.Count > 3 || run.Words.Any(word => OrganisationWords.IsEnglishEnding(word.Folded) || OrganisationWords.IsNoCustomer(word.Folded) || Places.Contains(word.Folded)))
            return null;
        if (Surnames.IsFirstName(run.First.Folded))
            return (run.Span, null);
        if (Surnames.IsSpelled(run.First.Folded) || Surnames.IsSpelled(run.Last.Folded))
            return run.Cue != Cue.Visit || run.Words.Count == 2 ? (run.Span, null) : null;
        if (run.Cue == Cue.Visit && !ownerFollows)
            return null;
        // "see Priya Sharma", "meet Priya from Siemens"; a lone "with Bosch" may be either and is neither.
        return run.Cue != Cue.Bare && IsCapitalised(run) && !IsCapitals(run) && (ownerFollows || run.Words.Count == 2) ? (run.Span, null) : null;
    }

    private bool IsCustomer(Run run)
    {
        if (run.Cue == Cue.Dead)
            return false;
        var text = Text(run.Span);
        if (known.IsCustomer(text))
            return true;
        if (Brands.Has(text) && run.Cue != Cue.None)
            return true;
        if (run.Words.Count > LongestName || run.Span.Length < 2 || (Places.Contains(run.First.Folded) && !(run.Cue == Cue.Visit && run.First.Folded == "starbucks")) || OrganisationWords.IsNoCustomer(text) || !char.IsLetter(text.FirstOrDefault(char.IsLetterOrDigit, ' ')))
            return false;
        var endsLikeOne = run.Words.Count > 1 && OrganisationWords.IsEnglishEnding(run.Last.Folded);
        if (run.Article)
            return false;
        return run.Cue switch
        {
            Cue.Visit or Cue.Bare or Cue.Go => !PersonTitles.IsJob(run.Last.Folded) && (IsCapitalised(run) || run.Words.Count <= 2 || endsLikeOne),
            Cue.With or Cue.Meet => (endsLikeOne && IsCapitalised(run)) || (IsCapitals(run) && run.Words.Count == 1),
            _ => endsLikeOne && IsCapitalised(run),
        };
    }

    private bool NothingToVisitFollows(int position) => WordPattern().Match(rest, position) is not { Success: true } next || Follows.Contains(next.Value) || rest.AsSpan(position, next.Index - position).ContainsAny(Breaks);

    private bool IsCapitalised(Run run) => char.IsUpper(sentence.Typed[run.First.Span.Start]);

    private bool IsCapitals(Run run) => sentence.TypedAt(run.Span).All(c => !char.IsLetter(c) || char.IsUpper(c));

    private bool NextIsDepartment(int position) => WordPattern().Match(rest, position) is { Success: true } next && Departments.Contains(next.Value);

    /// <summary>The IT director, in spite of "it".</summary>
    private bool IsDepartmentInCapitals(Word word) => Departments.Contains(word.Folded) && char.IsUpper(sentence.Typed[word.Span.End - 1]);

    private string Gap(Run run, Run next) => next.Span.Start > run.Span.End ? rest[run.Span.End..next.Span.Start].Trim() : "";

    private string Before(Run run)
    {
        var before = rest[..run.Span.Start].TrimEnd();
        return before.EndsWith("from", StringComparison.Ordinal) ? "from" : before.EndsWith("of", StringComparison.Ordinal) ? "of" : "";
    }

    private string Text(Span span) => rest[span.Start..span.End];

    private IEnumerable<Word> Words(Span region)
    {
        var end = region.Start;
        foreach (Match match in WordPattern().Matches(rest))
        {
            if (match.Index < end || match.Index + match.Length > region.End)
                continue;
            var gap = rest.AsSpan(end, match.Index - end);
            // Bank of China is one word when it is known.
            if (knownSpans.FirstOrDefault(known => known.Start == match.Index) is { Length: > 0 } name)
            {
                yield return new Word(Text(name), name, gap.ContainsAny(Breaks), Known: true);
                end = name.End;
                continue;
            }
            var span = match.Span();
            var value = match.Value;
            // A full stop ends the sentence, except in Mr.
            if (value.EndsWith('.') && !PersonTitles.StandsBeforeName(value) && !OrganisationWords.IsEnglishEnding(value))
                (value, span) = (value[..^1], new Span(span.Start, span.End - 1));
            yield return new Word(value, span, gap.ContainsAny(Breaks));
            end = span.End;
        }
    }

    [GeneratedRegex("w/|@|&|[\\p{L}0-9][\\p{L}0-9&'./-]*", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
