using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Coaching.Home;

/// <summary>What people say to be greeted, helped, or let go.</summary>
internal static partial class HomeSentences
{
    public static int Hello(Utterance utterance) => Said(HelloPattern(), utterance, 95);

    public static int Help(Utterance utterance) => Said(HelpPattern(), utterance, 95);

    public static int Thanks(Utterance utterance) => Said(ThanksPattern(), utterance, 95);

    public static int SwitchLanguage(Utterance utterance) => Said(LanguagePattern(), utterance, 97);

    public static int Stop(Utterance utterance) => Said(StopPattern(), utterance, 97);

    public static int Resume(Utterance utterance) => Said(ResumePattern(), utterance, 97);

    /// <summary>"今天", "今天要做什么"</summary>
    public static int Today(Utterance utterance) => Said(TodayPattern(), utterance, 96);

    /// <summary>"设置", "叫我小张"</summary>
    public static int Settings(Utterance utterance) => Math.Max(Said(SettingsPattern(), utterance, 96), Said(NamePattern(), utterance, 90));

    public static int Sample(Utterance utterance) => Said(SamplePattern(), utterance, 96);

    public static int RemoveSample(Utterance utterance) => Said(RemoveSamplePattern(), utterance, 98);

    /// <summary>What the person asks to be called, as typed; null where the sentence does not say.</summary>
    public static string? Name(Utterance? utterance) => utterance is not null && NamePattern().Match(utterance.Folded) is { Success: true } match
        ? utterance.Text.Substring(match.Groups["name"].Index, match.Groups["name"].Length).Trim()
        : null;

    /// <summary><c>zh</c>, <c>en</c>, or null where the sentence names none.</summary>
    public static string? WantedLanguage(string text) =>
        EnglishPattern().IsMatch(text) ? "en" : ChinesePattern().IsMatch(text) ? "zh" : null;

    private static int Said(Regex pattern, Utterance utterance, int fit) => pattern.IsMatch(utterance.Folded) ? fit : 0;

    [GeneratedRegex(@"^(你好|您好|嗨|哈喽|在吗|在不在|早|早上好|上午好|中午好|下午好|晚上好|开始|首页|主页|hi|hello|hey|hallo|good (morning|afternoon|evening)|start|home)( there| coach)?[啊呀呢,。.!~\s]*(教练|coach)?[。.!?~\s]*$", Options)]
    private static partial Regex HelloPattern();

    [GeneratedRegex(@"^(请)?(帮助|帮忙|帮帮我|菜单|功能|怎么用|如何使用|使用说明|说明|你(都)?(能|会|可以)(帮我)?(做|干)(些)?(什么|啥)|\?|help( me)?|menu|commands|how (do|does) (i|this|it) (use|work).*|what can you do.*|halp|hlep)[啊呀呢吗吧。.!?\s]*$", Options)]
    private static partial Regex HelpPattern();

    [GeneratedRegex(@"^(太)?(谢谢|多谢|感谢|谢了|辛苦了|thanks|thank you|thx|thank u|cheers)(你|您|啦|了| a lot| so much| very much)*[。.!~\s]*$", Options)]
    private static partial Regex ThanksPattern();

    [GeneratedRegex(@"^(请)?(用|说|讲|切换(到|成|为)?|换(到|成)?|改(成|用)?|switch to|speak|use|in)?\s*(中文|汉语|普通话|简体(中文)?|英文|英语|chinese|english|mandarin)(吧|please|,? please)?[。.!\s]*$|^(切换|换|改)?(语言|language)$|^(switch|change) language$", Options)]
    private static partial Regex LanguagePattern();

    [GeneratedRegex("英文|英语|english", Options)]
    private static partial Regex EnglishPattern();

    [GeneratedRegex("中文|汉语|普通话|简体|chinese|mandarin", Options)]
    private static partial Regex ChinesePattern();

    [GeneratedRegex(@"^(取消|算了|先?放下|先?放一放|不填了|不用了|退出|停|停止|等会儿再说|cancel|stop|quit|exit|never ?mind|forget it|leave it|put (it )?aside|not now)(吧|了)?[。.!\s]*$", Options)]
    private static partial Regex StopPattern();

    [GeneratedRegex(@"^(继续|继续填|接着填|接着来|接着|打开表单|回到表单|回来|刚才(的|那个)(表单|计划)?|continue|resume|go on|open the form|back( to the form)?)(吧|写)?[。.!\s]*$", Options)]
    private static partial Regex ResumePattern();

    [GeneratedRegex(@"^(我)?(今天|今日|今儿)(呢|的?(安排|任务|待办|工作|计划)|(我)?(有)?(要|该|应该|得)?(做|干|忙)?(些)?(什么|啥|哪些)(事|安排|任务|待办)?(要做|要办)?)?[吗呢啊?。.!\s]*$|^(what('s| is| do i have) (on|up|there)? ?(for )?today|today|my day|what('s| is) on (for )?today|what should i do today|today'?s? (plan|agenda|tasks|work))[?.!\s]*$", Options)]
    private static partial Regex TodayPattern();

    [GeneratedRegex(@"^(打开|我的|改|修改|更改|个人)?(设置|设定|偏好|偏好设置|时区|工作时间|早报时间)[吧。.!\s]*$|^(open |my |change )?(the |my )?(settings|preferences|time ?zone|working hours|profile)[.!\s]*$", Options)]
    private static partial Regex SettingsPattern();

    [GeneratedRegex(@"^(以后|请|你)?(就)?(叫|喊|称呼)我(?<name>[^,。;!?\s]{1,40}?)(吧|就行|就好|就可以了?)?[。.!\s]*$|^(please )?call me (?<name>[^,;!?]{1,40}?)[.!\s]*$", Options)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^(给我|加载|载入|放|来|导入|看看|试试|用|我要)?(一?(些|点|份))?(示例|样例|样本|演示|例子)(数据|商机)?[吧。.!\s]*$|^(load |show |try |add |give me )?(some |the |with )?(sample|demo|example) (data|deals)[.!\s]*$", Options)]
    private static partial Regex SamplePattern();

    [GeneratedRegex(@"^(把)?(删除|删掉|清除|清掉|去掉|移除|不要)(所有|全部)?的?(示例|样例|样本|演示|例子)(数据|商机)?(了)?[吧。.!\s]*$|^把?(示例|样例|样本|演示)(数据|商机)?(都)?(删|清|去)(除|掉|了)?(了)?[吧。.!\s]*$|^(remove|delete|clear|drop) (all )?(the |my )?(sample|demo|example) (data|deals)[.!\s]*$", Options)]
    private static partial Regex RemoveSamplePattern();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
