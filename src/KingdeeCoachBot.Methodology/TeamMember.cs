namespace KingdeeCoachBot.Methodology;

/// <summary>Somebody of ours who works on a deal besides its owner. Course: M1 (a team sells), M11 (the right person at the right time).</summary>
/// <param name="Name">As the owner names him.</param>
/// <param name="Role">What he is there for.</param>
public sealed record TeamMember(string Name, TeamRole Role);

/// <summary>What somebody of ours is there for.</summary>
public enum TeamRole
{
    /// <summary>售前.</summary>
    PreSales,

    /// <summary>交付、实施.</summary>
    Delivery,

    /// <summary>Another seller.</summary>
    Sales,

    /// <summary>Our own management.</summary>
    Management,

    /// <summary>Anybody else.</summary>
    Other,
}
