using System.Globalization;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>What was told of a deal while it is being put right: everything as typed.</summary>
/// <remarks>It comes back on a card's button too, where anything may be missing: texts and lists take null for empty.</remarks>
internal sealed record TellDraft
{
    /// <summary>As many answers as one form holds.</summary>
    public const int MostRows = 4;

    /// <summary>The id of this telling; given when the form is first shown, so that saving it twice is saving it once.</summary>
    public required string Told { get; init; }

    public required string Deal { get; init; }

    public string DealTitle { get; init => field = value ?? ""; } = "";

    public IReadOnlyList<ToldRow> Rows { get; init => field = value ?? []; } = [];

    /// <summary>What else has come about, besides what the gates ask.</summary>
    public IReadOnlyList<ToldRow> Marks { get; init => field = value ?? []; } = [];

    /// <summary>The kinds of those that are to be kept, with commas between.</summary>
    public string Kept { get; init => field = value ?? ""; } = "";

    public string Who { get; init => field = value ?? ""; } = "";

    /// <summary>His title, where it was said and is new.</summary>
    public string WhoTitle { get; init => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd as cards send it, in the rep's zone.</summary>
    public string Date { get; init => field = value ?? ""; } = "";

    public ToldFigure Amount { get; init => field = value ?? new(); } = new();

    public ToldFigure Expected { get; init => field = value ?? new(); } = new();

    public ToldFigure Rivals { get; init => field = value ?? new(); } = new();

    /// <summary>Who decides, as the words say.</summary>
    public ToldFigure Decider { get; init => field = value ?? new(); } = new();

    /// <summary>What the coach has to say above the form.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    /// <summary>Takes over a submitted card. The inputs are all of the form, so an empty one empties its field.</summary>
    public TellDraft With(CardPress press) => this with
    {
        Rows = [.. Rows.Take(MostRows).Select((row, at) => row.With(press, at))],
        Kept = Marks.Count == 0 ? "" : press.Text("marks") ?? "",
        Who = press.Text("who") ?? "",
        Date = press.Text("date") ?? "",
        Amount = Amount with { Takes = press.Flag("takesAmount") },
        Expected = Expected with { Takes = press.Flag("takesExpected") },
        Rivals = Rivals with { Takes = press.Flag("takesRivals") },
        Decider = Decider with { Takes = press.Flag("takesDecider") },
        Note = "",
    };

    /// <summary>A form of before, whose dialog is over, or one that was put aside: it holds all that is needed.</summary>
    public static TellDraft? Carried(CardPress press) =>
        press.Draft(GatesJson.Shown.TellDraft) is { Told.Length: > 0 and <= PressFields.LongestId, Deal.Length: > 0 and <= PressFields.LongestId, Rows.Count: <= MostRows, Marks.Count: <= 20 } draft
            ? draft with { Note = "" }
            : null;

    public IEnumerable<ToldRow> KeptMarks => Marks.Where(mark => Kept.Split(',', StringSplitOptions.TrimEntries).Contains(mark.Kind));
}

/// <summary>One answer, or one thing that has come about.</summary>
internal sealed record ToldRow
{
    /// <summary>The demand, or the kind of the mark, by name; empty for none: it is not kept.</summary>
    public string Kind { get; init => field = value ?? ""; } = "";

    public string Text { get; init => field = value ?? ""; } = "";

    public Evidence Evidence { get; init; } = Evidence.Heard;

    /// <summary>What it says otherwise than, in words; empty where it contradicts nothing.</summary>
    public string Old { get; init => field = value ?? ""; } = "";

    /// <summary>Whether it contradicts that.</summary>
    public bool IsAgainst { get; init; }

    public GateDemand? Demand => Enum.TryParse<GateDemand>(Kind, out var demand) && Enum.IsDefined(demand) && Kind == demand.ToString() ? demand : null;

    public MarkKind? Mark => Enum.TryParse<MarkKind>(Kind, out var mark) && Enum.IsDefined(mark) && Kind == mark.ToString() ? mark : null;

    public ToldRow With(CardPress press, int at)
    {
        var number = at.ToString(CultureInfo.InvariantCulture);
        return this with
        {
            Kind = press.Choice<GateDemand>("demand" + number)?.ToString() ?? (press.Text("demand" + number) is "None" ? "" : Kind),
            Text = press.Text("text" + number) ?? "",
            Evidence = press.Choice<Evidence>("evidence" + number) ?? Evidence,
            IsAgainst = Old.Length > 0 && press.Flag("against" + number),
        };
    }
}

/// <summary>A value of the deal that the sentence gives too.</summary>
internal sealed record ToldFigure
{
    public string Value { get; init => field = value ?? ""; } = "";

    public bool Takes { get; init; }
}
