using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.BotFramework.Housekeeping;

/// <summary>How long things are kept that nobody deletes otherwise. An item that lists the entry goes when its moment has come.</summary>
public static class Expiry
{
    /// <summary>Items by the moment from which they may be deleted.</summary>
    public const string Index = "expires";

    /// <summary>A card pressed again after that long takes effect again; its form is checked against what is stored all the same.</summary>
    public static readonly TimeSpan OfSpentCard = TimeSpan.FromDays(400);

    /// <summary>After that an answer to the card is a new message instead of a new card in its place.</summary>
    public static readonly TimeSpan OfSentCard = TimeSpan.FromDays(90);

    /// <summary>For looking into what went wrong.</summary>
    public static readonly TimeSpan OfDeadLetter = TimeSpan.FromDays(30);

    /// <summary>The entry to list with an item that may be deleted from a moment on.</summary>
    public static IndexEntry At(DateTimeOffset moment, string key) => new(Index, IndexEntry.Sortable(moment) + "/" + key);
}
