using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Home;

/// <summary>What the coach says around its capabilities.</summary>
internal static class HomeText
{
    public static readonly Text WelcomeSummary = new("你好，我是你的大客户销售教练", "Hello, I'm your key-account sales coach");

    public static readonly Text SayHelp = new("帮助", "Help");
    public static readonly Text HelpSummary = new("我能帮你做的事", "What I can help you with");
    public static readonly Text LanguageTitle = new("换成英文", "Switch to Chinese");
    public static readonly Text LanguageExample = new("说英文", "中文");
    public static readonly Text LanguageSwitched = new("好，我们说中文。", "All right, English it is.");

    public static readonly Text YouAreWelcome = new("不客气。下一次见客户是什么时候？说一句，我帮你准备。", "You're welcome. When do you see a customer next? Tell me in one sentence and I'll help you prepare.");

    public static readonly Text NothingToRead = new(
        "我只读得懂文字。用一句话告诉我，比如“明天下午三点去拜访华能集团的王总”。",
        "I can only read text. Tell me in one sentence, for example “I'm meeting Mr. Chen from Siemens China tomorrow at 3pm”.");

    public static readonly Text FileNotTaken = new(
        "这个文件我看不了。我能读的是商机表格：把 .xlsx 或 .csv 发过来，我读一遍，你点头再导入。其他的事用一句话告诉我。",
        "I can't read that file. What I can read is a table of deals: send an .xlsx or .csv, I'll go through it, and nothing is imported before you say so. Anything else, tell me in a sentence.");

    public static readonly Text OutdatedCard = new("这张卡片太旧了，上面的按钮已经不用了。说“帮助”，看看现在能做什么。", "That card is from an older version and its button is gone. Say “Help” to see what I can do now.");

    public static readonly Text OnlyInPersonalChat = new(
        "客户的事我们私下说：在 Teams 里打开和我的个人聊天，我就能帮你了。",
        "Let's keep customers out of the group: open a personal chat with me in Teams and I can help you there.");

    public static readonly Text NothingOpen = new("现在没有填到一半的东西。要做什么，说一句就行。", "Nothing is half-filled just now. Tell me what you'd like to do.");

    public static readonly Text SayResume = new("接着填", "Continue");
    public static readonly Text SayStop = new("先放下", "Not now");

    public static readonly Text SeeBelow = new("在下面", "See below");

    public static readonly Text StartOver = new(
        "刚才填的内容我接不上了，可能是版本更新过。已经保存的都在；再说一次要做什么，好吗？",
        "I can't go on with what was open; I may have been updated meanwhile. What was saved is safe. Could you say again what you'd like to do?");

    public static readonly Text Conflict = new(
        "刚才另一处（可能是你的另一台设备）也在改同样的内容，这次没有存上，原来的都在。请再试一次。",
        "Something else, perhaps another device of yours, was changing the same things, so this was not saved. Nothing is lost. Please try again.");

    public static readonly Text Failed = new(
        "这一步没有完成，是我这边的问题；之前存下的都还在。请再试一次；还不行，就把时间告诉管理员。",
        "That step did not go through, and it is my fault. What you saved before is safe. Please try again; if it fails again, tell your administrator the time.");

    public static readonly Text SayToday = new("今天", "Today");
    public static readonly Text TodayHelp = new("今天要做的", "My day");
    public static readonly Text TodayExample = new("今天", "today");
    public static readonly Text TodayTitle = new("今天 · {0}", "Today · {0}");
    public static readonly Text CustomersStep = new("等客户", "Waiting for the customer");
    public static readonly Text LateBy = new("已过 {0} 天", "{0} days late");
    public static readonly Text NextVisit = new("下一次拜访：{0}，{1}", "Next visit: {0}, {1}");
    public static readonly Text QuietDay = new("今天没有要紧的安排。想一想：哪个客户最近最该动一动？说个名字，我们看看。", "Nothing urgent today. Which customer should be moved along? Name one and we'll look at it together.");

    public static readonly Text SaySettings = new("设置", "Settings");
    public static readonly Text SettingsTitle = new("设置", "Settings");
    public static readonly Text SettingsExample = new("设置", "settings");
    public static readonly Text SettingsSaved = new("设置已保存", "Settings saved");
    public static readonly Text SettingsLine = new("{0} · {1} · 工作时间 {2}–{3} · 早报 {4}", "{0} · {1} · working hours {2}–{3} · digest {4}");
    public static readonly Text ChangeAgain = new("再改", "Change again");
    public static readonly Text NameSet = new("好，以后叫你{0}。", "All right, {0} it is.");
    public static readonly Text NameTooLong = new("称呼留短一点，最多 {0} 个字。", "Keep the name short, at most {0} characters.");
    public static readonly Text ZoneUnknown = new("选一个时区，拜访提醒按它来。", "Pick a time zone; reminders go by it.");
    public static readonly Text TimeUnreadable = new("时间写成 09:00 这样。", "Write times like 09:00.");
    public static readonly Text HoursReversed = new("下班要晚于上班，调一下时间。", "The working day should end after it begins; adjust the times.");

    public static readonly Text SaySample = new("示例数据", "Sample data");
    public static readonly Text SampleTitle = new("用示例商机试一试", "Try it with sample deals");
    public static readonly Text SampleExample = new("示例数据", "sample data");
    public static readonly Text SayRemoveSample = new("删除示例数据", "Remove sample data");
    public static readonly Text SampleLoaded = new("放好了四个示例商机，从目标客户到商务谈判各一个，名字都是虚构的。随便试，不要了说“删除示例数据”。", "Four sample deals are in, one for each stage of the funnel; the names are made up. Try anything; “remove sample data” takes them away.");
    public static readonly Text SampleThere = new("示例商机已经在了。", "The sample deals are already there.");
    public static readonly Text SampleRemoved = new("示例商机都删掉了，你自己的一个没动。", "The sample deals are gone; your own are untouched.");
    public static readonly Text NoSample = new("现在没有示例商机。", "There are no sample deals just now.");

    /// <summary>Why a deal should be looked at; {0} is for how many days.</summary>
    public static Text Why(AttentionReason reason) => reason switch
    {
        AttentionReason.StepOverdue => new("下一步已经过了 {0} 天", "The next step is {0} days late"),
        AttentionReason.ExpectedPassed => new("预计签约的日子过了 {0} 天，新日子是哪天？", "The expected signing passed {0} days ago. What is the new date?"),
        AttentionReason.ResumeDue => new("说好今天重新捡起来", "You meant to take it up again today"),
        AttentionReason.Silent => new("{0} 天没和客户联系了", "No contact for {0} days"),
        _ => new("还没有下一步", "No next step yet"),
    };

    /// <summary>A time zone by its best-known city.</summary>
    public static Text Zone(string id) => id switch
    {
        "Asia/Shanghai" => new("北京", "Beijing"),
        "Asia/Urumqi" => new("乌鲁木齐", "Urumqi"),
        "Asia/Hong_Kong" => new("香港", "Hong Kong"),
        "Asia/Taipei" => new("台北", "Taipei"),
        "Asia/Singapore" => new("新加坡", "Singapore"),
        "Asia/Tokyo" => new("东京", "Tokyo"),
        "Asia/Jakarta" => new("雅加达", "Jakarta"),
        "Asia/Bangkok" => new("曼谷", "Bangkok"),
        "Asia/Kolkata" => new("新德里", "New Delhi"),
        "Asia/Dubai" => new("迪拜", "Dubai"),
        "Europe/London" => new("伦敦", "London"),
        "Europe/Berlin" => new("柏林", "Berlin"),
        "America/New_York" => new("纽约", "New York"),
        "America/Chicago" => new("芝加哥", "Chicago"),
        "America/Los_Angeles" => new("洛杉矶", "Los Angeles"),
        "America/Sao_Paulo" => new("圣保罗", "São Paulo"),
        "Australia/Sydney" => new("悉尼", "Sydney"),
        _ => new(id, id),
    };
}
