using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>What a sentence says of one person; null where it says nothing of that. Course: M11.</summary>
/// <remarks>A title alone says nothing of the role: a finance director may decide, approve or only pay.</remarks>
internal sealed partial record PersonFacts
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    public string? Title { get; init; }

    public DecisionRole? Role { get; init; }

    public Stance? Stance { get; init; }

    public Influence? Influence { get; init; }

    public bool? IsInsider { get; init; }

    public bool? IsFox { get; init; }

    /// <summary>How much was said.</summary>
    public int Count => new object?[] { Title, Role, Stance, Influence, IsInsider, IsFox }.Count(each => each is not null);

    public static PersonFacts Of(Utterance utterance)
    {
        var title = TitleIn().Match(utterance.Folded);
        var said = title.Success ? utterance.Folded.Remove(title.Groups["title"].Index, title.Groups["title"].Length) : utterance.Folded;
        return new PersonFacts
        {
            Title = title.Success ? utterance.Text.Substring(title.Groups["title"].Index, title.Groups["title"].Length) : null,
            Role = RoleIn(said),
            Stance = StanceIn(said),
            Influence = InfluenceIn(said),
            IsInsider = Flag(said, InsiderWord()),
            IsFox = Flag(said, FoxWord()),
        };
    }

    /// <summary>The part in the decision that words name: 拍板 is a decider.</summary>
    public static DecisionRole? RoleIn(string folded) => NoRole().IsMatch(folded) ? null
        : Decides().IsMatch(folded) ? DecisionRole.Decider
        : Approves().IsMatch(folded) ? DecisionRole.Approver
        : Evaluates().IsMatch(folded) ? DecisionRole.Evaluator
        : KeepsTheGate().IsMatch(folded) ? DecisionRole.Gatekeeper
        : Uses().IsMatch(folded) ? DecisionRole.User
        : Influences().IsMatch(folded) ? DecisionRole.Influencer
        : null;

    /// <summary>Where words say that somebody stands.</summary>
    public static Stance? StanceIn(string folded) =>
        Opposes().IsMatch(folded) ? Methodology.Stance.Against
        : Doubts().IsMatch(folded) ? Methodology.Stance.Doubtful
        : Neutral().IsMatch(folded) ? Methodology.Stance.Neutral
        : Supports().IsMatch(folded) ? Methodology.Stance.Supporter
        : null;

    private static Influence? InfluenceIn(string folded) =>
        LittleInfluence().IsMatch(folded) ? Methodology.Influence.Low
        : MuchInfluence().IsMatch(folded) ? Methodology.Influence.High
        : null;

    private static bool? Flag(string folded, Regex word) => word.Match(folded) is not { Success: true } match ? null : !match.Groups["not"].Success;

    [GeneratedRegex(@"(?:是|任|担任|做|当)(?:了)?(?:他们|客户|公司|集团|[^,。;是]{1,12}的)?(?<title>[\u4e00-\u9fff]{0,8}(?:总监|总经理|副总|总裁|经理|主任|处长|部长|科长|主管|工程师|董事长|院长|局长|书记|厂长|会计师|负责人)|(?:ceo|cfo|cio|cto|coo|cdo|vp)(?![a-z]))|(?<![a-z])is (?:the |their |a |an )?(?<title>(?:[a-z]+ ){0,3}?(?:ceo|cfo|cio|cto|coo|cdo|vp|director|manager|head of [a-z]+|controller|president|engineer|supervisor))(?![a-z])", Options)]
    private static partial Regex TitleIn();

    [GeneratedRegex(@"不(?:是)?(?:拍板|决策|审批|评估|负责)|说了不算|(?:doesn't|does not|isn't|is not|no longer) (?:the )?(?:decide|decision|approve|evaluate|have the)", Options)]
    private static partial Regex NoRole();

    [GeneratedRegex(@"拍板|说了算|决策人|决策者|一把手|最终决定|最后定|(?<![a-z])(?:decides|decision[- ]maker|decider|final say|last word|calls the shots)(?![a-z])", Options)]
    private static partial Regex Decides();

    [GeneratedRegex(@"审批|批预算|批钱|管钱|管预算|财务|(?<![a-z])(?:approves|approver|holds the budget|controls the budget|signs off|releases the money)(?![a-z])", Options)]
    private static partial Regex Approves();

    [GeneratedRegex(@"评估|选型|评审|(?:管|负责|是|做)技术|技术(?:负责|把关|评)|(?<![a-z])(?:evaluates|evaluator|assesses|technical (?:lead|evaluation))(?![a-z])", Options)]
    private static partial Regex Evaluates();

    [GeneratedRegex(@"秘书|采购|把门|挡驾|(?<![a-z])(?:gatekeeper|secretary|purchasing|procurement|assistant)(?![a-z])", Options)]
    private static partial Regex KeepsTheGate();

    [GeneratedRegex(@"用户|使用部门|使用人|业务部门|要用(?:这|系统)|(?<![a-z])(?:end user|key user|user|uses (?:it|the system)|works with it)(?![a-z])", Options)]
    private static partial Regex Uses();

    [GeneratedRegex(@"有影响|意见.{0,4}(?:重要|管用|听)|顾问|参谋|(?<![a-z])(?:influencer|influences|adviser|advisor|advises)(?![a-z])", Options)]
    private static partial Regex Influences();

    [GeneratedRegex(@"反对|不支持|不看好|(?:向着|倾向|支持|挺|站在?)(?:用友|对手|sap|浪潮|鼎捷|另一家|别家)|(?<![a-z])(?:against us|is against|opposes|opposed|(?:doesn't|does not) (?:support|like) us|prefers (?!us)[a-z]+)(?![a-z])", Options)]
    private static partial Regex Opposes();

    [GeneratedRegex(@"有(?:些|点)?(?:顾虑|疑虑|疑问|担心)|犹豫|怀疑|不放心|拿不定|(?<![a-z])(?:doubtful|has doubts|hesitates|hesitant|sceptical|skeptical|unsure about us)(?![a-z])", Options)]
    private static partial Regex Doubts();

    [GeneratedRegex(@"中立|无所谓|不偏不倚|两边都|(?<![a-z])(?:neutral|does not care|doesn't care)(?![a-z])", Options)]
    private static partial Regex Neutral();

    [GeneratedRegex(@"(?<!技术|售后|在线|远程)支持(?:我们|我|咱|金蝶|的|$|[,。!了])|挺我们|向着我们|站(?:在)?我们|看好我们|喜欢我们|倾向我们|我们的人|(?<![a-z])(?:supports? (?:us|me)|on our side|is for us|for us|champion|likes us|wants us|prefers us|supporter)(?![a-z])", Options)]
    private static partial Regex Supports();

    [GeneratedRegex(@"(?:影响力|话语权|分量)(?:很|不)?(?:小|大不|低|有限)|影响力不大|没(?:什么|多少)?(?:影响|话语权|分量)|(?:little|low|no) influence|not influential", Options)]
    private static partial Regex LittleInfluence();

    [GeneratedRegex(@"(?:影响力|话语权|分量)(?:很|比较|非常)?(?:大|高|重)|说话.{0,3}(?:分量|管用)|(?<![a-z])(?:influential|(?:much|great|high|a lot of|strong) influence)(?![a-z])", Options)]
    private static partial Regex MuchInfluence();

    [GeneratedRegex(@"(?<not>不(?:再)?(?:是|算)|(?<![a-z])(?:not|isn't|no longer) (?:our |an |the )?)?(?:我们的?|咱们的?)?(?:内线|线人|(?<![a-z])insider(?![a-z]))", Options)]
    private static partial Regex InsiderWord();

    [GeneratedRegex(@"(?<not>不(?:再)?(?:是|算) ?|(?<![a-z])(?:not|isn't|no longer) (?:our |a |the )?)?(?<![a-z])fox(?![a-z])", Options)]
    private static partial Regex FoxWord();
}
