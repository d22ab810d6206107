using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

internal static partial class MeetingKinds
{
    /// <summary>A meal beats a call, a call beats a visit: 线上拜访 is online.</summary>
    public static MeetingKind? In(string folded) =>
        Meal().IsMatch(folded) ? MeetingKind.Dinner
        : Online().IsMatch(folded) ? MeetingKind.Online
        : OnSite().IsMatch(folded) ? MeetingKind.OnSite
        : null;

    /// <summary>A meal that is not breakfast: 8点吃饭 is in the evening.</summary>
    public static bool IsLaterMeal(string folded) => Meal().IsMatch(folded) && !Breakfast().IsMatch(folded);

    [GeneratedRegex("早餐|早饭|早茶|breakfast|brunch", RegexOptions.CultureInvariant)]
    private static partial Regex Breakfast();

    [GeneratedRegex("吃个?(?:饭|晚饭|午饭|中饭|早饭|火锅|烧烤|夜宵)|晚餐|午餐|早餐|晚饭|午饭|聚餐|宴请|饭局|请客|喝酒|便饭|(?<![a-z])(?:lunch|dinner|breakfast|supper|brunch)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Meal();

    [GeneratedRegex(
        "视频|线上|远程|电话|语音会议|网络会议|在线(?:会议|交流|演示|沟通|拜访)|连线|腾讯会议|飞书会议|钉钉会议|"
        + "(?<![a-z])(?:zoom|teams|webex|online|remote(?:ly)?|video|phone|virtual(?:ly)?|call(?! on)(?:ing)?(?: with)?)(?![a-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Online();

    [GeneratedRegex("拜访|走访|登门|上门|现场|当面|面谈|看望|探访|回访|去|到(?=[一-鿿])|(?<![a-z])(?:visit(?:ing)?|on-?site|in person|face to face|call on|go(?:ing)? to)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex OnSite();
}
