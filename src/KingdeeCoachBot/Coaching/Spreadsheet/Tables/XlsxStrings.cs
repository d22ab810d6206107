using System.Globalization;
using System.Text;
using System.Xml;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Tables;

/// <summary>The texts that cells share.</summary>
internal sealed class XlsxStrings(IReadOnlyList<string> texts)
{
    public static XlsxStrings Read(XmlReader xml)
    {
        var texts = new List<string>();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add(Text(xml));
        }

        return new XlsxStrings(texts);
    }

    /// <summary>The text of a number as a cell gives it; empty where there is none.</summary>
    public string Find(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? texts[at] : "";

    /// <summary>Reads the text of the element that the reader stands on, to its end: several runs, without the phonetic ones.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var depth = xml.Depth;
        var isText = false;
        var phonetic = int.MaxValue;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName == "rPh")
                    phonetic = Math.Min(phonetic, xml.Depth);
                isText = xml.LocalName is "t" or "v";
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                isText = false;
                if (xml.Depth == phonetic)
                    phonetic = int.MaxValue;
            }
            else if (isText && phonetic == int.MaxValue && text.Length <= TableLimits.CellText)
            {
                text.Append(xml.Value.AsSpan(0, Math.Min(xml.Value.Length, TableLimits.CellText)));
            }
        }

        return text.ToString().Trim();
    }
}
