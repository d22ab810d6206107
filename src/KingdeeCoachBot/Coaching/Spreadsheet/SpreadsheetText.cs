using KingdeeCoachBot.Coaching.Spreadsheet.Rows;

namespace KingdeeCoachBot.Coaching.Spreadsheet;

/// <summary>What the coach says about spreadsheets. Course: M3 (漏斗简表).</summary>
internal static class SpreadsheetText
{
    public static readonly Text ImportTitle = new("从表格导入商机", "Import deals from a spreadsheet");
    public static readonly Text ImportExample = new("导入商机", "Import deals from Excel");
    public static readonly Text ExportTitle = new("导出漏斗表", "Export the funnel table");
    public static readonly Text ExportExample = new("导出漏斗表", "Export my deals");
    public static readonly Text SayImport = new("导入商机", "Import deals");
    public static readonly Text SayExport = new("导出漏斗表", "Export my deals");
    public static readonly Text SayConfirm = new("确认导入", "Confirm the import");
    public static readonly Text SayDiscard = new("不导入", "Don't import");

    public static readonly Text HowSummary = new("把表格发给我就行", "Just send me the spreadsheet");
    public static readonly Text Received = new("收到“{0}”，我先读一遍。你点头之前，什么都不会存。", "Got “{0}”. I'll go through it first; nothing is saved before you say so.");
    public static readonly Text ReceivedNameless = new("收到，我先读一遍。你点头之前，什么都不会存。", "Got it. I'll go through it first; nothing is saved before you say so.");
    public static readonly Text OneAtATime = new("一次读一个文件，其余的请一会儿再发。", "I read one file at a time; please send the others afterwards.");

    public static readonly Text Preview = new("导入预览", "Import preview");
    public static readonly Text PreviewOf = new("导入预览：{0}", "Import preview: {0}");
    public static readonly Text Nothing = new("没有要导入的", "Nothing to import");
    public static readonly Text AllTheSame = new("{0} 行都和现有商机一样，不用改。", "The file says the same as your deals do ({0} compared).");
    public static readonly Text NewCount = new("新建 {0} 个", "{0} new");
    public static readonly Text ChangeCount = new("更新 {0} 个", "{0} updated");
    public static readonly Text SameCount = new("{0} 个没有变化", "{0} unchanged");
    public static readonly Text RefusedCount = new("{0} 行没有读进来", "{0} not taken");
    public static readonly Text More = new("……还有 {0} 个", "… and {0} more");
    public static readonly Text MoreRows = new("……还有 {0} 行", "… and {0} more");
    public static readonly Text UnusedColumns = new("这几列没有用到：{0}。", "Columns not used: {0}.");
    public static readonly Text StageKept = new(
        "有 {0} 个商机表里的阶段和现在不同，没有动：阶段要过了关口的问题才变（M4）。",
        "Deals with another stage in the file: {0}. Their stage is left as it is: it changes when its gate questions are answered (M4).");
    public static readonly Text ChangedMeanwhile = new("预览之后商机有变化，重新比过了，请再看一眼。", "Your deals have changed since the preview. I compared again; please have another look.");
    public static readonly Text ImportButton = new("导入 {0} 个", "Import {0}");

    /// <summary>A name and what is said of it.</summary>
    public static readonly Text Said = new("{0}：{1}", "{0}: {1}");
    public static readonly Text Between = new("；", "; ");
    public static readonly Text And = new("、", ", ");

    public static readonly Text Done = new("已导入", "Imported");
    public static readonly Text DoneBefore = new("这份表已经导入过了", "This file is already imported");
    public static readonly Text Discarded = new("没有导入", "Not imported");
    public static readonly Text DiscardedLine = new("什么都没存。改好表格再发一次就行。", "Nothing was saved. Change the file and send it again whenever you like.");
    public static readonly Text RefusedLeft = new("{0} 行没有导入，改好再发一次就行。", "Not imported: {0}. Correct those rows and send the file again.");
    public static readonly Text Gone = new("这份预览已经过期了，什么都没存。把表格再发一次，好吗？", "That preview has expired and nothing was saved. Could you send the file again?");
    public static readonly Text NothingWaits = new("现在没有等着导入的表格。把文件发给我就行。", "No file is waiting to be imported. Just send me one.");

    public static readonly Text NoDeals = new("漏斗里还没有在跟的商机。可以先下载模板填好发给我，或者说一句“新建商机 三一重工ERP升级 预算500万”。", "There is nothing in your funnel yet. Fill in the template and send it to me, or say “new deal Siemens China ERP upgrade, 5 million RMB”.");
    public static readonly Text ExportCount = new("{0} 个在跟的商机，按 T、P、I、B 排好。", "Deals being worked on: {0}, sorted T, P, I, B.");
    public static readonly Text LinkExpires = new("链接 24 小时内有效，打开时是最新的内容。拿到链接的人都能打开，别转发。", "The link works for 24 hours and shows what is current when opened. Anyone who has it can open it, so don't forward it.");
    public static readonly Text AsText = new("表格下载要管理员配置后才能用，先给你文字版，可以复制：", "Downloads need a setting from your administrator. Here it is as text to copy:");
    public static readonly Text AsTextMore = new("……一共 {0} 个，这里是前 {1} 个。", "… {0} in all; these are the first {1}.");

    public static readonly Text SheetName = new("漏斗表", "Funnel");
    public static readonly Text GuideName = new("填写说明", "How to fill in");
    public static readonly Text GuideColumn = new("列名", "Column name");
    public static readonly Text GuideHow = new("怎么填", "What to fill in");
    public static readonly Text GuideStage = new("T 目标客户、P 意向客户、I 进入考虑期、B 商务谈判，写字母就行；不填算 T", "T Target, P Prospect, I In consideration or B Negotiation; the letter will do; empty counts as T");
    public static readonly Text GuideCustomer = new("必填", "Required");
    public static readonly Text GuideProject = new("同一个客户有几个商机时，用它区分", "Tells several deals with one customer apart");
    public static readonly Text GuideContact = new("客户方的人，几个人用顿号隔开", "The customer's people, separated by commas");
    public static readonly Text GuideExpected = new("如 2027-06-30、2027年6月、2027年二季度", "e.g. 2027-06-30, June 2027, Q2 2027");
    public static readonly Text GuideAmount = new("数字按万元算；也可以写 500万、1.2亿、30万美元", "Numbers are RMB; 5M, RMB 300K or USD 50K work too");
    public static readonly Text GuideStatus = new("现在怎么样了，或者成功率；成功率只作备注，不参与计算", "How things stand, or a win rate; a win rate is kept as a note and never calculated with");

    public static readonly Text RefusedSheet = new("没有导入的行", "Rows not imported");
    public static readonly Text RowNumber = new("原行号", "Row no.");
    public static readonly Text WrongColumn = new("问题列", "At fault");
    public static readonly Text Reason = new("原因", "Reason");
    public static readonly Text RefusedLine = new("第 {0} 行 · {1}：{2}", "Row {0} · {1}: {2}");

    public static readonly Text FunnelFile = new("漏斗表 {0}.xlsx", "Funnel {0}.xlsx");
    public static readonly Text TemplateFile = new("漏斗表模板.xlsx", "Funnel template.xlsx");
    public static readonly Text RefusedFile = new("没有导入的行.xlsx", "Rows not imported.xlsx");

    public static readonly Text AmountHeader = new("预计投资（万元）", "Expected investment (RMB)");

    private static readonly Text Stage = new("阶段", "Stage");
    private static readonly Text Customer = new("客户", "Customer");
    private static readonly Text Project = new("项目", "Project");
    private static readonly Text Contact = new("联系", "Contact");
    private static readonly Text Expected = new("预计时间", "Expected date");
    private static readonly Text Amount = new("预计投资", "Expected investment");
    private static readonly Text Status = new("状态或成功率", "Status or win rate");
    private static readonly Text Rate = new("成功率", "Win rate");

    private static readonly Text NoCustomer = new("没有写客户", "no customer");
    private static readonly Text Total = new("这是合计行，不用导入", "this is a total, not a deal");
    private static readonly Text TooLong = new("太长了，名字最多 100 个字，状态最多 500 个字", "too long: names take 100 characters, the status 500");
    private static readonly Text AmountNotUnderstood = new("“{0}”看不出是多少，写成 500万 这样", "“{0}” is not an amount I can read; write it like 5M");
    private static readonly Text AmountWithoutUnit = new("“{0}”没有单位，写成 {0}万，或把表头写成“预计投资（万元）”", "“{0}” has no unit; write {0}K or {0}M, or put the unit into the header: “Expected investment (RMB k)”");
    private static readonly Text AmountImpossible = new("“{0}”不像一个商机的金额", "“{0}” can't be the size of a deal");
    private static readonly Text ExpectedNotUnderstood = new("“{0}”看不出是哪一天或哪个月，写成 2027-06-30 或 2027年6月", "“{0}” is not a date I can read; write it like 2027-06-30 or June 2027");
    private static readonly Text ExpectedTooFar = new("“{0}”离现在太远了，年份对吗？", "“{0}” is decades away. Is the year right?");
    private static readonly Text StageNotUnderstood = new("没有“{0}”这个阶段，写 T、P、I、B 之一", "“{0}” is not a stage; write T, P, I or B");
    private static readonly Text HasEnded = new("“{0}”是结束了的单子，漏斗里只放在跟的", "“{0}” means it has ended; the funnel holds what is being worked on");
    private static readonly Text Repeated = new("和第 {0} 行是同一个商机", "the same deal as in row {0}");
    private static readonly Text Closed = new("同名的商机已经结束；换个项目名，或者先在聊天里重新打开", "your deal of this name has ended; use another project name, or open it again in the chat first");
    private static readonly Text WhichDeal = new("这个客户有 {0} 个商机，把项目写上才知道是哪个", "you have several deals with this customer ({0}); name the project to say which");
    private static readonly Text TooManyDeals = new("商机总数超过 {0} 个了，先把结束的清一清", "this would be more than {0} deals; close some first");

    private static readonly Text NotATable = new(
        "“{0}”里面不是表格。请发 .xlsx 或 .csv 文件；从系统导出的网页表格，用 Excel 打开后另存为 .xlsx 再发。",
        "“{0}” is not a table inside. Please send an .xlsx or .csv file; if it came out of another system as a web page, open it in Excel and save it as .xlsx.");
    private static readonly Text OldOrLocked = new(
        "“{0}”是旧版 .xls，或者加了密码，我打不开。在 Excel 或 WPS 里去掉密码，另存为 .xlsx 再发。",
        "“{0}” is an old .xls or has a password, so I can't open it. Remove the password and save it as .xlsx, then send it again.");
    private static readonly Text Macros = new("“{0}”里有宏，为了安全我不读。另存为不带宏的 .xlsx 再发。", "“{0}” holds macros, which I don't read, for safety. Save it as .xlsx without macros and send it again.");
    private static readonly Text ExternalData = new(
        "“{0}”引用了别的文件或外部数据，为了安全我不读。把内容复制到新表里（粘贴为值）再发。",
        "“{0}” takes data from other files or servers, which I don't read, for safety. Copy the content into a new workbook (paste as values) and send that.");
    private static readonly Text TooMuchInside = new("“{0}”里面的东西太多了，不像一张商机表。把商机那几列复制到新表里再发。", "There is far too much inside “{0}” for a table of deals. Copy the columns with your deals into a new workbook and send that.");
    private static readonly Text Damaged = new("“{0}”好像损坏了，读不出来。用 Excel 或 WPS 打开，另存一份再发。", "“{0}” seems to be damaged. Open it in Excel, save a copy and send that.");
    private static readonly Text TooManyColumns = new("“{0}”的列太多了。只留客户、项目、联系、预计时间、预计投资、状态这几列再发。", "“{0}” has too many columns. Keep customer, project, contact, date, amount and status, and send it again.");
    private static readonly Text Formulas = new(
        "“{0}”的 {1} 是公式，我只认看得见的数。选中它们，复制，再“选择性粘贴为值”，存好再发。",
        "Cells {1} of “{0}” hold formulas; I only take plain values. Copy them, paste as values, save and send it again.");
    private static readonly Text NoHeader = new(
        "“{0}”里没找到表头。第一行要有“客户”，再加上项目、联系、预计时间、预计投资、状态中的几列；不确定就用模板。",
        "I found no header in “{0}”. The first row needs “Customer” and some of project, contact, expected date, investment and status; if in doubt, use the template.");
    private static readonly Text NoRows = new("“{0}”里只有表头，下面没有商机。填好再发。", "“{0}” has a header and nothing below it. Fill in your deals and send it again.");
    private static readonly Text TooManyRows = new("“{0}”超过 500 行了，一次最多 500 行。拆成几份再发。", "“{0}” has more than 500 rows, which is the most I take at once. Split it and send the parts.");
    private static readonly Text TooLarge = new("“{0}”超过 2 MB 了。去掉图片，只留商机那几列再发。", "“{0}” is larger than 2 MB. Remove pictures, keep the columns with your deals, and send it again.");
    private static readonly Text FileGone = new("“{0}”我没来得及取到，链接已经失效。再发一次，好吗？", "I couldn't fetch “{0}” in time; its link has expired. Could you send it again?");
    private static readonly Text Address = new("“{0}”放在我不能取的地方。请把文件直接发到这个聊天里。", "“{0}” lies where I may not fetch files. Please attach it to this chat directly.");
    private static readonly Text NotFetched = new("“{0}”这会儿取不下来，可能是网络问题。过几分钟再发一次。", "I couldn't get “{0}” just now; it may be the network. Please send it again in a few minutes.");

    public static readonly Text ThisFile = new("这个文件", "this file");

    /// <summary>The name of a column.</summary>
    public static Text Field(FunnelField field) => field switch
    {
        FunnelField.Customer => Customer,
        FunnelField.Project => Project,
        FunnelField.Contact => Contact,
        FunnelField.Expected => Expected,
        FunnelField.Amount => Amount,
        FunnelField.Stage => Stage,
        FunnelField.Rate => Rate,
        _ => Status,
    };

    /// <summary>Why a row is not taken, and what to do about it.</summary>
    public static string Why(Language language, RefusedRow row) => Why(row.Reason).In(language, Short(row.Value));

    /// <summary>Why nothing of a file is taken, and what to do about it.</summary>
    public static Text Why(FileProblem problem) => problem switch
    {
        FileProblem.NotATable => NotATable,
        FileProblem.OldOrLocked => OldOrLocked,
        FileProblem.Macros => Macros,
        FileProblem.ExternalData => ExternalData,
        FileProblem.TooMuchInside => TooMuchInside,
        FileProblem.Damaged => Damaged,
        FileProblem.TooManyColumns => TooManyColumns,
        FileProblem.Formulas => Formulas,
        FileProblem.NoHeader => NoHeader,
        FileProblem.NoRows => NoRows,
        FileProblem.TooManyRows => TooManyRows,
        FileProblem.TooLarge => TooLarge,
        FileProblem.Gone => FileGone,
        FileProblem.Address => Address,
        _ => NotFetched,
    };

    private static Text Why(RowRefusal reason) => reason switch
    {
        RowRefusal.NoCustomer => NoCustomer,
        RowRefusal.Total => Total,
        RowRefusal.TooLong => TooLong,
        RowRefusal.AmountNotUnderstood => AmountNotUnderstood,
        RowRefusal.AmountWithoutUnit => AmountWithoutUnit,
        RowRefusal.AmountImpossible => AmountImpossible,
        RowRefusal.ExpectedNotUnderstood => ExpectedNotUnderstood,
        RowRefusal.ExpectedTooFar => ExpectedTooFar,
        RowRefusal.StageNotUnderstood => StageNotUnderstood,
        RowRefusal.HasEnded => HasEnded,
        RowRefusal.Repeated => Repeated,
        RowRefusal.Closed => Closed,
        RowRefusal.TooManyDeals => TooManyDeals,
        _ => WhichDeal,
    };

    // What is quoted on a phone; the file of the rows has all of it.
    private static string Short(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
