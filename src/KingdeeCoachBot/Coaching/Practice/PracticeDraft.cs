using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.State;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>A practice that goes on in this chat. Nobody else sees it, and nothing of it stays once it is reviewed.</summary>
internal sealed record PracticeDraft
{
    // Who comes back after a cup of tea goes on; who comes back after lunch wants something else.
    private static readonly TimeSpan StaysOpen = TimeSpan.FromMinutes(30);

    public static readonly StateProperty<PracticeDraft> Property = StateProperty.OfConversation("practice", PracticeJson.Stored.PracticeDraft);

    /// <summary>Names this practice among the dialogs of the chat.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>Who is played.</summary>
    public string Script { get; init => field = value ?? ""; } = "";

    /// <summary>Whose name he bears, where it is somebody's from a deal; else empty.</summary>
    public string Called { get; init => field = value ?? ""; } = "";

    /// <summary>The deal that it is for; empty for none.</summary>
    public string Deal { get; init => field = value ?? ""; } = "";

    /// <summary>That somebody's id; empty for none.</summary>
    public string Person { get; init => field = value ?? ""; } = "";

    /// <summary>What was said.</summary>
    public PracticeTalk Talk { get; init => field = value ?? new PracticeTalk(); } = new();

    /// <summary>When something was said last.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Put aside: sentences are for the coach until it is taken up again.</summary>
    public bool IsPaused { get; init; }

    /// <summary>A sentence that may have been meant for the coach, and waits for the answer; empty for none.</summary>
    public string Asked { get; init => field = value ?? ""; } = "";

    /// <summary>Whether sentences are for the buyer.</summary>
    public bool IsOnAt(DateTimeOffset now) => !IsPaused && now - At < StaysOpen;

    public string NameIn(BuyerScript script, Language language) => Called.Length > 0 ? Called : script.Name.In(language);
}

/// <summary>What practice shows and stores.</summary>
[JsonSerializable(typeof(PracticeDraft))]
[JsonSerializable(typeof(ChooseModel))]
[JsonSerializable(typeof(WhoseModel))]
[JsonSerializable(typeof(ReviewModel))]
internal sealed partial class PracticeJson : JsonSerializerContext
{
    public static PracticeJson Shown { get; } = new(BotJson.WireOptions());

    public static PracticeJson Stored => Shown;
}
