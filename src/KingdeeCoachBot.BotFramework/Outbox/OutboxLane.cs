namespace KingdeeCoachBot.BotFramework.Outbox;

/// <summary>
/// What this process is about to deliver in one conversation. A lane exists while it works or a turn is about to commit into it. Used under
/// the lock of <see cref="OutboxDelivery"/>.
/// </summary>
internal sealed class OutboxLane(string conversation)
{
    private readonly SortedDictionary<long, LeasedItem> hand = [];
    private readonly List<long> announced = [];

    public string Conversation { get; } = conversation;

    public bool IsRunning { get; set; }

    /// <summary>Storage may hold items that are not in hand.</summary>
    public bool MustLook { get; set; }

    /// <summary>Whether leases of other processes count for nothing at the next look.</summary>
    public bool EvenIfLeased { get; set; }

    public bool IsIdle => !IsRunning && announced.Count == 0;

    public LeasedItem? First => hand.Count > 0 ? hand.First().Value : null;

    public void Announce(long firstNumber) => announced.Add(firstNumber);

    public void Arrived(long firstNumber) => announced.Remove(firstNumber);

    /// <summary>Whether a turn that is just committing will hand the item over itself.</summary>
    public bool IsAnnounced(long number) => announced.Exists(first => number >= first);

    public bool Holds(long number) => hand.ContainsKey(number);

    public void Take(LeasedItem item) => hand[item.Item.Number] = item;

    public void Drop(long number) => hand.Remove(number);

    /// <summary>What is in hand from a number on stays in storage only, for a later look.</summary>
    public void PutDown(long from)
    {
        foreach (var number in hand.Keys.Where(number => number >= from).ToArray())
            hand.Remove(number);
    }
}
