namespace KingdeeCoachBot.Methodology;

/// <summary>What kind of person somebody is to sell to: where he stands between competitive and easy-going, rational and emotional. Course: M16.</summary>
public enum PersonalityType
{
    /// <summary>技术性的: rational and easy-going. 精确、完善.</summary>
    Analytical,

    /// <summary>驱动性的: rational and competitive. 结果、好处.</summary>
    Driver,

    /// <summary>老好人: emotional and easy-going. 不施压.</summary>
    Amiable,

    /// <summary>滔滔不绝: emotional and competitive. 倾听.</summary>
    Expressive,
}
