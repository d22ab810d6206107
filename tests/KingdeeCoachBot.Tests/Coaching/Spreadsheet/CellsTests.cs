using System.Globalization;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Spreadsheet.Importing;
using KingdeeCoachBot.Coaching.Spreadsheet.Rows;
using KingdeeCoachBot.Coaching.Spreadsheet.Tables;
using KingdeeCoachBot.Coaching.Spreadsheet.Writing;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Coaching.Spreadsheet;

/// <summary>What people write into the cells of a funnel table.</summary>
public sealed class CellsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly SpokenCells Spoken = new(new SlotReader(), Language.Chinese, new Moment(Chat.Monday, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")));

    [Theory]
    [InlineData("500万", "", "5000000 CNY")]
    [InlineData("500 万元", "", "5000000 CNY")]
    [InlineData("约500万", "", "5000000 CNY")]
    [InlineData("1.2亿", "", "120000000 CNY")]
    [InlineData("５００万", "", "5000000 CNY")]
    [InlineData("￥5,000,000.00", "", "5000000 CNY")]
    [InlineData("RMB 5m", "", "5000000 CNY")]
    [InlineData("RMB 300K", "", "300000 CNY")]
    [InlineData("120w", "", "1200000 CNY")]
    [InlineData("30万美元", "", "300000 USD")]
    [InlineData("$1.5m", "", "1500000 USD")]
    [InlineData("5000000", "", "5000000 CNY")]
    [InlineData("500", "预计投资（万元）", "5000000 CNY")]
    [InlineData("500", "预计投资(万)", "5000000 CNY")]
    [InlineData("500", "金额/万元", "5000000 CNY")]
    [InlineData("500", "金额（单位：万元）", "5000000 CNY")]
    [InlineData("500", "Amount (USD k)", "500000 USD")]
    [InlineData("500", "Investment (RMB 10k)", "5000000 CNY")]
    [InlineData("500", "Expected investment (RMB)", "500 CNY")]
    [InlineData("500万", "预计投资（万元）", "5000000 CNY")]
    [InlineData("800元", "预计投资（万元）", "800 CNY")]
    [InlineData("五百万", "", "5000000 CNY")]
    [InlineData("三百来万", "", "3000000 CNY")]
    [InlineData("500", "预计投资", "AmountWithoutUnit")]
    [InlineData("-500万", "", "AmountNotUnderstood")]
    [InlineData("-5000000", "", "AmountImpossible")]
    [InlineData("300-500万", "", "AmountNotUnderstood")]
    [InlineData("很多", "", "AmountNotUnderstood")]
    [InlineData("99999999999999", "预计投资（万元）", "AmountImpossible")]
    [InlineData("9999999999亿", "", "AmountImpossible")]
    [InlineData("", "", "")]
    [InlineData("待定", "", "")]
    [InlineData("0", "", "")]
    public void Amounts_are_read_with_the_unit_of_cell_or_header(string text, string header, string expected)
    {
        var (amount, problem) = AmountCell.Read(CellOf(text), AmountUnit.InHeader(header), Spoken);
        Assert.Equal(expected, problem?.ToString() ?? (amount is null ? "" : FormattableString.Invariant($"{amount.Amount:0.##} {amount.Currency}")));
    }

    [Theory]
    [InlineData("2027-06-30", "2027-06-30")]
    [InlineData("2027/6/30", "2027-06-30")]
    [InlineData("2027.6.30", "2027-06-30")]
    [InlineData("2027年6月30日", "2027-06-30")]
    [InlineData("2027年6月30号", "2027-06-30")]
    [InlineData("2027/6/30 0:00:00", "2027-06-30")]
    [InlineData("20270630", "2027-06-30")]
    [InlineData("2027年6月", "2027-06-01/2027-06-30")]
    [InlineData("2027年6月底", "2027-06-01/2027-06-30")]
    [InlineData("2027-06", "2027-06-01/2027-06-30")]
    [InlineData("２０２７年６月", "2027-06-01/2027-06-30")]
    [InlineData("明年6月", "2027-06-01/2027-06-30")]
    [InlineData("今年12月", "2026-12-01/2026-12-31")]
    [InlineData("12月", "2026-12-01/2026-12-31")]
    [InlineData("6月", "2027-06-01/2027-06-30")]
    [InlineData("6月30日", "2027-06-30")]
    [InlineData("2027", "2027-01-01/2027-12-31")]
    [InlineData("2027年", "2027-01-01/2027-12-31")]
    [InlineData("2027年二季度", "2027-04-01/2027-06-30")]
    [InlineData("2027年第2季度", "2027-04-01/2027-06-30")]
    [InlineData("明年Q1", "2027-01-01/2027-03-31")]
    [InlineData("2027Q4", "2027-10-01/2027-12-31")]
    [InlineData("Q4 2027", "2027-10-01/2027-12-31")]
    [InlineData("2027年上半年", "2027-01-01/2027-06-30")]
    [InlineData("2027H2", "2027-07-01/2027-12-31")]
    [InlineData("first half of 2027", "2027-01-01/2027-06-30")]
    [InlineData("June 2027", "2027-06-01/2027-06-30")]
    [InlineData("Jun 30, 2027", "2027-06-30")]
    [InlineData("30 Jun 2027", "2027-06-30")]
    [InlineData("Jun-27", "2027-06-01/2027-06-30")]
    [InlineData("6/30/2027", "2027-06-30")]
    [InlineData("2027年6月1日到2027年7月15日", "2027-06-01/2027-07-15")]
    [InlineData("Jun 1, 2027 to Jul 15, 2027", "2027-06-01/2027-07-15")]
    [InlineData("下周五", "2026-12-04")]
    [InlineData("明年年底前", "2026-11-23/2027-12-31")]
    [InlineData("等明年6月招标后再说", "ExpectedNotUnderstood")]
    [InlineData("2027-02-30", "ExpectedNotUnderstood")]
    [InlineData("2027-13-01", "ExpectedNotUnderstood")]
    [InlineData("下辈子", "ExpectedNotUnderstood")]
    [InlineData("2199-01-01", "ExpectedTooFar")]
    [InlineData("46000", "ExpectedNotUnderstood")]
    [InlineData("待定", "")]
    [InlineData("TBD", "")]
    public void Times_are_read_as_people_write_them(string text, string expected)
    {
        var (period, problem) = ExpectedCell.Read(CellOf(text), Today, Spoken);
        Assert.Equal(expected, problem?.ToString() ?? Written(period));
    }

    [Theory]
    [InlineData("T", "Target", "")]
    [InlineData("p", "Prospect", "")]
    [InlineData("Ｉ", "Consideration", "")]
    [InlineData("B 商务谈判", "Negotiation", "")]
    [InlineData("I 进入考虑期", "Consideration", "")]
    [InlineData("真正进入考虑期", "Consideration", "")]
    [InlineData("商务谈判阶段", "Negotiation", "")]
    [InlineData("目标客户", "Target", "")]
    [InlineData("意向客户", "Prospect", "")]
    [InlineData("Negotiation", "Negotiation", "")]
    [InlineData("I In consideration", "Consideration", "")]
    [InlineData("P (30%)", "Prospect", "30%")]
    [InlineData("B，70%", "Negotiation", "70%")]
    [InlineData("30%", "", "30%")]
    [InlineData("等预算批复", "", "等预算批复")]
    [InlineData("Big deal", "", "Big deal")]
    [InlineData("正在谈判价格", "", "正在谈判价格")]
    public void A_status_names_a_stage_or_stays_what_it_is(string text, string stage, string beside)
    {
        var read = StatusCell.Read(text);
        Assert.Equal((stage, beside), (read.Stage?.ToString() ?? "", read.Beside));
    }

    [Theory]
    [InlineData("W", true)]
    [InlineData("L 丢单", true)]
    [InlineData("已签约", true)]
    [InlineData("Closed won", true)]
    [InlineData("快签约了", false)]
    [InlineData("P", false)]
    public void Deals_that_have_ended_are_told(string text, bool hasEnded) => Assert.Equal(hasEnded, StatusCell.HasEnded(text));

    [Theory]
    [InlineData("客户,项目,联系,预计时间,预计投资,状态或成功率", "Customer Project Contact Expected Amount Status")]
    [InlineData("客户名称*,商机名称,联系人：,预计签约日期,金额(万元),阶段,赢率", "Customer Project Contact Expected Amount Stage Rate")]
    [InlineData("金额,公司", "Amount Customer")]
    [InlineData("Account Name,Opportunity,Primary Contact,Close Date,Amount (RMB k),Stage,Win rate (%)", "Customer Project Contact Expected Amount Stage Rate")]
    [InlineData("阶段,客户,项目,联系,预计时间,预计投资（万元）,状态或成功率", "Stage Customer Project Contact Expected Amount Status")]
    public void Columns_are_known_by_many_names_in_any_order(string header, string fields)
    {
        var found = FunnelHeader.Find(TableOf(header.Split(',')));
        Assert.Equal(fields, string.Join(' ', found!.Columns.OrderBy(column => column.Value).Select(column => column.Key)));
    }

    [Fact]
    public void A_title_above_the_header_is_passed_over_and_strange_columns_are_told()
    {
        var found = FunnelHeader.Find(TableOf(["华东区漏斗简表"], ["客户", "负责人", "金额", "客户名称"]));
        Assert.Equal(2, found!.Row);
        Assert.Equal(["负责人", "客户名称"], found.Others.Values);
    }

    [Fact]
    public void Without_a_customer_or_with_nothing_beside_it_there_is_no_header()
    {
        Assert.Null(FunnelHeader.Find(TableOf(["项目", "金额"])));
        Assert.Null(FunnelHeader.Find(TableOf(["客户"])));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("三一", "三一")]
    [InlineData("'90s", "'90s")]
    public void Texts_that_could_run_as_formulas_are_neutralised_and_come_back_as_they_were(string text, string written)
    {
        Assert.Equal(written, SafeText.Write(text));
        Assert.Equal(text, SafeText.Read(SafeText.Write(text)));
    }

    private static Cell CellOf(string text) =>
        new(text, decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null);

    private static Table TableOf(params string[][] rows) => new(
        [.. rows.Select((row, at) => new TableRow(at + 1, row.Index().ToDictionary(cell => cell.Index, cell => new Cell(cell.Item))))], [], false);

    private static string Written(DatePeriod? period) => period is null ? ""
        : period.First == period.Last ? Written(period.First)
        : $"{Written(period.First)}/{Written(period.Last)}";

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
