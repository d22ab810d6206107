using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Connector;

/// <summary>Carries activities to a channel. One implementation speaks the connector's REST; a channel inside the process may bring its own.</summary>
public interface IConnector
{
    /// <summary>Whether this connector carries what is sent to a service URL.</summary>
    bool Serves(string serviceUrl);

    /// <summary>Sends an activity that is addressed: conversation, service URL and recipient are set.</summary>
    /// <param name="activity">What to send.</param>
    /// <param name="deliveryId">
    /// The same for every attempt to deliver the same thing. A channel that can drops the second; the connector's REST cannot, so there a
    /// process killed between the sending and its note of it sends twice.
    /// </param>
    /// <param name="ct">Ends the attempt.</param>
    /// <exception cref="ConnectorException">The channel refused, or could not be reached.</exception>
    Task<ResourceResponse> SendAsync(Activity activity, string deliveryId, CancellationToken ct);

    /// <summary>Replaces the activity whose id the given one carries.</summary>
    /// <exception cref="ConnectorException">The channel refused, or could not be reached.</exception>
    Task UpdateAsync(Activity activity, CancellationToken ct);

    /// <summary>Takes back the activity whose id the given one carries.</summary>
    /// <exception cref="ConnectorException">The channel refused, or could not be reached.</exception>
    Task DeleteAsync(Activity activity, CancellationToken ct);
}
