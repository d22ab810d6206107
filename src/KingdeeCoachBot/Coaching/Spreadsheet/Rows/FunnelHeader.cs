using System.Text;
using KingdeeCoachBot.Coaching.Spreadsheet.Tables;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Rows;

/// <summary>The row that names the columns, found whatever stands above it and in whatever order they are.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Columns">Where each field stands.</param>
/// <param name="Unit">What bare numbers of the amount's column are multiplied with, where its header says.</param>
/// <param name="Others">Columns that no field is, with their headers.</param>
internal sealed record FunnelHeader(
    int Row, IReadOnlyDictionary<FunnelField, int> Columns, AmountUnit? Unit, IReadOnlyDictionary<int, string> Others)
{
    private const int LooksAt = 10;
    private const int LongestHeader = 40;

    private static readonly Dictionary<string, FunnelField> Names = NamesOf(
        (FunnelField.Customer, "客户 客户名称 客户名 客户单位 客户公司 客户全称 公司 公司名称 单位 单位名称 企业 企业名称 甲方 customer customername account accountname client clientname company companyname"),
        (FunnelField.Project, "项目 项目名称 项目名 商机 商机名称 商机名 销售机会 机会 机会名称 产品 方案 project projectname opportunity opportunityname deal dealname topic"),
        (FunnelField.Contact, "联系 联系人 联系人姓名 客户联系人 主要联系人 对接人 关键人 关键联系人 contact contacts contactname contactperson primarycontact keycontact person"),
        (FunnelField.Expected, "预计时间 时间 预计签约 预计签约时间 预计签约日期 预计签约日 预计签单 预计签单时间 预计签单日期 预计成交 预计成交时间 预计成交日期 预计关单时间 预计结束日期 签约时间 签约日期 签单时间 签单日期 成交时间 成交日期 expecteddate expectedtime expectedclose expectedclosedate expectedsigning expectedsigningdate estimatedclosedate closedate closingdate signingdate date when"),
        (FunnelField.Amount, "预计投资 预计投资额 投资 投资额 预计金额 金额 商机金额 项目金额 合同金额 预计合同金额 预计收入 预算 项目预算 客户预算 expectedinvestment investment amount expectedamount dealamount dealvalue dealsize value budget estimatedrevenue expectedrevenue revenue"),
        (FunnelField.Status, "状态 状态或成功率 状态/成功率 当前状态 项目状态 商机状态 进展 目前进展 备注 说明 status statusorwinrate status/winrate progress note notes remark remarks comment comments"),
        (FunnelField.Stage, "阶段 销售阶段 商机阶段 项目阶段 漏斗阶段 当前阶段 stage salesstage dealstage funnelstage pipelinestage phase"),
        (FunnelField.Rate, "成功率 赢率 赢单率 成单率 成交概率 概率 把握 可能性 winrate win% winprobability probability probability% chance likelihood"));

    // What the file of rows that were not taken adds: it is corrected and sent again.
    private static readonly HashSet<string> Ours = new(StringComparer.OrdinalIgnoreCase)
    {
        SpreadsheetText.RowNumber.Chinese, SpreadsheetText.RowNumber.English, SpreadsheetText.WrongColumn.Chinese,
        SpreadsheetText.WrongColumn.English, SpreadsheetText.Reason.Chinese, SpreadsheetText.Reason.English,
    };

    /// <summary>Finds the header; null where no row is one.</summary>
    public static FunnelHeader? Find(Table table) => table.Rows.Take(LooksAt).Select(Of).FirstOrDefault(header => header is not null);

    /// <summary>The cell of a field in a row; empty where the table has no such column.</summary>
    public Cell this[TableRow row, FunnelField field] => Columns.TryGetValue(field, out var column) ? row[column] : Cell.Empty;

    // A customer alone may be a title; with a second column it is a table of deals.
    private static FunnelHeader? Of(TableRow row)
    {
        var columns = new Dictionary<FunnelField, int>();
        var others = new Dictionary<int, string>();
        foreach (var (column, cell) in row.Cells.OrderBy(each => each.Key))
        {
            if (Ours.Contains(cell.Text))
                continue;
            if (!Names.TryGetValue(Folded(cell.Text), out var field) || !columns.TryAdd(field, column))
                others[column] = cell.Text.Length <= LongestHeader ? cell.Text : cell.Text[..LongestHeader] + "…";
        }

        if (!columns.ContainsKey(FunnelField.Customer) || columns.Count < 2)
            return null;
        var unit = columns.TryGetValue(FunnelField.Amount, out var amount) ? AmountUnit.InHeader(row[amount].Text) : null;
        return new FunnelHeader(row.Number, columns, unit, others);
    }

    // "预计投资（万元）*", "Win rate (%)": brackets hold units and hints.
    private static string Folded(string header)
    {
        var folded = new StringBuilder();
        var depth = 0;
        foreach (var each in Sentence.Fold(header.Length <= LongestHeader ? header : ""))
        {
            if (each is '(' or '[' or '【')
                depth++;
            else if (each is ')' or ']' or '】')
                depth--;
            else if (depth <= 0 && !char.IsWhiteSpace(each) && each is not ('*' or ':' or '_' or '-' or '.'))
                folded.Append(each);
        }

        return WithoutUnit(folded.ToString());
    }

    private static string WithoutUnit(string header)
    {
        var slash = header.LastIndexOf('/');
        return slash > 0 && AmountUnit.IsUnit(header[(slash + 1)..]) ? header[..slash] : header;
    }

    private static Dictionary<string, FunnelField> NamesOf(params ReadOnlySpan<(FunnelField Field, string Names)> fields)
    {
        var names = new Dictionary<string, FunnelField>(StringComparer.Ordinal);
        foreach (var (field, all) in fields)
        {
            foreach (var name in all.Split(' '))
                names.Add(name, field);
        }

        return names;
    }
}
