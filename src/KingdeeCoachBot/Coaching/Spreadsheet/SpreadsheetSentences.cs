using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Coaching.Spreadsheet;

/// <summary>What people say about spreadsheets.</summary>
internal static partial class SpreadsheetSentences
{
    /// <summary>"导出漏斗表", "export my deals"</summary>
    public static int Export(Utterance utterance) => Said(ExportPattern(), utterance, 93);

    /// <summary>"导入商机", "import deals from Excel"</summary>
    public static int Import(Utterance utterance) => Said(ImportPattern(), utterance, 90);

    /// <summary>"确认导入"</summary>
    public static int Confirm(Utterance utterance) => Said(ConfirmPattern(), utterance, 95);

    /// <summary>"不导入"</summary>
    public static int Discard(Utterance utterance) => Said(DiscardPattern(), utterance, 96);

    private static int Said(Regex pattern, Utterance utterance, int fit) => pattern.IsMatch(utterance.Folded) ? fit : 0;

    [GeneratedRegex(@"(导出|导成|输出|下载|生成|做成|发我|给我|要).{0,12}(漏斗|商机|简表|表格|excel|客户清单|项目清单)|(漏斗|商机|简表|表格).{0,8}(导出|导成|下载|发我|给我一份)|^导出(来)?[吧。.!\s]*$|\b(export|download)\b.{0,30}\b(deals?|funnel|pipeline|opportunit|spreadsheet|excel|table)|\b(deals?|funnel|pipeline)\b.{0,20}\b(as|in|to) (an? )?(excel|spreadsheet|table)|^export[.!\s]*$", Options)]
    private static partial Regex ExportPattern();

    [GeneratedRegex(@"(导入|批量(新建|录入|添加|导)|上传|读取).{0,12}(商机|漏斗|项目|客户|表|excel|文件)|(从|用)(excel|表格|表里|文件).{0,8}(导|建|录)|(商机|漏斗|表格|excel).{0,6}(怎么)?(导入|导进来|上传)|^导入[吧。.!\s]*$|(下载|要|给我).{0,6}模板|\b(import|upload)\b.{0,30}\b(deals?|funnel|pipeline|opportunit|spreadsheet|excel|file|table|csv)|^(import|upload)[.!\s]*$|\bdeals?\b.{0,10}\bfrom (an? )?(excel|spreadsheet|file)|\btemplate\b", Options)]
    private static partial Regex ImportPattern();

    [GeneratedRegex(@"^(好[,的]*|可以[,]?|行[,]?)?(确认|确定|就这样|开始|马上)导入(吧)?[。.!\s]*$|^导入吧[。.!\s]*$|^(yes,? )?(please )?(confirm (the )?import|import (it|them)( now)?|go ahead and import)[.!\s]*$", Options)]
    private static partial Regex ConfirmPattern();

    [GeneratedRegex(@"^(先)?(不|别|取消|放弃)(要)?导入(了)?[。.!\s]*$|^(don't|do not|cancel the|cancel|discard the|stop the) import( it| them)?[.!\s]*$", Options)]
    private static partial Regex DiscardPattern();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
