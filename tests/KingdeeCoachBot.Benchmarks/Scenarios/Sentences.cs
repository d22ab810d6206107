namespace KingdeeCoachBot.Benchmarks.Scenarios;

/// <summary>Sentences as reps say them, each with a company that no other names.</summary>
internal static class Sentences
{
    private static readonly string[] Days = ["明天", "后天", "下周一", "下周二", "下周三", "下周四", "下周五", "三天后", "下个月5号", "12月18日"];
    private static readonly string[] Hours = ["上午九点", "上午十点半", "下午两点", "下午三点", "下午四点一刻", "15:30", "晚上六点"];
    private static readonly string[] Goals = ["同意下周看一次演示", "确认预算", "介绍财务负责人", "答应参观样板客户"];

    private static readonly string[] EnglishDays = ["tomorrow", "on Friday", "next Tuesday", "in two weeks", "on December 18", "next Monday", "on Wednesday"];
    private static readonly string[] EnglishHours = ["at 9am", "at 10:30", "at 2 pm", "at 3pm", "at 4:15 pm"];
    private static readonly string[] EnglishGoals = ["he agrees to a demo", "they confirm the budget", "we meet the CFO"];

    private static int said;

    /// <summary>A plan with everything in it.</summary>
    public static string ChinesePlan()
    {
        var n = Interlocked.Increment(ref said);
        return $"{Days.At(n)}{Hours.At(n)}去拜访{Names.Company(n)}的{Names.Person(n)}，目标是让他{Goals.At(n)}";
    }

    public static string Chinese()
    {
        var n = Interlocked.Increment(ref said);
        var (company, person, day, hour) = (Names.Company(n), Names.Person(n), Days.At(n), Hours.At(n));
        return (n % 8) switch
        {
            0 => $"{day}{hour}去拜访{company}的{person}",
            1 => $"改成{hour}，目标是让{company}的{person}{Goals.At(n)}",
            2 => $"约了{company}{person}{day}{hour}吃饭",
            3 => $"不是刚才那家，是{company}",
            4 => $"{day}有什么拜访，{company}的算不算",
            5 => $"跟{company}的{person}{day}开个视频会，要问他们今年的预算定了没有",
            6 => $"{company}的{person}一直不表态，我该怎么办",
            _ => $"把{day}见{company}{person}改到{Days.At(n / 3)}{hour}",
        };
    }

    public static string English()
    {
        var n = Interlocked.Increment(ref said);
        var (company, person, day, hour) = (Names.EnglishCompany(n), Names.EnglishPerson(n), EnglishDays.At(n), EnglishHours.At(n));
        return (n % 8) switch
        {
            0 => $"I'm meeting {person} from {company} {day} {hour}",
            1 => $"Change it to {hour[3..]}, goal: {EnglishGoals.At(n)} at {company}",
            2 => $"Lunch with {person} of {company} {day} {hour}",
            3 => $"No, it's {company}",
            4 => $"What visits do I have {day} besides {company}?",
            5 => $"Zoom call with {person} from {company} {day}, ask about this year's budget",
            6 => $"{person} at {company} keeps avoiding a decision, what should I do",
            _ => $"Move the meeting with {person} from {company} to {EnglishDays.At(n / 3)} {hour}",
        };
    }

    private static string At(this string[] list, int n) => list[n % list.Length];
}
