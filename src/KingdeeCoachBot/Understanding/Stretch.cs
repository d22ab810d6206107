namespace KingdeeCoachBot.Understanding;

/// <summary>So many days, weeks, months or years: 一两个月, 半年, "a couple of weeks".</summary>
internal readonly record struct Stretch(Numeral Count, char Unit)
{
    public const string ChineseNumber = "[0-9]{1,3}(?:[-~到至][0-9]{1,3})?|[半一二两三四五六七八九十]{1,3}";

    /// <summary>月 alone is a month's name; a stretch says 个月.</summary>
    public const string ChineseUnit = "(?<=个半?)月|工作日|天|周|星期|礼拜|季度|年(?!前|底|初|级|度|中|内经)";

    /// <summary>Days of the middle; half a day too much where it falls between two.</summary>
    public int Days => (int)Math.Ceiling((Count.Low + Count.High) / 2 * PerUnit);

    private decimal PerUnit => Unit switch { 'd' => 1, 'w' => 7, 'm' => 30, 'q' => 91, _ => 365 };

    /// <summary>The day on which it is over at the latest.</summary>
    public DateOnly After(DateOnly day) => Unit switch
    {
        'm' or 'q' or 'y' when Months is var months => day.AddMonths((int)months).AddDays((int)((months - Math.Floor(months)) * 30)),
        _ => day.AddDays((int)Math.Ceiling(Count.High * PerUnit)),
    };

    private decimal Months => Count.High * (Unit switch { 'm' => 1, 'q' => 3, _ => 12 });

    public static Stretch? Of(ReadOnlySpan<char> number, bool andHalf, ReadOnlySpan<char> unit)
    {
        if (Counted(number) is not { } count)
            return null;
        if (andHalf)
            count = new Numeral(count.Low + 0.5m, count.High + 0.5m);
        var letter = unit switch
        {
            ['天', ..] or ['工', ..] or ['d', ..] => 'd',
            ['周', ..] or ['星', ..] or ['礼', ..] or ['w', ..] => 'w',
            ['月', ..] or ['m', ..] => 'm',
            ['季', ..] or ['q', ..] => 'q',
            _ => 'y',
        };
        var stretch = new Stretch(count, letter);
        // Ten years are the longest that a deal is spoken of.
        return stretch.Count.High * stretch.PerUnit is > 0 and <= 3660 ? stretch : null;
    }

    private static Numeral? Counted(ReadOnlySpan<char> number)
    {
        if (number is "半")
            return new Numeral(0.5m, 0.5m);
        if (number.IndexOfAny("-~到至") is var dash and > 0)
            return Numeral.Parse(number[..dash]) is { } low && Numeral.Parse(number[(dash + 1)..]) is { } high && high.High > low.Low ? new Numeral(low.Low, high.High) : null;
        return Numeral.Parse(number);
    }
}
