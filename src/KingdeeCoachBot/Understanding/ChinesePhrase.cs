using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>Takes 国家电网信息部的李处长 apart: the customer, the department (dropped), the person.</summary>
internal sealed partial class ChinesePhrase(string text, KnownNameMatcher known)
{
    public Phrase Read(Cue cue, Span span)
    {
        span = Trimmed(span);
        if (span.Length == 0 || cue == Cue.Dead)
            return new Phrase(cue, span, null, []);
        if (known.IsCustomer(At(span)) || (Brands.Has(At(span)) && cue != Cue.None))
            return new Phrase(cue, span, span, []);
        if (known.IsPerson(At(span)))
            return new Phrase(cue, span, null, [span]);

        var of = LastOf(span);
        var tail = of < 0 ? span : Trimmed(new Span(of + 1, span.End));
        var head = of < 0 ? new Span(span.Start, span.Start) : Trimmed(new Span(span.Start, of));
        // 西门子的Mr. Chen、李工: the customer is said once.
        var people = new List<Span>();
        var end = tail.End;
        for (var comma = text.LastIndexOf('、', end - 1, end - tail.Start); comma > tail.Start; comma = text.LastIndexOf('、', comma - 1, comma - tail.Start))
        {
            var (customer, further) = Person(Trimmed(new Span(comma + 1, end)), cue, afterOf: of >= 0);
            if (further is null || customer is not null)
                break;
            people.Insert(0, further.Value);
            end = comma;
        }
        tail = Trimmed(new Span(tail.Start, end));

        var (before, person) = Person(tail, cue, afterOf: of >= 0);
        if (person is not null)
            people.Insert(0, person.Value);
        var first = of < 0 ? before ?? (person is null && people.Count == 0 ? tail : null) : FirstOf(head);
        var strong = person is not null || of < 0;
        var theirs = first is { } said && (strong || cue is not Cue.None) ? Customer(said, cue, people.Count > 0) : null;
        // 客户的CFO反对怎么办 is a question, not a visit: a mere title wants a cue or a customer.
        if (cue == Cue.None && theirs is null && people is [var lone] && PersonTitles.AtEnd(At(lone)) == lone.Length)
            people.Clear();
        return new Phrase(cue, span, theirs, people);
    }

    private (Span? Before, Span? Person) Person(Span span, Cue cue, bool afterOf)
    {
        var said = At(span);
        // 王总刚回了微信; but 王刚 is a name.
        if (said.Length > 2 && said[^1] is '刚' or '也' or '都' or '又' or '还' or '就' or '才' or '已' && PersonTitles.AtEnd(said[..^1]) > 0)
            (span, said) = (new Span(span.Start, span.End - 1), said[..^1]);
        if (said.Length == 0)
            return (null, null);
        if (known.IsPerson(said))
            return (null, span);
        // 康师傅 is no craftsman named 康.
        if (Brands.Has(said))
            return (null, null);
        // 去徐工 is the maker of cranes, 见徐工 the engineer.
        if (cue == Cue.Go && !afterOf && said.Length == 2 && said[1] is '工')
            return (null, null);
        return Titled(span, said, afterOf) ?? Nicknamed(span, said) ?? TitleThenName(span, said) ?? Latin(span, said, cue, afterOf) ?? FullName(span, said, cue, afterOf) ?? (null, null);
    }

    /// <summary>华能王总, 李建国处长, 财务总监.</summary>
    private static (Span? Before, Span? Person)? Titled(Span span, string said, bool afterOf)
    {
        var title = PersonTitles.AtEnd(said);
        // 东方医院 is no Mr 东方医.
        if (title == 0 || OrganisationWords.EndingOf(said) >= 2)
            return null;
        var stem = said[..^title];
        var modifiers = PersonTitles.ModifiersAtEnd(stem);
        if (stem.Length > 0 && char.IsAsciiLetter(stem[^1]) && LatinName().Match(stem) is { Success: true } latin && modifiers == 0)
            return Split(span, latin.Index);
        var courtesy = said[^title..] is "先生" or "女士" or "小姐" or "老师" or "师傅";
        var name = modifiers > 0 ? 0 : NameAtEnd(stem);
        // 海信的周厚健董事长, 副总裁张大为先生: the place says that the rare characters are a name.
        if (name == 0 && stem.Length >= 3 && Surnames.IsFullName(stem[^3..], surely: false) && ((afterOf && stem.Length == 3) || PersonTitles.AtEnd(stem[..^3]) >= 2))
            name = 3;
        if (name == 0 && courtesy)
            return null;
        if (name > 1 && PersonTitles.AtEnd(stem[..^name]) is >= 2 and var first)
            return (Before(span, stem.Length - name - first - PersonTitles.ModifiersAtEnd(stem[..^(name + first)])), new Span(span.Start + stem.Length - name, span.End));
        if (name > 0)
            return Split(span, stem.Length - name);
        // 王总 needs its 王: 重工, 税务局 and 大学院 are no people.
        if (title == 1 || (modifiers == 0 && stem.Length == 1))
            return null;
        return Split(span, stem.Length - modifiers);
    }

    /// <summary>How long the name at the end is. A surname right before the title is the rule, 李建国处长 the exception.</summary>
    private static int NameAtEnd(string stem)
    {
        if (Surnames.IsDouble(stem, stem.Length - 2))
            return 2;
        foreach (var length in (ReadOnlySpan<int>)[3, 2])
        {
            if (stem.Length < length || !Surnames.IsFullName(stem[^length..], surely: true) || OrganisationWords.EndingOf("某" + stem) >= 2)
                continue;
            if (stem.Length == length || OrganisationWords.EndsLikeOne(stem[..^length]))
                return length;
        }
        if (stem.Length > 0 && Surnames.Is(stem[^1]) && stem.Length != 2)
            return 1;
        foreach (var length in (ReadOnlySpan<int>)[3, 2])
        {
            if (stem.Length >= length && (stem.Length == length || stem.Length - length >= 2) && Surnames.IsFullName(stem[^length..], surely: true) && OrganisationWords.EndingOf("某" + stem) < 2)
                return length;
        }
        return 0;
    }

    /// <summary>老王, 小李.</summary>
    private static (Span? Before, Span? Person)? Nicknamed(Span span, string said) =>
        said.Length >= 2 && said[^2] is '老' or '小' && Surnames.IsCommon(said[^1]) && said.Length != 3 ? Split(span, said.Length - 2) : null;

    /// <summary>总经理王建国: the name is what he is called by.</summary>
    private (Span? Before, Span? Person)? TitleThenName(Span span, string said)
    {
        foreach (var length in (ReadOnlySpan<int>)[3, 2])
        {
            if (said.Length <= length || !Surnames.IsFullName(said[^length..], surely: length == 3))
                continue;
            var before = said[..^length];
            var title = PersonTitles.AtEnd(before);
            if (title >= 2)
            {
                var modifiers = PersonTitles.ModifiersAtEnd(before[..^title]);
                return (Before(span, before.Length - title - modifiers), new Span(span.End - length, span.End));
            }
            if (known.IsCustomer(before) || OrganisationWords.EndsLikeOne(before) || OrganisationWords.DepartmentAtEnd(before) > 0)
                return Split(span, before.Length);
        }
        return null;
    }

    /// <summary>Mr. Chen, Kevin, 西门子Kevin. Bare capitals are a company or a system, a bare word may be either.</summary>
    private static (Span? Before, Span? Person)? Latin(Span span, string said, Cue cue, bool afterOf)
    {
        if (LatinTitled().Match(said) is { Success: true } titled)
            return Split(span, titled.Index);
        if (LatinName().Match(said) is not { Success: true } match)
            return null;
        var word = match.Value.Split(' ')[0];
        if (Surnames.IsFirstName(word) || (Surnames.IsSpelled(word) && match.Value.Contains(' ')))
            return Split(span, match.Index);
        return afterOf && match.Index == 0 && !OrganisationWords.IsNoCustomer(match.Value) && cue is not (Cue.None or Cue.Dead) ? Split(span, 0) : null;
    }

    /// <summary>张伟, where a person can stand.</summary>
    private static (Span? Before, Span? Person)? FullName(Span span, string said, Cue cue, bool afterOf)
    {
        if (!Surnames.IsFullName(said, surely: !(afterOf && cue is Cue.Visit or Cue.Meet or Cue.With) && cue != Cue.Meet) || OrganisationWords.EndsLikeOne(said))
            return null;
        return cue is Cue.Visit or Cue.Meet or Cue.With or Cue.Bare || afterOf ? Split(span, 0) : null;
    }

    private Span? Customer(Span span, Cue cue, bool hasPerson)
    {
        span = Trimmed(span);
        var department = OrganisationWords.IsDepartment(At(span)) ? span.Length : OrganisationWords.DepartmentAtEnd(At(span));
        span = Trimmed(new Span(span.Start, span.End - department));
        var said = At(span);
        if (said.Length < 2 || (cue == Cue.Go && IsPlace(span, said)))
            return null;
        if (Brands.Has(said))
            return span;
        if (known.IsCustomer(said) || OrganisationWords.EndsLikeOne(said))
            return OrganisationWords.CouldBeOne(said) || known.IsCustomer(said) ? span : null;
        if (!OrganisationWords.CouldBeOne(said))
            return null;
        var latin = !said.Any(Sentence.IsHan);
        return cue switch
        {
            _ when hasPerson => span,
            // 拜访周厚健, 跟张三丰: more likely a person whose name we are not sure of, and then neither.
            Cue.Visit or Cue.With when !latin && said.Length + (cue == Cue.With ? 1 : 0) >= 3 && Surnames.IsFullName(said, surely: false) => null,
            Cue.Visit or Cue.Go or Cue.Bare => span,
            // 跟SAP开会; but 跟Siemens or 见Priya may be either.
            Cue.With or Cue.Meet => latin && !IsCapitals(span) ? null : cue == Cue.Meet && Surnames.IsFullName(said, surely: false) ? null : span,
            _ => null,
        };
    }

    /// <summary>在星巴克 and 在希尔顿酒店 say where one meets; 拜访星巴克 is a visit to a customer.</summary>
    private bool IsPlace(Span span, string said) => !known.IsCustomer(said) && OrganisationWords.IsPlace(said) && span.Start > 0 && text[..span.Start].TrimEnd() is [.., '在' or '到'];

    /// <summary>Folded text has lost its capitals: what is too short for a name and no first name counts as them.</summary>
    private bool IsCapitals(Span span) => At(span) is { Length: <= 4 } said && !Surnames.IsFirstName(said) && !Surnames.IsSpelled(said);

    /// <summary>The last 的 that belongs to no name: 美的集团 begins with one that does.</summary>
    private int LastOf(Span span)
    {
        var at = text.LastIndexOf('的', span.End - 1, span.Length);
        return at - span.Start >= 2 || (at > span.Start && text[at - 1] != '美') ? at : -1;
    }

    private Span FirstOf(Span head)
    {
        for (var i = head.Start + 2; i < head.End; i++)
        {
            if (text[i] == '的')
                return new Span(head.Start, i);
        }
        return head;
    }

    private static (Span? Before, Span? Person) Split(Span span, int at) => (Before(span, at), new Span(span.Start + at, span.End));

    private static Span? Before(Span span, int at) => at > 0 ? new Span(span.Start, span.Start + at) : null;

    private string At(Span span) => text[span.Start..span.End];

    private Span Trimmed(Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (start < end && (text[end - 1] is '了' or '吧' or '啊' or '呢' or '哈' or '呀' or '嘛' or '哦' or '吗' or '过' || !(char.IsLetterOrDigit(text[end - 1]) || text[end - 1] == ')')))
            end--;
        // 华能的: the 的 is left over; in 美的 it is not.
        if (end - start > 2 && text[end - 1] == '的')
            end--;
        return new Span(start, end);
    }

    [GeneratedRegex("(?:mr|ms|mrs|miss|dr|prof)(?:\\. ?| )[a-z]{2,20}(?: [a-z]{2,20})?$", RegexOptions.CultureInvariant)]
    private static partial Regex LatinTitled();

    [GeneratedRegex("(?<![a-z0-9.&'-])[a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20}){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex LatinName();
}
