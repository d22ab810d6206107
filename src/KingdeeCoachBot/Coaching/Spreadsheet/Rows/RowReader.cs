using System.Globalization;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Spreadsheet.Tables;
using KingdeeCoachBot.Coaching.Spreadsheet.Writing;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Rows;

/// <summary>Reads the rows below a header. Nothing is guessed: what cannot be read refuses its row, with the column and the reason.</summary>
/// <param name="header">The columns.</param>
/// <param name="today">What relative dates are relative to.</param>
/// <param name="spoken">Reads what is written as people speak.</param>
internal sealed class RowReader(FunnelHeader header, DateOnly today, ISpokenCells spoken)
{
    /// <summary>The longest name of a customer, project or person, and the longest status; as the deal's own form has them.</summary>
    public const int LongestName = 100;
    public const int LongestNote = 500;

    private const int MostContacts = 10;

    /// <summary>The columns of the template, in its order: what a row held is kept in these.</summary>
    public static readonly IReadOnlyList<FunnelField> Kept =
        [FunnelField.Stage, FunnelField.Customer, FunnelField.Project, FunnelField.Contact, FunnelField.Expected, FunnelField.Amount, FunnelField.Status, FunnelField.Rate];

    private static readonly char[] BetweenNames = ['、', ',', '，', ';', '；', '/', '\n'];

    public ImportedTable Read(Table table)
    {
        var rows = new List<ImportedRow>();
        var refused = new List<RefusedRow>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Where(row => row.Number > header.Row && header.Columns.Values.Any(column => row[column].Text.Length > 0)))
        {
            var (taken, refusal) = Read(row);
            if (taken is not null && !seen.TryAdd(KeyOf(taken), row.Number))
                refusal = Refuse(row, FunnelField.Customer, RowRefusal.Repeated, seen[KeyOf(taken)].ToString(CultureInfo.InvariantCulture));
            if (refusal is not null)
                refused.Add(refusal);
            else
                rows.Add(taken!);
        }

        var unused = header.Others.Where(other => table.Rows.Any(row => row.Number > header.Row && row[other.Key].Text.Length > 0)).Select(other => other.Value);
        return new ImportedTable { Rows = rows, Refused = refused, Unused = [.. unused.Take(MostContacts)] };
    }

    /// <summary>Customer and project, whatever their case, width and spaces.</summary>
    public static string KeyOf(string customer, string project) => DealIndex.Folded(customer) + "\n" + DealIndex.Folded(project);

    private static string KeyOf(ImportedRow row) => KeyOf(row.Customer, row.Project);

    private (ImportedRow? Row, RefusedRow? Refused) Read(TableRow row)
    {
        var customer = Text(row, FunnelField.Customer);
        if (Blank.Is(customer))
            return (null, Refuse(row, FunnelField.Customer, RowRefusal.NoCustomer));
        if (customer is "合计" or "总计" or "小计" or "汇总" || customer.Equals("total", StringComparison.OrdinalIgnoreCase))
            return (null, Refuse(row, FunnelField.Customer, RowRefusal.Total));
        if (TooLong(row) is { } field)
            return (null, Refuse(row, field, RowRefusal.TooLong));

        var (amount, noAmount) = AmountCell.Read(header[row, FunnelField.Amount], header.Unit, spoken);
        if (noAmount is { } amountProblem)
            return (null, Refuse(row, FunnelField.Amount, amountProblem));
        var (expected, noTime) = ExpectedCell.Read(header[row, FunnelField.Expected], today, spoken);
        if (noTime is { } timeProblem)
            return (null, Refuse(row, FunnelField.Expected, timeProblem));
        var (stage, odds, note, noStage) = Status(row);
        return noStage is null
            ? (new ImportedRow
            {
                Number = row.Number,
                Customer = customer,
                Project = Blank.Is(Text(row, FunnelField.Project)) ? "" : Text(row, FunnelField.Project),
                Contacts = Contacts(row),
                Amount = amount,
                Expected = expected,
                Stage = stage,
                Odds = odds,
                Note = note,
                Cells = CellsOf(row),
            }, null)
            : (null, noStage);
    }

    // 阶段 wins where it has a column of its own; 状态 may name one too, or say anything else.
    private (DealStage? Stage, Odds? Odds, string Note, RefusedRow? Refused) Status(TableRow row)
    {
        var (stageText, statusText, rate) = (Text(row, FunnelField.Stage), Text(row, FunnelField.Status), Text(row, FunnelField.Rate));
        if (StatusCell.HasEnded(stageText) || StatusCell.HasEnded(statusText))
            return (null, null, "", Refuse(row, StatusCell.HasEnded(stageText) ? FunnelField.Stage : FunnelField.Status, RowRefusal.HasEnded));

        var (stage, beside) = StatusCell.Read(stageText);
        if (stage is null && !Blank.Is(stageText))
            return (null, null, "", Refuse(row, FunnelField.Stage, RowRefusal.StageNotUnderstood));
        var (inStatus, rest) = stage is null ? StatusCell.Read(statusText) : (null, statusText);
        var (odds, said) = StatusWords.Read(rest);
        var (rated, percent) = StatusWords.Read(rate);
        var note = string.Join(" ", new[] { beside, said, percent }.Where(text => !Blank.Is(text)));
        return (stage ?? inStatus, odds ?? rated, note.Length <= LongestNote ? note : note[..LongestNote], null);
    }

    private string[] Contacts(TableRow row) =>
    [
        .. Text(row, FunnelField.Contact).Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(name => !Blank.Is(name)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostContacts),
    ];

    private FunnelField? TooLong(TableRow row) => Kept.Cast<FunnelField?>()
        .FirstOrDefault(field => Text(row, field!.Value).Length > (field is FunnelField.Status ? LongestNote + StatusWords.Longest : LongestName));

    private RefusedRow Refuse(TableRow row, FunnelField field, RowRefusal reason, string? value = null) =>
        new() { Number = row.Number, Field = field, Reason = reason, Value = Cut(value ?? Text(row, field)), Cells = CellsOf(row) };

    private string[] CellsOf(TableRow row) => [.. Kept.Select(field => Cut(field == FunnelField.Amount ? AmountWithUnit(row) : Text(row, field)))];

    // 500 below 万元 means something else below another header: it is kept as what it means.
    private string AmountWithUnit(TableRow row) => header.Unit is not null && AmountCell.Read(header[row, FunnelField.Amount], header.Unit, spoken).Amount is { } amount
        ? FormattableString.Invariant($"{amount.Amount:0.##} {amount.Currency}")
        : Text(row, FunnelField.Amount);

    private string Text(TableRow row, FunnelField field) => SafeText.Read(header[row, field].Text);

    private static string Cut(string text) => text.Length <= LongestName ? text : text[..LongestName] + "…";
}
