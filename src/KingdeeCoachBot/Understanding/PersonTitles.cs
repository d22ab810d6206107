namespace KingdeeCoachBot.Understanding;

/// <summary>What people are called by: 王总, 李处长, 财务总监, Mr. Chen, the CFO, wang zong.</summary>
internal static class PersonTitles
{
    // Longest first: 副总经理 before 经理.
    private static readonly string[] Chinese = Sorted(
        "董事长 副董事长 总经理 副总经理 常务副总 总裁 副总裁 副总 总监 副总监 经理 副经理 主管 主任 副主任 处长 副处长 科长 副科长 部长 副部长 局长 副局长 院长 副院长 校长 副校长 行长 副行长 书记 副书记 厂长 副厂长 所长 站长 队长 组长 会长 理事长 秘书长 市长 县长 区长 镇长 老师 教授 博士 医生 工程师 总工程师 总工 女士 先生 小姐 老板 董秘 秘书 助理 专员 顾问 会计 律师 老总 师傅 主席 店长 馆长 社长 省长 司长 厅长 司令 班长 课长 总会计师 负责人 "
        + "总 董 工 处 局 科 院 ceo cfo cio cto coo cmo ciso cdo vp");

    private static readonly string[] Modifiers = Sorted(
        "常务 执行 高级 资深 首席 区域 大区 财务 采购 信息 技术 销售 市场 生产 研发 运营 人力资源 人事 行政 法务 战略 供应链 it 数字化 信息化 质量 物流 设备 工程 项目 产品 审计 企管 计划 仓储 制造 工厂 集团 新任 副 党委 分管 主管 信息中心 信息部 财务部 采购部 技术部");

    private static readonly HashSet<string> BeforeName = ["mr", "mr.", "ms", "ms.", "mrs", "mrs.", "miss", "dr", "dr.", "prof", "prof.", "professor", "madam", "manager", "director", "president", "chairman"];
    private static readonly HashSet<string> Spelled = ["zong", "jingli", "zhuren", "chuzhang", "laoshi", "gong", "dong", "xiansheng", "nvshi", "nushi", "shuji", "buzhang", "kezhang", "yuanzhang", "hangzhang", "zongjian", "chu"];
    private static readonly HashSet<string> Jobs =
    [
        "ceo", "cfo", "cio", "cto", "coo", "cmo", "ciso", "cdo", "vp", "director", "manager", "president", "chairman", "chairwoman", "head", "controller", "treasurer", "supervisor", "buyer",
        "owner", "founder", "secretary", "engineer", "accountant", "lead", "gm", "md",
    ];

    /// <summary>How long the title is that ends this text; 0 where none does.</summary>
    public static int AtEnd(string folded)
    {
        foreach (var title in Chinese)
        {
            if (folded.EndsWith(title, StringComparison.Ordinal) && !(char.IsAsciiLetter(title[0]) && folded.Length > title.Length && char.IsAsciiLetter(folded[^(title.Length + 1)])))
                return title.Length;
        }
        return 0;
    }

    /// <summary>How much of the text's end says which director it is: 财务 in 华能财务(总监).</summary>
    public static int ModifiersAtEnd(string folded)
    {
        var length = folded.Length;
        for (var again = true; again;)
        {
            again = false;
            foreach (var word in Modifiers)
            {
                if (length >= word.Length && folded.AsSpan(0, length).EndsWith(word) && !(word == "集团" && length > word.Length))
                {
                    length -= word.Length;
                    again = true;
                    break;
                }
            }
        }
        return folded.Length - length;
    }

    public static bool StandsBeforeName(string word) => BeforeName.Contains(word);

    /// <summary>zong, jingli: Chinese titles spelled out in English text, after the name.</summary>
    public static bool IsSpelledTitle(string word) => Spelled.Contains(word);

    public static bool IsJob(string word) => Jobs.Contains(word);

    private static string[] Sorted(string words) => [.. words.Split(' ').OrderByDescending(word => word.Length)];
}
