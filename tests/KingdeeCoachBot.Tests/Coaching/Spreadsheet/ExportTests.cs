using System.Globalization;
using System.Text;
using System.Text.Json;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Spreadsheet.Rows;
using KingdeeCoachBot.Coaching.Spreadsheet.Tables;
using KingdeeCoachBot.Coaching.Spreadsheet.Writing;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.BotFramework.Links;
using KingdeeCoachBot.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;

namespace KingdeeCoachBot.Tests.Coaching.Spreadsheet;

/// <summary>The funnel table as a file: current when opened, and only the person's own.</summary>
public sealed class ExportTests
{
    private static readonly byte[] Deals = Encoding.UTF8.GetBytes(
        "客户,项目,联系,预计时间,预计投资,状态\n华能集团,财务共享,,2027Q1,1200万,B\n三一重工,ERP升级,王总,2027-06-30,500万,I\n徐工集团,,,,30万美元,30%\n\"@SUM(1)\",,,,,\n");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("导出漏斗表")]
    [InlineData("把我的商机导成表格")]
    [InlineData("导出")]
    [InlineData("漏斗表发我一份Excel")]
    public async Task The_funnel_table_is_given_as_a_download(string sentence)
    {
        await using var chat = await WithDealsAsync();
        await chat.Says(sentence);
        chat.Shows("漏斗表", "4 个在跟的商机", "下载 Excel", "链接 24 小时内有效");

        using var answer = await chat.OpensAsync("下载 Excel");
        Assert.Equal("attachment; filename=\"___ 2026-11-23.xlsx\"; filename*=UTF-8''%E6%BC%8F%E6%96%97%E8%A1%A8%202026-11-23.xlsx", answer.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(
            [
                "阶段|客户|项目|联系|预计时间|预计投资（万元）|状态或成功率",
                "T 目标客户|'@SUM(1)|||||",
                "T 目标客户|徐工集团||||30万美元|30%",
                "I 进入考虑期|三一重工|ERP升级|王总|2027年6月30日|500|",
                "B 商务谈判|华能集团|财务共享||2027年一季度|1200|",
            ],
            Written(await answer.Content.ReadAsByteArrayAsync(Ct)));
    }

    [Fact]
    public async Task In_English_the_same()
    {
        await using var chat = await WithDealsAsync(Language.English);
        await chat.Says("export my deals");
        chat.Shows("Deals being worked on: 4", "The link works for 24 hours");
        using var answer = await chat.OpensAsync("Download as Excel");
        Assert.Equal("Funnel 2026-11-23.xlsx", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("I In consideration|三一重工|ERP升级|王总|Jun 30, 2027|5000000|", Written(await answer.Content.ReadAsByteArrayAsync(Ct)));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public void What_is_written_is_read_back_as_the_same(string language)
    {
        var deals = ManyDeals().ToArray();
        var file = Workbook.Write(FunnelSheet.Of(language == "en-US" ? Language.English : Language.Chinese, deals));
        var read = FunnelFile.Read(file, new DateOnly(2026, 11, 23), new NothingSpoken()).Table!;
        Assert.Empty(read.Refused);
        Assert.Equal(deals.Length, read.Rows.Count);
        foreach (var deal in deals)
        {
            var row = read.Rows.Single(row => row.Customer == deal.Customer);
            Assert.Equal((deal.Project, deal.Amount, deal.Expected, deal.Stage, deal.Note), (row.Project, row.Amount, row.Expected, row.Stage!.Value, row.Note));
            Assert.Equal(deal.People.Select(person => person.Name), row.Contacts);
        }
    }

    [Theory]
    [InlineData("zh-CN", Odds.Good, "赢面大；已搁置到 2026-12-20；等评审")]
    [InlineData("zh-CN", Odds.Even, "赢面未定；已搁置到 2026-12-20；等评审")]
    [InlineData("en-US", Odds.Low, "Odds low; Parked until 2026-12-20; 等评审")]
    [InlineData("en-US", null, "Parked until 2026-12-20; 等评审")]
    public void The_status_tells_our_odds_as_a_word_and_what_is_parked_and_is_read_back(string language, Odds? odds, string written)
    {
        var deal = new Deal
        {
            Id = "d",
            Owner = "me",
            Customer = "客户",
            CreatedAt = Chat.Monday,
            Note = "等评审",
            Odds = odds is { } value ? new DealOdds { Ours = new Known<Odds> { Value = value, Evidence = Evidence.Assumed, At = Chat.Monday } } : new DealOdds(),
            Parking = new DealParking(Chat.Monday, new DateOnly(2026, 12, 20), ""),
        };
        var sheet = FunnelSheet.Of(language == "en-US" ? Language.English : Language.Chinese, [deal]);
        Assert.Equal(written, sheet.Rows[0][^1]);
        var row = FunnelFile.Read(Workbook.Write(sheet), new DateOnly(2026, 11, 23), new NothingSpoken()).Table!.Rows.Single();
        Assert.Equal((odds, "等评审"), (row.Odds, row.Note));
    }

    [Theory]
    [InlineData("赢面大", Odds.Good, "")]
    [InlineData("赢面小；客户换人了", Odds.Low, "客户换人了")]
    [InlineData("Odds open; waiting", Odds.Even, "waiting")]
    [InlineData("赢面大不大不好说", null, "赢面大不大不好说")]
    [InlineData("30%", null, "30%")]
    [InlineData("", null, "")]
    public void Only_our_own_words_are_odds(string cell, Odds? odds, string note) => Assert.Equal((odds, note), StatusWords.Read(cell));

    [Fact]
    public async Task Odds_come_in_with_a_table_and_the_same_table_changes_nothing_more()
    {
        await using var chat = await Chat.InTeamsAsync();
        var file = Encoding.UTF8.GetBytes("客户,项目,状态\n华能集团,财务共享,赢面大；等评审\n");
        await chat.Attaches(file, "a.csv");
        await chat.Presses("导入 1 个");
        await chat.Says("我的漏斗");
        chat.Shows("赢面大 · 等评审");
        await chat.Attaches(file, "a.csv");
        chat.DoesNotShow("导入 1 个");
        await chat.Attaches(Encoding.UTF8.GetBytes("客户,项目,状态\n华能集团,财务共享,赢面小\n"), "b.csv");
        chat.Shows("赢面大 → 赢面小");
    }

    [Fact]
    public void Another_reader_reads_it_too_and_its_header_is_bold()
    {
        var file = Workbook.Write(FunnelSheet.Of(Language.Chinese, ManyDeals()));
        using var stream = new MemoryStream(file);
        var rows = MiniExcel.Query(stream, useHeaderRow: true).Cast<IDictionary<string, object>>().ToArray();
        Assert.Equal(ManyDeals().Count(), rows.Length);
        Assert.Contains(rows, row => (string)row["客户"] == "客户3" && (double)row["预计投资（万元）"] == 123.4567);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var styles = new StreamReader(zip.GetEntry("xl/styles.xml")!.Open());
        Assert.Matches("<x:font>\\s*<x:b />", styles.ReadToEnd());
    }

    [Fact]
    public async Task A_link_shows_what_is_current_when_it_is_opened()
    {
        await using var chat = await WithDealsAsync();
        await chat.Says("导出漏斗表");
        var link = chat.LinkOf("下载 Excel");
        await chat.Attaches(Encoding.UTF8.GetBytes("客户,项目\n海尔,MES\n"), "b.csv");
        await chat.Presses("导入 1 个");
        Assert.Contains(await RowsAsync(chat, link), row => row.Contains("海尔", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deal_that_was_handed_over_is_no_longer_behind_its_old_owner_s_link()
    {
        await using var chat = await WithDealsAsync();
        await chat.Says("导出漏斗表");
        var link = chat.LinkOf("下载 Excel");
        Assert.Contains(await RowsAsync(chat, link), row => row.Contains("三一重工", StringComparison.Ordinal));

        await HandOverAsync(chat, "三一重工", "somebody-else");
        var rows = await RowsAsync(chat, link);
        Assert.DoesNotContain(rows, row => row.Contains("三一重工", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("华能集团", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_outlives_a_restart_but_not_its_day()
    {
        await using var chat = await WithDealsAsync();
        await chat.Says("导出漏斗表");
        var path = new Uri(chat.LinkOf("下载 Excel")).AbsolutePath;
        await chat.RestartsAsync();
        Assert.Equal(200, await StatusAsync(chat, path));
        chat.Bot.SetTime(Chat.Monday.AddHours(25));
        Assert.Equal(404, await StatusAsync(chat, path));
    }

    [Fact]
    public async Task Without_deals_there_is_something_else_to_do()
    {
        await using var chat = await Chat.InTeamsAsync();
        await chat.Says("导出漏斗表");
        chat.Shows("漏斗里还没有在跟的商机", "导入商机");
    }

    [Fact]
    public async Task Where_no_link_leads_to_the_bot_the_table_is_given_as_text()
    {
        await using var chat = await WithDealsAsync(configure: WithoutAddress);
        await chat.Says("导出漏斗表");
        chat.Shows("表格下载要管理员配置后才能用", "阶段 | 客户 | 项目 | 联系 | 预计时间 | 预计投资（万元） | 状态或成功率", "I 进入考虑期 | 三一重工 | ERP升级 | 王总 | 2027年6月30日 | 500 | ");
        await chat.Says("导入商机");
        chat.Shows("把表格发给我就行");
        chat.DoesNotShow("下载模板");
    }

    // As in Teams without PublicBaseUrl: the bot listens somewhere, but nobody's browser reaches it there.
    private static void WithoutAddress(IServiceCollection services) => services.AddSingleton(NowhereToLink.Links);

    private static async Task<Chat> WithDealsAsync(Language language = Language.Chinese, Action<IServiceCollection>? configure = null)
    {
        var chat = await Chat.InTeamsAsync(language, configure);
        await chat.Attaches(Deals, "a.csv");
        await chat.Presses(language == Language.Chinese ? "导入 4 个" : "Import 4");
        return chat;
    }

    private static IEnumerable<Deal> ManyDeals()
    {
        DatePeriod?[] periods =
        [
            null, DatePeriod.On(new DateOnly(2027, 6, 30)), DatePeriod.Month(2027, 6), new(new DateOnly(2027, 4, 1), new DateOnly(2027, 6, 30)),
            new(new DateOnly(2027, 1, 1), new DateOnly(2027, 6, 30)), new(new DateOnly(2027, 7, 1), new DateOnly(2027, 12, 31)),
            new(new DateOnly(2027, 1, 1), new DateOnly(2027, 12, 31)), new(new DateOnly(2027, 6, 10), new DateOnly(2027, 7, 15)),
        ];
        Money?[] amounts = [null, new(5_000_000, "CNY"), new(300_000, "USD"), new(1_234_567, "CNY"), new(120_000_000, "CNY"), new(8_000, "EUR"), new(800, "CNY"), new(2_500_000, "HKD")];
        string[] notes = ["", "30%", "等预算批复", "=1+1", "-", "Big deal", "I 级客户", "T+1"];
        return periods.Select((period, at) => new Deal
        {
            Id = at.ToString(CultureInfo.InvariantCulture),
            Owner = "me",
            Customer = "客户" + at.ToString(CultureInfo.InvariantCulture),
            Project = at % 2 == 0 ? "" : "+项目",
            CreatedAt = Chat.Monday,
            Stage = (DealStage)(at % 4),
            Expected = period,
            Amount = amounts[at],
            Note = notes[at] == "-" ? "" : notes[at],
        }.WithPeople(at % 2 == 0 ? [] : ["王总", "李处"]));
    }

    private static async Task HandOverAsync(Chat chat, string customer, string to)
    {
        var storage = chat.Bot.Services.GetRequiredService<IStorage>();
        var identity = new TurnIdentity(chat.Tenant, chat.User, "");
        var deal = (await chat.Bot.Services.GetRequiredService<OwnDeals>().AllAsync(chat.Tenant, chat.User, Ct)).Single(deal => deal.Customer == customer);
        var after = deal.HandOver(to, "李强", Chat.Monday);
        var body = JsonSerializer.SerializeToUtf8Bytes(after, DealJson.Stored.Deal);
        await storage.WriteAsync([new StorageChange.Put(identity.Key("deals", deal.Id), body, StorageChange.AnyETag, [.. DealIndex.EntriesOf(identity, after)])], Ct);
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(Chat chat, string link)
    {
        using var answer = await chat.FetchAsync(link);
        return Written(await answer.Content.ReadAsByteArrayAsync(Ct));
    }

    private static async Task<int> StatusAsync(Chat chat, string path)
    {
        using var client = chat.Bot.CreateClient();
        using var answer = await client.GetAsync(path, Ct);
        return (int)answer.StatusCode;
    }

    private static IReadOnlyList<string> Written(byte[] file) =>
        [.. TableFile.Read(file).First().Rows.Select(row => string.Join('|', Enumerable.Range(0, 7).Select(column => row[column].Text)))];
}
