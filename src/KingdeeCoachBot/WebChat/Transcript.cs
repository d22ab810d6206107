using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.WebChat;

/// <summary>
/// Conversations of the chat page as stored. Every change has a number, which is the clients' watermark: the conversation's item counts
/// them and each entry is indexed under its newest one, so that a client behind gets only what it lacks, in its newest version.
/// </summary>
internal sealed class Transcript(IStorage storage, Listeners listeners)
{
    private const string ShownIndex = "webchat";
    private const string TakenIndex = "webchat-taken";
    private const int BatchSize = 200;
    private const int MaxAttempts = 20;

    public async Task<ConversationHead?> FindAsync(string conversation, CancellationToken ct) =>
        (await ReadHeadAsync(conversation, ct))?.Head;

    /// <summary>Begins a conversation, or finds it begun.</summary>
    public async Task<ConversationHead> BeginAsync(string conversation, ConversationHead head, CancellationToken ct)
    {
        if (await FindAsync(conversation, ct) is { } existing)
            return existing;
        await storage.WriteAsync([PutHead(conversation, head, eTag: null)], ct);
        return head;
    }

    public Task NoteWelcomedAsync(string conversation, CancellationToken ct) => RetryAsync(conversation, async read =>
    {
        await storage.WriteAsync([PutHead(conversation, read.Head with { IsWelcomed = true }, read.ETag)], ct);
        return true;
    }, ct);

    /// <summary>Changes an entry in the newest version, whatever others write meanwhile.</summary>
    /// <param name="id">The entry's id.</param>
    /// <param name="change">Takes the entry (null where there is none) and the change's number; answers null where nothing is to change.</param>
    /// <param name="ct">Ends the attempt.</param>
    /// <returns>The entry as it is now.</returns>
    /// <exception cref="NoConversationException">There is no such conversation.</exception>
    public Task<Entry?> ChangeAsync(ActivityId id, Func<Entry?, long, Entry?> change, CancellationToken ct) =>
        RetryAsync(id.Conversation, async read =>
        {
            var item = await ReadItemAsync(EntryKey(id), ct);
            var before = item is null ? null : Read(item, WebChatJson.Wire.Entry);
            var number = read.Head.Last + 1;
            if (change(before, number) is not { } after)
                return before;
            await storage.WriteAsync(
                [PutHead(id.Conversation, read.Head with { Last = number }, read.ETag), PutEntry(id, after, number, item?.ETag)], ct);
            listeners.Wake(id.Conversation);
            return after;
        }, ct);

    /// <summary>Forgets an entry that no client has seen.</summary>
    public Task ForgetAsync(ActivityId id, CancellationToken ct) => storage.DeleteAsync([EntryKey(id)], ct);

    public async Task<IReadOnlyList<Entry>> TakenAsync(string conversation, CancellationToken ct) =>
        [.. (await QueryAsync(TakenIndex, conversation, 0, ct)).Entries.OrderBy(entry => entry.Position)];

    /// <summary>What a client lacks that has seen the changes up to a watermark. Few at a time: ask until nothing comes.</summary>
    /// <remarks>A client that never saw an activity need not hear of its removal.</remarks>
    public async Task<ActivitySet?> SinceAsync(string conversation, long watermark, CancellationToken ct)
    {
        var (entries, last) = await QueryAsync(ShownIndex, conversation, watermark + 1, ct);
        if (last is null)
            return null;
        var news = entries.Where(entry => entry.State != EntryState.Removed || entry.Position <= watermark);
        return new ActivitySet([.. news.OrderBy(entry => entry.Position).Select(entry => entry.Activity)], last);
    }

    private async Task<(IEnumerable<Entry> Entries, string? Last)> QueryAsync(
        string index, string conversation, long from, CancellationToken ct)
    {
        var range = IndexQuery.Prefix(index, conversation + "/", BatchSize) with { From = IndexValue(conversation, from) };
        var matches = await storage.QueryAsync(range, ct);
        var items = await storage.ReadAsync([.. matches.Select(match => match.Key)], ct);
        var last = matches is [.., var newest] ? Number(newest.Value) : null;
        return (items.Values.Select(item => Read(item, WebChatJson.Wire.Entry)), last);
    }

    private async Task<T> RetryAsync<T>(string conversation, Func<HeadRead, Task<T>> attempt, CancellationToken ct)
    {
        for (var attempts = 1; ; attempts++)
        {
            var read = await ReadHeadAsync(conversation, ct) ?? throw new NoConversationException();
            try
            {
                return await attempt(read);
            }
            catch (ETagConflictException) when (attempts < MaxAttempts)
            {
                // The bot answers while the user writes on: read again and take the next number.
            }
        }
    }

    private async Task<HeadRead?> ReadHeadAsync(string conversation, CancellationToken ct) =>
        await ReadItemAsync(HeadKey(conversation), ct) is { } item
            ? new HeadRead(Read(item, WebChatJson.Wire.ConversationHead), item.ETag)
            : null;

    private async Task<StoreItem?> ReadItemAsync(string key, CancellationToken ct) =>
        (await storage.ReadAsync([key], ct)).GetValueOrDefault(key);

    private static StorageChange.Put PutHead(string conversation, ConversationHead head, string? eTag) =>
        new(HeadKey(conversation), JsonSerializer.SerializeToUtf8Bytes(head, WebChatJson.Wire.ConversationHead), eTag, []);

    private static StorageChange.Put PutEntry(ActivityId id, Entry entry, long number, string? eTag)
    {
        var index = entry.State == EntryState.Taken ? TakenIndex : ShownIndex;
        var body = JsonSerializer.SerializeToUtf8Bytes(entry, WebChatJson.Wire.Entry);
        return new StorageChange.Put(EntryKey(id), body, eTag, [new IndexEntry(index, IndexValue(id.Conversation, number))]);
    }

    private static T Read<T>(StoreItem item, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(item.Body.Span, type)!;

    private static string HeadKey(string conversation) => $"webchat/{conversation}";

    private static string EntryKey(ActivityId id) => $"webchat/{id.Conversation}/{id.Name}";

    private static string IndexValue(string conversation, long number) => string.Create(CultureInfo.InvariantCulture, $"{conversation}/{number:D12}");

    private static string Number(string indexValue) =>
        long.Parse(indexValue.AsSpan(indexValue.LastIndexOf('/') + 1), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    private sealed record HeadRead(ConversationHead Head, string ETag);
}

/// <summary>The conversation was never begun, or the storage is another one.</summary>
internal sealed class NoConversationException() : Exception("There is no such conversation.");
