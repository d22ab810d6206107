using System.Globalization;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

public sealed class WhenTests
{
    [Theory]
    [InlineData("2026-11-13 09:00", "周五下午三点见王总", "2026-11-13", "2026-11-20")]
    [InlineData("2026-11-13 16:00", "周五下午三点见王总", "2026-11-20", null)]
    [InlineData("2026-11-13 09:00", "周五见王总", "2026-11-13", "2026-11-20")]
    [InlineData("2026-11-13 19:00", "周五见王总", "2026-11-20", null)]
    [InlineData("2026-11-13 13:00", "周五上午见王总", "2026-11-20", null)]
    [InlineData("2026-11-15 10:00", "下周五见王总", "2026-11-20", null)]
    [InlineData("2026-11-15 10:00", "周五见王总", "2026-11-20", null)]
    [InlineData("2026-11-13 10:00", "本周三见王总", "2026-11-11", null)]
    [InlineData("2026-11-11 10:00", "上周五见了王总", "2026-11-06", null)]
    [InlineData("2026-11-11 10:00", "下下周一见王总", "2026-11-23", null)]
    [InlineData("2026-11-11 10:00", "下个周五见王总", "2026-11-20", "2026-11-13")]
    [InlineData("2026-11-11 10:00", "see Mr. Wang next Friday", "2026-11-20", "2026-11-13")]
    [InlineData("2026-11-11 10:00", "see Mr. Wang next Monday", "2026-11-16", null)]
    [InlineData("2026-11-15 10:00", "see Mr. Wang next Friday", "2026-11-20", null)]
    [InlineData("2026-11-11 10:00", "12月3号见王总", "2026-12-03", null)]
    [InlineData("2026-12-10 10:00", "12月3号见王总", "2026-12-03", "2027-12-03")]
    [InlineData("2026-12-10 10:00", "1月5日见王总", "2027-01-05", null)]
    [InlineData("2026-12-10 10:00", "2026年3月1日见王总", "2026-03-01", null)]
    [InlineData("2026-12-10 10:00", "明年三月一号见王总", "2027-03-01", null)]
    [InlineData("2026-11-11 10:00", "2月30号见王总", null, null)]
    [InlineData("2026-11-11 10:00", "二十号见王总", "2026-11-20", null)]
    [InlineData("2026-11-11 10:00", "1号楼见王总", null, null)]
    [InlineData("2026-11-11 10:00", "每周五见王总", null, null)]
    [InlineData("2026-11-11 10:00", "明天或后天见王总", "2026-11-12", "2026-11-13")]
    [InlineData("2026-11-11 10:00", "十二月二十五日见王总", "2026-12-25", null)]
    [InlineData("2026-11-11 10:00", "元旦见王总", "2027-01-01", null)]
    [InlineData("2026-11-11 10:00", "first Friday of December with Mr. Wang", "2026-12-04", null)]
    public void A_day_is_the_one_meant(string now, string sentence, string? date, string? other)
    {
        var when = Reading.Read(sentence, moment: Reading.At(now)).When;

        Assert.Equal(date, Day(when?.Date));
        Assert.Equal(other, Day(when?.OtherDate));
    }

    [Theory]
    [InlineData("下周去拜访华能", "下周")]
    [InlineData("8月底拜访华能", "8月底")]
    [InlineData("月底见王总", "月底")]
    [InlineData("国庆前拜访华能", "国庆前")]
    [InlineData("春节后拜访华能", "春节后")]
    [InlineData("四季度拜访华能", "四季度")]
    [InlineData("Q4拜访华能", "Q4")]
    [InlineData("十月中旬去华能", "十月中旬")]
    [InlineData("下个月初去华能", "下个月初")]
    [InlineData("周末去华能", "周末")]
    [InlineData("下个月去华能", "下个月")]
    [InlineData("年底前去华能", "年底前")]
    [InlineData("visit Haier next month", "next month")]
    [InlineData("visit Haier at the end of Q3", "at the end of Q3")]
    public void A_period_names_no_day_but_is_kept_as_typed(string sentence, string source)
    {
        var when = Reading.Read(sentence).When;

        Assert.NotNull(when);
        Assert.Null(when.Date);
        Assert.Equal(source, when.Source);
    }

    [Theory]
    [InlineData("3点", "15:00", true)]
    [InlineData("一点半", "13:30", true)]
    [InlineData("8点", "08:00", false)]
    [InlineData("11点", "11:00", false)]
    [InlineData("12点", "12:00", false)]
    [InlineData("7点", "19:00", true)]
    [InlineData("上午3点", "03:00", false)]
    [InlineData("下午3点15", "15:15", false)]
    [InlineData("下午三点一刻", "15:15", false)]
    [InlineData("下午三点三刻", "15:45", false)]
    [InlineData("三点四十五分", "15:45", true)]
    [InlineData("三点零五", "15:05", true)]
    [InlineData("十五点", "15:00", false)]
    [InlineData("二十点三十", "20:30", false)]
    [InlineData("15:30", "15:30", false)]
    [InlineData("03:30", "03:30", false)]
    [InlineData("3:30", "15:30", true)]
    [InlineData("15时30分", "15:30", false)]
    [InlineData("中午十二点", "12:00", false)]
    [InlineData("中午一点", "13:00", false)]
    [InlineData("晚上八点", "20:00", false)]
    [InlineData("早上八点整", "08:00", false)]
    [InlineData("凌晨两点", "02:00", false)]
    [InlineData("八点钟吃晚饭", "20:00", true)]
    [InlineData("at 3", "15:00", true)]
    [InlineData("at 9:30", "09:30", false)]
    [InlineData("3 p.m.", "15:00", false)]
    [InlineData("12am", "00:00", false)]
    [InlineData("noon", "12:00", false)]
    [InlineData("11-1pm", "11:00", false)]
    [InlineData("quarter past two", "14:15", true)]
    [InlineData("at five o'clock in the morning", "05:00", false)]
    public void An_hour_without_its_half_of_the_day_is_read_by_business_hours(string sentence, string time, bool guess)
    {
        var when = Reading.Read(sentence).When;

        Assert.Equal(time, when?.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        Assert.Equal(guess, when?.TimeIsGuess);
        Assert.Null(when?.Date);
    }

    [Theory]
    [InlineData("明早", 12)]
    [InlineData("明晚", 12)]
    [InlineData("今晚", 11)]
    [InlineData("后天上午", 13)]
    [InlineData("周五下午", 13)]
    [InlineData("tomorrow morning", 12)]
    [InlineData("tonight", 11)]
    public void A_part_of_the_day_is_no_hour_but_keeps_the_day(string sentence, int day)
    {
        var when = Reading.Read(sentence).When;

        Assert.Equal(new DateOnly(2026, 11, day), when?.Date);
        Assert.Null(when?.Time);
        Assert.Equal(sentence, when?.Source);
    }

    [Theory]
    [InlineData("有三点建议")]
    [InlineData("快一点")]
    [InlineData("这一点很重要")]
    [InlineData("几点开会")]
    [InlineData("预算50万,折扣8个点")]
    [InlineData("24小时内回复")]
    [InlineData("第一次拜访要准备什么")]
    [InlineData("一时半会儿说不清")]
    [InlineData("we have 3 sites and 20 people")]
    public void A_number_that_is_no_time_is_left_alone(string sentence) => Assert.Null(Reading.Read(sentence).When);

    [Fact]
    public void Tomorrow_is_the_reps_tomorrow()
    {
        // 17:00 UTC is already the next day in Shanghai.
        var late = new Moment(new DateTimeOffset(2026, 11, 11, 17, 0, 0, TimeSpan.Zero), Reading.Shanghai);

        Assert.Equal(new DateOnly(2026, 11, 13), Reading.Read("明天", moment: late).When?.Date);
    }

    [Theory]
    [InlineData("晚上七点请万科的孙总吃饭", MeetingKind.Dinner)]
    [InlineData("lunch with the CFO of Haier", MeetingKind.Dinner)]
    [InlineData("和腾讯视频会议", MeetingKind.Online)]
    [InlineData("给王总打电话", MeetingKind.Online)]
    [InlineData("线上拜访华能", MeetingKind.Online)]
    [InlineData("call with Zhang Wei", MeetingKind.Online)]
    [InlineData("拜访华能", MeetingKind.OnSite)]
    [InlineData("call on Huawei", MeetingKind.OnSite)]
    [InlineData("visit Huawei", MeetingKind.OnSite)]
    [InlineData("见王总", null)]
    [InlineData("see Mr. Wang", null)]
    public void The_kind_of_meeting_is_read_from_its_words(string sentence, object? kind) =>
        Assert.Equal(kind, Reading.Read(sentence, language: Language.English).Kind);

    [Theory]
    [InlineData("拜访华能,目标是让王总同意做产品演示", "让王总同意做产品演示")]
    [InlineData("明天见王总,目的:确认预算,拿到时间表", "确认预算,拿到时间表")]
    [InlineData("目标是做演示,周五下午三点", "做演示")]
    [InlineData("去华能,争取签下合同。", "签下合同")]
    [InlineData("goal: get his OK for a demo", "get his OK for a demo")]
    [InlineData("Visit Haier on Friday to get the CFO to agree to a demo", "get the CFO to agree to a demo")]
    [InlineData("拜访华能", null)]
    public void The_goal_is_kept_as_typed(string sentence, string? goal) => Assert.Equal(goal, Reading.Read(sentence).Goal);

    [Fact]
    public void A_goals_people_and_days_are_not_the_visits()
    {
        var slots = Reading.Read("周五拜访华能,目标是让王总下周签合同");

        Assert.Null(slots.Person);
        Assert.Equal(new DateOnly(2026, 11, 13), slots.When?.Date);
    }

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
