using System.Collections.Frozen;

namespace KingdeeCoachBot.Understanding;

/// <summary>Chinese surnames and the characters and syllables given names are made of. No list of people, no list of companies.</summary>
internal static class Surnames
{
    // Frequent first; together well over 99 % of people.
    private static readonly FrozenSet<char> Single = (
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
        + "庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫嵺苟褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁蒙喻揭窦迟宇敖糜鄢冷卓仇艾蓝巩稽井练仲乐虞卞封竺冼衣楚佟栗匡宗台巫鞠僧桑荆谌扬沙伏岑习胥蔺").ToFrozenSet();

    private static readonly FrozenSet<char> Common =
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟段雷钱汤尹黎易武乔贺赖龚文庞樊殷施陶洪翟颜倪严牛温季俞章鲁葛韦申尤毕聂焦柳邢岳齐梅莫庄辛管祝祁耿詹关苗凌费纪靳盛童欧方金白常龙肖闫付曲路万邹左".ToFrozenSet();

    private static readonly FrozenSet<string> Double =
        new[] { "欧阳", "上官", "司马", "诸葛", "司徒", "皇甫", "夏侯", "慕容", "令狐", "东方", "南宫", "公孙", "尉迟", "长孙", "端木", "申屠", "轩辕", "独孤" }.ToFrozenSet();

    private static readonly FrozenSet<char> Given = (
        "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文辉玲红玉兰建国志海燕鹏飞波斌宇浩凯健俊帆雷晶莹欣雪梅琳琴云莉婷慧倩雯颖佳嘉怡悦晨晓阳旭东南北西龙虎峰山林森松柏青春夏秋冬雨雷雄豪胜利民忠孝仁义礼智信诚"
        + "德才思远宏洪大立永长安康宁福禄寿祥瑞庆喜乐成功名声光亮辰星月日天地江河湖波浪涌涛泽润清淑贞惠兰菊荷莲珍珠宝金银玺翠碧兴旺盛昌隆发达富贵荣耀彬武斌全友朋良善美琪瑶瑾瑜珊璐璇琦蕾薇萍萌蓉蕊茜茹荣菲芬芝苗苏若"
        + "子梓轩涵宸睿博文轩逸然皓铭钧锋锐钊铮鑫淼焱垚一乙二三少小中正方圆心意恒毅坚定卓越超群冠冰凌寒霜露岚岩岳川洲淮济汉洁澜滨源泉灵巧妙曼凡帅卫军兵武战胜培育树根生新维学勤奋进步跃腾翔飞鸿雁鹤凤凰麟麒骏骥驰"
        + "启开继承绍先宗祖耀传世代业克勋功昊昕昱晖景曦映晴晗昭显希望元亨贞乾坤震巽离兑尧舜禹汤周秦唐宋元清向前进攀登君珂可欢彤丹彩虹霓裳锦绣绮罗绫纯素雅致韵诗书画琴棋香馨芸蓓蕙芷若芮苒盈盼笑爱怜惜念恩慈")
        .ToFrozenSet();

    private static readonly FrozenSet<string> Spelled = (
        "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu lv su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin chang qiao lai gong wen ouyang pang shi tao hong zhai ni niu wong chan cheung lee lam ng leung tsang kwok")
        .Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> FirstNames = (
        "adam alan albert alex alexander alice allen amanda amy andrea andreas andrew andy angela anna anne anthony anton arthur ashley barbara ben benjamin bernd bill bob brian bruce carl carlos carol caroline catherine charles charlie chris christian christina christine cindy claire claudia coco daisy dan daniel dave david deborah dennis diana don donald donna doris dorothy douglas edward elena elizabeth ella ellen emily emma eric erik ethan eva eve fiona frank fred gary george gloria grace greg hannah hans harry hector heidi helen helena henry ian irene iris isabel ivan ivy jack jacob james jane janet jason jay jean jeff jennifer jenny jeremy jerry jessica jessie jim jimmy joan joe joel john johnny jonathan joseph joyce juan judy julia julie jun justin karen karl kate katherine kathy keith kelly ken kenneth kenny kevin kim kurt larry laura lauren leo leon leonard linda lisa lily louis lucas lucy luke maggie marc marco margaret maria marie mark martin mary mason matt matthew max megan melissa michael michelle mike mohammed monica nancy natalie nathan neil nick nicole nina noah oliver olivia oscar pamela patricia patrick paul paula peter phil philip rachel ralph raymond rebecca richard rick rob robert robin roger ron rose ruby russell ruth ryan sally sam samuel sandra sandy sara sarah scott sean serena sharon shirley simon sonia sophia sophie stanley stella stephen steve steven sue susan sylvia ted teresa terry thomas tiffany tim tina toby tom tommy tony tracy uwe vanessa vera victor victoria vincent vivian walter wayne wendy will william winnie wolfgang yvonne zoe priya raj anil sanjay rahul amit ahmed ali omar fatima klaus juergen stefan pierre jose luis miguel")
        .Split(' ').ToFrozenSet();

    public static bool Is(char c) => Single.Contains(c);

    public static bool IsCommon(char c) => Common.Contains(c);

    public static bool IsDouble(string name, int start) => start >= 0 && start + 2 <= name.Length && Double.Contains(name.Substring(start, 2));

    /// <summary>wang, Li: a surname as spelled in English text, lower case.</summary>
    public static bool IsSpelled(string word) => Spelled.Contains(word);

    public static bool IsFirstName(string word) => FirstNames.Contains(word);

    /// <summary>张伟, 欧阳明: a surname and one or two characters given names are made of.</summary>
    /// <remarks>Surely: each given character must be one that names are made of. 万科 and 华为 are no people.</remarks>
    public static bool IsFullName(string name, bool surely)
    {
        if (IsDouble(name, 0))
            return name.Length is 3 or 4 && name.All(Sentence.IsHan);
        if (name.Length is not (2 or 3) || !name.All(Sentence.IsHan) || !IsCommon(name[0]))
            return false;
        return !surely || name.Skip(1).All(Given.Contains);
    }
}
