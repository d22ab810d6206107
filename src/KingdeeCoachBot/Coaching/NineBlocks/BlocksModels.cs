using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.Coaching.NineBlocks;

internal sealed record GridModel
{
    /// <summary>What has just happened; empty where the grid is only shown.</summary>
    public required string Status { get; init; }

    public required string Title { get; init; }

    public required string Count { get; init; }

    /// <summary>"Whose vision is it?"; empty where nobody needs to ask.</summary>
    public required string Warning { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<GridRow> Rows { get; init; }

    public required string AskTitle { get; init; }

    /// <summary>What to say; empty where all is known.</summary>
    public required string Ask { get; init; }

    public required string Why { get; init; }

    /// <summary>What is noted for the block that is asked; empty where nothing is.</summary>
    public required string SoFar { get; init; }

    public required string When { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required string Mark { get; init; }

    public required string Person { get; init; }

    public required bool BringsVision { get; init; }

    public required string Block { get; init; }

    /// <summary>The block to ask instead; empty where no other is open.</summary>
    public required string Skip { get; init; }

    public required string SavedAs { get; init; }

    public required string SaidLabel { get; init; }

    public required string SaidExample { get; init; }

    public required string Said { get; init; }

    /// <summary>Empty where the block asks for one thing only.</summary>
    public required string OthersLabel { get; init; }

    public required string OthersExample { get; init; }

    public required string Others { get; init; }

    public required string Who { get; init; }

    public required string Evidence { get; init; }

    /// <summary>The planned visit at which to ask; empty where none is.</summary>
    public required string Visit { get; init; }

    public required string VisitPerson { get; init; }
}

internal sealed record GridRow(string Name, IReadOnlyList<GridCell> Cells);

/// <param name="Block">Which.</param>
/// <param name="Title">What pressing it is called.</param>
/// <param name="Head">Its sign, number and name.</param>
/// <param name="Words">What was said, cut short; empty where nothing was.</param>
/// <param name="Colour">How it stands out.</param>
/// <param name="IsEmpty">Whether nothing is known and nothing asked.</param>
internal sealed record GridCell(string Block, string Title, string Head, string Words, string Colour, bool IsEmpty);

internal sealed record SheetModel(
    string Status, string Title, string Why, IReadOnlyList<SheetRow> Rows, string VisionTitle, string Vision, IReadOnlyList<string> VisionLines, string Deal);

/// <param name="Who">Whose pain.</param>
/// <param name="Sign">Whether he admitted it.</param>
/// <param name="Colour">The sign's colour.</param>
/// <param name="Lines">What is known.</param>
/// <param name="Missing">What has not been asked; empty where nothing is missing.</param>
/// <param name="Person">His id; empty where he is nobody in particular.</param>
internal sealed record SheetRow(string Who, string Sign, string Colour, IReadOnlyList<SheetLine> Lines, string Missing, string Person);

internal sealed record SheetLine(string Name, string Words);

[JsonSerializable(typeof(GridModel))]
[JsonSerializable(typeof(SheetModel))]
[JsonSerializable(typeof(BlockDraft))]
internal sealed partial class BlocksJson : JsonSerializerContext
{
    public static BlocksJson Shown { get; } = new(BotJson.WireOptions());
}
