using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.Concerns;
using KingdeeCoachBot.Coaching.Contacts;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.NextSteps;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Coaching.Visit;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>What people say about gates and stages, and facts they tell of a deal.</summary>
internal static partial class GateSentences
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>"华能能进P吗", "华能的关卡", "what does Siemens still lack for P"</summary>
    public static int Show(Utterance utterance) => ShowPattern().IsMatch(utterance.Folded) ? 93 : 0;

    /// <summary>"华能进P了", "把华能推到B"</summary>
    public static int Advance(Utterance utterance) =>
        Show(utterance) == 0 && Back(utterance) == 0 && IsNoQuestion(utterance) && ForwardVerb().IsMatch(utterance.Folded) && !MovesElse(utterance) ? 92 : 0;

    /// <summary>"华能退回P, 客户换了领导"</summary>
    public static int Back(Utterance utterance) => IsNoQuestion(utterance) && BackVerb().IsMatch(utterance.Folded) && !MovesElse(utterance) ? 93 : 0;

    /// <summary>"华能有单吗", "华能赢面大,因为王总要我们的方案"</summary>
    public static int Odds(Utterance utterance) =>
        OddsPattern().IsMatch(utterance.Folded) && DealSentences.New(utterance) == 0 && !TellsOfWork(utterance) ? 91 : 0;

    /// <summary>"华能的预算批下来了,一千二百万,财务总监周总说的": a fact that answers a gate question, or that something has come about.</summary>
    public static int Tell(Utterance utterance)
    {
        if (!IsNoQuestion(utterance) || Changes().IsMatch(utterance.Folded) || Odds(utterance) > 0)
            return 0;
        var told = Telling.Of(utterance);
        if (TellsOfWork(utterance, isQuotedOrMoved: told.Who.Length > 0))
            return 0;
        if (told.IsEmpty)
            return told.Unplaced.Length > 0 && (DealMention.IsIn(utterance) || utterance.Slots.Deals.Count > 0) ? 62 : 0;
        // "王总不担心工期了" is told of a worry, not of the timetable.
        if (ConcernSentences.Add(utterance) > 0)
            return 0;
        // "王总拍板" alone is a trait of 王总's; who said so makes it an answer.
        if (PersonSentences.Tell(utterance) > 0 && told.Who.Length == 0 && told.Answers.All(answer => answer.Demand == GateDemand.DecisionMaker))
            return 0;
        // "对手是用友", "预算500万": fields of the deal, with nobody's word for them.
        return DealSentences.Edit(utterance) > 0 && told.Who.Length == 0 && !TellsOfAnswer().IsMatch(utterance.Folded) ? 0 : 89;
    }

    /// <summary>The stage that a sentence names: "进P", "B阶段", "into stage I".</summary>
    public static DealStage? StageIn(Utterance utterance) => StageLetter().Match(utterance.Folded) is { Success: true } match
        ? match.Groups["letter"].Value switch
        {
            "t" => DealStage.Target,
            "p" => DealStage.Prospect,
            "i" => DealStage.Consideration,
            _ => DealStage.Negotiation,
        }
        : DealWords.StageIn(utterance.Folded);

    private static bool IsNoQuestion(Utterance utterance) => !Question().IsMatch(utterance.Folded);

    // Where a stage stands in so many words, what follows is the reason: "to stage B because they want a contract this year".
    private static bool MovesElse(Utterance utterance) => StageLetter().IsMatch(utterance.Folded)
        ? utterance.Slots.Contact is not null || DealSentences.New(utterance) > 0 || DealSentences.List(utterance) > 0
        : TellsOfWork(utterance, isQuotedOrMoved: true);

    // Contacts, steps, visits and endings of deals have sentences of their own, in which the same words stand.
    // "They decide in February, Mr. Li said": a day beside a name makes a visit only where nobody is quoted and no
    // stage is named.
    private static bool TellsOfWork(Utterance utterance, bool isQuotedOrMoved = false) =>
        utterance.Slots.Contact is not null || ContactSentences.Log(utterance) > 0 || ContactSentences.List(utterance) > 0
        || StepSentences.Add(utterance) > 0 || StepSentences.Drop(utterance) > 0 || StepSentences.Postpone(utterance) > 0 || StepSentences.List(utterance) > 0
        || VisitSentences.Learn(utterance) is not null || VisitSentences.Tail(utterance) is not null || VisitSentences.Debrief(utterance) > 0 || VisitSentences.Brief(utterance) > 0 || VisitSentences.Cancel(utterance) > 0 || VisitSentences.Change(utterance) > 0
        || (VisitSentences.Plan(utterance) >= 60 && ((!isQuotedOrMoved && utterance.Slots.When is not null) || Appointment().IsMatch(utterance.Folded)))
        || DealSentences.New(utterance) > 0 || DealSentences.Win(utterance) > 0 || DealSentences.Lose(utterance) > 0 || DealSentences.StopDeal(utterance) > 0
        || DealSentences.Park(utterance) > 0 || DealSentences.Resume(utterance) > 0 || DealSentences.Reopen(utterance) > 0 || DealSentences.HandOver(utterance) > 0
        || DealSentences.Team(utterance) > 0 || DealSentences.Delete(utterance) > 0 || DealSentences.List(utterance) > 0;

    // "用友也在谈" is no visit, "约了王总谈预算" is one.
    [GeneratedRegex(@"拜访|去见|要见|见面|见一面|碰面|约(?:了|好|在|个)|开会|会面|(?<![a-z])(?:visit|meet|meeting|appointment|seeing)(?![a-z])", Options)]
    private static partial Regex Appointment();

    [GeneratedRegex(@"[?]|(?:吗|呢|么)[。!]*$|^(?:谁|什么|哪|怎么|是不是|有没有)|谁(?:批|定|拍板|说了算|管)|弄清|搞清|问清|摸清|打听|^(?:目标|目的)|(?<![a-z])(?:to ask|to learn|find out|goal is|goal:)|^(?:is|does|who|what(?! matters| counts| they)|did|are|has|have|do|when|how|why|can|could) ", Options)]
    private static partial Regex Question();

    [GeneratedRegex(@"关卡|过关|6w2?\+?2?p|5w2?\+?2?p|(?:能不能|可不可以|能否|够不够)(?:进|到|推到|推进到|过)|(?:能|可以)(?:进|到|推到|推进到|过)(?:到|入)?(?:下一?(?:个)?阶段|[tpib](?![a-z])|谈判)(?:阶段)?了?(?:吗|么|不|没|\?)|差(?:什么|哪些|哪几条|几条|多少).{0,6}(?:进|到|过|阶段|$)|(?:进|到)[tpib](?:阶段)?(?:还)?(?:差|缺)(?:什么|哪|几)|(?<![a-z])(?:gates?|gate check)(?![a-z])|(?:lacks?|missing|need|needs|short of).{0,24}(?:for|to (?:get|go|move|advance|reach)(?: in| on)?(?: to)?) (?:stage )?(?:[tpib]|the next stage|negotiation|prospect|consideration)(?![a-z])|(?:can|could|may|ready to|ready for).{0,40}(?:go|move|advance|enter|get|stage)?(?: in| on)?(?:to|for)? ?(?:stage )?(?:[tpib]|next stage)\?", Options)]
    public static partial Regex ShowPattern();

    [GeneratedRegex(@"(?:进入?|到|推(?:进)?(?:到|至)?|升到?|改(?:到|成|为)|移到|算|是)(?:了)?\s?(?:[tpib](?![a-z])|[tpib]?阶段|意向客户|考虑期|商务谈判)(?:阶段|期)?(?:了|吧)?[。!]*(?=$|[,;，])|阶段(?:改|推|升|进|移|调)(?:成|为|到|至)?\s?[tpib](?![a-z])|商务谈判(?:了|阶段)|(?:move|moved|moves|advance|advanced|push|promote|goes|go|went|enter|entered|entering|put|set|get|got|now|is)\b.{0,40}?(?:in|into|to|at|enter(?:ed|s)?)? ?(?:stage )(?:to )?[tpib](?![a-z])|(?:move|moved|advance|advanced|push|promote|goes|went|enters|entered)\b.{0,40}? (?:in|into|to) (?:[tpib](?![a-z])|negotiation|prospect|consideration)|(?:move|moved|now|is)\b.{0,30}\b(?:in|to|into) (?:negotiation|consideration)(?![a-z])", Options)]
    public static partial Regex ForwardVerb();

    [GeneratedRegex(@"(?:退|倒|打|降|回|移|撤)(?:回)?(?:到|至|回)?\s?(?:[tpib](?![a-z])|目标客户|意向客户|考虑期)|炒冷饭|(?:back|return|returned|fall|fell|drop|dropped|slipped|slip|moved? back|set back|demote)\b.{0,40}? (?:in)?to (?:stage )?(?:[tpib](?![a-z])|target|prospect|consideration)", Options)]
    public static partial Regex BackVerb();

    [GeneratedRegex(@"(?<![a-z0-9])(?<letter>[tpib])(?:阶段|期|了|吧|吗|[,;。!?]|$|\s)|(?:进入?|到|至|回|成|为|stage |to |into |for )\s?(?<letter>[tpib])(?![a-z])", Options)]
    private static partial Regex StageLetter();

    [GeneratedRegex(@"有(?:没有)?单(?:吗|么|了|没有?|子?吗)?(?:[?。,!;]|$)|没(?:有)?单(?:了)?(?:[?。,!;]|$)|赢面|胜算|(?:有|[0-9一二三四五六七八九十]+)成(?:的)?(?:把握|胜算|赢面)|(?:is|isn't) there (?:really )?a deal|there is (?:no|a) deal|our odds|the odds|our chances|win rate|odds (?:are|for|of|on|at)", Options)]
    public static partial Regex OddsPattern();

    [GeneratedRegex(@"改成|改为|改到|改叫|改名|调到|调整为|调成|更新|加上|推迟|延后|延期|提前到|缩到|^(?:记|把).{0,12}(?:改|设|调)|(?<![a-z])(?:change|changed|set|update|rename|move|moves|push|pushed|slips?|slipped|postponed?|add|raise|lower)(?![a-z])", Options)]
    private static partial Regex Changes();

    [GeneratedRegex(@"批|过了|立项|落实|到位|盖章|签字|下来|确认|列(?:进|入)|有计划|定(?:了|下来)|砍|冻结|取消|预算(?:是|有|大概|差不多|大约|在|就)|也在|说|(?<![a-z])(?:approved|confirmed|signed|in writing|secured|allocated|released|planned|cut|frozen|cancelled|canceled|said|says|told|budget is|budget of|also)(?![a-z])", Options)]
    private static partial Regex TellsOfAnswer();
}
