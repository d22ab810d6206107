using System.Net;
using System.Net.Sockets;

namespace KingdeeCoachBot.EndToEnd;

internal static class Ports
{
    // Below the ports that systems hand out for outgoing connections: while the bot is down nobody may take its port by accident.
    public static int Free()
    {
        for (; ; )
        {
            var port = Random.Shared.Next(21000, 29000);
            try
            {
                using var listener = new TcpListener(IPAddress.IPv6Any, port) { Server = { DualMode = true } };
                listener.Start();
                return port;
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                // Another one, then.
            }
        }
    }
}
