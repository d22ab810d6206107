using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Files;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Links;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Spreadsheet.Importing;

namespace KingdeeCoachBot.Coaching.Spreadsheet;

/// <summary>Deals in from a spreadsheet and out to one, in the columns of the funnel table (漏斗简表). Course: M3.</summary>
internal sealed class SpreadsheetCapability(Links links, OwnDeals deals) : ICapability, ITakesFiles, IContinuesJobs
{
    private readonly Importer importer = new(new SpreadsheetCards(new SpreadsheetLinks(links)));
    private readonly Exporter exporter = new(new SpreadsheetLinks(links), deals);

    public IEnumerable<Intent> Intents =>
    [
        new("Spreadsheet/Import", "Spreadsheet/Import") { Fits = SpreadsheetSentences.Import, Help = new(720, SpreadsheetText.ImportTitle, SpreadsheetText.ImportExample) },
        new("Spreadsheet/Export", "Spreadsheet/Export") { Fits = SpreadsheetSentences.Export, Help = new(730, SpreadsheetText.ExportTitle, SpreadsheetText.ExportExample) },
        new("Spreadsheet/Confirm", "Spreadsheet/Confirm") { Fits = SpreadsheetSentences.Confirm },
        new("Spreadsheet/Discard", "Spreadsheet/Discard") { Fits = SpreadsheetSentences.Discard },
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new ActionDialog("Spreadsheet/Import", (coach, _, ct) => importer.ShowHowAsync(coach, ct)),
        new ActionDialog("Spreadsheet/Export", (coach, _, ct) => exporter.ExportAsync(coach, ct)),
        new ActionDialog("Spreadsheet/Confirm", importer.ConfirmAsync),
        new ActionDialog("Spreadsheet/Discard", importer.DiscardAsync),
    ];

    public bool Takes(IncomingFile file) => Importer.Takes(file);

    public Task TakeAsync(CoachTurn coach, IncomingFile file, CancellationToken ct) => Importer.TakeAsync(coach, file);

    public bool Began(string job) => job == ReadSpreadsheet.JobName;

    public Task ContinueAsync(CoachTurn coach, JobContinuation job, CancellationToken ct) => importer.ContinueAsync(coach, job, ct);
}
