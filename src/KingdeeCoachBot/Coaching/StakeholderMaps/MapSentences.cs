using System.Globalization;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.StakeholderMaps;

/// <summary>How people ask for the map, the FOX and who meets whom.</summary>
internal static partial class MapSentences
{
    /// <summary>"华能的关系图", "stakeholder map of Siemens"</summary>
    public static int Show(Utterance utterance) => Map().IsMatch(utterance.Folded) ? 94 : 0;

    /// <summary>"华能有FOX吗", "do we have a fox at Siemens"</summary>
    public static int Fox(Utterance utterance) => FoxQuestion().IsMatch(utterance.Folded) ? 93 : 0;

    /// <summary>"谁没人管", "谁去见谁", "who meets whom"</summary>
    public static int Pairs(Utterance utterance) => PairsQuestion().IsMatch(utterance.Folded) ? 93 : 0;

    /// <summary>"王总由张总去见", "our CEO meets Mr. Chen". With a day it is a visit.</summary>
    public static int Assign(Utterance utterance) => utterance.Slots.When is null && PairIn(utterance) is not null ? 92 : 0;

    /// <summary>The customer's person and ours; null where the sentence does not say that.</summary>
    public static (string Whom, string Ours)? PairIn(Utterance utterance)
    {
        var match = AssignPattern().Match(utterance.Folded);
        if (!match.Success)
            return null;
        var (whom, ours) = (At(utterance, match.Groups["whom"]), At(utterance, match.Groups["ours"]));
        // 华能的王总 is 王总, as he is known; else only a name with a title is somebody's.
        var known = utterance.Known.People.Select(person => person.Name).Where(name => whom.Contains(name, StringComparison.OrdinalIgnoreCase)).MaxBy(name => name.Length);
        var name = known ?? (Mentions.In(new Utterance(whom, utterance.Language, new Slots(), KnownNames.Empty)).People is [.., var titled] ? titled : null);
        return name is null || ours.Length < 2 ? null : (name, ours.StartsWith("our ", StringComparison.OrdinalIgnoreCase) || !char.IsLower(ours[0]) ? ours : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(ours));
    }

    /// <summary>The request with only the customer's side in it: whom of ours it names says nothing of the deal.</summary>
    public static CoachRequest About(CoachRequest asked, (string Whom, string Ours)? pair) =>
        asked.Utterance is { } utterance && pair is var (whom, _)
            ? Mentions.Apply(asked) with { Utterance = utterance with { Slots = utterance.Slots with { Person = new NameSlot(whom, whom, utterance.Known.People.Any(person => person.Name == whom)), Customer = utterance.Slots.Customer is { Known: true } known ? known : null } } }
            : Mentions.Apply(asked);

    private static string At(Utterance utterance, Group group) => utterance.Text.Substring(group.Index, group.Length).Trim();

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex("关系图|关系网|人物图|决策地图|权力地图|人脉图|(?<![a-z])(?:stakeholder|power|relationship|people|influence) map(?![a-z])|(?<![a-z])map of (?:the )?(?:stakeholders|people)", Options)]
    private static partial Regex Map();

    [GeneratedRegex("(?:有|有没有|谁是|谁能当|谁可以当|找到).{0,6}(?<![a-z])fox(?![a-z])|(?<![a-z])fox(?![a-z]).{0,6}(?:是谁|检查|怎么样|在哪|靠谱吗)|(?<![a-z])(?:have|is there|who is|who's|who could be|check) .{0,12}(?<![a-z])fox(?![a-z])|fox check|内线.{0,4}(?:怎么样|靠谱吗|还在吗|多久没联系)", Options)]
    private static partial Regex FoxQuestion();

    [GeneratedRegex("谁没人管|没人管(?:的)?(?:人|吗|$)|哪些人没人管|谁去见谁|谁见谁|谁对接谁|谁(?:该)?去见(?!客户的)|(?<![a-z])who (?:meets|should meet|is meeting|covers) (?:whom|who)(?![a-z])|(?<![a-z])who (?:is|has been) (?:left out|not covered)|(?<![a-z])(?:nobody|no one) (?:is )?(?:looking after|covering)", Options)]
    private static partial Regex PairsQuestion();

    [GeneratedRegex("^(?<whom>[^,。;?由归让]{2,14}?)(?:那边|这边)?(?:由|归|让|交给)(?:我们的?|咱们的?)?(?<ours>[\u4e00-\u9fffa-z]{2,6}?)(?:去|来)?(?:见|对接|负责|管|联系|跟)[。!]*$|^(?<ours>(?:our )?[a-z][a-z. '-]{1,30}?) (?:meets|will meet|should meet|covers|looks after|takes care of) (?<whom>[a-z][a-z. '-]{1,40}?)(?: (?:at|from|of) [a-z ]{2,30})?[.!]*$", Options)]
    private static partial Regex AssignPattern();
}
