using System.Globalization;
using KingdeeCoachBot.BotFramework.Links;
using KingdeeCoachBot.Methodology;
using SkiaSharp;

namespace KingdeeCoachBot.Coaching.Pictures;

/// <summary>The customer's people by stance and influence, as they stand in a picture's address: numbers only, no names. Course: M11.</summary>
/// <param name="People">In the order of the table beside the picture.</param>
internal sealed record PeopleFigures(IReadOnlyList<PersonDot> People)
{
    public const int Most = 12;

    public static PeopleFigures Of(IEnumerable<Stakeholder> people) =>
        new([.. people.Take(Most).Select(person => new PersonDot(person.Stance, person.Influence, person.Role == DecisionRole.Decider))]);

    public string Write() => string.Join(';', People.Select(dot => string.Create(CultureInfo.InvariantCulture, $"{(int)dot.Stance},{(int)dot.Influence},{(dot.Decides ? 1 : 0)}")));

    /// <summary>Null where another version wrote it.</summary>
    public static PeopleFigures? Read(string text)
    {
        var parts = text.Split(';');
        PersonDot?[] dots = [.. parts.Take(Most + 1).Select(ReadDot)];
        return dots.Length is 0 or > Most || dots.Contains(null) ? null : new PeopleFigures([.. dots.OfType<PersonDot>()]);
    }

    private static PersonDot? ReadDot(string text) =>
        text.Split(',') is [var stance, var influence, "0" or "1"] parts && Part(stance, (int)Stance.Supporter) is { } at && Part(influence, (int)Influence.High) is { } say
            ? new PersonDot((Stance)at, (Influence)say, parts[2] == "1")
            : null;

    private static int? Part(string text, int most) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
}

/// <summary>A person on the picture.</summary>
/// <param name="Stance">Where he stands.</param>
/// <param name="Influence">How much his word counts.</param>
/// <param name="Decides">Whether he decides.</param>
internal sealed record PersonDot(Stance Stance, Influence Influence, bool Decides);

/// <summary>The map of people: from against to for us, from little say to much; whoever decides wears a ring.</summary>
internal static class PeoplePicture
{
    private const int Height = 620;
    private const float Left = 172;
    private const float Right = Sheet.Width - 26;
    private const float Top = 26;
    private const float Bottom = 520;
    private const float Radius = 25;
    private const int InARow = 2;

    private static readonly Stance[] Columns = [Stance.Against, Stance.Doubtful, Stance.Unknown, Stance.Neutral, Stance.Supporter];
    private static readonly Influence[] Rows = [Influence.High, Influence.Medium, Influence.Unknown, Influence.Low];

    /// <summary>Draws a PNG of at most 1024 pixels each way.</summary>
    public static byte[] Draw(PeopleFigures figures, Language language)
    {
        using var sheet = new Sheet(Height);
        foreach (var column in Columns)
            DrawColumn(sheet, column, language);
        foreach (var row in Rows)
            sheet.Write(PeoplePictureText.Row(row).In(language), Left - 16, Middle(Array.IndexOf(Rows, row), Rows.Length, Top, Bottom) + 12, Sheet.Pale, Sheet.SmallLetters, SKTextAlign.Right);
        foreach (var cell in figures.People.Select((dot, index) => (Dot: dot, Number: index + 1)).GroupBy(each => (each.Dot.Stance, each.Dot.Influence)))
            DrawCell(sheet, [.. cell]);
        sheet.Write(PeoplePictureText.Ring.In(language), Left, Bottom + 82, Sheet.Pale, Sheet.SmallLetters);
        return sheet.ToPng();
    }

    private static void DrawColumn(Sheet sheet, Stance stance, Language language)
    {
        var index = Array.IndexOf(Columns, stance);
        var width = (Right - Left) / Columns.Length;
        sheet.Fill(SKRect.Create(Left + (index * width) + 3, Top, width - 6, Bottom - Top), Shade(stance), 12);
        sheet.Write(PeoplePictureText.Column(stance).In(language), Left + ((index + 0.5f) * width), Bottom + 40, Sheet.Ink, Sheet.SmallLetters, SKTextAlign.Center, bold: true);
    }

    // Several of one place stand side by side, two in a row.
    private static void DrawCell(Sheet sheet, (PersonDot Dot, int Number)[] people)
    {
        var dot = people[0].Dot;
        var (x, y) = (Middle(Array.IndexOf(Columns, dot.Stance), Columns.Length, Left, Right), Middle(Array.IndexOf(Rows, dot.Influence), Rows.Length, Top, Bottom));
        // More than four in a cell stand closer.
        var rows = (people.Length + InARow - 1) / InARow;
        var apart = Math.Min(60, (((Bottom - Top) / Rows.Length) - (2 * Radius)) / Math.Max(1, rows - 1));
        for (var index = 0; index < people.Length; index++)
        {
            var inRow = Math.Min(InARow, people.Length - (index / InARow * InARow));
            DrawDot(sheet, people[index], x + (((index % InARow) - ((inRow - 1) / 2f)) * 62), y + (((index / InARow) - ((rows - 1) / 2f)) * apart));
        }
    }

    private static void DrawDot(Sheet sheet, (PersonDot Dot, int Number) person, float x, float y)
    {
        if (person.Dot.Decides)
            sheet.Dot(x, y, Radius + 5, Sheet.Ink);
        sheet.Dot(x, y, Radius - (person.Dot.Decides ? 2 : 0), ColorOf(person.Dot.Stance));
        sheet.Write(person.Number.ToString(CultureInfo.InvariantCulture), x, y + 12, SKColors.White, Sheet.Letters, SKTextAlign.Center, bold: true);
    }

    private static float Middle(int index, int count, float from, float to) => from + ((index + 0.5f) * (to - from) / count);

    private static SKColor Shade(Stance stance) => SKColor.Parse(stance switch
    {
        Stance.Against => "#FBE4E4",
        Stance.Doubtful => "#FBF1DC",
        Stance.Supporter => "#E0F2E4",
        _ => "#EEF2F7",
    });

    private static SKColor ColorOf(Stance stance) => SKColor.Parse(stance switch
    {
        Stance.Against => "#B91C1C",
        Stance.Doubtful => "#A16207",
        Stance.Neutral => "#1D4ED8",
        Stance.Supporter => "#15803D",
        _ => "#6B7280",
    });
}

/// <summary>What stands on the map of people, and beside it for whoever cannot see it.</summary>
internal static class PeoplePictureText
{
    public static readonly Text Ring = new("黑圈：拍板的人。数字见名单。", "Black ring: decides. Numbers as in the list.");

    public static Text Column(Stance stance) => stance switch
    {
        Stance.Against => new("反对", "Against"),
        Stance.Doubtful => new("有疑虑", "Doubtful"),
        Stance.Neutral => new("中立", "Neutral"),
        Stance.Supporter => new("支持", "For us"),
        _ => new("不清楚", "Unknown"),
    };

    public static Text Row(Influence influence) => influence switch
    {
        Influence.High => new("影响大", "Much say"),
        Influence.Medium => new("中", "Some"),
        Influence.Low => new("小", "Little"),
        _ => new("不清楚", "Unknown"),
    };

    /// <summary>The picture in words.</summary>
    public static string Alt(Language language, IReadOnlyList<Stakeholder> people)
    {
        var parts = people.Take(PeopleFigures.Most).Select((person, index) => language == Language.Chinese
            ? $"{index + 1} {person.Name}：{Column(person.Stance).Chinese}，影响力{(person.Influence == Influence.High ? "大" : Row(person.Influence).Chinese)}{(person.Role == DecisionRole.Decider ? "，拍板" : "")}"
            : $"{index + 1} {person.Name}: {Column(person.Stance).English.ToLowerInvariant()}, influence {Row(person.Influence).English.ToLowerInvariant()}{(person.Role == DecisionRole.Decider ? ", decides" : "")}");
        return new Text("关系图：", "Stakeholder map: ").In(language) + string.Join(language == Language.Chinese ? "；" : "; ", parts);
    }
}

/// <summary>Draws the map of people.</summary>
internal sealed class PeopleContent : ILinkedContent
{
    public const string KindName = "picture/people";

    public string Kind => KindName;

    public Task<LinkedFile?> MakeAsync(LinkTarget target, CancellationToken ct) => Task.FromResult(
        PictureDetail.Of(target) is var (language, figures) && PeopleFigures.Read(figures) is { } read ? PictureDetail.Png("people.png", PeoplePicture.Draw(read, language)) : null);
}
