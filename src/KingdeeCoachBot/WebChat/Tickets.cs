using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace KingdeeCoachBot.WebChat;

/// <summary>What a token stands for: one persona in one conversation.</summary>
internal sealed record Ticket(Persona Persona, string ConversationId);

/// <summary>
/// Tokens live as long as the process. They do not expire: the clock of a development bot is moved by weeks at a time. After a restart
/// the page asks for a new one.
/// </summary>
internal sealed class Tickets
{
    /// <summary>What is told to clients, which refresh at half of it. Seconds.</summary>
    public const int ExpiresIn = 1800;

    private const int Capacity = 1000;
    private readonly ConcurrentDictionary<string, Ticket> tickets = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> oldestFirst = new();

    public string Issue(Ticket ticket)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        tickets[token] = ticket;
        oldestFirst.Enqueue(token);
        if (oldestFirst.Count > Capacity && oldestFirst.TryDequeue(out var oldest))
            tickets.TryRemove(oldest, out _);
        return token;
    }

    public Ticket? Find(string token) => tickets.GetValueOrDefault(token);

    /// <summary>For a token that stood in an address, and so in logs: it opens one stream and nothing after it.</summary>
    public Ticket? Redeem(string token) => tickets.TryRemove(token, out var ticket) ? ticket : null;
}
