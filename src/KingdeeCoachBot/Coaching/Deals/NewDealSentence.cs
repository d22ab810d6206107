using System.Text.RegularExpressions;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Reads "新建商机 三一重工ERP升级 预算500万 预计明年6月签" into a draft.</summary>
internal static partial class NewDealSentence
{
    private const int LongestName = 60;

    public static DealDraft Read(CoachTurn coach, Utterance utterance)
    {
        var words = DealWords.Of(coach, utterance);
        var (customer, project) = Split(Naming(utterance), utterance);
        var draft = DealDraft.New().With(coach, words);
        return draft with
        {
            Customer = draft.Customer.Length > 0 ? draft.Customer : customer,
            Project = draft.Project.Length > 0 ? draft.Project : project,
        };
    }

    // What stands between "new deal" and the first figure, comma or field.
    private static string Naming(Utterance utterance)
    {
        if (DealSentences.NewVerb().Match(utterance.Folded) is not { Success: true } verb)
            return "";
        var folded = utterance.Folded[verb.Length..];
        var end = Rest().Match(folded) is { Success: true } rest ? rest.Index : folded.Length;
        var lead = Lead().Match(folded[..end]).Length;
        return utterance.Text.Substring(verb.Length + lead, Math.Max(0, end - lead)).Trim(' ', '，', ',', '：', ':', '。', '.', '-');
    }

    private static (string Customer, string Project) Split(string naming, Utterance utterance)
    {
        if (naming.Length is 0 or > LongestName)
            return ("", naming.Length > LongestName ? naming[..LongestName] : "");
        var folded = Sentence.Fold(naming);
        var known = utterance.Known.Deals.Select(deal => (deal.Customer, Length: DealMention.LengthAtStart(deal, folded))).OrderByDescending(each => each.Length).FirstOrDefault();
        if (known.Length > 0)
            return (known.Customer, naming[known.Length..].TrimStart(' ', '的', '-'));
        return Border(folded) is { } at && at < naming.Length ? (naming[..at].Trim(), naming[at..].TrimStart(' ', '的', '-')) : (naming, "");
    }

    // Where the customer's name ends: at a blank in Chinese, where Latin letters begin, behind 集团 or 重工, before ERP.
    private static int? Border(string folded)
    {
        if (!folded.Any(Sentence.IsHan))
            return EnglishProject().Match(folded) is { Success: true, Index: > 0 } english ? english.Index : null;
        if (folded.IndexOf(' ', StringComparison.Ordinal) is > 1 and var blank)
            return blank;
        if (Latin().Match(folded) is { Success: true } latin)
            return latin.Index + 1;
        if (OrganisationWords.EndsLikeOne(folded))
            return null;
        for (var end = folded.Length - 1; end >= 2; end--)
        {
            if (OrganisationWords.EndsLikeOne(folded[..end]))
                return end;
        }
        return ChineseProject().Match(folded) is { Success: true, Index: > 1 } project ? project.Index : null;
    }

    [GeneratedRegex(@"[,。;!?\n]|预算|金额|合同额|投资|预计|大概|大约|计划|对手|竞争|阶段|售前|交付|(?<![a-z])[tpib]阶段|今年|明年|后年|\d+(?:\.\d+)?(?:亿|万|千|百)|\d+月|(?:^|\s)(?:worth|budget|signing|expected|closing|about|around|for (?=[\d$€£]|rmb|usd)|by (?=q\d|\d|[a-z]+ \d|end)|stage|rivals?|competitors?|\$|rmb|usd)|\s\d+(?:\.\d+)?\s?(?:m|k|million)", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"^[\s:,\-]*(?:(?:for|with|at|called|named|on)\s)?(?:客户是?|:)?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?<![a-z])(?:erp|mes|crm|plm|wms|tms|srm|hcm|hr|bi|scm|oa|ehr|saas|paas|cloud|finance|financial|payroll|supply chain|treasury|budgeting|planning|data|digital)\b|(?<![a-z])(?:rollout|upgrade|implementation|migration|replacement)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishProject();

    [GeneratedRegex(@"[\u4e00-\u9fff](?=[a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();

    [GeneratedRegex(@"财务|人力|供应链|数字化|信息化|智能|云|升级|采购|预算|费控|共享|一体化|系统|平台|项目|中台|改造|二期|三期|一期", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseProject();
}
