namespace KingdeeCoachBot.Coaching.Home;

/// <summary>What help puts together: forty lines are too many for a phone. A line's group follows from its order.</summary>
internal static class HelpGroups
{
    /// <summary>The group of a line.</summary>
    public static HelpGroup Of(int order) => order switch
    {
        < 200 => HelpGroup.Day,
        < 235 => HelpGroup.Deals,
        < 300 => HelpGroup.Selling,
        < 400 => HelpGroup.Notes,
        < 800 => HelpGroup.Tables,
        _ => HelpGroup.Settings,
    };

    /// <summary>What stands over a group.</summary>
    public static Text Title(HelpGroup group) => group switch
    {
        HelpGroup.Day => new("每天和拜访", "Your day and visits"),
        HelpGroup.Deals => new("商机：走到哪、缺什么", "Deals: where they stand, what is missing"),
        HelpGroup.Selling => new("打法：怎么问、怎么答、什么时候推", "Selling: what to ask, what to answer, when to push"),
        HelpGroup.Notes => new("随手记", "Notes"),
        HelpGroup.Tables => new("表格", "Spreadsheets"),
        _ => new("设置", "Settings"),
    };
}

/// <summary>The groups in order. Cards name them.</summary>
internal enum HelpGroup
{
    /// <summary>The day, visits.</summary>
    Day,

    /// <summary>Deals and where they stand.</summary>
    Deals,

    /// <summary>How they are sold, person by person.</summary>
    Selling,

    /// <summary>Contacts, next steps, people.</summary>
    Notes,

    /// <summary>Import and export.</summary>
    Tables,

    /// <summary>Language, hours, samples.</summary>
    Settings,
}
