namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>Lets the turns of one conversation run one after another within this process, in order of arrival.</summary>
internal sealed class ConversationGates
{
    private readonly Dictionary<string, Gate> gates = new(StringComparer.Ordinal);

    public async Task<IDisposable> EnterAsync(string conversation, CancellationToken ct)
    {
        var gate = Take(conversation);
        try
        {
            await gate.Turns.WaitAsync(ct);
            return new Pass(this, conversation, gate);
        }
        catch
        {
            Return(conversation, gate);
            throw;
        }
    }

    private Gate Take(string conversation)
    {
        lock (gates)
        {
            if (!gates.TryGetValue(conversation, out var gate))
                gates[conversation] = gate = new Gate();
            gate.Users++;
            return gate;
        }
    }

    // A gate that nobody waits at is dropped: memory follows the turns under way, not the conversations there are.
    private void Return(string conversation, Gate gate)
    {
        lock (gates)
        {
            if (--gate.Users == 0)
                gates.Remove(conversation);
        }
    }

    private sealed class Gate
    {
        public SemaphoreSlim Turns { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Pass(ConversationGates gates, string conversation, Gate gate) : IDisposable
    {
        public void Dispose()
        {
            gate.Turns.Release();
            gates.Return(conversation, gate);
        }
    }
}
