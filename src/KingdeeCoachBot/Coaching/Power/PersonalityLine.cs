using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>What for a person's type is to be looked after.</summary>
internal enum Occasion
{
    /// <summary>How to talk at a visit.</summary>
    Visit,

    /// <summary>What to take along.</summary>
    Bring,

    /// <summary>What spoils a visit.</summary>
    Trap,

    /// <summary>A worry that something goes wrong.</summary>
    Fear,

    /// <summary>The price, the budget.</summary>
    Price,

    /// <summary>Whether it is needed, who is best, how it works.</summary>
    Doubt,

    /// <summary>A push to decide.</summary>
    Push,
}

/// <summary>
/// One line on how to take somebody as he is, for the author of the notes only: it is shown and never stored, so that what others see of a deal
/// is the same with and without notes.
/// </summary>
internal static class PersonalityLine
{
    /// <summary>The line; empty where the author has noted too little, or what contradicts itself.</summary>
    public static async Task<string> OfAsync(CoachTurn coach, Deal deal, string person, Occasion occasion, CancellationToken ct) =>
        await TypeAsync(coach, deal, person, ct) is { } type ? coach.In(Of(type, PhaseReading.Of(deal, coach.Today).Customer, occasion)) : "";

    /// <summary>"怎么说给王总（老好人）听：…"; empty as above.</summary>
    public static async Task<string> ForConcernAsync(CoachTurn coach, Deal deal, Concern concern, CancellationToken ct)
    {
        if (concern.Who.Length == 0 || await TypeAsync(coach, deal, concern.Who, ct) is not { } type)
            return "";
        var line = Of(type, PhaseReading.Of(deal, coach.Today).Customer, OccasionOf(concern.Kind));
        return coach.In(ToHim, concern.Who, coach.In(PowerText.Type(type)), coach.In(line));
    }

    /// <summary>What a visit's plan or brief says of each person of whom enough is noted.</summary>
    public static async Task<IReadOnlyList<string>> ForVisitAsync(CoachTurn coach, Deal deal, IReadOnlyList<string> people, CancellationToken ct)
    {
        var lines = new List<string>();
        foreach (var person in people.Take(MostPeople))
        {
            if (await TypeAsync(coach, deal, person, ct) is not { } type)
                continue;
            var phase = PhaseReading.Of(deal, coach.Today).Customer;
            lines.Add(coach.In(AtVisit, person, coach.In(PowerText.Type(type)), coach.In(PowerText.Strategy(type))));
            lines.Add(coach.In(Of(type, phase, Occasion.Visit)));
            lines.Add(coach.In(Bring, coach.In(Of(type, phase, Occasion.Bring))));
            lines.Add(coach.In(Of(type, phase, Occasion.Trap)));
        }

        return lines;
    }

    /// <summary>The text itself.</summary>
    public static Text Of(PersonalityType type, BuyingPhase phase, Occasion occasion) => occasion switch
    {
        Occasion.Visit => PowerAdvice.Of(type, phase).Do[0],
        Occasion.Trap => PowerAdvice.Of(type, phase).Dont[0],
        Occasion.Bring => ToBring(type),
        Occasion.Fear => ToFear(type),
        Occasion.Price => ToPrice(type),
        Occasion.Push => ToPush(type),
        _ => ToDoubt(type),
    };

    private const int MostPeople = 2;

    private static readonly Text ToHim = new("{0}是{1}，说给他听：{2}", "{0} is {1}. For such a person: {2}");
    private static readonly Text AtVisit = new("{0}（{1}：{2}）", "{0} ({1}: {2})");
    private static readonly Text Bring = new("带上：{0}", "Bring: {0}");

    private static async Task<PersonalityType?> TypeAsync(CoachTurn coach, Deal deal, string person, CancellationToken ct) =>
        person.Length == 0 ? null : (await PersonalityNotes.OfAsync(coach, deal, person, ct))?.Type;

    private static Occasion OccasionOf(BuyerQuestion kind) => kind switch
    {
        BuyerQuestion.WhatIfItFails or BuyerQuestion.WhatIfItIsDelayed or BuyerQuestion.CanWeCarryIt or BuyerQuestion.CanWeTrustThemAfterwards => Occasion.Fear,
        BuyerQuestion.IsItTheBestPrice or BuyerQuestion.CanWeAffordIt or BuyerQuestion.WhatWillItCost => Occasion.Price,
        _ => Occasion.Doubt,
    };

    private static Text ToBring(PersonalityType type) => type switch
    {
        PersonalityType.Driver => new("一页纸，三个数", "one page with three figures"),
        PersonalityType.Analytical => new("全套依据，加一张能打勾的清单", "all the evidence, and a checklist to tick"),
        PersonalityType.Amiable => new("一位老客户的电话，他想问随时能打", "the number of a customer of ours whom they may call any time"),
        _ => new("一张图、一个故事，资料留在包里", "a picture and a story; leave the papers in your bag"),
    };

    private static Text ToFear(PersonalityType type) => type switch
    {
        PersonalityType.Driver => new("他怕的是失控。说清几个节点、每个节点他能不能叫停、谁负责。", "the fear is losing control. Name the milestones, where they can stop it, and who answers for it."),
        PersonalityType.Analytical => new("他怕的是漏掉什么。风险一条条列，每条配办法和依据。", "the fear is that something was overlooked. List risk by risk, each with its remedy and evidence."),
        PersonalityType.Amiable => new("他怕的是担责任。陪他见见老客户，把“出了事我们怎么兜”写给他，别催。", "the fear is being blamed. Take them to a reference customer, put in writing how we make it good, and don't press."),
        _ => new("他怕的是丢面子。先听他说完，再讲同行谁做成了、做成那天多风光。", "the fear is losing face. Hear them out, then tell who in the trade made it and what it did for them."),
    };

    private static Text ToPrice(PersonalityType type) => type switch
    {
        PersonalityType.Driver => new("跟他算回报：多久回本、晚一个月少多少。要让价，先换条件。", "talk return: how soon it pays back, what a month's delay costs. If you give on price, trade for it."),
        PersonalityType.Analytical => new("把价拆开给他核：每一项是什么、为什么是这个数。", "take the price apart: what each item is and why it is that figure."),
        PersonalityType.Amiable => new("他多半是怕不好往上交代。替他把理由写好，别跟他磨价。", "it is probably about justifying it upstairs. Write the reasons for them, and don't haggle."),
        _ => new("先给足面子，别一轮轮砍；让他拿到一样讲得出去的东西。", "give face first and don't haggle in rounds; let them win something they can tell of."),
    };

    private static Text ToDoubt(PersonalityType type) => type switch
    {
        PersonalityType.Driver => new("一个数就够：做了多多少，不做少多少。", "one figure will do: what it brings, what it costs to do without."),
        PersonalityType.Analytical => new("只说能核对的：方法、数据、同行的结果。", "say only what can be checked: method, data, what others achieved."),
        PersonalityType.Amiable => new("别争，先说懂他的难处，再请用过的人跟他聊。", "don't argue. Show that you see the difficulty, and let users talk to them."),
        _ => new("让他把话讲完，再用他自己的话把答案说回去。", "let them finish, then give the answer in their own words."),
    };

    private static Text ToPush(PersonalityType type) => type switch
    {
        PersonalityType.Driver => new("直接请他定，摆成两个选择。", "Ask outright, as a choice of two."),
        PersonalityType.Analytical => new("别拿优惠压，问他还差哪一条没核完。", "No special offers; ask which point is still unchecked."),
        PersonalityType.Amiable => new("最多暗示：问他还有哪点不踏实，别催日子。", "No more than a hint: ask what still makes them uneasy; no dates."),
        _ => new("趁热把日子定了，当场写下来。", "Fix the date while they are keen, and write it down at once."),
    };
}
