using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Spreadsheet.Rows;
using KingdeeCoachBot.Coaching.Spreadsheet.Tables;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace KingdeeCoachBot.Tests.Coaching.Spreadsheet;

/// <summary>A file in the chat becomes deals: read, shown, confirmed.</summary>
public sealed class ImportTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly object?[] Header = ["客户", "项目", "联系", "预计时间", "预计投资（万元）", "状态或成功率", "负责人"];

    private static readonly byte[] TwoDeals = TestWorkbook.Of(
        ["华东区漏斗简表"],
        Header,
        ["三一重工", "ERP升级", "王总、李处", new DateOnly(2027, 6, 30), 500, "I 进入考虑期", "张敏"],
        ["华能集团", "财务共享", null, "明年Q1", "1200", "30%", "张敏"]);

    [Fact]
    public async Task A_file_is_shown_before_it_is_imported_and_imported_once()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(TwoDeals);
        chat.Shows("收到“漏斗表.xlsx”，我先读一遍", "导入预览：漏斗表.xlsx", "新建 2 个", "三一重工 · ERP升级：I 进入考虑期 · 500万 · 2027年6月30日", "没有用到：负责人", "导入 2 个");
        chat.ShowsGolden("Preview");
        Assert.Empty(await DealsOf(chat));

        await chat.Presses("导入 2 个");
        chat.Shows("已导入", "新建 2 个");
        chat.ShowsGolden("Done");
        var deals = await DealsOf(chat);
        Assert.Equal(["三一重工 · ERP升级", "华能集团 · 财务共享"], deals.Select(deal => deal.Title).Order(StringComparer.Ordinal));
        var sany = deals.Single(deal => deal.Customer == "三一重工");
        Assert.Equal(
            (DealStage.Consideration, new Money(5_000_000, "CNY"), DatePeriod.On(new DateOnly(2027, 6, 30)), "王总|李处", DealChangeKind.Imported),
            (sany.Stage, sany.Amount, sany.Expected, string.Join('|', sany.People.Select(person => person.Name)), Assert.Single(sany.History).Kind));
        var huaneng = deals.Single(deal => deal.Customer == "华能集团");
        Assert.Equal(
            (DealStage.Target, "30%", new DatePeriod(new DateOnly(2027, 1, 1), new DateOnly(2027, 3, 31))),
            (huaneng.Stage, huaneng.Note, huaneng.Expected));
    }

    [Fact]
    public async Task Confirmed_twice_it_is_imported_once()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(TwoDeals);
        var press = chat.Press("导入 2 个");
        await chat.SendAsync(press);
        var again = press.DeepClone().AsObject();
        again["id"] = "again";
        await chat.SendAsync(again);
        chat.Shows("这份表已经导入过了", "新建 2 个");
        Assert.Equal(2, (await DealsOf(chat)).Count);
    }

    [Fact]
    public async Task The_imported_deals_are_known_by_name()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(TwoDeals);
        await chat.Presses("导入 2 个");
        await chat.Says("明天下午三点去拜访三一的王总");
        chat.Shows("计划拜访");
        Assert.Equal("三一重工", chat.Input("customer"));
    }

    [Fact]
    public async Task A_preview_survives_a_restart_and_is_confirmed_by_word()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(TwoDeals);
        await chat.RestartsAsync();
        await chat.Says("确认导入");
        chat.Shows("已导入", "新建 2 个");
        Assert.Equal(2, (await DealsOf(chat)).Count);
        await chat.Says("确认导入");
        chat.Shows("这份表已经导入过了");
        Assert.Equal(2, (await DealsOf(chat)).Count);
    }

    [Fact]
    public async Task A_file_sent_just_before_a_restart_is_read_after_it()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.AttachesWithoutWaiting(TwoDeals, "漏斗表.xlsx");
        await chat.RestartsAsync();
        await chat.JobsEnd();
        Assert.Contains(chat.Screen, each => each.Activity.ToJsonString().Contains("Spreadsheet/Confirm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_wanted_is_not_imported()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(TwoDeals);
        await chat.Presses("不导入");
        chat.Shows("没有导入", "什么都没存");
        await chat.Says("确认导入");
        chat.Shows("没有导入");
        Assert.Empty(await DealsOf(chat));

        await chat.Attaches(TwoDeals);
        await chat.Says("先不导入");
        chat.Shows("没有导入");
        Assert.Empty(await DealsOf(chat));
    }

    [Fact]
    public async Task Sent_again_with_changes_it_updates_and_says_what()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(TwoDeals);
        await chat.Presses("导入 2 个");
        await chat.Attaches(TestWorkbook.Of(
            Header,
            ["三一重工", "erp 升级", "李处；赵工", "2027年7月", 450, "B"],
            ["华能集团", "财务共享", null, null, null, null]));
        chat.Shows("更新 1 个 · 1 个没有变化", "三一重工 · ERP升级：预计投资 500万 → 450万；预计时间 2027年6月30日 → 2027年7月；联系 +赵工", "表里的阶段和现在不同，没有动");
        chat.ShowsGolden("PreviewOfChanges");

        await chat.Presses("导入 1 个");
        var sany = (await DealsOf(chat)).Single(deal => deal.Customer == "三一重工");
        Assert.Equal((DealStage.Consideration, 4_500_000m, "ERP升级", 2), (sany.Stage, sany.Amount!.Amount, sany.Project, sany.Revision));
        Assert.Equal([DealChangeKind.Imported, DealChangeKind.Amount, DealChangeKind.Expected, DealChangeKind.Imported], sany.History.Select(change => change.Kind));
    }

    [Fact]
    public async Task Sent_again_without_changes_there_is_nothing_to_confirm()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(TwoDeals);
        await chat.Presses("导入 2 个");
        await chat.Attaches(TwoDeals);
        chat.Shows("2 行都和现有商机一样");
        Assert.Throws<InvalidOperationException>(() => chat.Press("导入 0 个"));
    }

    [Fact]
    public async Task Deals_that_changed_since_the_preview_are_compared_anew()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(TwoDeals, "一.xlsx");
        var first = chat.Press("导入 2 个");
        await chat.Attaches(TwoDeals, "二.xlsx");
        await chat.Presses("导入 2 个");
        await chat.SendAsync(first);
        var shown = chat.Screen.Single(each => each.Id == first["replyToId"]!.GetValue<string>()).Activity.ToJsonString(Readable);
        Assert.Contains("预览之后商机有变化", shown, StringComparison.Ordinal);
        Assert.Contains("2 行都和现有商机一样", shown, StringComparison.Ordinal);
        Assert.Equal(2, (await DealsOf(chat)).Count);
    }

    [Fact]
    public async Task The_course_s_own_columns_without_a_project_mean_the_customer_s_only_deal()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(TwoDeals);
        await chat.Presses("导入 2 个");
        await chat.Attaches(Csv("客户,联系,预计时间,预计投资,状态或成功率\n三一重工,,,600万,\n"), "a.csv");
        chat.Shows("更新 1 个", "三一重工 · ERP升级：预计投资 500万 → 600万");
    }

    [Fact]
    public async Task Of_several_deals_with_one_customer_none_is_guessed()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(Csv("客户,项目\n三一重工,ERP升级\n三一重工,MES\n"), "a.csv");
        await chat.Presses("导入 2 个");
        await chat.Attaches(Csv("客户,预计投资\n三一重工,600万\n"), "b.csv");
        chat.Shows("第 2 行 · 项目：这个客户有 2 个商机，把项目写上才知道是哪个");
    }

    [Fact]
    public async Task A_visit_s_nameless_deal_gets_its_name_from_the_file()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("明天下午三点去拜访三一重工的王总");
        await chat.Submits();
        await chat.Attaches(Csv("客户,项目\n三一重工,ERP升级\n"), "a.csv");
        chat.Shows("更新 1 个", "三一重工：项目 ERP升级");
        await chat.Presses("导入 1 个");
        Assert.Equal("三一重工 · ERP升级", Assert.Single(await DealsOf(chat)).Title);
    }

    [Fact]
    public async Task Rows_that_cannot_be_taken_are_told_with_column_and_reason_and_given_as_a_file_to_correct()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(TestWorkbook.Of(
            Header,
            ["三一重工", "ERP升级", null, "下辈子", 500],
            [null, "没有客户", null, null, 500],
            ["华能集团", null, null, null, "很多"],
            ["国家电网", null, null, null, 300, "P"],
            ["国家 电网", null, null, null, 300],
            ["徐工", null, null, null, 300, "赢单"],
            ["=徐工", null, null, "6月", 800],
            ["合计", null, null, null, 2000]));
        chat.Shows("新建 2 个 · 6 行没有读进来", "第 2 行 · 预计时间：“下辈子”看不出是哪一天", "第 3 行 · 客户：没有写客户", "第 4 行 · 预计投资：“很多”看不出是多少", "第 6 行 · 客户：和第 5 行是同一个商机", "第 7 行 · 状态或成功率：“赢单”是结束了的单子", "还有 1 行");
        chat.ShowsGolden("PreviewWithRefusals");

        using var answer = await chat.OpensAsync("下载没读进来的行");
        var table = TableFile.Read(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).First();
        Assert.Equal(["原行号", "问题列", "原因", "阶段", "客户", "项目", "联系", "预计时间", "预计投资", "状态或成功率", "成功率"], table.Rows[0].Cells.Values.Select(cell => cell.Text));
        Assert.Equal(["2", "预计时间", "“下辈子”看不出是哪一天或哪个月，写成 2027-06-30 或 2027年6月", "三一重工", "ERP升级", "下辈子", "5000000 CNY"], table.Rows[1].Cells.Values.Select(cell => cell.Text));

        // Corrected, the file is taken as it is.
        await chat.Presses("导入 2 个");
        chat.Shows("已导入", "6 行没有导入，改好再发一次就行");
        await chat.Attaches(Corrected(table));
        chat.Shows("新建 1 个", "三一重工 · ERP升级：T 目标客户 · 500万 · 2027年6月");
        chat.DoesNotShow("没有用到");
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Every_reason_to_refuse_a_row_is_told(string row, string refusal)
    {
        var read = Read("客户,项目,联系,预计时间,预计投资,阶段,状态,成功率\n先,来,,,,,,\n" + row);
        Assert.Equal(refusal, string.Join(' ', read.Refused.Select(each => $"{each.Field} {each.Reason} {each.Value}").DefaultIfEmpty("taken")));
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "三一,ERP,王总,2027年6月,500万,P,等批复,30%", "taken" },
        { "三一,,,,,,,", "taken" },
        { ",ERP,,,500万,,,", "Customer NoCustomer " },
        { "待定,ERP,,,500万,,,", "Customer NoCustomer 待定" },
        { "总计,,,,500万,,,", "Customer Total 总计" },
        { new string('长', 101) + ",,,,,,,", "Customer TooLong " + new string('长', 100) + "…" },
        { "三一,,,,,,," + new string('9', 101), "Rate TooLong " + new string('9', 100) + "…" },
        { "三一,,,,五百来万,,,", "Amount AmountNotUnderstood 五百来万" },
        { "三一,,,,500,,,", "Amount AmountWithoutUnit 500" },
        { "三一,,,,-5000000,,,", "Amount AmountImpossible -5000000" },
        { "三一,,,2027-02-30,,,,", "Expected ExpectedNotUnderstood 2027-02-30" },
        { "三一,,,2999-01-01,,,,", "Expected ExpectedTooFar 2999-01-01" },
        { "三一,,,,,X,,", "Stage StageNotUnderstood X" },
        { "三一,,,,,L,,", "Stage HasEnded L" },
        { "三一,,,,,,丢单,", "Status HasEnded 丢单" },
        { "先,来,,,,,,", "Customer Repeated 2" },
        { " 先 , 来,,,,,,", "Customer Repeated 2" },
    };

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "漏斗.xlsx", TestWorkbook.Of(Header, ["三一", null, null, null, new Formula("500*2", "1000")], ["华能", null, null, null, new Formula("1", "1")]), "“漏斗.xlsx”的 E2、E3 是公式" },
        { "a.csv", Csv("客户,项目\n三一,\"=HYPERLINK(\"\"http://x\"\")\"\n"), "“a.csv”的 B2 是公式" },
        { "漏斗.xlsx", [0x4D, 0x5A, 0x90, 0x00], "“漏斗.xlsx”里面不是表格" },
        { "报表.xls", Encoding.UTF8.GetBytes("<html><table></table></html>"), "“报表.xls”里面不是表格" },
        { "旧表.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "是旧版 .xls，或者加了密码" },
        { "宏.xlsm", new TestWorkbook().Sheet("S", [Header, ["三一"]]).Part("xl/vbaProject.bin", "x").ToBytes(), "“宏.xlsm”里有宏" },
        { "外部.xlsx", new TestWorkbook().Sheet("S", [Header, ["三一"]]).Part("xl/externalLinks/externalLink1.xml", "x").ToBytes(), "引用了别的文件" },
        { "炸弹.xlsx", new TestWorkbook().RawSheet("S", "<worksheet>" + new string(' ', 30_000_000) + "</worksheet>").ToBytes(), "里面的东西太多了" },
        { "大.csv", new byte[(2 * 1024 * 1024) + 1], "超过 2 MB" },
        { "多.csv", Csv("客户,项目\n" + string.Concat(Enumerable.Range(1, 501).Select(row => $"客户{row},\n"))), "超过 500 行" },
        { "名单.csv", Csv("姓名,电话\n王总,138\n"), "没找到表头" },
        { "空.csv", Csv("客户,项目\n"), "只有表头" },
    };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_is_not_taken_is_answered_with_what_to_do(string name, byte[] file, string answer)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(file, name);
        chat.Shows(answer, "导入商机");
        await chat.Says("确认导入");
        chat.Shows("现在没有等着导入的表格");
        Assert.Empty(await DealsOf(chat));
    }

    [Fact]
    public async Task Five_hundred_rows_are_taken_at_once()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(Csv("客户,项目,预计投资\n" + string.Concat(Enumerable.Range(1, 500).Select(row => $"客户{row},项目,500万\n"))), "多.csv");
        chat.Shows("新建 500 个", "还有 495 个");
        await chat.Presses("导入 500 个");
        chat.Shows("已导入", "新建 500 个");
        Assert.Equal(500, (await DealsOf(chat)).Count);
    }

    [Fact]
    public async Task A_table_of_a_Chinese_Windows_is_read()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(CodePagesEncodingProvider.Instance.GetEncoding("GBK")!.GetBytes("客户,项目\r\n三一重工,ERP升级\r\n"), "表.csv");
        chat.Shows("三一重工 · ERP升级");
    }

    [Fact]
    public async Task In_English_the_same()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("import deals from Excel");
        chat.Shows("Just send me the spreadsheet", "Download the template");
        await chat.Attaches(Csv("Account name,Opportunity,Close date,Amount (RMB k),Status\nSiemens China,ERP upgrade,June 2027,5000,Prospect\nHaier,,someday,300,\n"), "deals.csv");
        chat.Shows("Got “deals.csv”", "Import preview: deals.csv", "1 new · 1 not taken", "Siemens China · ERP upgrade: P Prospect · RMB 5M · June 2027", "Row 3 · Expected date: “someday” is not a date");
        await chat.Presses("Import 1");
        chat.Shows("Imported", "1 new");
    }

    [Fact]
    public async Task Nobody_confirms_somebody_else_s_import()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Attaches(TwoDeals);
        var other = chat.Another();
        await other.SendAsync(other.Stolen(chat.Press("导入 2 个")));
        other.Shows("这份预览已经过期了，什么都没存");
        Assert.Empty(await DealsOf(other));
        Assert.Empty(await DealsOf(chat));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"import":42,"seen":null}""")]
    [InlineData("""{"import":"../../keys/links"}""")]
    public async Task A_forged_button_does_nothing(string data)
    {
        await using var chat = await Chat.InTeamsAsync();
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "Spreadsheet/Confirm", ["data"] = JsonNode.Parse(data) };
        await chat.SendAsync(chat.Activity("invoke", ("name", "adaptiveCard/action"), ("value", new JsonObject { ["action"] = action })));
        chat.Shows("这份预览已经过期了");
    }

    [Theory]
    [InlineData("https://evil.example.com/a.xlsx")]
    [InlineData("https://evilsharepoint.com/a.xlsx")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("file:///etc/passwd")]
    [InlineData("nonsense")]
    public async Task Nothing_is_fetched_from_anywhere_else(string url)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.SendAsync(chat.Files(SpreadsheetChat.InTeams(url, "a.xlsx")));
        await chat.JobsEnd();
        chat.Shows("“a.xlsx”放在我不能取的地方");
    }

    [Fact]
    public async Task A_file_that_is_gone_is_asked_for_again()
    {
        await using var chat = await Chat.InTeamsAsync();
        var nowhere = (await ConnectorEndpoint.Shared).ServiceUrl + "/files/none/a";
        await chat.SendAsync(chat.Files(SpreadsheetChat.InTeams(nowhere, "a.xlsx")));
        await chat.JobsEnd();
        chat.Shows("“a.xlsx”我没来得及取到");
    }

    [Fact]
    public async Task Clients_that_put_the_file_into_the_message_are_served_too()
    {
        await using var chat = await Chat.InEmulatorAsync();
        var file = new JsonObject
        {
            ["contentType"] = "text/csv",
            ["name"] = "a.csv",
            ["contentUrl"] = "data:text/csv;base64," + Convert.ToBase64String(Csv("客户,项目\n三一重工,ERP\n")),
        };
        await chat.SendAsync(chat.Files(file));
        await chat.JobsEnd();
        chat.Shows("导入预览：a.csv", "三一重工 · ERP");
    }

    [Fact]
    public async Task A_file_that_nobody_reads_is_answered_with_what_can_be_read()
    {
        await using var chat = await Chat.InTeamsAsync();
        var picture = new JsonObject { ["contentType"] = "image/png", ["name"] = "合影.png", ["contentUrl"] = "https://smba.trafficmanager.net/x" };
        await chat.SendAsync(chat.Files(picture));
        chat.Shows("这个文件我看不了", ".xlsx 或 .csv");

        var message = chat.Files(picture.DeepClone().AsObject());
        message["text"] = "明天下午三点去拜访三一重工的王总";
        await chat.SendAsync(message);
        chat.Shows("这个文件我看不了", "计划拜访");
    }

    [Fact]
    public async Task Of_several_files_the_first_table_is_read()
    {
        await using var chat = await Chat.InTeamsAsync();
        var connector = await ConnectorEndpoint.Shared;
        await chat.SendAsync(chat.Files(
            SpreadsheetChat.InTeams(connector.Serve([1]), "x.docx"),
            SpreadsheetChat.InTeams(connector.Serve(TwoDeals), "a.xlsx"),
            SpreadsheetChat.InTeams(connector.Serve(TwoDeals), "b.xlsx")));
        await chat.JobsEnd();
        chat.Shows("收到“a.xlsx”", "一次读一个文件", "导入预览：a.xlsx");
    }

    [Fact]
    public async Task In_a_group_no_file_is_read()
    {
        await using var chat = await Chat.InTeamsAsync();
        chat.ConversationType = "groupChat";
        await chat.Attaches(TwoDeals);
        chat.Shows("客户的事我们私下说");
        chat.DoesNotShow("收到");
    }

    [Theory]
    [InlineData("导入商机")]
    [InlineData("导入")]
    [InlineData("怎么从Excel导入商机")]
    [InlineData("我想批量新建商机")]
    [InlineData("上传表格")]
    [InlineData("给我一个导入模板")]
    public async Task How_to_import_is_told_when_asked(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says(sentence);
        chat.Shows("把表格发给我就行", "回形针", "下载模板");
    }

    [Fact]
    public async Task The_template_has_the_columns_and_is_read_back()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("导入商机");
        chat.ShowsGolden("How");
        using var answer = await chat.OpensAsync("下载模板");
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("NoRows", FunnelFile.Read(file, default, new NothingSpoken()).Problem.ToString());
        Assert.Equal(7, FunnelHeader.Find(TableFile.Read(file).First())!.Columns.Count);
    }

    private static byte[] Csv(string text) => Encoding.UTF8.GetBytes(text);

    private static ImportedTable Read(string csv) => FunnelFile.Read(Csv(csv), new DateOnly(2026, 11, 23), new NothingSpoken()).Table!;

    private static byte[] Corrected(Table table) => TestWorkbook.Of(
        [.. table.Rows.Take(2).Select(row => Enumerable.Range(0, 11).Select(column => (object?)row[column].Text.Replace("下辈子", "2027年6月", StringComparison.Ordinal)).ToArray())]);

    private static Task<IReadOnlyList<Deal>> DealsOf(Chat chat) =>
        chat.Bot.Services.GetRequiredService<OwnDeals>().AllAsync(chat.Tenant, chat.User, TestContext.Current.CancellationToken);
}
