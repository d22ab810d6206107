using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>
/// Amounts of money in both languages: 50万, 三五十万, 1.2亿, ￥300,000, $1.5m, "2 million RMB". A number without unit or currency is none,
/// unless the word before it says budget and it is large enough for one. Bounded repeats only.
/// </summary>
internal static partial class MoneyReader
{
    private sealed record Hit(Span Span, Numeral Amount, string Currency, bool IsApproximate);

    /// <param name="sentence">All of it.</param>
    /// <param name="names">Known names: 三亿集团 is no amount.</param>
    /// <param name="isField">It stands in a field for amounts: a figure is money there without unit or currency.</param>
    /// <returns>The amount that is meant, and where any amounts stand: no name and no hour is there.</returns>
    public static (MoneySlot? Money, IReadOnlyList<Span> Spans) In(Sentence sentence, IEnumerable<Span> names, bool isField = false)
    {
        var text = sentence.Without(names);
        var hits = new List<Hit>();
        Collect(hits, ChineseAmount().Matches(text), match => ChineseHit(match, text));
        Collect(hits, LatinAmount().Matches(text), match => LatinHit(match, text, isField));
        Collect(hits, BareAmount().Matches(text), BareHit);
        if (isField && hits.Count == 0)
            Collect(hits, BareFigure().Matches(text), BareHit);
        hits.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        var meant = hits.Where(hit => !Before(text, hit, TheirSize())).OrderBy(hit => Before(text, hit, Became()) && hit != hits[0] ? 0 : SpeaksOfMoney(text, hit.Span) ? 1 : 2)
            .ThenBy(hit => hit.Span.Start).FirstOrDefault();
        return (meant is null ? null : Slot(sentence, meant), [.. hits.Select(hit => hit.Span)]);
    }

    public static bool DeniesBudget(Sentence sentence) => NoBudget().IsMatch(sentence.Folded);

    private static MoneySlot Slot(Sentence sentence, Hit hit) => new(
        Plain(hit.Amount.Low), hit.Amount.IsRange ? Plain(hit.Amount.High) : null, hit.Currency, hit.IsApproximate, sentence.TypedAt(hit.Span));

    /// <summary>1.2 times a million as 1200000, without the .0 that a decimal keeps.</summary>
    private static decimal Plain(decimal amount) => amount / 1.0000000000000000000000000000m;

    private static void Collect(List<Hit> hits, MatchCollection matches, Func<Match, Hit?> read)
    {
        foreach (Match match in matches)
        {
            if (read(match) is { Amount.Low: > 0 } hit && !hits.Exists(other => other.Span.Overlaps(hit.Span)))
                hits.Add(hit);
        }
    }

    private static Hit? ChineseHit(Match match, string text)
    {
        var number = match.Groups["n"].ValueSpan;
        // 没有50万拿不下来 says what is not there.
        if (Numeral.Parse(number) is not { } amount || text.AsSpan(0, match.Index).TrimEnd().EndsWith("没有"))
            return null;
        // 千万别忘了 and 百万英才 are no amounts; 上千万 and 千万级 are.
        if (number[0] is '百' or '千' && !match.Has("about") && !match.Has("cur") && !match.Has("after") && !Large().IsMatch(text, match.Span().End))
            return null;
        var unit = Unit(match.Groups["unit"].ValueSpan);
        // 三元 sells milk.
        if (unit == 1 && amount.High < 100 && !char.IsAsciiDigit(number[0]))
            return null;
        var whole = amount.Times(unit);
        if (match.Has("more") && Numeral.Parse(match.Groups["more"].ValueSpan) is { } rest)
            whole = new Numeral(whole.Low + (rest.Low * Unit(match.Groups["moreunit"].ValueSpan)), whole.High + (rest.High * Unit(match.Groups["moreunit"].ValueSpan)));
        if (match.Has("tenth") && Numeral.Parse(match.Groups["tenth"].ValueSpan) is { } tenth)
            whole = new Numeral(whole.Low + (tenth.Low * unit / 10), whole.High + (tenth.High * unit / 10));
        return new Hit(match.Span(), WithLow(whole, match, unit), Currency(match), IsApproximate(match) || number[0] is '百' or '千');
    }

    /// <summary>The first number of 30-50万 and 2-3 million counts in the unit of the second, unless it has its own.</summary>
    private static Numeral WithLow(Numeral high, Match match, decimal unit)
    {
        if (!match.Has("low") || Numeral.Parse(match.Groups["low"].ValueSpan) is not { } said)
            return high;
        var low = said.Low * (match.Has("lowunit") ? Unit(match.Groups["lowunit"].ValueSpan) : unit);
        return low > 0 && low < high.High ? new Numeral(low, high.High) : high;
    }

    private static Hit? LatinHit(Match match, string text, bool isField)
    {
        if (Numeral.Parse(match.Groups["n"].ValueSpan) is not { } number)
            return null;
        var scale = match.Groups["unit"].ValueSpan;
        var currency = match.Has("cur") || match.Has("after");
        var cue = isField || SpeaksOfMoney(text, match.Span()) || IsAnswer(text, match);
        var isWord = char.IsAsciiLetter(match.Groups["n"].ValueSpan[0]);
        var counts = scale switch
        {
            // 300 yuan; but "a dollar" and "one euro" say nothing of a deal.
            "" => currency && !isWord,
            // 3M is a customer and 5K a run.
            "m" or "b" => currency || cue,
            "k" => currency || cue || number.Low >= 10,
            _ => !Counted().IsMatch(text, match.Span().End) || currency,
        };
        if (!counts)
            return null;
        var unit = Unit(scale);
        return new Hit(match.Span(), WithLow(number.Times(unit), match, unit), Currency(match), IsApproximate(match));
    }

    /// <summary>"5M", "signed, 2.5M" and "change the budget of Siemens to 3M" leave nothing else to be meant; 3M alone is a customer.</summary>
    private static bool IsAnswer(string text, Match match) => AnswerEnds().IsMatch(text, match.Span().End)
        && AnswerBegins().Match(text[..match.Index]) is { Success: true } begins && (!begins.ValueSpan.Trim(" ,;:。").IsEmpty || match.Groups["n"].ValueSpan is not "3");

    /// <summary>合同额3500000: a deal is hardly worth less than ten thousand, and 预算500 may be 500 or 500万: that the form asks.</summary>
    private static Hit? BareHit(Match match) =>
        Numeral.Parse(match.Groups["n"].ValueSpan) is { Low: >= 10_000 and < 100_000_000_000 } amount
            ? new Hit(match.Groups["n"].Span(), amount, "CNY", match.Has("about"))
            : null;

    private static bool Before(string text, Hit hit, Regex cue) => cue.IsMatch(text.AsSpan(Math.Max(0, hit.Span.Start - 12), Math.Min(12, hit.Span.Start)));

    private static bool SpeaksOfMoney(string text, Span span)
    {
        var start = Math.Max(0, span.Start - 16);
        return MoneyCue().IsMatch(text.AsSpan(start, span.Start - start)) || MoneyAfter().IsMatch(text, span.End);
    }

    private static bool IsApproximate(Match match) => match.Has("about") || match.Has("vague") || match.Has("about2");

    private static decimal Unit(ReadOnlySpan<char> unit) => unit switch
    {
        "" => 1,
        "k" or "thousand" or "千" => 1_000,
        "w" or "万" => 10_000,
        "十万" or "hundred thousand" => 100_000,
        "百万" or "m" or "mn" or "mln" or "mio" or "mil" or "million" => 1_000_000,
        "千万" => 10_000_000,
        "亿" or "个亿" => 100_000_000,
        "b" or "bn" or "billion" => 1_000_000_000,
        "万亿" => 1_000_000_000_000,
        _ => 1,
    };

    private static string Currency(Match match)
    {
        var said = match.Has("cur") ? match.Groups["cur"].Value : match.Has("after") ? match.Groups["after"].Value : "";
        return said switch
        {
            "$" or "us$" or "usd" or "美元" or "美金" or "美刀" or "刀" => "USD",
            "hk$" or "hkd" or "港币" or "港元" or "港纸" => "HKD",
            "€" or "eur" or "欧元" or "欧" => "EUR",
            "£" or "gbp" or "英镑" or "pounds" => "GBP",
            "jpy" or "日元" or "日币" or "yen" => "JPY",
            "sgd" or "s$" or "新币" or "新加坡元" => "SGD",
            "twd" or "nt$" or "台币" or "新台币" => "TWD",
            ['h', 'o', ..] => "HKD",
            ['u', 's', ..] or ['d', 'o', ..] => "USD",
            ['e', 'u', ..] => "EUR",
            _ => "CNY",
        };
    }

    private const string Currencies = "rmb|cny|us\\$|hk\\$|nt\\$|s\\$|usd|hkd|eur|gbp|jpy|sgd|twd|[$€£¥￥]";
    private const string ChineseNumber = "[0-9]{1,3}(?:,[0-9]{3}){1,3}(?:\\.[0-9]{1,10})?(?![0-9,])|[0-9]{1,12}(?:\\.[0-9]{1,10})?|[零〇一二两三四五六七八九十百千]{1,9}";
    private const string ChineseUnit = "万亿|个?亿|[十百千]?万|千(?= ?(?:元|块|人民币|美|欧元|港|英镑|日元)|(?<=^[0-9.,]{1,9}千)$)|w(?![a-z0-9/])";
    private const string About = "大约|大概|差不多|估计|将近|接近|近|约|上|超过|超|过|至少|不到|~";

    // What is counted is no money: 5万家门店, 100万条数据. But 50万人民币, 50万条件.
    private const string NotCounted =
        "(?!个(?!亿|点)|人(?!民币|力)|名|台|辆|吨|平方|平米|亩|条(?!件)|用户|册|公里|千瓦|片|只|户|员工|份|瓶|箱|小时|家(?!里)|次|级人口|重工|集团|科技|股份|公司|火急|火速)";

    [GeneratedRegex(
        "(?<![0-9][.,]|[0-9第几数])(?:(?<about>" + About + ") ?)?(?:(?<cur>" + Currencies + ") ?)?(?:(?<low>" + ChineseNumber + ")(?: ?(?<lowunit>" + ChineseUnit + "))?(?:元|块)?(?: ?[-~到至] ?| to ))?"
        + "(?<n>" + ChineseNumber + ")(?<vague>[来多余几])?(?:(?: (?!万[科达华]))?(?<unit>" + ChineseUnit + ")(?<vague>[多余])?(?:(?<more>[0-9]{1,4}|[一二两三四五六七八九十百千]{1,7})(?<moreunit>万)|(?<tenth>[1-9一二三四五六七八九])(?=$|[元块的,。左 ]))?"
        + NotCounted + "|(?=元|块钱)) ?(?<after>人民币|rmb|cny|元(?!旦|月|素|件|首)|块钱|美元|美金|美刀|刀|usd|欧元|eur|港币|港元|hkd|英镑|gbp|日元|日币|jpy|新币|sgd|新台币|台币|twd)?(?:人民币)?(?<about2>左右|上下|出头)?(?:之间|以内|以上|以下)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex ChineseAmount();

    private const string LatinNumber = "[0-9]{1,3}(?:,[0-9]{3}){1,3}(?:\\.[0-9]{1,10})?(?![0-9,])|[0-9]{1,12}(?:\\.[0-9]{1,10})?|" + EnglishNumber.Pattern;
    private const string Scale = "hundred thousand|thousand|million|billion|mio|mil|mln|mn|bn|[kmb]";

    [GeneratedRegex(
        "(?<![0-9][.,]|[a-z0-9])(?:(?<about>about|around|roughly|approximately|approx\\.?|nearly|almost|some|circa|up to|over|more than|at least|~) ?)?(?:(?<cur>" + Currencies + ") ?)?"
        + "(?:(?<low>" + LatinNumber + ")(?: ?(?<lowunit>" + Scale + ")(?![a-z0-9]))? ?(?:-|~|to|and) ?(?:" + Currencies + ")? ?)?"
        + "(?<n>" + LatinNumber + ")(?![0-9])(?: ?(?<unit>" + Scale + ")(?![a-z0-9]))?"
        + "(?: ?(?<after>rmb|cny|yuan|usd|us dollars?|dollars?|eur|euros?|hkd|hong kong dollars?|gbp|pounds|jpy|yen|sgd|twd|人民币|美元|美金|欧元|港币|港元|英镑|日元|元)(?![a-z]))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex LatinAmount();

    [GeneratedRegex(
        "(?:预算|金额|投资|合同额|合同价|标的|报价|总价|总额|budget|amount|worth|value)(?:大?约|大概|是|为|有|:| |of|is|about){0,3}(?<n>[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{5,12})(?![0-9.,:/年月日号-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex BareAmount();

    [GeneratedRegex("(?<![0-9a-z.,-])(?<n>(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{5,12})(?:\\.[0-9]{1,10})?)(?![0-9]|[.,/-][0-9]| ?[a-z%亿万年月日号])", RegexOptions.CultureInvariant)]
    private static partial Regex BareFigure();

    [GeneratedRegex("(?:^|[,;:。] ?|改成|改为|改到|变成|(?<![a-z])(?:make it|it'?s|it is|for|(?:change|raise|cut|set|update|increase|reduce)d? (?:it|that|this) to|(?:budget|amount|price|value|quote|won|signed|closed)[a-z0-9&.' ]{0,40} (?:to|is|at|for|now)) )$", RegexOptions.CultureInvariant)]
    private static partial Regex AnswerBegins();

    [GeneratedRegex("\\G ?(?:$|[,;。!.](?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex AnswerEnds();

    [GeneratedRegex("预算|金额|投资|合同|标的|报价|总价|总额|费用|价格|盘子|首付|budget|amount|worth|value|deal size|price|spend|quote", RegexOptions.CultureInvariant)]
    private static partial Regex MoneyCue();

    /// <summary>What the customer earns is not what he spends.</summary>
    [GeneratedRegex("(?:产值|营收|营业额|收入|销售额|市值|注册资本|资产|利润|revenue|turnover|annual sales)(?:大?约|是|为|有|of|is| |超过?|近|达到?)*$", RegexOptions.CultureInvariant)]
    private static partial Regex TheirSize();

    /// <summary>预算从300万砍到200万: what it is now.</summary>
    [GeneratedRegex("(?:[砍降减压涨加升调变改增]到?了?|追加到|调整[到为成]|改[成为]|变[成为]|down to|up to|to) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex Became();

    [GeneratedRegex("\\G(?: ?的?(?:预算|合同|单子|盘子|项目|大单)| (?:budget|deal|contract|project|order))", RegexOptions.CultureInvariant)]
    private static partial Regex MoneyAfter();

    [GeneratedRegex("\\G(?:级|大单|规模|的?预算|的?单子|的?项目|的?合同|以上|左右)", RegexOptions.CultureInvariant)]
    private static partial Regex Large();

    [GeneratedRegex("\\G (?:people|users?|units?|employees|customers|records|tons?|rows|items|parts|orders a|members|lines|times)", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(
        "(?<!有)没有?(?:什么|任何|做|这个|这笔|相关的?|明确的?|单独的?|专门的?)?预算(?!问题|限制|压力|上限|风险|顾虑|怎么|吗|的问题)|预算(?:还|都|也|是)?(?:没有|没了|为零|是零|为0)(?!问题|变|超|[0-9])|[无零0]预算|"
        + "(?<![a-z])(?:no|zero|without (?:a |any )?|(?:do|does|did|has|have)(?:n't| not|nt) (?:have |got |had )?(?:a |any |the )?)(?: ?(?:clear|approved|allocated) )? ?budget(?! (?:problem|issue|constraint|concern|limit|risk))",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoBudget();
}
