using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Spreadsheet.Importing;
using KingdeeCoachBot.Coaching.Spreadsheet.Rows;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Spreadsheet;

/// <summary>Fills the cards of imports and exports.</summary>
internal sealed class SpreadsheetCards(SpreadsheetLinks links)
{
    // A preview on a phone is for recognising the file; nobody reads fifty lines there.
    private const int MostLines = 5;

    public async Task ShowPreviewAsync(CoachTurn coach, Import import, ImportPlan plan, string note, CancellationToken ct)
    {
        var title = import.FileName.Length == 0 ? coach.In(SpreadsheetText.Preview) : coach.In(SpreadsheetText.PreviewOf, import.FileName);
        var model = new PreviewModel
        {
            Title = title,
            Counts = Counts(coach, plan),
            Note = note,
            Groups = [.. Groups(coach, plan)],
            Remarks = [.. Remarks(coach, import, plan)],
            Import = import.Id,
            Seen = plan.Fingerprint(),
            Confirm = plan.Effects == 0 ? "" : coach.In(SpreadsheetText.ImportButton, plan.Effects),
            RefusedUrl = plan.Refused.Count == 0 ? "" : await links.RefusedAsync(coach, import.Id, ct),
        };
        await coach.ShowAsync("Spreadsheet/Preview", model, SpreadsheetJson.Stored.PreviewModel, title);
    }

    public async Task ShowOutcomeAsync(CoachTurn coach, Import import, Text title, CancellationToken ct)
    {
        var done = import.State == ImportState.Done;
        var model = new OutcomeModel
        {
            Title = coach.In(title),
            IsDone = done,
            Line = done ? DoneLine(coach, import) : coach.In(SpreadsheetText.DiscardedLine),
            Left = done && import.Refused.Count > 0 ? coach.In(SpreadsheetText.RefusedLeft, import.Refused.Count) : "",
            RefusedUrl = done && import.Refused.Count > 0 ? await links.RefusedAsync(coach, import.Id, ct) : "",
        };
        await coach.ShowAsync("Spreadsheet/Outcome", model, SpreadsheetJson.Stored.OutcomeModel, model.Title);
    }

    public async Task ShowHowAsync(CoachTurn coach, CancellationToken ct) => await coach.ShowBelowAsync(
        "Spreadsheet/How", new HowModel(await links.TemplateAsync(coach, ct)), SpreadsheetJson.Stored.HowModel, coach.In(SpreadsheetText.HowSummary));

    public static Task ShowExportAsync(CoachTurn coach, int count, string url) => coach.ShowBelowAsync(
        "Spreadsheet/Export",
        new ExportModel(coach.In(SpreadsheetText.ExportCount, count), coach.In(SpreadsheetText.LinkExpires), url),
        SpreadsheetJson.Stored.ExportModel,
        coach.In(SpreadsheetText.ExportTitle));

    private static string DoneLine(CoachTurn coach, Import import) => Join(
        coach, (SpreadsheetText.NewCount, import.Created), (SpreadsheetText.ChangeCount, import.Changed));

    private static string Counts(CoachTurn coach, ImportPlan plan) =>
        plan is { Effects: 0, Refused.Count: 0 }
            ? coach.In(SpreadsheetText.AllTheSame, plan.Same)
            : Join(
                coach,
                (SpreadsheetText.NewCount, plan.New.Count),
                (SpreadsheetText.ChangeCount, plan.Changed.Count),
                (SpreadsheetText.SameCount, plan.Same),
                (SpreadsheetText.RefusedCount, plan.Refused.Count));

    private static string Join(CoachTurn coach, params ReadOnlySpan<(Text Text, int Count)> counts)
    {
        var said = new List<string>();
        foreach (var (text, count) in counts)
        {
            if (count > 0)
                said.Add(coach.In(text, count));
        }

        return string.Join(" · ", said);
    }

    private static IEnumerable<PreviewGroup> Groups(CoachTurn coach, ImportPlan plan)
    {
        if (plan.New.Count > 0)
            yield return Group(coach, SpreadsheetText.NewCount, SpreadsheetText.More, "Default", plan.New, deal => coach.In(SpreadsheetText.Said, deal.After.Title, DealLine.Write(coach, deal.After)));
        if (plan.Changed.Count > 0)
            yield return Group(coach, SpreadsheetText.ChangeCount, SpreadsheetText.More, "Default", plan.Changed, deal => ChangeLine(coach, deal));
        if (plan.Refused.Count > 0)
            yield return Group(coach, SpreadsheetText.RefusedCount, SpreadsheetText.MoreRows, "Warning", plan.Refused, row => RefusedLine(coach, row));
    }

    private static PreviewGroup Group<T>(CoachTurn coach, Text title, Text more, string color, IReadOnlyList<T> all, Func<T, string> write)
    {
        var lines = all.Take(MostLines).Select(write).ToList();
        if (all.Count > MostLines)
            lines.Add(coach.In(more, all.Count - MostLines));
        return new PreviewGroup(coach.In(title, all.Count), color, lines);
    }

    private static string RefusedLine(CoachTurn coach, RefusedRow row) => coach.In(
        SpreadsheetText.RefusedLine, row.Number, coach.In(SpreadsheetText.Field(row.Field)), SpreadsheetText.Why(coach.Language, row));

    /// <summary>"华能集团 · 财务共享：预计投资 300万 → 500万"</summary>
    private static string ChangeLine(CoachTurn coach, PlannedDeal deal)
    {
        var (before, after) = (deal.Before!, deal.After);
        var changes = new List<string>();
        Add(FunnelField.Project, before.Project, after.Project);
        Add(FunnelField.Amount, before.Amount is { } was ? Amounts.Write(coach, was) : "", after.Amount is { } amount ? Amounts.Write(coach, amount) : "");
        Add(FunnelField.Expected, before.Expected is { } then ? Periods.Write(coach, then) : "", after.Expected is { } expected ? Periods.Write(coach, expected) : "");
        Add(FunnelField.Status, Short(before.Note), Short(after.Note));
        Add(FunnelField.Rate, Odds(coach, before), Odds(coach, after));
        Add(FunnelField.Contact, "", string.Join(coach.In(SpreadsheetText.And), after.People.Skip(before.People.Count).Select(person => "+" + person.Name)));
        return coach.In(SpreadsheetText.Said, before.Title, string.Join(coach.In(SpreadsheetText.Between), changes));

        void Add(FunnelField field, string was, string now)
        {
            if (was != now)
                changes.Add($"{coach.In(SpreadsheetText.Field(field))} {(was.Length == 0 ? now : $"{was} → {now}")}");
        }
    }

    private static IEnumerable<string> Remarks(CoachTurn coach, Import import, ImportPlan plan)
    {
        if (plan.StageKept > 0)
            yield return coach.In(SpreadsheetText.StageKept, plan.StageKept);
        if (import.Table.Unused.Count > 0)
            yield return coach.In(SpreadsheetText.UnusedColumns, string.Join(coach.In(SpreadsheetText.And), import.Table.Unused));
    }

    private static string Odds(CoachTurn coach, Deal deal) => deal.Odds.Ours is { } odds ? coach.In(OddsWords.Of(odds.Value)) : "";

    private static string Short(string text) => text.Length <= 20 ? text : text[..20] + "…";
}

internal sealed record PreviewModel
{
    public required string Title { get; init; }

    public required string Counts { get; init; }

    /// <summary>What the rep must know first; empty where nothing.</summary>
    public required string Note { get; init; }

    public required IReadOnlyList<PreviewGroup> Groups { get; init; }

    public required IReadOnlyList<string> Remarks { get; init; }

    public required string Import { get; init; }

    /// <summary>The plan that is shown: only this one is confirmed.</summary>
    public required string Seen { get; init; }

    /// <summary>The button's title; empty where there is nothing to import.</summary>
    public required string Confirm { get; init; }

    public required string RefusedUrl { get; init; }
}

/// <param name="Title">What the lines are, and how many.</param>
/// <param name="Color">A colour of Adaptive Cards.</param>
/// <param name="Lines">The first of them.</param>
internal sealed record PreviewGroup(string Title, string Color, IReadOnlyList<string> Lines);

internal sealed record OutcomeModel
{
    public required string Title { get; init; }

    public required bool IsDone { get; init; }

    public required string Line { get; init; }

    public required string Left { get; init; }

    public required string RefusedUrl { get; init; }
}

internal sealed record HowModel(string TemplateUrl);

internal sealed record ExportModel(string Count, string Expires, string Url);
