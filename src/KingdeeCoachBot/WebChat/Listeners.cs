using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;

namespace KingdeeCoachBot.WebChat;

/// <summary>The open streams of this process. What is stored they read from the transcript; here they are only woken.</summary>
internal sealed class Listeners
{
    private readonly ConcurrentDictionary<Listener, string> open = new();

    public Listener Open(string conversation)
    {
        var listener = new Listener(this);
        open[listener] = conversation;
        return listener;
    }

    public void Wake(string conversation) => Tell(conversation, null);

    /// <summary>Shows something that is worth nothing a moment later (typing), to those who look just now.</summary>
    public void Show(string conversation, JsonElement activity) => Tell(conversation, activity);

    private void Tell(string conversation, JsonElement? activity)
    {
        foreach (var (listener, where) in open)
        {
            if (where == conversation)
                listener.Tell(activity);
        }
    }

    internal sealed class Listener(Listeners all) : IDisposable
    {
        // One waking stands for all that came before it is read, so a full channel loses nothing but typing.
        private readonly Channel<JsonElement?> news = Channel.CreateBounded<JsonElement?>(
            new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropWrite });

        public void Tell(JsonElement? activity) => news.Writer.TryWrite(activity);

        public ValueTask<JsonElement?> NextAsync(CancellationToken ct) => news.Reader.ReadAsync(ct);

        public void Dispose() => all.open.TryRemove(this, out _);
    }
}
