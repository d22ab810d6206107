using KingdeeCoachBot.Calendars;

namespace KingdeeCoachBot.Tests.Calendars;

public sealed class ChineseHolidaysTests
{
    // The notice for 2026: New Year until the 3rd, worked for on Sunday the 4th; Spring Festival from 15 to 23 February.
    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, false)]
    [InlineData(1, 4, true)]
    [InlineData(2, 14, true)]
    [InlineData(2, 23, false)]
    [InlineData(2, 24, true)]
    [InlineData(2, 28, true)]
    [InlineData(10, 10, true)]
    [InlineData(11, 23, true)]
    [InlineData(11, 22, false)]
    public void Holidays_are_free_and_their_weekends_are_worked(int month, int day, bool works) =>
        Assert.Equal(works, ChineseHolidays.Calendar.IsWorkday(new DateOnly(2026, month, day)));

    [Fact]
    public void Of_a_year_that_was_not_announced_weekends_are_known_and_nothing_else()
    {
        Assert.True(ChineseHolidays.Knows(2026));
        Assert.False(ChineseHolidays.Knows(2031));
        Assert.True(ChineseHolidays.Calendar.IsWorkday(new DateOnly(2031, 10, 1)));
        Assert.False(ChineseHolidays.Calendar.IsWorkday(new DateOnly(2031, 10, 4)));
    }
}
