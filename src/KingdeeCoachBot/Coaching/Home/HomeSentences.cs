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

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
}
