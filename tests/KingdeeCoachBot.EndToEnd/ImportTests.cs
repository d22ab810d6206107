using System.Text;

namespace KingdeeCoachBot.EndToEnd;

public sealed class ImportTests(Chromium chromium)
{
    [Fact]
    public async Task A_table_goes_in_by_the_paper_clip_and_comes_out_as_a_download()
    {
        await using var chat = await ChatPage.OpenAsync(chromium);
        await chat.ShowsCard("你好，我是你的大客户销售教练");
        await chat.Attaches("漏斗表.csv", Encoding.UTF8.GetBytes("客户,项目,预计投资,状态\n三一重工,ERP升级,500万,I\n华能集团,,很多,P\n"));
        await chat.ShowsCard("导入预览：漏斗表.csv", "三一重工 · ERP升级：I 进入考虑期 · 500万");

        await chat.Presses("导入 1 个");
        await chat.ShowsCard("已导入");
        await chat.Presses("导出漏斗表");
        await chat.ShowsCard("1 个在跟的商机");
        Assert.Matches("^漏斗表 .+\\.xlsx$", await chat.Downloads("下载 Excel"));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_told_so()
    {
        await using var chat = await ChatPage.OpenAsync(chromium);
        await chat.ShowsCard("你好，我是你的大客户销售教练");
        await chat.Attaches("大.csv", new byte[5 * 1024 * 1024]);
        await chat.ShowsBubbles(1, "超过 2 MB");
    }
}
