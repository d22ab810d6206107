namespace KingdeeCoachBot.BotFramework.Schema;

/// <summary>The activity types of the protocol.</summary>
public static class ActivityTypes
{
    /// <summary>Text, cards, or a submitted card.</summary>
    public const string Message = "message";

    /// <summary>Somebody joined or left, or the conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The app was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Expects a result in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>Says that the other side is writing.</summary>
    public const string Typing = "typing";

    /// <summary>A named event without text.</summary>
    public const string Event = "event";

    /// <summary>A message of before is replaced.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message of before is taken back.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Somebody reacted to a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>The conversation has ended.</summary>
    public const string EndOfConversation = "endOfConversation";
}

/// <summary>The channels whose ways differ.</summary>
public static class Channels
{
    /// <summary>Microsoft Teams, and Agents Playground in its Teams mode.</summary>
    public const string Teams = "msteams";

    /// <summary>Bot Framework Emulator.</summary>
    public const string Emulator = "emulator";

    /// <summary>The project's own chat page.</summary>
    public const string WebChat = "webchat";
}

/// <summary>The invokes that the bot answers.</summary>
public static class InvokeNames
{
    /// <summary>An Action.Execute was pressed.</summary>
    public const string AdaptiveCardAction = "adaptiveCard/action";

    /// <summary>A dialog window (task module) is to be opened.</summary>
    public const string TaskFetch = "task/fetch";

    /// <summary>A dialog window was submitted.</summary>
    public const string TaskSubmit = "task/submit";

    /// <summary>A message extension searches.</summary>
    public const string MessageExtensionQuery = "composeExtension/query";

    /// <summary>A message extension opens a dialog window.</summary>
    public const string MessageExtensionFetchTask = "composeExtension/fetchTask";

    /// <summary>A message extension's dialog window was submitted.</summary>
    public const string MessageExtensionSubmitAction = "composeExtension/submitAction";

    /// <summary>A message's own feedback buttons were pressed.</summary>
    public const string MessageSubmitAction = "message/submitAction";

    /// <summary>A sign-in window was closed with a code.</summary>
    public const string SigninVerifyState = "signin/verifyState";
}
