using KingdeeCoachBot.BotFramework.Files;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.Coaching.Spreadsheet.Rows;
using KingdeeCoachBot.Coaching.Spreadsheet.Tables;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Importing;

/// <summary>What is to be read.</summary>
/// <param name="Url">Where the file is.</param>
/// <param name="Name">Its name; may be empty.</param>
/// <param name="Language">The rep's language.</param>
/// <param name="Zone">His IANA time zone.</param>
/// <param name="At">When he sent it: "next June" is meant from there, however late the job runs.</param>
internal sealed record ReadRequest(string Url, string Name, Language Language, string Zone, DateTimeOffset At);

/// <summary>Fetches a file and reads it. The network and 500 rows are more than a turn has time for.</summary>
internal sealed class ReadSpreadsheet(FileDownloads downloads, SlotReader slots)
    : Job<ReadRequest, FileRead>(JobName, SpreadsheetJson.Stored.ReadRequest, SpreadsheetJson.Stored.FileRead)
{
    public const string JobName = "spreadsheet/read";

    public override TimeSpan Deadline => TimeSpan.FromSeconds(40);

    public override int MostAttempts => 3;

    protected override async Task<FileRead> RunAsync(ReadRequest payload, JobContext context, CancellationToken ct)
    {
        try
        {
            var file = await downloads.FetchAsync(payload.Url, TableLimits.File, ct);
            var zone = TimeZoneInfo.TryFindSystemTimeZoneById(payload.Zone, out var found) ? found : TimeZoneInfo.Utc;
            var spoken = new SpokenCells(slots, payload.Language, new Moment(payload.At, zone));
            return FunnelFile.Read(file, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(payload.At, zone).DateTime), spoken);
        }
        catch (FileRefusedException refused)
        {
            return new FileRead { Problem = ProblemOf(refused.Reason) };
        }
    }

    private static FileProblem ProblemOf(FileRefusal reason) => reason switch
    {
        FileRefusal.TooLarge => FileProblem.TooLarge,
        FileRefusal.Gone => FileProblem.Gone,
        _ => FileProblem.Address,
    };
}
