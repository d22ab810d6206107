using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>What makes a name an organisation's, and what is no customer although it stands where one would.</summary>
internal static partial class OrganisationWords
{
    private static readonly FrozenDictionary<char, string[]> Endings = (
        "集团 公司 股份 有限公司 控股 银行 医院 大学 学院 学校 中学 小学 研究院 研究所 设计院 局 厂 重工 电网 石化 石油 化工 科技 能源 汽车 证券 保险 电力 电气 电子 电器 钢铁 药业 制药 医药 生物 食品 乳业 酒业 地产 置业 物流 快递 航空 机场 港口 铁路 地铁 建设 建工 建筑 工程 机械 装备 制造 实业 工业 贸易 商贸 投资 基金 信托 租赁 传媒 网络 软件 通信 通讯 半导体 新材料 新材 环保 水务 燃气 热力 矿业 煤业 煤炭 冶金 有色 铝业 纺织 服饰 家居 家电 百货 出版社 报社 电视台 事务所 委员会 协会 商会 法院 检察院 政府 海关 总局 分局 分行 支行 分公司 子公司 股份公司 集团公司 技术 光电 动力 船舶 重机 电缆 水泥 玻璃 陶瓷 轮胎 农业 牧业 种业 文旅 旅游 影业 教育 健康 医疗 器械 智能 数据 信息 金融 资本 国际 实验室 中国 中国区")
        .Split(' ').GroupBy(word => word[^1]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());

    private static readonly FrozenSet<string> NoCustomer = (
        "公司 集团 客户 客户那 现场 办公室 机场 会议室 酒店 工厂 总部 家 家里 那里 那边 这里 这边 他 她 他们 她们 我们 我 你 你们 咱们 对方 老板 领导 老婆 老公 家人 孩子 父母 同学 同事 朋友 团队 大家 甲方 乙方 厂里 项目 项目组 项目部 方案 合同 报价 需求 产品 系统 客户公司 他们公司 对方公司 我公司 我们公司 单位 食堂 餐厅 饭店 咖啡厅 咖啡馆 茶馆 楼下 门口 火车站 高铁站 展会 会场 学校 医院 银行 工地 车间 仓库 出差 开会 吃饭 见面 一下 时间 地点 目标 哪里 哪儿 什么 谁 几点 北京 上海 天津 重庆 广州 深圳 杭州 南京 苏州 无锡 常州 宁波 温州 合肥 福州 厦门 泉州 南昌 济南 青岛 烟台 郑州 洛阳 武汉 长沙 东莞 佛山 珠海 中山 惠州 南宁 海口 三亚 成都 绵阳 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 沈阳 大连 长春 哈尔滨 石家庄 太原 呼和浩特 香港 澳门 台北 台湾 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 中国 国内 国外 海外 美国 日本 德国 新加坡 "
        + "erp crm mes ppt poc demo it ai hr ok plm wms oa bi saas excel word q1 q2 q3 q4 am pm me him her them us you it zoom teams online")
        .Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> EnglishEndings = (
        "group corp corporation inc inc. ltd ltd. limited co co. company gmbh ag plc llc bank insurance securities industry industries industrial heavy technology technologies tech software energy power motors motor automotive auto electric electronics steel pharma pharmaceuticals foods hospital university institute holdings china international systems solutions logistics airlines chemical chemicals petroleum oil telecom telecommunications mobile networks semiconductor materials")
        .Split(' ').ToFrozenSet();

    /// <summary>How long the ending is that makes this an organisation; 0 where there is none, or nothing before it.</summary>
    public static int EndingOf(string folded)
    {
        if (folded.Length == 0 || !Endings.TryGetValue(folded[^1], out var endings))
            return 0;
        foreach (var ending in endings)
        {
            if (folded.Length > ending.Length && folded.EndsWith(ending, StringComparison.Ordinal))
                return ending.Length;
        }
        return 0;
    }

    /// <summary>Ends like an organisation, and is more than that ending: 华能集团, not 公司.</summary>
    public static bool EndsLikeOne(string folded) =>
        !IsNoCustomer(folded) && EndingOf(folded) is var ending and > 0 && folded.Length - ending >= (ending == 1 ? 2 : 1) && !HasFunctionWord(folded);

    public static bool IsEnglishEnding(string word) => EnglishEndings.Contains(word);

    public static bool IsNoCustomer(string folded) => NoCustomer.Contains(folded);

    /// <summary>Where people meet who have no business there.</summary>
    public static bool IsPlace(string folded) => Place().IsMatch(folded);

    /// <summary>Short and plain enough to be a name by its place alone: 华能 in 去华能.</summary>
    public static bool CouldBeOne(string folded)
    {
        var han = folded.Count(Sentence.IsHan);
        return !IsNoCustomer(folded) && !HasFunctionWord(folded) && !Counted().IsMatch(folded)
            && folded.Any(char.IsLetter) && folded.Length >= 2 && (han == 0 ? folded.Length <= 30 : folded.Length <= (EndingOf(folded) > 0 ? 20 : 8));
    }

    /// <summary>信息部 in 招商银行信息部: how long the department at the end is.</summary>
    public static int DepartmentAtEnd(string folded) => Department().Match(folded) is { Success: true } match && match.Index > 0 ? match.Length : 0;

    public static bool IsDepartment(string folded) => Department().Match(folded) is { Success: true, Index: 0 };

    /// <summary>Where the name ends that begins a text with a short name: 华能 and what of 集团, 公司 follows it.</summary>
    public static int WithEndings(string folded, int length)
    {
        while (Suffix().Match(folded, length) is { Success: true } suffix)
            length = suffix.Span().End;
        return length;
    }

    public static string Core(string folded)
    {
        var core = WithoutEnglishEndings(folded).Replace(" ", "", StringComparison.Ordinal).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        for (var ending = EndingOf(core); ending > 0 && core.Length - ending >= 2; ending = EndingOf(core))
            core = core[..^ending];
        if (core.StartsWith("中国", StringComparison.Ordinal) && core.Length >= 4)
            core = core[2..];
        return core;
    }

    // "Siemens China" is Siemens to whoever sells to it.
    private static string WithoutEnglishEndings(string folded)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var most = words.Length;
        while (most > 1 && IsEnglishEnding(words[most - 1]))
            most--;
        return most == words.Length ? folded : string.Join(' ', words[..most]);
    }

    /// <summary>三次, 3个工厂.</summary>
    [GeneratedRegex("^(?:[0-9]{1,4}|[一二两三四五六七八九十几]{1,3})(?:个|次|位|家|台|套|趟|遍|年|天|月|期|人|点)", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex("^(?:星巴克|瑞幸|麦当劳|肯德基|海底捞|costa|starbucks|manner)|(?:酒店|饭店|宾馆|餐厅|餐馆|酒楼|火锅店?|咖啡厅?|咖啡馆|咖啡店|茶馆|茶楼|茶室|会所|大厦|广场|商场|机场|车站|高铁站|展馆|会展中心|球场|高尔夫|公园)$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("\\G(?:股份有限公司|有限责任公司|有限公司|集团|控股|股份|公司)", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    private static bool HasFunctionWord(string folded) => FunctionWord().IsMatch(folded);

    [GeneratedRegex("(?<!美)的|[是了不把被你她它们那什么吗呢吧很哪怎帮让、]|[我他](?!爱)|这(?!里)|(?:需要|可以|时候|一下|几个|一个|如何|为什么|没有|还有)", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionWord();

    [GeneratedRegex(
        "(?:信息|财务|采购|技术|研发|生产|市场|销售|人力资源|人力|人事|行政|法务|战略|供应链|运营|it|数字化|信息化|科技|企管|企业管理|计划|审计|质量|品质|物流|设备|工程|项目|客服|电商|综合|管理|规划|发展|安全|营销|资金|数据|流程){1,3}(?:管理)?(?:事业部|部门|部|处|科|室|中心|办公室|办)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Department();
}
