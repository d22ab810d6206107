using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>What is sold, and what a project is called by: ERP, 财务共享, 云星空, 升级, rollout.</summary>
internal static partial class ProductWords
{
    private const string Words =
        "erp|mes|hcm|hrm|ehr|hr|crm|wms|plm|scm|srm|tms|qms|aps|eam|oa|bi|sap|s/4hana|k/?3(?: ?cloud)?|eas|kis|s-?hr|"
        + "云星空|星空旗舰版|星空|云苍穹|苍穹|云星瀚|星瀚|云星辰|星辰|精斗云|云之家|金蝶云|财务共享|财务云|财务系统|财务软件|财务管理|财务核算|财务|人力资源|人力云|人力系统|人力|人事系统|薪酬|"
        + "供应链云|供应链协同|供应链|采购系统|采购平台|采购协同|采购管理|采购云|生产管理|生产系统|制造云|制造执行|智能制造|智能工厂|数字工厂|物流系统|仓储系统|仓储|物流平台|信息系统|信息平台|数据平台|数据中台|业务中台|中台|"
        + "费控|费用报销|报销系统|报销|合并报表|报表系统|报表|司库|税务云|税务系统|税务|发票云|发票|主数据|全面预算|预算系统|电子档案|资金系统|资金管理|经营分析|一体化|信创|国产化|数字化|信息化|数智化|管理软件|软件采购|"
        + "系统|升级|项目|平台|改造|实施|替换|迁移|上云|上线|转型|建设项目|集成|云服务|[一二三四]期|"
        + "rollout|roll-out|upgrade|implementation|replacement|migration|platform|system|systems|project|deployment|transformation|cloud|finance|financials|payroll|procurement|supply chain|warehouse";

    /// <summary>The first word of a product in folded text, and all that belongs to it.</summary>
    public static Span? First(string folded, int from) => Run().Match(folded, from) is { Success: true } match ? match.Span() : null;

    public static bool Has(string folded) => Run().IsMatch(folded);

    /// <summary>云星空 of 云星空项目.</summary>
    public static string WithoutGenericEnd(string key) => GenericEnd().Match(key) is { Success: true, Index: > 1 } end ? key[..end.Index] : key;

    /// <summary>升级 and "the project" alone name nothing.</summary>
    public static bool IsGeneric(string folded) => Generic().IsMatch(folded);

    [GeneratedRegex("(?<![a-z0-9])(?:" + Words + ")(?![a-z0-9])(?: ?(?:" + Words + ")(?![a-z0-9])){0,6}|(?:云星空|星瀚|苍穹)[a-z0-9]{0,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex("(?:的?(?:系统|升级|项目|平台|改造|实施|替换|迁移|上线|转型|集成|rollout|upgrade|project|implementation|replacement|migration|platform|system))+$", RegexOptions.CultureInvariant)]
    private static partial Regex GenericEnd();

    [GeneratedRegex("^(?:(?:系统|升级|项目|平台|改造|实施|替换|迁移|上线|转型|集成|the|system|systems|project|platform|upgrade|implementation|replacement|migration|deployment) ?)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Generic();
}
