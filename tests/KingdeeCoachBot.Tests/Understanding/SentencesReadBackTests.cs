using CsCheck;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

public sealed class SentencesReadBackTests
{
    private static readonly Gen<(string, DateOnly)> ChineseDay = Gen.OneOf(
        ("明天", Day(12)), ("后天", Day(13)), ("大后天", Day(14)), ("周五", Day(13)), ("下周二", Day(17)), ("本周六", Day(14)), ("12月3号", new DateOnly(2026, 12, 3)), ("二十号", Day(20)), ("三天后", Day(14)), ("礼拜天", Day(15)));

    private static readonly Gen<(string, TimeOnly)> ChineseHour = Gen.OneOf(
        ("下午三点", Hour(15)), ("上午十点半", Hour(10, 30)), ("14:30", Hour(14, 30)), ("早上9点", Hour(9)), ("下午四点一刻", Hour(16, 15)), ("晚上八点", Hour(20)), ("十五点", Hour(15)));

    private static readonly Gen<string> ChineseVerb = Gen.OneOf("去拜访", "拜访", "约了", "去见", "到访", "要去看望", "我要见", "准备拜访", "跟");

    private static readonly Gen<string> ChineseCustomer = Gen.Select(
        Gen.OneOf("华能", "东方", "金山", "长江", "北辰", "天海", "国泰", "中远", "鼎新"),
        Gen.OneOf("集团", "科技", "重工", "银行", "汽车", "股份", "能源", "有限公司", "医院"),
        (stem, ending) => stem + ending);

    private static readonly Gen<string> ChinesePerson = Gen.Select(
        Gen.OneOf("王", "李", "张", "赵", "孙", "周", "吴", "郑", "欧阳", "汪"),
        Gen.OneOf("总", "处长", "经理", "主任", "董事长", "工", "总监", "书记", "先生", "女士", "局长", "行长"),
        (surname, title) => surname + title);

    private static readonly Gen<(string, DateOnly)> EnglishDay = Gen.OneOf(
        ("tomorrow", Day(12)), ("on Friday", Day(13)), ("the day after tomorrow", Day(13)), ("on Dec 3", new DateOnly(2026, 12, 3)), ("next Tuesday", Day(17)), ("on November 20th", Day(20)), ("today", Day(11)));

    private static readonly Gen<(string, TimeOnly)> EnglishHour = Gen.OneOf(
        ("at 3pm", Hour(15)), ("at 10:30", Hour(10, 30)), ("at 9 am", Hour(9)), ("at noon", Hour(12)), ("at 14:00", Hour(14)), ("at 4", Hour(16)));

    private static readonly Gen<string> EnglishPerson = Gen.OneOf("Mr. Chen", "Ms. Li", "John Smith", "Zhang Wei", "Kevin", "Dr. Wong", "Wang Zong", "Mrs. Zhao");

    private static readonly Gen<string> EnglishCustomer = Gen.OneOf("Siemens China", "Huawei", "BASF", "Sany Heavy Industry", "Haier", "China Mobile", "Bosch Automotive", "Lenovo Group");

    [Fact]
    public void A_chinese_sentence_reads_back_to_its_parts()
    {
        Gen.Select(ChineseDay, ChineseHour, ChineseVerb, ChineseCustomer, ChinesePerson, Gen.Bool).Sample((day, hour, verb, customer, person, of) =>
            Holds(Reading.Read($"{day.Item1}{hour.Item1}{verb}{customer}{(of ? "的" : "")}{person}"), customer, person, day.Item2, hour.Item2));
    }

    [Fact]
    public void The_order_of_time_and_place_does_not_matter_in_chinese()
    {
        Gen.Select(ChineseDay, ChineseHour, ChineseCustomer, ChinesePerson).Sample((day, hour, customer, person) =>
            Holds(Reading.Read($"去{customer}见{person},{day.Item1}{hour.Item1}"), customer, person, day.Item2, hour.Item2));
    }

    [Fact]
    public void An_english_sentence_reads_back_to_its_parts()
    {
        Gen.Select(EnglishDay, EnglishHour, Gen.OneOf("Meet", "I'm meeting", "See", "I have a meeting with", "Call with"), EnglishPerson, Gen.OneOf("from", "at", "of"), EnglishCustomer)
            .Sample((day, hour, verb, person, of, customer) =>
                Holds(Reading.Read($"{verb} {person} {of} {customer} {day.Item1} {hour.Item1}", language: Language.English), customer, person, day.Item2, hour.Item2));
    }

    [Fact]
    public void Where_the_time_stands_does_not_matter_in_english()
    {
        Gen.Select(EnglishDay, EnglishHour, EnglishPerson, EnglishCustomer).Sample((day, hour, person, customer) =>
            Holds(Reading.Read($"{day.Item1} {hour.Item1} visit {customer} with {person}", language: Language.English), customer, person, day.Item2, hour.Item2));
    }

    private static bool Holds(Slots slots, string customer, string person, DateOnly date, TimeOnly time) =>
        (slots.Customer?.Name, slots.Person?.Name, slots.When?.Date, slots.When?.Time) == (customer, person, date, time);

    private static DateOnly Day(int day) => new(2026, 11, day);

    private static TimeOnly Hour(int hour, int minute = 0) => new(hour, minute);
}
