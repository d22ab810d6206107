using System.Globalization;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Housekeeping;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Outbox;

/// <summary>A message that a committed turn wants sent. It is deleted when its channel has taken it.</summary>
internal sealed record OutboxItem
{
    /// <summary>Waiting items by the moment from which another process may take them.</summary>
    public const string DueIndex = "outbox";

    /// <summary>Waiting items of a conversation, in order.</summary>
    public const string ConversationIndex = "outbox-of";

    /// <summary>Items that no channel will ever take, by the moment of giving up.</summary>
    public const string DeadIndex = "outbox-dead";

    /// <summary>The shape of this record, for a later version that has to read it.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The key of the conversation's record.</summary>
    public required string Conversation { get; init; }

    /// <summary>Counts up within the conversation: the order of delivery.</summary>
    public required long Number { get; init; }

    public required OutgoingKind Kind { get; init; }

    public required Activity Activity { get; init; }

    /// <summary>The instance id of the card in the message, so that its place can be noted.</summary>
    public string? CardInstance { get; init; }

    /// <summary>Failed attempts so far.</summary>
    public int Attempts { get; init; }

    /// <summary>Until then the item is its holder's; after a failed attempt also the moment of the next one. UTC.</summary>
    public required DateTimeOffset LeasedUntil { get; init; }

    /// <summary>The process that delivers it.</summary>
    public required string Holder { get; init; }

    /// <summary>Why it was given up; null while it waits.</summary>
    public string? Refusal { get; init; }

    [JsonIgnore]
    public string Key => $"{Conversation}/outbox/{Order(Number)}";

    public IReadOnlyList<IndexEntry> IndexEntries() => Refusal is null
        ? [new IndexEntry(DueIndex, IndexEntry.Sortable(LeasedUntil) + "/" + Key), new IndexEntry(ConversationIndex, Conversation + "/" + Order(Number))]
        : [new IndexEntry(DeadIndex, IndexEntry.Sortable(LeasedUntil) + "/" + Key), Expiry.At(LeasedUntil + Expiry.OfDeadLetter, Key)];

    /// <summary>The same after one more failed attempt.</summary>
    public OutboxItem Failed() => this with { Attempts = Attempts + 1 };

    public static string ConversationOf(string key) => key[..key.LastIndexOf("/outbox/", StringComparison.Ordinal)];

    private static string Order(long number) => number.ToString("D12", CultureInfo.InvariantCulture);
}

/// <summary>An item that this process may deliver.</summary>
internal sealed record LeasedItem(string Key, string ETag, OutboxItem Item);
