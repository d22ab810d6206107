using CsCheck;
using KingdeeCoachBot.Methodology.Risks;

namespace KingdeeCoachBot.Methodology.Tests.Risks;

public sealed class WorkCalendarTests
{
    // The National Day of 2026: a week off, and two days of weekends worked for it.
    private static readonly WorkCalendar China = new(
        Enumerable.Range(1, 7).Select(day => new DateOnly(2026, 10, day)).ToHashSet(),
        new HashSet<DateOnly> { new(2026, 9, 27), new(2026, 10, 10) });

    [Theory]
    [InlineData("2026-09-27", true)]
    [InlineData("2026-09-26", false)]
    [InlineData("2026-10-01", false)]
    [InlineData("2026-10-08", true)]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-10-11", false)]
    public void Holidays_are_free_and_their_weekends_are_worked(string day, bool works) =>
        Assert.Equal(works, China.IsWorkday(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Without_a_calendar_there_are_weekends()
    {
        Assert.True(WorkCalendar.Weekends.IsWorkday(new DateOnly(2026, 10, 1)));
        Assert.False(WorkCalendar.Weekends.IsWorkday(new DateOnly(2026, 10, 3)));
    }

    [Fact]
    public void Counting_workdays_and_adding_them_agree() => Gen.Select(Gen.Int[0, 60], Gen.Int[1, 40]).Sample((start, count) =>
    {
        var day = new DateOnly(2026, 9, 1).AddDays(start);
        var end = China.Add(day, count);
        Assert.True(China.IsWorkday(end));
        Assert.Equal(count, China.Between(day, end));
        Assert.Equal(day, China.Add(day, 0));
    });
}
