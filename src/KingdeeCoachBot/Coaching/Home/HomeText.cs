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
}
