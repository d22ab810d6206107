using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>What people say about deals.</summary>
internal static partial class DealSentences
{
    // Whether a period is named does not depend on the day.

    /// <summary>"新建商机 三一重工ERP升级 预算500万 预计明年6月签"</summary>
    public static int New(Utterance utterance) => NewVerb().IsMatch(utterance.Folded) ? 94 : 0;

    /// <summary>"我的商机", "B阶段的商机", "搁置的"</summary>
    public static int List(Utterance utterance) => ListPattern().IsMatch(utterance.Folded) ? 90 : 0;

    /// <summary>"看看华能", "华能怎么样了"</summary>
    public static int Show(Utterance utterance) => ShowVerb().IsMatch(utterance.Folded) && !IsAboutElse().IsMatch(utterance.Folded)
        ? Sure(utterance, 78)
        : 0;

    /// <summary>"华能的局面", "华能现在到什么程度"</summary>
    public static int Standing(Utterance utterance) => Says(StandingVerb(), utterance, 91);

    /// <summary>What asks how a deal stands.</summary>
    [GeneratedRegex(@"(的)?(局面|局势|全貌|底细|盘面|态势)(怎么?样|如何)?|how does .{1,40} stand|where does .{1,40} stand|standing of|state of play", Plain)]
    public static partial Regex StandingVerb();

    /// <summary>"华能的预算改成800万", "预计推迟到明年9月"</summary>
    public static int Edit(Utterance utterance)
    {
        if (TellsOfContact().IsMatch(utterance.Folded))
            return 0;
        if (EditVerb().IsMatch(utterance.Folded))
            return 89;
        var words = DealWords.Of(utterance.Text);
        var says = (utterance.Slots.Money is not null && MoneyWord().IsMatch(utterance.Folded))
            || ((utterance.Slots.Period is not null || utterance.Slots.When is { IsCalendarDay: true }) && SigningWord().IsMatch(utterance.Folded))
            || words.Rivals.Count > 0
            || (words.Stage is not null && StageMove().IsMatch(utterance.Folded))
            || words.Customer is not null && RenameWord().IsMatch(utterance.Folded);
        return says ? 88 : 0;
    }

    /// <summary>"华能签了,480万"</summary>
    public static int Win(Utterance utterance) => Says(WinVerb(), utterance, 86);

    /// <summary>"三一丢了,输给用友,价格太高"</summary>
    public static int Lose(Utterance utterance) => Says(LoseVerb(), utterance, 87);

    /// <summary>"华能这单不做了"</summary>
    public static int StopDeal(Utterance utterance) => Says(StopVerb(), utterance, 85);

    /// <summary>"华能先放一放,春节后再说"</summary>
    public static int Park(Utterance utterance) => Says(ParkVerb(), utterance, 86);

    /// <summary>"恢复华能", "华能继续跟进"</summary>
    public static int Resume(Utterance utterance) => Says(ResumeVerb(), utterance, 86);

    /// <summary>"重新打开华能"</summary>
    public static int Reopen(Utterance utterance) => Says(ReopenVerb(), utterance, 88);

    /// <summary>"把华能移交给李伟"</summary>
    public static int HandOver(Utterance utterance) => Says(HandOverVerb(), utterance, 90);

    /// <summary>"接手 K7M2Q-9XWTR"</summary>
    public static int TakeOver(Utterance utterance) => TakeOverPattern().IsMatch(utterance.Folded) ? 95 : 0;

    /// <summary>"华能加个售前小刘"</summary>
    public static int Team(Utterance utterance) =>
        TeamPattern().IsMatch(utterance.Folded) && DealWords.Of(utterance.Text).Team.Count > 0 && !TellsOfContact().IsMatch(utterance.Folded) ? 90
        : LeavesTeam().IsMatch(utterance.Folded) ? 91
        : 0;

    /// <summary>"删掉这个商机"</summary>
    public static int Delete(Utterance utterance) => DeleteVerb().IsMatch(utterance.Folded) ? 95 : 0;

    /// <summary>"改掉": the sentence moves the expected signing later.</summary>
    public static bool Postpones(Utterance utterance) => PostponeWord().IsMatch(utterance.Folded);

    /// <summary>The code in "接手 K7M2Q-9XWTR", as typed; empty where there is none.</summary>
    public static string CodeIn(Utterance utterance) => TakeOverPattern().Match(utterance.Folded) is { Success: true } match
        ? utterance.Text.Substring(match.Groups["code"].Index, match.Groups["code"].Length).Trim()
        : "";

    /// <summary>Who takes the deal over, where the sentence says so.</summary>
    public static string ReceiverIn(Utterance utterance) => After(ReceiverPattern(), utterance);

    /// <summary>To whom a deal was lost.</summary>
    public static string WinnerIn(Utterance utterance) => After(WinnerPattern(), utterance);

    /// <summary>Who leaves the team.</summary>
    public static string LeaverIn(Utterance utterance) => After(LeavesTeam(), utterance);

    /// <summary>The sentence behind what it does to the deal: 价格太高 in 三一丢了,输给用友,价格太高. Empty where nothing is left.</summary>
    public static string ReasonIn(Utterance utterance, Regex verb)
    {
        var text = utterance.Text.Length <= 500 ? utterance.Text : utterance.Text[..500];
        // "move it to B because they want a contract": the reason begins without a comma.
        var clauses = ClauseEnd().Split(text.Replace(" because ", ", because ", StringComparison.OrdinalIgnoreCase).Replace("因为", "，因为", StringComparison.Ordinal));
        var folded = clauses.Select(clause => (Clause: clause.Trim(), Folded: Understanding.Sentence.Fold(clause)));
        var reasons = folded.Where(each => each.Clause.Length > 1 && !verb.IsMatch(each.Folded) && !WinnerPattern().IsMatch(each.Folded)
            && Understanding.MoneyReader.In(Understanding.Sentence.From(each.Clause), []).Money is null && !UntilWord().IsMatch(each.Folded));
        return string.Join(utterance.Language == Language.Chinese ? "，" : ", ", reasons.Select(each => Because().Replace(each.Clause, ""))).Trim();
    }

    private static int Says(Regex verb, Utterance utterance, int fit) =>
        verb.IsMatch(utterance.Folded) && !TellsOfContact().IsMatch(utterance.Folded) ? Sure(utterance, fit) : 0;

    // "看看大唐" may mean many things; where one of his own deals is named, it is that one.
    private static int Sure(Utterance utterance, int fit) =>
        DealMention.IsIn(utterance) || DealNoun().IsMatch(utterance.Folded) || utterance.Slots.Person is { Known: true } ? fit : 45;

    private static string After(Regex pattern, Utterance utterance) => pattern.Match(utterance.Folded) is { Success: true } match
        ? utterance.Text.Substring(match.Groups["value"].Index, match.Groups["value"].Length).Trim(' ', '。', '.', '!', '！', '吧')
        : "";

    private const RegexOptions Plain = RegexOptions.CultureInvariant;
    private const RegexOptions Backtracking = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:请|帮我|帮忙|我要|我想|再)*(?:新建|新增|创建|录入|登记|建|加|录|记)(?:一)?(?:个|条|下)?(?:新的?)?(?:大)?(?:商机|单子|机会)(?![^\s:,]*?(?:的|里|中)(?:预算|人|拜访|下一步))|^新商机|^(?:我)?(?:这)?(?:又|刚)?有(?:了)?(?:一)?(?:个)?新(?:的)?(?:商机|单子|机会|项目机会)|^(?:please |can you )?(?:new|create|add|start|open up|log|enter)(?: a| an| me a)?(?: new)? (?:deal|opportunity)|^(?:a )?new (?:deal|opportunity)", Backtracking)]
    public static partial Regex NewVerb();

    [GeneratedRegex(@"^(看看?|查看?|列出|列一?下|打开|显示|给我看)?(一下)?.{0,20}(我的|我有|我们的|所有|全部|有哪些|哪些|有什么|有几个|有多少|列出|进行中|阶段的?|搁置|丢掉|丢了|输掉|赢下|赢了|赢的|丢的|签下|叫停|停掉|结束|签的|没签|未签|看看|列表).{0,12}(商机|单子|机会|大单)(都)?(有哪些|列表|清单|呢|吗)?[?。!\s]*$|.{1,20}有(哪些|什么|几个)(商机|单子)[?。\s]*$|^(商机|单子|机会)(列表|清单|一览)?[?。\s]*$|^(已经?|被)?(搁置|丢掉|丢了?|输掉|赢下|赢了?|叫停|停掉|结束)(了)?的(有哪些|呢)?[?。\s]*$|(今年|明年|后年|本月|这个月|下个?月|季度|[0-9]月|年底|上半年|下半年)(能|要|会|预计|可能|应该)*签的(有哪些|商机|单子|呢)?[?。\s]*$|^[tpib]阶段的?(有哪些|呢)?[?。\s]*$|(my|all|list|show|open|parked|lost|won|stopped|closed|which|what)\b.{0,40}\b(deals|opportunities|pipeline)\b|^(deals|pipeline|opportunities)[.?\s]*$|\bdeals? (in stage|in the stage|closing|signing|expected|due|to sign|on hold|with)\b", Plain)]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"^(看看|看一下|看下|打开|查看|查一下|显示|调出|show( me)?|open|look at|tell me about)\s?.+|(怎么样了?|进展(如何|怎么样)?|什么情况|啥情况|情况如何|到哪一?步了?|到什么阶段了?)[呢啊吗?。\s]*$|^(how is|how's|how are|what about|status of|where are we (with|on))\b.+", Plain)]
    public static partial Regex ShowVerb();

    [GeneratedRegex(@"拜访|行程|日程|会面|联系记录|联系人|干系人|关系图|决策人|下一步|待办|设置|表单|visit|meeting|appointment|agenda|next step|contact|people|stakeholder|setting|map\b|form\b|天气|漏斗|funnel", Plain)]
    private static partial Regex IsAboutElse();

    [GeneratedRegex(@"(修改|编辑|更新|改一下|改改)(一下)?.{0,20}(商机|单子)|(商机|单子).{0,6}(修改|改一下|编辑)|^(edit|change|update) (the |this |my )?.{0,40}(deal|opportunity)[.\s]*$|\brename\b", Plain)]
    public static partial Regex EditVerb();

    [GeneratedRegex(@"预算|金额|合同额|投资|报价|总价|budget|amount|value|worth|size|investment", Plain)]
    private static partial Regex MoneyWord();

    [GeneratedRegex(@"预计|签约|签单|成交|能签|才签|要签|再签|月签|签合同|签下|度签|年签|底签|expected|expect|slip(?:s|ped)?|signing|close date|closing|to sign|will sign|signature", Plain)]
    private static partial Regex SigningWord();

    [GeneratedRegex(@"(改|到|进|进入|推进|退回|移)(成|为|到|了|至)*.{0,4}阶段|阶段(是|改|到|进|调)|(move|moved|change|changed|set|put|now|is|back)\b.{0,40}\b(stage|negotiation|consideration|prospect|target)|商务谈判(了|阶段)", Plain)]
    private static partial Regex StageMove();

    [GeneratedRegex(@"改名|客户名|改叫|rename", Plain)]
    private static partial Regex RenameWord();

    [GeneratedRegex(@"签了|签下了?|签单了|签约了|签完|签成了|拿下了?|中标了?|赢了|赢单|成交了|\b(we|i|just|have|has)( have| just)? (won|signed|landed|closed)\b|^(won|signed|landed)\b|\b(deal|it|contract) (is |was )?(won|signed)\b|\bsigned (today|yesterday|the contract|at|for)\b", Plain)]
    public static partial Regex WinVerb();

    [GeneratedRegex(@"丢了|丢单|丢掉了|输了|输给|输掉了|没中标|没签成|没拿下|被.{1,12}(抢走|拿下|签走|拿走|抢了)|黄了|\blost\b|went to (a )?(rival|competitor)", Plain)]
    public static partial Regex LoseVerb();

    [GeneratedRegex(@"不做了|不跟了|不跟进了|叫停|停掉|放弃|该断则断|断了吧|断掉|\b(drop|abandon|kill)\b|walk(ing)? away from|giv(e|ing) up( on)?|stop (working on|pursuing|chasing|the )", Plain)]
    public static partial Regex StopVerb();

    [GeneratedRegex(@"放一放|搁一?搁|搁置|先放(下|着|到)?|暂停|缓一缓|缓缓|挂起|暂缓|\bpark(ing)?\b|\bon hold\b|\bpause\b|\bshelve\b|put .{1,40} aside", Plain)]
    public static partial Regex ParkVerb();

    [GeneratedRegex(@"恢复(跟进)?|重启|重新启动|重新跟|捡起来|继续跟|接着跟|\bresume\b|\bunpark\b|pick .{1,40} (back )?up|take .{1,40} up again|\brestart\b", Plain)]
    public static partial Regex ResumeVerb();

    [GeneratedRegex(@"重新打开|重开|又活了|复活|\breopen\b|\bre-open\b", Plain)]
    public static partial Regex ReopenVerb();

    [GeneratedRegex(@"移交|转交|交接|(商机|单子|这单)(转|交)给|\bhand(ing)? .{0,60}over\b|\b(hand|handing) over\b|\btransfer\b.{1,60}\bto\b", Plain)]
    public static partial Regex HandOverVerb();

    [GeneratedRegex(@"(?:移交|转交|交接|转|交)给(?<value>[^,。;!?]{1,20}?)(?:来?(?:跟|做|负责|了|吧).*)?[。!]?$|\bto (?<value>[a-z][a-z .]{1,30})[.!]?$", Backtracking)]
    private static partial Regex ReceiverPattern();

    [GeneratedRegex(@"^(?:我要|我来|我)?接手(?:商机)?[\s:]*(?<code>[0-9a-z\- ]{0,40})[。.!]*$|^(?:i'll |i will |let me )?take ?over\s*(?:deal |code )?(?<code>[0-9a-z\- ]{0,40})[.!]*$", Plain)]
    private static partial Regex TakeOverPattern();

    [GeneratedRegex(@"(加|添|增加|安排|拉|配|派|换)(个|一个|上|一位|位|进|成)?.{0,4}(售前|交付|实施|顾问)|(售前|交付|实施)(是|换成|改成|叫|:)|\badd\b.{1,40}\b(pre-?sales|delivery)\b|\b(pre-?sales|delivery)\b.{0,10}\bis\b", Plain)]
    private static partial Regex TeamPattern();

    [GeneratedRegex(@"把(?:售前|交付|实施|顾问|销售)?(?<value>[^,。从]{1,10}?)从.{1,30}(?:团队|项目组|商机|售前|交付).{0,4}(?:去掉|移除|撤下|拿掉|删掉|移出)|(?:去掉|移除|撤下|拿掉)(?:了|一下)?(?:售前|交付|实施|顾问)(?<value>[^,。]{1,10})|(?:售前|交付|实施|顾问)(?<value>[^,。]{1,6}?)(?:退出|不参与|不跟).{0,20}$|\b(?:remove|take) (?<value>[a-z]+(?: [a-z]+)?) (?:from|off) (?:the )?(?:.{1,40} )?team\b", Backtracking)]
    private static partial Regex LeavesTeam();

    [GeneratedRegex(@"(删掉|删除|删了|移除|去掉).{0,30}(商机|单子|机会)|(商机|单子|机会).{0,10}(删掉|删除|删了)|\b(delete|remove)\b.{0,40}\b(deal|opportunity)\b", Plain)]
    public static partial Regex DeleteVerb();

    [GeneratedRegex(@"推迟|延后|延期|延到|推到|往后|later|postpone|push|delay|slip", Plain)]
    private static partial Regex PostponeWord();

    [GeneratedRegex(@"(?:输给|丢给)了?(?<value>[^,。;!?]{1,30}?)(?:了)?(?=$|[,。;!?])|被(?<value>[^,。;!?]{1,12}?)(?:抢走|拿下|签走|拿走|抢了)|lost .{0,60}?\bto (?<value>[a-z0-9][^,.;!?]{0,30}?)(?=$|[,.;!?]| because| on )|\blost to (?<value>[^,.;!?]{1,30}?)(?=$|[,.;!?]| because)", Backtracking)]
    private static partial Regex WinnerPattern();

    [GeneratedRegex(@"[,，。;；!！?？\n]|(?:\.\s)|\s-\s|(?=\bbecause\b)", Backtracking)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"^\s*(?:因为|原因是|原因|由于|because(?: of)?|since|as)[:：\s]*", Backtracking | RegexOptions.IgnoreCase)]
    private static partial Regex Because();

    [GeneratedRegex(@"再说|再看|再谈|再跟|恢复|\buntil\b|\btill\b", Plain)]
    private static partial Regex UntilWord();

    [GeneratedRegex(@"商机|单子|这单|那单|这个项目|\bdeals?\b|\bopportunit", Plain)]
    private static partial Regex DealNoun();

    // What has just been talked about with the customer belongs to the record of contacts, what is to be done to the next steps.
    [GeneratedRegex(@"^(我)?(今天|昨天|上午|下午|早上)?(我)?刚(刚|才)?(和|跟|给|与|同|在|见|打|发|陪|去)|(聊|谈|见|吃|通)(过|完)?了|(打|发|回)了|微信(上)?(说|回)|^(下一步|待办|提醒我)|^next step|\bjust (spoke|talked|met|had|got off|called|texted)\b|^(spoke|talked|met|called) ", Plain)]
    private static partial Regex TellsOfContact();
}
