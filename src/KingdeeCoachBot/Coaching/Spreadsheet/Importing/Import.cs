using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Housekeeping;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.State;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Spreadsheet.Rows;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Importing;

/// <summary>A file that was read and waits for the rep's word, or has had it.</summary>
internal sealed record Import
{
    /// <summary>How long a preview can be confirmed, and its file of rows that were not taken be fetched.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>The id of the job that read it.</summary>
    public required string Id { get; init; }

    /// <summary>The file's name; may be empty.</summary>
    public string FileName { get; init => field = value ?? ""; } = "";

    public required ImportedTable Table { get; init; }

    /// <summary>All rows that are not taken: those of the table, and those that do not fit the deals there were at the newest preview.</summary>
    public IReadOnlyList<RefusedRow> Refused { get; init => field = value ?? []; } = [];

    public ImportState State { get; init; }

    /// <summary>How many deals it created, once done.</summary>
    public int Created { get; init; }

    /// <summary>How many deals it changed, once done.</summary>
    public int Changed { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>Where an import stands.</summary>
internal enum ImportState
{
    Waiting,
    Done,
    Discarded,
}

/// <summary>A rep's imports in bot storage; nobody else's are found.</summary>
internal static class ImportStore
{
    private const int LongestId = 64;

    /// <summary>The chat's newest import, which "确认导入" means.</summary>
    private static readonly StateProperty<NewestImport> Newest = StateProperty.OfConversation("import", SpreadsheetJson.Stored.NewestImport);

    public static string Key(TurnIdentity identity, string user, string id) => identity.Key("imports", user, id);

    /// <summary>The import that a button or a sentence means; null where there is none any more.</summary>
    public static async Task<Import?> FindAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var id = request.Card is { } press ? press.Text("import") : Newest.Get(coach.Turn)?.Id;
        return id is { Length: <= LongestId }
            ? await coach.Turn.Transaction.FindAsync(Key(coach.Turn.Identity, coach.Me, id), SpreadsheetJson.Stored.Import, ct)
            : null;
    }

    /// <summary>Stores an import with the turn.</summary>
    public static void Put(CoachTurn coach, Import import)
    {
        var key = Key(coach.Turn.Identity, coach.Me, import.Id);
        coach.Turn.Transaction.Put(key, import, SpreadsheetJson.Stored.Import, Expiry.At(import.At + Import.Kept, key));
        Newest.Set(coach.Turn, new NewestImport(import.Id));
    }
}

internal sealed record NewestImport(string Id);

/// <summary>What spreadsheets leave in storage and show on cards.</summary>
[JsonSerializable(typeof(Import))]
[JsonSerializable(typeof(NewestImport))]
[JsonSerializable(typeof(ReadRequest))]
[JsonSerializable(typeof(FileRead))]
[JsonSerializable(typeof(PreviewModel))]
[JsonSerializable(typeof(OutcomeModel))]
[JsonSerializable(typeof(HowModel))]
[JsonSerializable(typeof(ExportModel))]
internal sealed partial class SpreadsheetJson : JsonSerializerContext
{
    public static SpreadsheetJson Stored { get; } = new(BotJson.WireOptions());
}
