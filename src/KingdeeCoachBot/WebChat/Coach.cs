using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching;

namespace KingdeeCoachBot.WebChat;

/// <summary>The bot as the chat page knows it.</summary>
internal static class Coach
{
    public const string Id = "28:kingdeecoachbot";

    private static readonly Text Name = new("销售教练", "Sales coach");

    public static ChannelAccount AsAccount(Language language) => new() { Id = Id, Name = Name.In(language), Role = "bot" };
}
