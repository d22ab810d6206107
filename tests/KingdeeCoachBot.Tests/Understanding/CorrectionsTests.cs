using System.Globalization;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

public sealed class CorrectionsTests
{
    [Theory]
    [InlineData("把明天见王总改到周五上午十点", "- | 王总 | 11-13 | 10:00", "11-12 -")]
    [InlineData("不是华能,是华电", "华电 | - | - | -", null)]
    [InlineData("是华电,不是华能", "华电 | - | - | -", null)]
    [InlineData("不是王总,是李总", "- | 李总 | - | -", null)]
    [InlineData("王总改成李总", "- | 李总 | - | -", null)]
    [InlineData("把华能的王总换成李总", "华能 | 李总 | - | -", null)]
    [InlineData("改成四点", "- | - | - | 16:00", null)]
    [InlineData("改成一点", "- | - | - | 13:00", null)]
    [InlineData("时间改到后天", "- | - | 11-13 | -", null)]
    [InlineData("明天下午三点改成四点", "- | - | - | 16:00", "11-12 15:00")]
    [InlineData("明天上午九点改成十点", "- | - | - | 10:00", "11-12 09:00")]
    [InlineData("不是周五,是周四", "- | - | 11-12 | -", "11-13 -")]
    [InlineData("推迟到下周三下午两点", "- | - | 11-18 | 14:00", null)]
    [InlineData("明天的拜访挪到后天", "- | - | 11-13 | -", "11-12 -")]
    [InlineData("客户改成华电", "华电 | - | - | -", null)]
    [InlineData("方案改成云星空", "- | - | - | -", null)]
    [InlineData("改成线上", "- | - | - | -", null)]
    [InlineData("時間改到後天下午三點", "- | - | 11-13 | 15:00", null)]
    [InlineData("change it to 4pm", "- | - | - | 16:00", null)]
    [InlineData("change it to 4", "- | - | - | 16:00", null)]
    [InlineData("move it to Thursday", "- | - | 11-12 | -", null)]
    [InlineData("make it 10:30", "- | - | - | 10:30", null)]
    [InlineData("move the meeting with Mr. Wang from Monday to Thursday at 2pm", "- | Mr. Wang | 11-12 | 14:00", "11-16 -")]
    [InlineData("not Siemens, Bosch", "Bosch | - | - | -", null)]
    [InlineData("Bosch, not Siemens", "Bosch | - | - | -", null)]
    [InlineData("it's Mr. Li, not Mr. Wang", "- | Mr. Li | - | -", null)]
    [InlineData("not Friday but Thursday", "- | - | 11-12 | -", "11-13 -")]
    [InlineData("reschedule to Dec 3 at 2pm", "- | - | 12-03 | 14:00", null)]
    [InlineData("change Mr. Wang to Mr. Li", "- | Mr. Li | - | -", null)]
    public void A_correction_gives_the_new_and_keeps_the_old_apart(string sentence, string expected, string? was)
    {
        var slots = Reading.Read(sentence);

        Assert.Equal(expected, Reading.Line(slots));
        Assert.Equal(was, slots.Was is { } old
            ? string.Create(CultureInfo.InvariantCulture, $"{old.Date?.ToString("MM-dd", CultureInfo.InvariantCulture) ?? "-"} {old.Time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "-"}")
            : null);
    }

    [Theory]
    [InlineData("推迟一天", 1440)]
    [InlineData("提前一小时", -60)]
    [InlineData("晚半小时", 30)]
    [InlineData("晚点半小时到", 30)]
    [InlineData("往后推两天", 2880)]
    [InlineData("顺延一周", 10080)]
    [InlineData("提前一个半小时", -90)]
    [InlineData("推遲一個星期", 10080)]
    [InlineData("早一刻钟", -15)]
    [InlineData("postpone by one hour", 60)]
    [InlineData("push it back two days", 2880)]
    [InlineData("bring it forward by 30 minutes", -30)]
    [InlineData("an hour later please", 60)]
    [InlineData("one hour earlier", -60)]
    public void A_visit_can_be_moved_by_a_stretch(string sentence, int minutes)
    {
        var slots = Reading.Read(sentence);

        Assert.Equal(TimeSpan.FromMinutes(minutes), slots.Shift);
        Assert.Null(slots.When);
    }

    [Fact]
    public void A_shift_names_no_day_but_keeps_the_one_said()
    {
        var slots = Reading.Read("明天和王总的会推迟一小时");

        Assert.Equal(TimeSpan.FromHours(1), slots.Shift);
        Assert.Equal(new DateOnly(2026, 11, 12), slots.When?.Date);
        Assert.Equal("王总", slots.Person?.Name);
    }

    [Fact]
    public void Words_of_approval_correct_nothing()
    {
        Assert.Null(Reading.Read("早一点去见王总").Shift);
        Assert.Null(Reading.Read("是不是该去华能", language: Language.Chinese).Was);
        Assert.IsType<Slots>(Reading.Read("不是"));
    }
}
