using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>Whether a clause tells of what has been. 预算3月批了 did, 预计3月签 will.</summary>
internal static partial class Tense
{
    public static IReadOnlyList<Span> PastClauses(string folded) =>
        [.. Clauses.Of(folded).Where(clause => folded[clause.Start..clause.End] is var said && Past().IsMatch(said) && !Ahead().IsMatch(said))];

    public static bool IsAhead(string said) => Ahead().IsMatch(said);

    [GeneratedRegex("[过了](?!吗|没|几|一下)(?:的)?|去年|上个?月|上个?季度|上周|昨|刚|已经|曾经|(?<![a-z])(?:was|were|did|had|met|spoke|signed|went|lost|won|last|ago|since|sent|called|visited)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    [GeneratedRegex("预计|计划|打算|准备|将[于在会要]|会在|要在|争取|希望|应该|可能|目标|定于|约了|约好|之前要|签约时间|(?<![a-z])(?:will|plan|plans|expect|expects|expected|due|going to|aim|should|hope|target|sign|signing|closing|close)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();
}
