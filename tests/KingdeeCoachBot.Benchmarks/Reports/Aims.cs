namespace KingdeeCoachBot.Benchmarks.Reports;

/// <summary>What the figures are held against.</summary>
internal static class Aims
{
    public const int Clients = 16;
    public const double FormP99 = 30;
    public const double ColdStartSeconds = 1;
    public const double Megabytes = 180;

    /// <summary>How much of the bare endpoint's speed a scenario should reach at <see cref="Clients"/>; null where nothing is aimed at.</summary>
    public static double? RatioToBare(string scenario) => scenario switch
    {
        Scenarios.Scenario.Echo => 0.6,
        Scenarios.Scenario.Form => 0.25,
        Scenarios.Scenario.Text => 0.08,
        _ => null,
    };

    public static string Verdict(bool met) => met ? "met" : "missed";
}
