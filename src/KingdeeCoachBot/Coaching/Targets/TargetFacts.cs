using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Targets;

/// <summary>What a sentence says of a target, clause by clause: criteria, growth, source. What it does not say is missing. Course: M2.</summary>
internal sealed partial record TargetFacts
{
    private const int LongestNote = 100;

    // "对路" says no more than yes; a longer clause is worth keeping in the rep's own words.
    private const int TellsMore = 4;

    /// <summary>The criteria that were answered, yes or no.</summary>
    public IReadOnlyList<CriterionAnswer> Answers { get; private init; } = [];

    public YesNo Grows { get; private init; }

    public TargetSource Source { get; private init; }

    /// <summary>Who introduced us, as typed.</summary>
    public string SourceNote { get; private init; } = "";

    /// <summary>How much was said.</summary>
    public int Count => Answers.Count + (Grows == YesNo.Unknown ? 0 : 1) + (Source == TargetSource.Unknown ? 0 : 1);

    /// <summary>Whether it speaks of choosing targets, and not just of money that came or a firm that grows.</summary>
    public bool IsScreening => Count >= 2 && (Source != TargetSource.Unknown || Answers.Any(answer => answer.Criterion is TargetCriterion.Fit));

    public static TargetFacts Of(Utterance utterance)
    {
        var facts = new TargetFacts();
        var sentence = Sentence.From(utterance.Text);
        var at = 0;
        foreach (var end in ClauseEnd().Matches(sentence.Folded).Select(match => match.Index).Append(sentence.Length))
        {
            if (end > at)
                facts = facts.With(sentence.Folded[at..end], sentence.Typed[at..end], utterance.Known.Deals);
            at = end;
        }

        return facts;
    }

    /// <summary>The screening with these facts; what they do not mention stays.</summary>
    public TargetScreening ApplyTo(TargetScreening screening) => Answers.Aggregate(screening, (each, answer) => each.With(answer)) with
    {
        Grows = Grows == YesNo.Unknown ? screening.Grows : Grows,
        Source = Source == TargetSource.Unknown ? screening.Source : Source,
        SourceNote = SourceNote.Length == 0 ? screening.SourceNote : SourceNote,
    };

    private TargetFacts With(string folded, string typed, IReadOnlyList<KnownDeal> deals)
    {
        var note = Conjunction().Replace(typed, "").Trim(' ', '。', '.', '!', '！');
        note = note.Length > LongestNote ? note[..LongestNote] : note;
        CriterionAnswer[] answers =
        [
            .. from criterion in Enum.GetValues<TargetCriterion>()
               let answer = Read(criterion, folded)
               where answer != YesNo.Unknown
               select new CriterionAnswer { Criterion = criterion, Answer = answer, Note = answer == YesNo.No || note.Length > TellsMore ? note : "" },
        ];
        var source = SourceIn(folded);
        var grows = Of(folded, GrowsNo(), GrowsYes());
        return this with
        {
            // What is said later takes the place of what was said before: "没钱，不过明年有预算".
            Answers = [.. Answers.ExceptBy(answers.Select(answer => answer.Criterion), answer => answer.Criterion), .. answers],
            Grows = grows == YesNo.Unknown ? Grows : grows,
            Source = source == TargetSource.Unknown ? Source : source,
            SourceNote = source == TargetSource.Unknown || SaysNoMore(note, deals) ? SourceNote : note,
        };
    }

    // "华能是老客户介绍的" says no more than the source itself; "三一的王总介绍的" says who.
    private static bool SaysNoMore(string note, IReadOnlyList<KnownDeal> deals)
    {
        var folded = Sentence.Fold(note);
        var customer = deals.Select(deal => DealMention.LengthAtStart(deal, folded)).DefaultIfEmpty().Max();
        return SourceWords().Replace(note[customer..], "").Trim().Length < 2;
    }

    private static YesNo Read(TargetCriterion criterion, string folded) => criterion switch
    {
        TargetCriterion.Fit => Of(folded, FitNo(), FitYes()),
        TargetCriterion.Unrivalled => Of(folded, UnrivalledNo(), UnrivalledYes()),
        TargetCriterion.AbilityToPay => Of(folded, PayNo(), PayYes()),
        TargetCriterion.TimeAndPlace => Of(folded, PlaceNo(), PlaceYes()),
        _ => Of(folded, ServiceNo(), ServiceYes()),
    };

    // 不对路 holds 对路: the no is looked for first.
    private static YesNo Of(string folded, Regex no, Regex yes) => no.IsMatch(folded) ? YesNo.No : yes.IsMatch(folded) ? YesNo.Yes : YesNo.Unknown;

    private static TargetSource SourceIn(string folded) =>
        ByInstitution().IsMatch(folded) ? TargetSource.Institution
        : ByCustomer().IsMatch(folded) ? TargetSource.ExistingCustomer
        : AtExhibition().IsMatch(folded) ? TargetSource.Exhibition
        : AtMeeting().IsMatch(folded) ? TargetSource.Meeting
        : ByTelephone().IsMatch(folded) ? TargetSource.Telephone
        : ByTerritory().IsMatch(folded) ? TargetSource.TerritoryAnalysis
        : TargetSource.Unknown;

    private const string Rival = "(?:竞争对手|对手|别家|别人|友商|同行|竞品|用友|浪潮|鼎捷|甲骨文|sap|oracle)";

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"[,。;!?\n]|(?<=.)(?:但是|但|不过|可是|只是)|\.\s|(?<=\s)but\s", Options)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"老客户|客户|介绍|推荐|引荐|引见|牵线|认识|接触|展会|展览会|会议|论坛|协会|政府|电话|开发|拜访|区域|分析|我们|他们|这家|一个|出来|[是的由上来经在从给过]|\b(?:was|were|is|referred|introduced|recommended|by|an?|the|our|one|of|existing|customer|client|met|them|it|they|at|from|conference|trade|show|exhibition|association|government|cold|call)\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex SourceWords();

    [GeneratedRegex(@"^[\s,，。;；!！?？.]*(?:但是|但|不过|可是|只是|而且|并且|就是|也|and\s|but\s|also\s|though\s)*\s*", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"不(?:太|怎么)?(?:对路|对口|匹配|对号)|对不上号|(?:产品|方案|业务)[^,]{0,6}(?:不(?:太)?(?:匹配|适合|合适)|满足不了|覆盖不了)|只用(?:国外|自研|sap|oracle)|用不上我们|\b(?:not|n't|no)\b[^,]{0,12}\bfit\b|n't [a-z ]{0,12}fit|\b(?:bad|wrong|poor) fit\b", Options)]
    private static partial Regex FitNo();

    [GeneratedRegex(@"对路|对口|对号|很匹配|(?:产品|方案|业务)[^,]{0,6}(?:匹配|适合|合适|能满足|都能满足|配得上)|\b(?:good|great|perfect|strong|right|nice) fit\b|\bfits (?:us|our|well)\b|\bis a fit\b", Options)]
    private static partial Regex FitYes();

    [GeneratedRegex(Rival + @"[^,]{0,6}(?:也(?:能|有|行|可以|做得)|都(?:能|有|行)|更强|更好|做得比)|(?:我们)?没(?:有|什么)(?:什么)?(?:优势|亮点|差异|独特)|\b(?:rivals?|competitors?|others)\b[^,]{0,20}\b(?:too|as well|also|better)\b|\bno (?:edge|advantage)\b|\bnothing (?:special|unique)\b", Options)]
    private static partial Regex UnrivalledNo();

    [GeneratedRegex(Rival + @"[^,]{0,8}(?:给不了|做不了|做不到|做不好|提供不了|不能|没有|没法|不行|不会)|只有我们|独家|独一份|我们(?:有)?(?:明显|独特)?的?优势|\bonly we\b|\b(?:rivals?|competitors?|others)\b[^,]{0,20}(?:\bcan't\b|\bcannot\b|\bdon't\b|\black\b)|\b(?:nobody|no one) else\b|\bwe have (?:a clear |an |the )?(?:edge|advantage)\b", Options)]
    private static partial Regex UnrivalledYes();

    [GeneratedRegex(@"没(?:有|什么|啥)?(?:什么)?(?:钱|预算|资金)|付不起|给不起|缺钱|资金(?:很)?(?:紧|不足|困难)|预算(?:没|被砍|不够|砍)|\bno (?:money|budget|funds|cash)\b|(?:\bcan't|\bcannot|\bcan not|\bunable to) (?:pay|afford)\b|\bshort of (?:money|cash|funds)\b|\bbudget (?:was |is |has been )?(?:cut|frozen|tight)\b|\btight budget\b", Options)]
    private static partial Regex PayNo();

    [GeneratedRegex(@"有钱|不差钱|付得起|给得起|有预算|预算(?:有|充足|够|没问题)|资金(?:充足|没问题|宽裕)|支付能力(?:强|没问题|够|好)|\b(?:can|able to) (?:pay|afford)\b|\b(?:has|have) (?:the |a )?(?:money|budget|funds)\b|\bmoney is there\b", Options)]
    private static partial Regex PayYes();

    [GeneratedRegex(@"太远|离得远|远得很|来不及|(?:时间|地点|时机|距离)[^,]{0,6}(?:不(?:太)?(?:合适|对|够|行|方便|具备)|太紧|没条件)|\btoo (?:far|soon|early|late)\b|\bfar away\b|\bno time\b|\bwrong time\b|\bout(?:side)? (?:of )?(?:our|my) (?:territory|region|area)\b", Options)]
    private static partial Regex PlaceNo();

    [GeneratedRegex(@"来得及|就在(?:本地|附近|本市|身边|我们)|离(?:我们|得)?(?:很|挺)?近|本地(?:的|客户|企业)|(?:时间|地点|时机|距离)[^,]{0,6}(?:合适|没问题|都行|够|方便|可以|具备|都对)|\b(?:close by|nearby|next door)\b|\b(?:time|place|timing|location)\b[^,]{0,20}\b(?:fine|right|good|works?|ok)\b|\bin (?:our|my) (?:territory|region|area)\b", Options)]
    private static partial Regex PlaceYes();

    [GeneratedRegex(@"服务[^,]{0,8}(?:太高|苛刻|做不了|做不到|满足不了|跟不上|接不住|超出|不适合)|(?:驻场|7x24)[^,]{0,6}(?:做不了|做不到|没人)|\bservice[^,]{0,30}(?:\btoo\b|\bcan't\b|\bcannot\b|\bbeyond\b|\bnot\b)|(?:\bcan't|\bcannot) (?:service|serve|support) (?:them|it)\b", Options)]
    private static partial Regex ServiceNo();

    [GeneratedRegex(@"服务[^,]{0,8}(?:没问题|做得了|做得到|能做|能满足|满足得了|接得住|合适|适合|跟得上|都行)|\bservice[^,]{0,30}\b(?:fine|ok|suits?|works?|fits?|no problem)\b|\bwe can (?:service|serve|support) (?:them|it)\b", Options)]
    private static partial Regex ServiceYes();

    [GeneratedRegex(@"没(?:有|什么|啥)?(?:潜力|增长|成长)|萎缩|下滑|走下坡|裁员|收缩|不(?:再)?(?:增长|成长|扩张)|\bno (?:growth|potential)\b|\b(?:shrinking|declining|laying off|not growing)\b", Options)]
    private static partial Regex GrowsNo();

    [GeneratedRegex(@"潜力|(?:增长|成长|发展|扩张)(?:得)?(?:很|挺|比较)?(?:快|好|迅速)|在(?:增长|成长|扩张|扩产|建新厂)|成长性|\b(?:growing|expanding|growth|potential|doubling)\b", Options)]
    private static partial Regex GrowsYes();

    [GeneratedRegex(@"老客户|客户[^,]{0,6}(?:介绍|推荐|引荐|引见)|\b(?:referred|introduced|recommended) by\b[^,]{0,30}\b(?:customer|client)\b|\b(?:customer|client) (?:referral|introduction)\b", Options)]
    private static partial Regex ByCustomer();

    [GeneratedRegex(@"(?:政府|协会|商会|开发区|工信|管委会|国资委|机构|团体|园区)[^,]{0,6}(?:介绍|推荐|引荐|牵线|来的)|\b(?:through|via|by|from)\b (?:the |an? |our )?(?:[a-z]+ )?(?:government|association|chamber|ministry)\b", Options)]
    private static partial Regex ByInstitution();

    [GeneratedRegex(@"展会|展览会|博览会|工博会|展台|\b(?:exhibition|trade show|trade fair|expo)\b", Options)]
    private static partial Regex AtExhibition();

    [GeneratedRegex(@"(?:会议|论坛|峰会|研讨会|沙龙|年会)(?:上)?(?:接触|认识|来|碰|遇)|\b(?:met|from|at|through)\b[^,]{0,20}\b(?:conference|seminar|forum|summit)\b", Options)]
    private static partial Regex AtMeeting();

    [GeneratedRegex(@"电话(?:开发|拜访|打|找|挖)?(?:来|出来)的|陌拜|\bcold[- ]call", Options)]
    private static partial Regex ByTelephone();

    [GeneratedRegex(@"区域(?:里|内)?(?:分析|排查|梳理)|扫楼|扫街|\bterritory (?:analysis|list|plan)\b|\banaly[sz](?:is|ing|ed) (?:of )?(?:our|my|the) territory\b", Options)]
    private static partial Regex ByTerritory();
}
