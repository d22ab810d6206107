using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Spreadsheet.Rows;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Writing;

/// <summary>The funnel table (漏斗简表) as a worksheet, by stage: what it writes, the import reads back as the same. Course: M3.</summary>
internal static class FunnelSheet
{
    private const decimal TenThousand = 10_000m;

    /// <summary>The deals that are being worked on, T first and the nearest signing first within a stage.</summary>
    public static IReadOnlyList<Deal> InFunnel(IEnumerable<Deal> deals) =>
        [.. deals.Where(deal => !deal.IsClosed).OrderBy(deal => deal.Stage).ThenBy(deal => deal.Expected?.Last ?? DateOnly.MaxValue).ThenBy(deal => deal.Title, StringComparer.Ordinal)];

    public static Sheet Of(Language language, IEnumerable<Deal> deals) =>
        new(SpreadsheetText.SheetName.In(language), Columns(language), [.. InFunnel(deals).Select(deal => RowOf(language, deal))]);

    /// <summary>The table without rows, and beside it how to fill it in.</summary>
    public static IReadOnlyList<Sheet> Template(Language language) =>
    [
        Of(language, []),
        new(SpreadsheetText.GuideName.In(language),
            [new(SpreadsheetText.GuideColumn.In(language), 16), new(SpreadsheetText.GuideHow.In(language), 70)],
            [.. Guide.Select(line => (IReadOnlyList<object?>)[Header(language, line.Field), line.How.In(language)])]),
    ];

    /// <summary>The rows that were not taken, with the reason of each: correct them here and send the file again.</summary>
    public static Sheet Refused(Language language, IEnumerable<RefusedRow> rows) => new(
        SpreadsheetText.RefusedSheet.In(language),
        [
            new(SpreadsheetText.RowNumber.In(language), 8), new(SpreadsheetText.WrongColumn.In(language), 14), new(SpreadsheetText.Reason.In(language), 50),
            .. RowReader.Kept.Select(field => new SheetColumn(SpreadsheetText.Field(field).In(language), 20)),
        ],
        [
            .. rows.Select(row => (IReadOnlyList<object?>)
            [
                row.Number, SpreadsheetText.Field(row.Field).In(language), SpreadsheetText.Why(language, row),
                .. RowReader.Kept.Select((_, at) => at < row.Cells.Count ? row.Cells[at] : ""),
            ]),
        ]);

    /// <summary>An amount as the column counts it; one in another currency as words, which cannot be added up by mistake.</summary>
    public static object? Amount(Language language, Money? money) =>
        money is null ? null
        : money.Currency != Money.Yuan ? Amounts.Write(language, money)
        : language == Language.Chinese ? money.Amount / TenThousand
        : money.Amount;

    private static IReadOnlyList<SheetColumn> Columns(Language language) =>
    [
        new(Header(language, FunnelField.Stage), 18), new(Header(language, FunnelField.Customer), 30), new(Header(language, FunnelField.Project), 26),
        new(Header(language, FunnelField.Contact), 22), new(Header(language, FunnelField.Expected), 18), new(Header(language, FunnelField.Amount), 24),
        new(Header(language, FunnelField.Status), 40),
    ];

    private static IReadOnlyList<object?> RowOf(Language language, Deal deal) =>
    [
        DealText.Stage(deal.Stage).In(language), deal.Customer, deal.Project, string.Join('、', deal.People.Select(person => person.Name)),
        deal.Expected is null ? "" : Periods.Write(language, deal.Expected), Amount(language, deal.Amount), StatusWords.Write(language, deal),
    ];

    private static string Header(Language language, FunnelField field) =>
        (field == FunnelField.Amount ? SpreadsheetText.AmountHeader : SpreadsheetText.Field(field)).In(language);

    private static readonly (FunnelField Field, Text How)[] Guide =
    [
        (FunnelField.Stage, SpreadsheetText.GuideStage), (FunnelField.Customer, SpreadsheetText.GuideCustomer), (FunnelField.Project, SpreadsheetText.GuideProject),
        (FunnelField.Contact, SpreadsheetText.GuideContact), (FunnelField.Expected, SpreadsheetText.GuideExpected),
        (FunnelField.Amount, SpreadsheetText.GuideAmount), (FunnelField.Status, SpreadsheetText.GuideStatus),
    ];
}
