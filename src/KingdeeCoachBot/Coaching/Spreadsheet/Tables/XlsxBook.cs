using System.Xml;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Tables;

/// <summary>What a workbook says of itself.</summary>
/// <param name="VisibleSheets">The relation ids of its worksheets, in order, without the hidden ones.</param>
/// <param name="CountsFrom1904">Its days count from 1904, as old versions for the Macintosh had it.</param>
internal sealed record XlsxBook(IReadOnlyList<string> VisibleSheets, bool CountsFrom1904)
{
    public static XlsxBook Read(XmlReader xml)
    {
        var sheets = new List<string>();
        var from1904 = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "sheet" && xml.GetAttribute("state") is null or "visible" && RelationOf(xml) is { } id)
                sheets.Add(id);
            else if (xml.LocalName == "workbookPr")
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
        }

        return new XlsxBook(sheets, from1904);
    }

    /// <summary>The parts that relation ids lead to.</summary>
    public static IReadOnlyDictionary<string, string> ReadTargets(XmlReader xml)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External")
                continue;
            if (xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
                targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        return targets;
    }

    // The attribute r:id; its namespace differs between the two editions of the standard.
    private static string? RelationOf(XmlReader xml)
    {
        string? found = null;
        while (xml.MoveToNextAttribute())
        {
            if (xml is { LocalName: "id", Prefix.Length: > 0 })
                found = xml.Value;
        }

        xml.MoveToElement();
        return found;
    }
}
