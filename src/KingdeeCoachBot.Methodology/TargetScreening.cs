namespace KingdeeCoachBot.Methodology;

/// <summary>找准你的目标客户: what is known of a target on the five criteria. Course: M2.</summary>
public sealed record TargetScreening
{
    /// <summary>The answers that were given; a criterion that is not there is unknown.</summary>
    public IReadOnlyList<CriterionAnswer> Answers { get; init => field = value ?? []; } = [];

    /// <summary>Whether the customer has potential to grow: a reason to keep one who cannot pay yet.</summary>
    public YesNo Grows { get; init; }

    /// <summary>Where the target comes from.</summary>
    public TargetSource Source { get; init; }

    /// <summary>Who introduced us, which exhibition.</summary>
    public string SourceNote { get; init => field = value ?? ""; } = "";

    /// <summary>When it was last screened; null where never.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The answer to a criterion.</summary>
    public CriterionAnswer Of(TargetCriterion criterion) =>
        Answers.LastOrDefault(answer => answer.Criterion == criterion) ?? new CriterionAnswer { Criterion = criterion };

    /// <summary>Gives an answer in the place of the one before.</summary>
    public TargetScreening With(CriterionAnswer answer) =>
        this with { Answers = [.. Answers.Where(each => each.Criterion != answer.Criterion), answer] };
}

/// <summary>An answer to a criterion.</summary>
public sealed record CriterionAnswer
{
    /// <summary>The criterion.</summary>
    public required TargetCriterion Criterion { get; init; }

    /// <summary>The answer.</summary>
    public YesNo Answer { get; init; }

    /// <summary>Why, in the rep's words.</summary>
    public string Note { get; init => field = value ?? ""; } = "";
}

/// <summary>The five criteria of a target, in the course's order. Course: M2.</summary>
public enum TargetCriterion
{
    /// <summary>对号入座: our product and solution fit.</summary>
    Fit,

    /// <summary>你能提供，竞争对手不能提供或不能完美地提供.</summary>
    Unrivalled,

    /// <summary>近期具备支付能力.</summary>
    AbilityToPay,

    /// <summary>在时间与空间上具备条件.</summary>
    TimeAndPlace,

    /// <summary>对服务的要求适合我们公司来完成.</summary>
    Service,
}

/// <summary>Yes, no, or nobody knows.</summary>
public enum YesNo
{
    /// <summary>Not found out yet.</summary>
    Unknown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}

/// <summary>如何发现目标客户. Course: M2.</summary>
public enum TargetSource
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>我们客户的介绍.</summary>
    ExistingCustomer,

    /// <summary>分析本区域内的可能对象.</summary>
    TerritoryAnalysis,

    /// <summary>电话拜访.</summary>
    Telephone,

    /// <summary>会议接触.</summary>
    Meeting,

    /// <summary>展示邀请.</summary>
    Exhibition,

    /// <summary>政府、团体及其它机构介绍.</summary>
    Institution,
}
