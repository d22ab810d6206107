using KingdeeCoachBot.BotFramework.Files;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Spreadsheet.Rows;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Importing;

/// <summary>From a file in the chat to deals: fetched and read by a job, shown as a preview, written in one turn when the rep says so.</summary>
internal sealed class Importer(SpreadsheetCards cards)
{
    // What is called a table, in whatever format: those that cannot be read are refused with what to do, not with "I can't read that".
    private static readonly HashSet<string> Extensions = new(StringComparer.Ordinal)
    {
        "xlsx", "xlsm", "xlsb", "xls", "xltx", "xltm", "csv", "tsv", "et", "ett", "ods", "numbers",
    };

    private static readonly HashSet<string> MediaTypes = new(StringComparer.Ordinal)
    {
        "text/csv", "text/tab-separated-values", "application/csv", "application/vnd.ms-excel", "application/vnd.ms-excel.sheet.macroenabled.12",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet",
    };

    public static bool Takes(IncomingFile file) =>
        Extensions.Contains(file.Extension) || MediaTypes.Contains(file.MediaType) || (file.Extension.Length == 0 && file.MediaType is "" or "application/octet-stream");

    public static async Task TakeAsync(CoachTurn coach, IncomingFile file)
    {
        coach.Turn.EnqueueJob(
            ReadSpreadsheet.JobName, new ReadRequest(file.Url, file.Name, coach.Language, coach.Zone.Id, coach.Now), SpreadsheetJson.Stored.ReadRequest);
        var received = file.Name.Length == 0 ? coach.In(SpreadsheetText.ReceivedNameless) : coach.In(SpreadsheetText.Received, file.Name);
        var several = IncomingFile.In(coach.Turn.Activity).Count > 1;
        await coach.SayAsync(several ? $"{received}\n{coach.In(SpreadsheetText.OneAtATime)}" : received);
    }

    public Task ShowHowAsync(CoachTurn coach, CancellationToken ct) => cards.ShowHowAsync(coach, ct);

    /// <summary>The job has ended: shows what the file would do, or why nothing of it is taken.</summary>
    public async Task ContinueAsync(CoachTurn coach, JobContinuation job, CancellationToken ct)
    {
        var name = job.ReadPayload(SpreadsheetJson.Stored.ReadRequest)?.Name ?? "";
        var read = job.ReadResult(SpreadsheetJson.Stored.FileRead) ?? new FileRead { Problem = FileProblem.NotFetched };
        if (read.Table is not { } table)
        {
            var what = name.Length == 0 ? coach.In(SpreadsheetText.ThisFile) : name;
            await coach.SayAsync(coach.In(SpreadsheetText.Why(read.Problem!.Value), what, string.Join(coach.In(SpreadsheetText.And), read.Cells)), SpreadsheetText.SayImport);
            return;
        }

        await PreviewAsync(coach, new Import { Id = job.Id, FileName = name, Table = table, At = coach.Now }, "", ct);
    }

    /// <summary>Writes all of it in this turn: confirmed twice it is written once.</summary>
    public async Task ConfirmAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await FindAsync(coach, request, ct) is not { } import)
            return;
        var plan = await ImportPlanner.PlanAsync(coach, import.Table, ct);
        // What he has seen is what he confirms; a sentence confirms the newest preview, whose rows are compared anew all the same.
        if (plan.Effects == 0 || (request.Card?.Text("seen") is { } seen && seen != plan.Fingerprint()))
        {
            await PreviewAsync(coach, import, coach.In(SpreadsheetText.ChangedMeanwhile), ct);
            return;
        }

        foreach (var deal in plan.New.Concat(plan.Changed))
            DealStore.Put(coach, deal.After);
        var done = import with { State = ImportState.Done, Created = plan.New.Count, Changed = plan.Changed.Count, Refused = plan.Refused };
        ImportStore.Put(coach, done);
        coach.Turn.SpendCard();
        await cards.ShowOutcomeAsync(coach, done, SpreadsheetText.Done, ct);
    }

    public async Task DiscardAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await FindAsync(coach, request, ct) is not { } import)
            return;
        var discarded = import with { State = ImportState.Discarded };
        ImportStore.Put(coach, discarded);
        coach.Turn.SpendCard();
        await cards.ShowOutcomeAsync(coach, discarded, SpreadsheetText.Discarded, ct);
    }

    private async Task PreviewAsync(CoachTurn coach, Import import, string note, CancellationToken ct)
    {
        var plan = await ImportPlanner.PlanAsync(coach, import.Table, ct);
        var previewed = import with { Refused = plan.Refused };
        ImportStore.Put(coach, previewed);
        await cards.ShowPreviewAsync(coach, previewed, plan, note, ct);
    }

    /// <summary>The import that waits; where it does not wait any more, how it stands is shown here.</summary>
    private async Task<Import?> FindAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var import = await ImportStore.FindAsync(coach, request, ct);
        if (import is { State: ImportState.Waiting })
            return import;
        if (import is null)
            await coach.SayAsync(coach.In(request.Card is null ? SpreadsheetText.NothingWaits : SpreadsheetText.Gone), SpreadsheetText.SayImport);
        else
            await cards.ShowOutcomeAsync(coach, import, import.State == ImportState.Done ? SpreadsheetText.DoneBefore : SpreadsheetText.Discarded, ct);
        return null;
    }
}
