namespace KingdeeCoachBot.Understanding;

/// <summary>Who sells against us. A vendor may be a customer as well: only a word of rivalry makes it a rival.</summary>
internal static class Vendors
{
    /// <summary>One line a vendor: how it is written in English text, or "-", then how in Chinese text; further spellings after them.</summary>
    private const string Table =
        """
        Yonyou 用友 ufida 用友网络 用友软件
        SAP 思爱普 s/4hana s4hana
        Oracle 甲骨文 netsuite
        Inspur 浪潮 浪潮软件 浪潮通软
        Digiwin 鼎捷 鼎捷软件
        Microsoft 微软 dynamics
        Infor - infor
        Workday - workday
        Salesforce - salesforce
        Odoo - odoo
        Epicor - epicor
        QAD - qad
        IFS - ifs
        IBM - ibm
        Beisen 北森
        Moka - moka
        Weaver 泛微
        Seeyon 致远 致远互联
        Landray 蓝凌
        Neusoft 东软
        Mingyuan 明源 明源云
        Glodon 广联达
        - 神州数码
        - 远光 远光软件
        - 久其 久其软件
        - 元年 元年科技
        - 合思
        - 每刻
        - 汇联易
        - 畅捷通
        - 管家婆
        - 聚水潭
        - 旺店通
        - 纷享销客
        - 销售易
        - 汉得
        - 赛意
        Accenture 埃森哲
        PTC - ptc
        Dassault 达索
        """;

    /// <summary>Each spelling with the name to show, the longest first. All names of one vendor share its number.</summary>
    private static readonly (string Spelling, string Name, int Vendor)[] Spellings = Build();

    /// <summary>Where vendors stand in folded text, without overlaps.</summary>
    public static IReadOnlyList<(Span Span, string Name, int Vendor)> In(string folded)
    {
        var found = new List<(Span Span, string Name, int Vendor)>();
        foreach (var (spelling, name, vendor) in Spellings)
        {
            for (var at = folded.IndexOf(spelling, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(spelling, at + spelling.Length, StringComparison.Ordinal))
            {
                var span = new Span(at, at + spelling.Length);
                if (KnownNameMatcher.IsWhole(folded, span) && !found.Exists(other => other.Span.Overlaps(span)))
                    found.Add((span, name, vendor));
            }
        }
        found.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return found;
    }

    private static (string Spelling, string Name, int Vendor)[] Build()
    {
        var spellings = new List<(string Spelling, string Name, int Vendor)>();
        foreach (var (vendor, line) in Table.Split('\n').Index())
        {
            var names = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var spelling in names.Where(name => name != "-"))
                spellings.Add((spelling.ToLowerInvariant(), Shown(names, spelling), vendor));
        }
        return [.. spellings.DistinctBy(each => each.Spelling).OrderByDescending(each => each.Spelling.Length)];
    }

    /// <summary>甲骨文 stays 甲骨文, netsuite becomes Oracle's NetSuite by its own name.</summary>
    private static string Shown(string[] names, string spelling) =>
        spelling.Any(Sentence.IsHan) ? names[1] : spelling switch { "netsuite" => "NetSuite", "dynamics" => "Microsoft Dynamics", _ => names[0] };
}
