namespace KingdeeCoachBot.Coaching.Spreadsheet.Rows;

/// <summary>The columns of the funnel table (漏斗简表, M3), and what else people keep beside them.</summary>
internal enum FunnelField
{
    /// <summary>客户.</summary>
    Customer,

    /// <summary>项目: tells two deals with one customer apart.</summary>
    Project,

    /// <summary>联系.</summary>
    Contact,

    /// <summary>预计时间.</summary>
    Expected,

    /// <summary>预计投资.</summary>
    Amount,

    /// <summary>状态或成功率: a stage, a percentage, or words.</summary>
    Status,

    /// <summary>阶段, where it has a column of its own.</summary>
    Stage,

    /// <summary>成功率, where it has a column of its own.</summary>
    Rate,
}

/// <summary>Why a row is not taken.</summary>
internal enum RowRefusal
{
    /// <summary>It names no customer.</summary>
    NoCustomer,

    /// <summary>It is the sum of the others.</summary>
    Total,

    /// <summary>The text is longer than a deal can hold.</summary>
    TooLong,

    /// <summary>The amount cannot be read.</summary>
    AmountNotUnderstood,

    /// <summary>A small number without a unit: 500 yuan, or 500 times ten thousand?</summary>
    AmountWithoutUnit,

    /// <summary>The amount is negative, or more than any deal is worth.</summary>
    AmountImpossible,

    /// <summary>The date cannot be read, or no calendar has it.</summary>
    ExpectedNotUnderstood,

    /// <summary>The date lies decades away.</summary>
    ExpectedTooFar,

    /// <summary>No stage is called so.</summary>
    StageNotUnderstood,

    /// <summary>The deal has ended: the funnel holds what is being worked on.</summary>
    HasEnded,

    /// <summary>The file has the same deal in an earlier row.</summary>
    Repeated,

    /// <summary>The rep has closed the deal of this name.</summary>
    Closed,

    /// <summary>The rep would have more deals than are ever read.</summary>
    TooManyDeals,

    /// <summary>The customer has several deals and the row names none of them.</summary>
    WhichDeal,
}
