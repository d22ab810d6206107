using KingdeeCoachBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace KingdeeCoachBot.BotFramework.Hosting;

/// <summary>Decides whether a request may speak for the channel that its activity names.</summary>
public interface IChannelAuthentication
{
    /// <summary>Checks the request before its body is read.</summary>
    /// <returns>The status to refuse with, null to go on.</returns>
    ValueTask<int?> RefuseAsync(HttpRequest request, CancellationToken ct);

    /// <summary>Checks what the activity says of itself against what the request proved.</summary>
    /// <returns>The status to refuse with, null to go on.</returns>
    ValueTask<int?> RefuseAsync(HttpRequest request, Activity activity, CancellationToken ct);
}

/// <summary>
/// Without credentials: this machine only, nobody proves anything. With credentials nothing gets in as long as no implementation
/// that checks the channel's tokens takes this one's place: closed is the safe side to be wrong on.
/// </summary>
internal sealed class LoopbackAuthentication(BotCredentials credentials) : IChannelAuthentication
{
    public ValueTask<int?> RefuseAsync(HttpRequest request, CancellationToken ct) =>
        ValueTask.FromResult<int?>(
            credentials.AreConfigured ? StatusCodes.Status401Unauthorized
            : request.IsLocal() ? null
            : StatusCodes.Status403Forbidden);

    public ValueTask<int?> RefuseAsync(HttpRequest request, Activity activity, CancellationToken ct) => ValueTask.FromResult<int?>(null);
}
