namespace KingdeeCoachBot.Understanding;

/// <summary>Numbers in words as they stand before million, percent or weeks: a, half a, two, twenty-five, one and a half, a couple of.</summary>
internal static class EnglishNumber
{
    /// <summary>A pattern for them, without groups; digits are written apart. Atomic, or twenty-five would be a range as well.</summary>
    public const string Pattern =
        "(?>half an?|an? couple of|a few|several|one and a half|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
        + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|an?)(?![a-z]))";

    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static decimal? Parse(ReadOnlySpan<char> said) => said switch
    {
        "half a" or "half an" => 0.5m,
        "a" or "an" => 1,
        "a couple of" or "an couple of" => 2,
        "a few" or "several" => 3,
        "one and a half" => 1.5m,
        _ => Counted(said.ToString().Split(' ', '-')),
    };

    private static decimal? Counted(string[] words)
    {
        decimal total = 0;
        foreach (var word in words)
        {
            var (unit, ten) = (Array.IndexOf(Units, word), Array.IndexOf(Tens, word));
            if (unit < 0 && ten < 2)
                return null;
            total += unit >= 0 ? unit : ten * 10;
        }
        return total;
    }
}
