using System.Buffers;
using System.Text;

namespace KingdeeCoachBot.BotFramework.Cards;

/// <summary>
/// Makes text from data inert where clients render Markdown (TextBlock.text, Fact.title, Fact.value): it is shown as it is.
/// <para>
/// Backslashes do it, because both families of clients know them: CommonMark (web, desktop, markdown-it, md4c) shows the bare
/// character; the older native parser of mobile clients does not take an escaped character for Markdown, but may show the backslash.
/// Therefore a character is escaped only where it could mean something: <c>CRM_2024</c>, <c>A &lt; B</c>, <c>3~5天</c>, <c>R&amp;D</c>,
/// <c>(二期)</c> stay as they are.
/// </para>
/// <para>A line break becomes an empty line, the only break all clients show; leading blanks of a line go.</para>
/// </summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Suspicious = SearchValues.Create("\\`*_[](){}~#<&-+=>|:.\r\n \t0123456789");

    /// <summary>Appends the text, escaped. The beginning counts as the beginning of a line, whatever stands before.</summary>
    public static void AppendInert(StringBuilder target, string text)
    {
        if (text.AsSpan().IndexOfAny(Suspicious) < 0)
        {
            target.Append(text);
            return;
        }

        var isFirst = true;
        foreach (var range in text.AsSpan().SplitAny('\r', '\n'))
        {
            var line = text.AsSpan()[range].Trim(" \t");
            if (line.IsEmpty)
                continue;
            target.Append(isFirst ? "" : "\n\n");
            AppendLine(target, line, text.AsSpan()[range]);
            isFirst = false;
        }
    }

    private static void AppendLine(StringBuilder target, ReadOnlySpan<char> line, ReadOnlySpan<char> whole)
    {
        var opening = OpeningMark(line);
        for (var i = 0; i < line.Length; i++)
        {
            if (i == opening || MeansSomething(line, i))
                target.Append('\\');
            target.Append(line[i]);
        }

        // A blank at the end may part this value from what follows in the template.
        if (whole[^1] is ' ' or '\t')
            target.Append(' ');
    }

    /// <summary>Where a heading, list, quote, rule or table would begin at the start of a line; -1 where none does.</summary>
    private static int OpeningMark(ReadOnlySpan<char> line)
    {
        if (line[0] is '-' or '+' or '#' or '>' or '=' or '|' or ':')
            return 0;
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        var isListNumber = digits > 0 && line[digits] is '.' or ')';
        return isListNumber && (digits + 1 == line.Length || line[digits + 1] is ' ' or '\t') ? digits : -1;
    }

    private static bool MeansSomething(ReadOnlySpan<char> line, int i)
    {
        var before = i > 0 ? line[i - 1] : '\0';
        var after = i + 1 < line.Length ? line[i + 1] : '\0';
        return line[i] switch
        {
            '*' or '`' or '[' or ']' => true,
            '\\' => after == '\0' || IsPunctuation(after),
            '_' => !(char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after)),
            '~' => before is '~' or '\0' || after is '~' or '\0',
            '<' => after is '\0' or (> ' ' and < '\x7F'),
            '(' => before is ']' or '\0',
            '{' => before is '{' or '\0' || after is '{' or '\0',
            '&' => IsEntity(line[i..]),
            _ => false,
        };
    }

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#'))
            end++;
        return end > 1 && end < text.Length && text[end] == ';';
    }

    // What CommonMark lets a backslash escape.
    private static bool IsPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
}
