namespace KingdeeCoachBot.Methodology;

/// <content>How the deal's people were prompted to decide. Course: M13, M14.</content>
public sealed partial record Deal
{
    // Whoever was pushed more often than that needs no coach to tell him so.
    private const int MostPushes = 40;

    /// <summary>When somebody was prompted, and how he took it; the newest last.</summary>
    public IReadOnlyList<PushNote> Pushes { get; init => field = value ?? []; } = [];

    /// <summary>The day on which it is decided, one way or the other; null where none was agreed.</summary>
    public FinalDecision? FinalDecision { get; init; }

    /// <summary>When the expected signing was moved later.</summary>
    internal IEnumerable<DealChange> Postponements => History.Where(change => change.Kind == DealChangeKind.Expected && IsLater(change));

    /// <summary>The push of an id; null where the deal has none.</summary>
    public PushNote? FindPush(string? pushId) => Pushes.FirstOrDefault(push => push.Id == pushId);

    /// <summary>Adds a push, or puts a changed one in its place with a revision of its own.</summary>
    public Deal With(PushNote push)
    {
        var all = Put(Pushes, push, each => each.Id == push.Id, before => push with { Revision = before.Revision + 1 });
        return this with { Pushes = [.. all.Skip(Math.Max(0, all.Count - MostPushes))] };
    }

    /// <summary>Takes a push out, because it was recorded by mistake.</summary>
    public Deal WithoutPush(string pushId) => this with { Pushes = [.. Pushes.Where(push => push.Id != pushId)] };

    /// <summary>Agrees on the day of decision, or moves it.</summary>
    public Deal With(FinalDecision final) => this with { FinalDecision = final with { Revision = (FinalDecision?.Revision ?? 0) + 1 } };

    // Periods are written "2027-06-01/2027-06-30": their last ten characters sort as days do.
    private static bool IsLater(DealChange change) =>
        change.From.Length >= 10 && change.To.Length >= 10 && string.CompareOrdinal(change.To[^10..], change.From[^10..]) > 0;
}
