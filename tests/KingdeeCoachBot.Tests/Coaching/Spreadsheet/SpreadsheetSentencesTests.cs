using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Spreadsheet;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Coaching.Spreadsheet;

public sealed class SpreadsheetSentencesTests
{
    [Theory]
    [InlineData("导出漏斗表", "Export")]
    [InlineData("把我的商机导成表格", "Export")]
    [InlineData("下载商机", "Export")]
    [InlineData("漏斗简表给我一份", "Export")]
    [InlineData("給我一份漏斗表", "Export")]
    [InlineData("export my deals", "Export")]
    [InlineData("Download the pipeline as Excel", "Export")]
    [InlineData("my deals as a spreadsheet please", "Export")]
    [InlineData("导入商机", "Import")]
    [InlineData("从Excel导入", "Import")]
    [InlineData("批量新建商机", "Import")]
    [InlineData("商机怎么导入？", "Import")]
    [InlineData("给我个模板", "Import")]
    [InlineData("import deals from Excel", "Import")]
    [InlineData("upload a spreadsheet", "Import")]
    [InlineData("确认导入", "Confirm")]
    [InlineData("好，就这样导入吧", "Confirm")]
    [InlineData("Yes, import them", "Confirm")]
    [InlineData("不导入", "Discard")]
    [InlineData("取消导入", "Discard")]
    [InlineData("don't import it", "Discard")]
    [InlineData("明天去三一讲导入方案", "")]
    [InlineData("客户要我们导出他们的数据", "")]
    [InlineData("新建商机 三一重工ERP升级 预算500万", "")]
    [InlineData("Meeting Mr. Chen about the export business", "")]
    public void What_people_say_about_spreadsheets(string sentence, string intent)
    {
        var utterance = new Utterance(sentence, Language.Chinese, new Slots(), KnownNames.Empty);
        (string Intent, int Fit)[] fits =
        [
            ("Export", SpreadsheetSentences.Export(utterance)), ("Import", SpreadsheetSentences.Import(utterance)),
            ("Confirm", SpreadsheetSentences.Confirm(utterance)), ("Discard", SpreadsheetSentences.Discard(utterance)),
        ];
        var best = fits.MaxBy(fit => fit.Fit);
        Assert.Equal(intent, best.Fit == 0 ? "" : best.Intent);
    }
}
