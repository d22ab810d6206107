namespace KingdeeCoachBot.Coaching.Home;

/// <summary>What help puts together: thirty lines are too many for a phone. A line's group follows from its order.</summary>
internal static class HelpGroups
{
    /// <summary>The group of a line.</summary>
    public static HelpGroup Of(int order) => order switch
    {
        < 200 => HelpGroup.Day,
        < 300 => HelpGroup.Deals,
        < 400 => HelpGroup.Notes,
        < 800 => HelpGroup.Tables,
        _ => HelpGroup.Settings,
    };

    /// <summary>What stands over a group.</summary>
    public static Text Title(HelpGroup group) => group switch
    {
        HelpGroup.Day => new("每天和拜访", "Your day and visits"),
        HelpGroup.Deals => new("商机：走到哪、怎么打", "Deals: where they stand, what to do"),
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

    /// <summary>Deals and how they are sold.</summary>
    Deals,

    /// <summary>Contacts, next steps, people.</summary>
    Notes,

    /// <summary>Import and export.</summary>
    Tables,

    /// <summary>Language, hours, samples.</summary>
    Settings,
}
