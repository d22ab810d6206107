namespace KingdeeCoachBot.Methodology;

/// <summary>The nine blocks of questions (九格提问), numbered as the course numbers them. Course: M8.</summary>
public enum NineBlock
{
    /// <summary>1 open problem question: how is it done today, what hurts?</summary>
    OpenProblem = 1,

    /// <summary>2 closed problem questions: is it because of this, or of that?</summary>
    ClosedProblem,

    /// <summary>3 confirm the diagnosis: so this is your headache?</summary>
    ConfirmProblem,

    /// <summary>4 open impact: what does it lead to, who else suffers?</summary>
    OpenImpact,

    /// <summary>5 closed impact: how much, how often?</summary>
    ClosedImpact,

    /// <summary>6 confirm impact.</summary>
    ConfirmImpact,

    /// <summary>7 open solution: what do you want it to be like?</summary>
    OpenVision,

    /// <summary>8 closed solution questions: would it help if…, or rather…?</summary>
    ClosedVision,

    /// <summary>9 confirm the buyer is enabled: with it you could…, is that so?</summary>
    ConfirmVision,
}

/// <summary>The rows of the nine blocks. Course: M8.</summary>
public enum BlockRow
{
    /// <summary>Diagnose the problem.</summary>
    Diagnose,

    /// <summary>Explore the impact.</summary>
    Impact,

    /// <summary>Create the vision.</summary>
    Vision,
}

/// <summary>The columns of the nine blocks. Course: M8.</summary>
public enum BlockColumn
{
    /// <summary>OPEN.</summary>
    Open,

    /// <summary>CLOSED.</summary>
    Closed,

    /// <summary>CONFIRM.</summary>
    Confirm,
}

/// <summary>Where a block stands, and what its answer is noted as.</summary>
public static class NineBlockPlaces
{
    private const int Columns = 3;

    /// <summary>Its row.</summary>
    public static BlockRow Row(this NineBlock block) => (BlockRow)(((int)block - 1) / Columns);

    /// <summary>Its column.</summary>
    public static BlockColumn Column(this NineBlock block) => (BlockColumn)(((int)block - 1) % Columns);

    /// <summary>What the answer to its question is noted as.</summary>
    public static MarkKind Mark(this NineBlock block) => block switch
    {
        NineBlock.OpenProblem => MarkKind.PainStated,
        NineBlock.ClosedProblem => MarkKind.PainCause,
        NineBlock.ConfirmProblem => MarkKind.PainAdmitted,
        NineBlock.OpenImpact => MarkKind.PainConsequence,
        NineBlock.ClosedImpact => MarkKind.PainFigure,
        NineBlock.ConfirmImpact => MarkKind.ImpactConfirmed,
        NineBlock.OpenVision => MarkKind.VisionStated,
        NineBlock.ClosedVision => MarkKind.VisionOurs,
        _ => MarkKind.VisionConfirmed,
    };

    /// <summary>The block whose answer a mark is; null where it is none's.</summary>
    public static NineBlock? Block(this MarkKind kind) => kind switch
    {
        MarkKind.PainOthersSuffer => NineBlock.OpenImpact,
        _ => Enum.GetValues<NineBlock>().Where(block => block.Mark() == kind).Select(block => (NineBlock?)block).FirstOrDefault(),
    };
}
