using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Methodology;

/// <summary>What has come about in the sale, by a customer's or rep's words: the one rule for a contact, a visit and a sentence. Course: M4, M7, M10, M12.</summary>
/// <remarks>Like <see cref="SaidAnswers"/> it judges clause by clause and rather too low than too high: the rep sees the verdict and puts it right.</remarks>
public static partial class SaidMarks
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Of one force only the most that was said counts in a clause: whoever admits a pain has stated it, and who wants our strengths has a picture.
    private static readonly (MarkKind Kind, Regex Words)[][] Forces =
    [
        [(MarkKind.ComparisonLeads, ComparisonLeads())],
        [(MarkKind.ProofDelivered, ProofDelivered())],
        [(MarkKind.FormallyComparing, FormallyComparing()), (MarkKind.TrulyConsiders, TrulyConsiders())],
        [(MarkKind.PowerAccess, PowerAccess())],
        [(MarkKind.VisionConfirmed, VisionConfirmed()), (MarkKind.VisionOurs, VisionOurs()), (MarkKind.VisionShared, VisionShared()), (MarkKind.VisionStated, VisionStated())],
        [
            (MarkKind.PainAdmitted, PainAdmitted()), (MarkKind.PainOthersSuffer, PainOthersSuffer()), (MarkKind.PainFigure, PainFigure()),
            (MarkKind.PainConsequence, PainConsequence()), (MarkKind.PainStated, PainStated()),
        ],
    ];

    /// <summary>The marks in what was said, at most one of a kind.</summary>
    /// <param name="said">In simplified characters; case does not matter.</param>
    public static IReadOnlyList<SaidMark> In(string said)
    {
        var marks = new List<SaidMark>();
        foreach (var clause in SaidClauses.In(said))
        {
            // "演示做完了，他们不认可": what was shown and did not convince is no proof.
            if (Unconvinced().IsMatch(clause.Text))
                marks.RemoveAll(mark => mark.Kind is MarkKind.ProofDelivered or MarkKind.VisionShared);
            marks.AddRange(KindsOf(clause.Text).Where(kind => marks.TrueForAll(mark => mark.Kind != kind))
                .Select(kind => new SaidMark(kind, clause.Start, clause.Text.Length, SaidEvidence.Of(clause.Text))));
        }

        return marks;
    }

    /// <summary>What a clause tells; most tell nothing.</summary>
    public static IReadOnlyList<MarkKind> KindsOf(string clause)
    {
        if (clause.Length == 0 || IsQuestion().IsMatch(clause))
            return [];
        MarkKind[] kinds = [.. Forces.Select(force => Array.Find(force, each => each.Words.IsMatch(clause)))
            .Where(each => each.Words is not null && !IsDenied(each.Kind, clause))
            .Select(each => each.Kind)];
        // "It is his responsibility and costs 3 million a year": who admits may tell the figure in the same breath.
        return kinds.Contains(MarkKind.PainAdmitted) && PainFigure().IsMatch(clause) ? [.. kinds, MarkKind.PainFigure] : kinds;
    }

    // A pain is told in words of not: 对不上, 跟不上. What has come about is not told in them.
    private static bool IsDenied(MarkKind kind, string clause) => IsPain(kind)
        ? NoPain().IsMatch(clause) || OursIsSlow().IsMatch(clause)
        : Denied().IsMatch(Harmless().Replace(clause, " ")) || (IsEvent(kind) && StillToCome().IsMatch(clause));

    private static bool IsPain(MarkKind kind) => kind is >= MarkKind.PainStated and <= MarkKind.PainOthersSuffer;

    private static bool IsEvent(MarkKind kind) => kind <= MarkKind.ComparisonLeads || kind == MarkKind.PowerAccess;

    [GeneratedRegex(@"[?？]|吗|会不会|是不是|有没有|要不要|能不能|(^|[^a-z])(is|are|do|does|did|has|have|will|what|who|when|why|how) (it|he|she|they|the|we|you)([^a-z]|$).*\?|不知道|不清楚|没问|没提|没说|(don't|doesn't|didn't) know|didn't say|not sure|unclear", Options)]
    private static partial Regex IsQuestion();

    [GeneratedRegex(@"没|未|不|别|否|如果|要是|假如|万一|尚|还差|等[^级]|(^|[^a-z])(not|no|never|if|unless|whether|until|without|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didn't|doesn't|don't|won't|can't|couldn't|refuses|refused|yet)([^a-z]|$)", Options)]
    private static partial Regex Denied();

    [GeneratedRegex(@"不错|不但|不仅|不光|不止|不少|没问题|没有问题|没得说|没话说|要是能|要是有|如果能|如果有|no problem|no doubt|not only", Options)]
    private static partial Regex Harmless();

    [GeneratedRegex(@"准备|打算|计划|将要|即将|快要|下周|下个?月|明天|后天|明年|争取|希望|想|(^|[^a-z])(will|going to|plans? to|planning|next (week|month|year)|tomorrow|wants? to|hopes?|should|would)([^a-z]|$)", Options)]
    private static partial Regex StillToCome();

    [GeneratedRegex(@"(没|没有|并没|不)(承认|认账|认为|觉得|影响|导致|造成|损失|痛|头疼|算|受|抱怨|亏|存在)|(没|没有)(什么)?(大)?(问题|麻烦|痛)|不是(他|她|问题|大)|如果|要是|假如|还行|还可以|够用了|解决了|不再|(^|[^a-z])(no|not|isn't|doesn't|don't|didn't|never|if|denied|denies)([^a-z]|$)", Options)]
    private static partial Regex NoPain();

    [GeneratedRegex(@"(我们|咱们|金蝶)(的|这边)?(报价|响应|回复|交付|方案|实施|价格|系统|产品|服务)|(^|[^a-z])(our|kingdee('s)?) (price|offer|proposal|answer|response|delivery|product|system|quote)", Options)]
    private static partial Regex OursIsSlow();

    [GeneratedRegex(@"不认可|不满意|不买账|没通过|没认可|没打动|不感兴趣|没看上|失望|(not|n't) (convinced|satisfied|impressed|pass|like|accept)|unconvinced|disappointed|failed", Options)]
    private static partial Regex Unconvinced();

    [GeneratedRegex(@"(正式|真正|认真)地?(在)?(考虑|进入|启动|开始选|选型)|(进入|启动|开始)了?(正式)?(考虑期|选型|采购)|立(了)?项|项目(正式)?启动|成立了?(选型|项目|采购)(小组|组|团队|委员会)|(确定|决定|下决心|铁了心)(今年|明年)?(一定)?要?(上|换|买|采购|做)|(seriously|formally|really|truly|actively) (considering|looking|evaluating|in the market)|(decided|determined|committed) to (buy|replace|go ahead|do it)|(set up|formed|appointed) (a|the) (selection|project|evaluation) (team|committee|group)|kicked off the (selection|project)|project (is|was|has been) (formally )?(approved|launched|set up)", Options)]
    private static partial Regex TrulyConsiders();

    [GeneratedRegex(@"(正式|已经|已|在|开始).{0,4}(比|对比|比较|评审?|比选)(几家|各家|三家|两家|的|了)?(方案|供应商|厂商|报价)|开始(比|对比)(方案|价|几家)|方案比选|入围|入了围|短名单|进(了|入)?(决赛|前[二两三四23])|shortlist|(comparing|evaluating|weighing|scoring) .{0,24}(proposals|vendors|offers|bids|suppliers)|down to (two|three|2|3)|final round", Options)]
    private static partial Regex FormallyComparing();

    [GeneratedRegex(@"(演示|demo|poc|试点|试用|考察|参观|样板|测试|验证|方案汇报|汇报|讲解).{0,8}(做完|完了|完成|结束|通过|成功|做过|做了|看完|看了|过了|认可|满意|不错|打动|叫好)|(做完|做了|看完|看过|看了|参观了|参观完|考察了|考察完|通过了)[^,，]{0,8}(演示|demo|poc|样板|案例|总部|试点|老客户|测试|方案)|认可了?(演示|测试|验证|试点)|(demo|poc|proof of concept|pilot|trial|site visit|reference visit|presentation|workshop)([^a-z]).{0,24}(done|went well|went great|delivered|passed|finished|complete|convinced|succeeded|success|impressed|liked it|over$)|(gave|did|delivered|completed|finished|ran) (them )?(the|a|our|their) (demo|poc|pilot|trial|proof)|visited (our|a|the) (headquarters|hq|reference|customer)", Options)]
    private static partial Regex ProofDelivered();

    [GeneratedRegex(@"(评分|打分|得分|分数|比较表|对比|比分|排名|评比|评标|综合分|技术分).{0,8}(领先|第一|最高|靠前|占优|赢)|我们.{0,6}(排第一|排名第一|第一名|得分最高|分最高|领先|占优)|(^|[^a-z])we('re| are)? (lead|leading|ahead|come first|came first|first|rank first|ranked first|score highest|scored highest|on top)([^a-z]|$)|(rank|ranks|ranked|put|puts) us first|our score is the (highest|best)", Options)]
    private static partial Regex ComparisonLeads();

    [GeneratedRegex(@"太慢|太乱|很慢|很乱|头疼|头痛|撑不住|对不上|出错|痛点|最痛|太痛|跟不上|加班|手工|不够用|受不了|抱怨|老出|老是|总是出|崩溃|瘫痪|断层|孤岛|(^|[^a-z])(too slow|struggl|can't cope|cannot cope|headache|errors|by hand|manual|overtime|pain|keeps? (crashing|failing|breaking)|takes too long|can't keep up|don't match|doesn't match)", Options)]
    private static partial Regex PainStated();

    [GeneratedRegex(@"(承认|坦言|坦白|自己说).{0,20}(责任|问题|慢|乱|错|痛|管|没|拖|锅|账|跟不上|对不上)|(是|算)(他|她|我|我们部门|本人)(自己)?(这边|部门)?的?(责任|问题|锅|失职|短板)|责任(就)?在(他|她|我|自己)|(他|她|我)(自己)?(来)?(背|扛)(这个|的)?(锅|责任|指标)|(admit|admits|admitted|acknowledge|acknowledges|acknowledged|concede|conceded)([^a-z]|$)|is (his|her|my|their own) (problem|responsibility|fault|job to fix)|(lands|sits|ends up) on (his|her) desk|owns the problem", Options)]
    private static partial Regex PainAdmitted();

    [GeneratedRegex(@"(导致|造成|引起|害得|弄得|以至于|后果)|影响(了|到|着)?(.{0,4})(交付|交货|发货|结账|月结|上市|合规|审计|客户|生产|回款|出货|报表)|(拖累|拖垮|拖慢|耽误|延误)|丢(了|掉)?(客户|订单|单子)|被(审计|罚|投诉|点名|通报|退货)|(leads?|led) to|result(s|ed)? in|(^|[^a-z])(causes|caused|causing|delays|delayed|consequence|fined)([^a-z]|$)|lost (customers|orders|revenue|a customer|an order)", Options)]
    private static partial Regex PainConsequence();

    [GeneratedRegex(@"(多花|多付|多出|多用|损失|亏|浪费|赔|罚|少赚|少卖|少收|少挣|积压|流失|白花|搭进去).{0,8}([0-9０-９]|[一二两三四五六七八九十百千几]+(个)?(多|来|几)?(百|千|万|亿|块|元|天|小时|人|成|倍|%))|([0-9]+|[一二两三四五六七八九十百千几]+)(个)?(多|来|几)?(万|亿|块|元|天|小时|人|成|倍|%|%以上).{0,6}(的)?(损失|浪费|亏|打水漂|白花)|(costs?|costing|lose|loses|losing|lost|waste|wastes|wasting) (us|them|him|her|it)? ?(about |around |over |some |more than |nearly )?(rmb|usd|\$|€|¥)? ?[0-9]|[0-9][0-9.,]* ?(k|m|million|thousand|hours|days|people)?( rmb| yuan| usd)?.{0,12}(lost|wasted|down the drain|too much|extra) ?(a|per|every|each)?", Options)]
    private static partial Regex PainFigure();

    [GeneratedRegex(@"(也|都|连|跟着|一样).{0,6}(受影响|叫苦|头疼|抱怨|受累|遭殃|受罪|难受|加班|怨声|受不了|吃亏|深受其害)|(其他|别的|好几个|几个|各个?)(部门|车间|公司|工厂|分厂).{0,10}(受影响|抱怨|头疼|叫苦|受|怨)|(suffers?|suffering|affected|complains?|complaining|overtime),? (too|as well)|(also|even) .{0,16}(suffers?|suffering|affected|complains?|complaining)|other (departments|teams|plants|people) .{0,10}(suffer|complain|affected)", Options)]
    private static partial Regex PainOthersSuffer();

    [GeneratedRegex(@"(想要|要的是|要一个|要一套|要个|要套|希望|期望|盼着|设想|理想|最好能|最好是|要是能|要是有|如果能|如果有|恨不得).{0,16}(系统|平台|自动|一键|实时|打通|随时|看到|看见|一张表|一个口|一天|当天|当月|移动|手机上|预警|联通|集成|统一|一体化|不用再|查到|追溯)|(wants?|would like|would love|hopes?|imagines?|pictures?|pictured|dreams? of|wishes|ideally|his vision|her vision|their vision).{0,48}(system|platform|automatic|real[- ]time|one (click|place|screen|system)|dashboard|able to|to see|see |integrated|without|in a day|same day|mobile|phone)", Options)]
    private static partial Regex VisionStated();

    [GeneratedRegex(@"(要的?|想要|希望|看重|指定|点名|看中|要求).{0,8}(我们的|金蝶|云星空|苍穹|我们家)|(正是|正好是|就是|对得上|符合).{0,6}(我们|金蝶)的?(强项|优势|长处|特点)|(我们|金蝶)的?(强项|优势|长处|特点).{0,8}(写进|放进|列进|在里面|加进)|写进了?(标书|需求|方案|要求).{0,10}(我们|金蝶)|(按|照)(我们|金蝶)的?(思路|方案|做法|样板)|(wants?|wanted|asked for|specified|insists? on) (exactly )?(our|kingdee)|exactly what (we|kingdee) (do|does|offer|offers)|(our|kingdee's) (strengths?|strong points?|approach) .{0,24}(in|into|part of)", Options)]
    private static partial Regex VisionOurs();

    [GeneratedRegex(@"有了(这|它|这个|这套|你们).{0,8}(就能|就可以|就行|就好|就解决)|确认.{0,10}(能解决|够用|就是(他|我|她)?们?想?要的|满足|可行|行得通)|就是(他们|他|她|我|我们)(想|要|想要|真正要)的|这(样|个|套).{0,4}(就能解决|正是|就对了)|(that|this|it) (is|would be|'s) exactly what (he|she|they|we|i) (want|wants|wanted|need|needs)|confirm(s|ed)? .{0,30}(solves?|would work|meets|does what|is what)|with (that|this|it) (he|she|they|we|i) (could|can|would)|(that|this) would (solve|do it|fix)", Options)]
    private static partial Regex VisionConfirmed();

    [GeneratedRegex(@"(总|领导|老板|一把手|董事长|高层|决策层|班子|书记|局长|院长).{0,2}(也|都).{0,6}(认可|认同|看好|想要|要这|同意|赞成|点头|支持这|是这个想法|这么想|觉得好)|(boss|ceo|cfo|cio|chairman|decision[- ]maker|management|board|mr\. ?[a-z]+|ms\. ?[a-z]+) (also |both |all )?(agrees?([^a-z]|$)|shares? (the|this|his|her)|wants? the same|sees? it the same|is behind (it|the)|likes? (the|our) (solution|vision|picture))([^a-z].*)?( too)?", Options)]
    private static partial Regex VisionShared();

    [GeneratedRegex(@"(接|回)了?(我|我们|咱们?)的?(电话|微信|消息)|(加了|加上了?)(他|她|.{0,4}总|老板|领导)?的?(微信)|给了(我|我们)?(他的?|她的?)?(手机|电话|微信|名片|联系方式)|(愿意|同意|答应|肯)(单独|亲自|再)?(见|接待)(我|面|一面)?|(能|可以|随时)(可以)?(直接)?(找|约|见|联系)(到|上)?(他|她|.{1,4}总|老板|领导|董事长)|约(到|上|得到|得上)了?(他|她|.{1,4}总|老板|领导|董事长)|takes? (my|our) calls?|(gave|given) (me|us) (his|her) (mobile|number|cell|wechat)|(agreed|agrees|willing|happy) to (see|meet) (me|us)|direct line to|can (call|reach|see) (him|her|mr|ms|the (boss|ceo|chairman)) ?(any ?time|directly)?", Options)]
    private static partial Regex PowerAccess();
}

/// <summary>Something that has come about, in what was said.</summary>
/// <param name="Kind">What.</param>
/// <param name="Start">Where its clause begins.</param>
/// <param name="Length">How long the clause is.</param>
/// <param name="Evidence">How sure it is.</param>
public sealed record SaidMark(MarkKind Kind, int Start, int Length, Evidence Evidence);
