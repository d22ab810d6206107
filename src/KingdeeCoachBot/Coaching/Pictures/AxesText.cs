using KingdeeCoachBot.Coaching.Power;

namespace KingdeeCoachBot.Coaching.Pictures;

/// <summary>What stands on the picture of the two axes, and beside it for whoever cannot see it. Course: M16.</summary>
internal static class AxesText
{
    public static readonly Text Rational = new("理智", "Rational");
    public static readonly Text Emotional = new("激情", "Emotional");
    public static readonly Text Competitive = new("竞争", "Competitive");
    public static readonly Text EasyGoing = new("随和", "Easy-going");

    private static readonly Text AltOfType = new("POWER 分析图：他在“{0}”这一角，{1}、{2}。", "The POWER picture: in the corner “{0}”, {1} and {2}.");
    private static readonly Text AltOpen = new("POWER 分析图：还看不准，偏{0}、偏{1}。", "The POWER picture: not clear yet, leaning {0} and {1}.");
    private static readonly Text AltMiddle = new("POWER 分析图：还看不准，在中间。", "The POWER picture: not clear yet, in the middle.");

    // Nearer to the middle than this nobody would say that it leans.
    private const int Leans = 60;

    public static string Alt(AxesPlace place, Language language)
    {
        var up = InASentence(place.Rational >= 500 ? Rational : Emotional, language);
        var across = InASentence(place.Competitive >= 500 ? Competitive : EasyGoing, language);
        if (place.Type is { } type)
            return AltOfType.In(language, PowerText.Type(type).In(language), up, across);
        return Math.Abs(place.Rational - 500) < Leans && Math.Abs(place.Competitive - 500) < Leans ? AltMiddle.In(language) : AltOpen.In(language, up, across);
    }

    private static string InASentence(Text text, Language language) => language == Language.English ? text.English.ToLowerInvariant() : text.Chinese;
}
