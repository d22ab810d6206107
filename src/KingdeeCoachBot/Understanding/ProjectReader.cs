using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>Takes 三一重工ERP升级 and "Siemens China MES rollout" apart: who buys, and what is being sold.</summary>
internal sealed partial class ProjectReader(string rest, KnownNameMatcher known)
{
    internal sealed record Found(Span? Customer, Span? Project, Span? Read);

    public static Found None { get; } = new(null, null, null);

    /// <param name="sentence">All of it.</param>
    /// <param name="read">Amounts, times and rivals: nothing of a name is there.</param>
    /// <param name="known">The rep's own names.</param>
    public static Found In(Sentence sentence, IEnumerable<Span> read, KnownNameMatcher known) => new ProjectReader(sentence.Without(read), known).Find();

    private Found Find()
    {
        var create = Creates().Match(rest);
        if (create.Success)
            return Created(create.Span().End) is var found && found.Customer is null && found.Project is null ? Named() : found;
        return Named();
    }

    /// <summary>新建商机 三一重工ERP升级 预算…: customer and project to the first word that is neither.</summary>
    private Found Created(int start)
    {
        var phrase = PhraseFrom(start);
        if (phrase.Length < 2)
            return None;
        var (customer, project) = Split(phrase);
        // 新建商机:华能集团,ERP升级,预算500万
        if (project is null && phrase.End < rest.Length && rest[phrase.End] is ',' or '、' && PhraseFrom(phrase.End + 1) is { Length: > 1 } next
            && ProductWords.First(rest[..next.End], next.Start) is { } product && product.Start == next.Start)
            project = next;
        var end = Math.Max(customer?.End ?? 0, project?.End ?? 0);
        return new Found(customer, project, end > 0 ? new Span(Math.Min(customer?.Start ?? end, project?.Start ?? end), end) : null);
    }

    private Span PhraseFrom(int start)
    {
        while (start < rest.Length && rest[start] is ' ' or ':' or ',' or '"' or '-')
            start++;
        var end = start;
        while (end < rest.Length && end - start < 60 && rest[end] is not (',' or '。' or ';' or '!' or '?' or '\n' or '、' or Sentence.Read or '"'))
            end++;
        if (Onward().Match(rest, start, end - start) is { Success: true } stop)
            end = stop.Index;
        return Trimmed(new Span(start, end));
    }

    private (Span? Customer, Span? Project) Split(Span phrase)
    {
        var said = Text(phrase);
        if (known.CustomerAtStart(said) is > 0 and var length)
            return (new Span(phrase.Start, phrase.Start + length), After(phrase, phrase.Start + length));
        if (ProductWords.First(rest[..phrase.End], phrase.Start) is not { } product)
            return BlankSplit(phrase);
        if (product.Start == phrase.Start)
            return (null, phrase);
        var before = Trimmed(new Span(phrase.Start, product.Start));
        var of = rest.IndexOf('的', before.Start, before.Length);
        if (of > before.Start + 1)
            return (new Span(before.Start, of), After(phrase, of + 1));
        for (var end = before.End - 1; end >= before.Start + 3; end--)
        {
            // 华能集团海外ERP: the customer ends with its 集团, unless all of it ends like one.
            if (!OrganisationWords.EndsLikeOne(Text(before)) && OrganisationWords.EndsLikeOne(rest[before.Start..end]) && rest[before.Start..end].Any(Sentence.IsHan))
                return (new Span(before.Start, end), After(phrase, end));
        }
        var wanting = Wants().Match(rest, before.Start, before.Length);
        return (wanting.Success ? Trimmed(new Span(before.Start, wanting.Index)) : before, After(phrase, product.Start));
    }

    /// <summary>三一重工 海外工厂: the blank parts them where no word does.</summary>
    private (Span? Customer, Span? Project) BlankSplit(Span phrase)
    {
        var blank = rest.IndexOf(' ', phrase.Start, phrase.Length);
        return blank > 0 && Text(phrase).Any(Sentence.IsHan) ? (new Span(phrase.Start, blank), After(phrase, blank)) : (phrase, null);
    }

    /// <summary>华能的云星空项目, 三一重工ERP升级: without a word that creates, the customer has to be plain.</summary>
    private Found Named()
    {
        for (var from = 0; from < rest.Length && ProductWords.First(rest, from) is { } product; from = product.End)
        {
            if (CustomerBefore(product) is { } customer && !ProductWords.IsGeneric(Text(product)))
                return new Found(customer, product, null);
        }
        return None;
    }

    private Span? CustomerBefore(Span product)
    {
        var end = product.Start;
        while (end > 0 && rest[end - 1] == ' ')
            end--;
        var isOf = end > 1 && rest[end - 1] == '的';
        var before = Before().Match(rest[..(isOf ? end - 1 : end)]);
        if (!before.Success)
            return null;
        var span = Trimmed(before.Groups["name"].Span());
        var said = Text(span);
        if (known.CustomerAtEnd(said) is > 0 and var length)
            return new Span(span.End - length, span.End);
        if (span.Length < 2 || (PersonTitles.AtEnd(said) > 0 && !OrganisationWords.EndsLikeOne(said)) || OrganisationWords.DepartmentAtEnd(said) > 0 || OrganisationWords.IsDepartment(said) || !OrganisationWords.CouldBeOne(said))
            return null;
        if (said.Any(Sentence.IsHan))
            return isOf && !HoldsVerb().IsMatch(said) || OrganisationWords.EndsLikeOne(said) && !HoldsVerb().IsMatch(said) ? span : null;
        return null;
    }

    /// <summary>What is left for the project; of 想上MES only the MES.</summary>
    private Span? After(Span phrase, int start)
    {
        var span = Trimmed(new Span(start, phrase.End));
        if (WantsStart().Match(rest, span.Start, span.Length) is { Success: true } wants && ProductWords.First(rest[..phrase.End], wants.Span().End)?.Start == wants.Span().End)
            span = new Span(wants.Span().End, span.End);
        return span.Length > 1 ? span : null;
    }

    private string Text(Span span) => rest[span.Start..span.End];

    private Span Trimmed(Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (!char.IsLetterOrDigit(rest[start]) || (rest[start] == '的' && start > span.Start - 1)))
            start++;
        while (end > start && !(char.IsLetterOrDigit(rest[end - 1]) || rest[end - 1] == ')'))
            end--;
        return end - start > 2 && rest[end - 1] == '的' ? new Span(start, end - 1) : new Span(start, end);
    }

    [GeneratedRegex(
        "(?:新建|创建|新增|新开|新加|添加|增加|登记|录入|录|建|加|记)(?:一?[个条]|一下|了)?新?的?(?:商机|项目|单子|机会|线索|deal)(?:吧|了)?|新(?:商机|单子|机会)(?!的)|^(?:商机|新项目)(?=[: ,])"
        + "|(?<![a-z])(?:new|(?:add|create|open|log|register|start)(?: an?)?(?: new)?) (?:deal|opportunity|project|opp)(?: (?:for|with|at))?(?![a-z])(?: ?:)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Creates();

    [GeneratedRegex(
        "预算|预计|金额|预期|合同|计划(?!系统)|签约|签单|签|大概|大约|客户是|负责人|联系人|对手|竞争|(?:明|今|后)年|我们|(?<![a-z])(?:budget|worth|expected|expect|signing|sign|closing|close|due|contact|about|around|with a|competing|in|by|at)(?![a-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Onward();

    [GeneratedRegex("(?:想要|想|要|准备|打算|计划|在|正)?(?:上|做|换|搞|建|买|推|用)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Wants();

    [GeneratedRegex("\\G(?:想要|想|要|准备|打算|计划|在)?(?:上|做|换|搞|建|买|推|用)(?:一?[个套])?(?:新的?)? ?", RegexOptions.CultureInvariant)]
    private static partial Regex WantsStart();

    [GeneratedRegex(
        "(?:^|[,。;!?: \u0001]|更新|看看|打开|查看|推进|关于|跟进|聊聊|聊|把|给|拿下|丢了|赢了|关闭|签了|签下|拜访|准备|复盘|分析|评估|诊断|修改|我的|我们的)(?<name>[一-鿿a-z0-9][一-鿿a-z0-9&. ()]{1,19})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex("[想要说聊谈见做看问讲签给把帮]|怎么|如何|什么|为什么|需要|客户|他们|公司的|这个|那个|今天|明天", RegexOptions.CultureInvariant)]
    private static partial Regex HoldsVerb();
}
