using KingdeeCoachBot.BotFramework.Files;
using KingdeeCoachBot.BotFramework.Jobs;

namespace KingdeeCoachBot.Coaching;

/// <summary>A capability that can do something with files that people attach.</summary>
internal interface ITakesFiles
{
    /// <summary>Whether the file looks like one of its own; what it is, only its content will tell.</summary>
    bool Takes(IncomingFile file);

    /// <summary>Takes the file up. Fetching it is work for a job.</summary>
    Task TakeAsync(CoachTurn coach, IncomingFile file, CancellationToken ct);
}

/// <summary>A capability that begins jobs, and goes on when they have ended.</summary>
internal interface IContinuesJobs
{
    /// <summary>Whether it began the jobs of this name.</summary>
    bool Began(string job);

    /// <summary>Shows what came of the job, a failure included. This takes effect once, however often the job ran.</summary>
    Task ContinueAsync(CoachTurn coach, JobContinuation job, CancellationToken ct);
}

/// <summary>Finds the capability that a file, an ended job or a moment belongs to.</summary>
internal sealed class CapabilityHooks(IEnumerable<ICapability> capabilities)
{
    private readonly ITakesFiles[] takers = [.. capabilities.OfType<ITakesFiles>()];
    private readonly IContinuesJobs[] continuers = [.. capabilities.OfType<IContinuesJobs>()];
    private readonly Dictionary<string, IActsWhenDue> actors =
        capabilities.OfType<IActsWhenDue>()
            .SelectMany(capability => capability.Kinds.Select(kind => (Kind: kind, Capability: capability)))
            .ToDictionary(each => each.Kind, each => each.Capability, StringComparer.Ordinal);

    /// <summary>The first of the files that somebody takes; null where nobody takes any.</summary>
    public (ITakesFiles Taker, IncomingFile File)? TakerOf(IEnumerable<IncomingFile> files)
    {
        foreach (var file in files)
        {
            if (Array.Find(takers, each => each.Takes(file)) is { } taker)
                return (taker, file);
        }

        return null;
    }

    /// <summary>The capability that began the jobs of a name; null where none of this version did.</summary>
    public IContinuesJobs? ContinuerOf(string job) => Array.Find(continuers, each => each.Began(job));

    /// <summary>The capability that acts on a kind of due entries; null where none of this version does.</summary>
    public IActsWhenDue? ActorOn(string kind) => actors.GetValueOrDefault(kind);
}
