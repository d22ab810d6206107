namespace KingdeeCoachBot.Benchmarks.Scenarios;

/// <summary>Invented names by number. Companies repeat after more numbers than any run counts to.</summary>
internal static class Names
{
    private const string First = "华中国东南北新海江长天金宏瑞盛恒远信诚泰";
    private const string Second = "能创科美达润丰源凯鼎辰亿联博安康荣兴利邦";
    private const string Third = "通方伟腾逸宇森峰川林洲航拓翔昌隆铭锐冠卓";
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";

    private static readonly string[] Endings = ["集团", "股份", "科技", "重工", "能源", "医药", "银行", "电子", "汽车", "实业"];
    private static readonly string[] Titles = ["总", "经理", "处长", "工", "主任", "总监", "建国总", "敏女士"];

    private static readonly string[] Heads = ["Nor", "Bel", "Kor", "Vas", "Mer", "Tal", "Hex", "Lum", "Dor", "Sil", "Pra", "Zen", "Cal", "Fen", "Gar", "Hal"];
    private static readonly string[] Middles = ["va", "do", "ni", "lo", "ri", "ta", "su", "ko", "me", "pa", "ze", "li", "go", "ra", "vi", "no"];
    private static readonly string[] Tails = ["tek", "dan", "mark", "via", "lex", "ton", "gen", "vik", "ric", "las", "mar", "pol", "san", "ter", "wen", "zor"];
    private static readonly string[] EnglishEndings = ["Group", "Steel", "Energy", "Industries", "Bank", "Pharma", "Motors", "China"];
    private static readonly string[] EnglishTitles = ["Mr.", "Ms.", "Dr."];
    private static readonly string[] EnglishSurnames = ["Chen", "Li", "Smith", "Miller", "Wang", "Brown", "Zhang", "Keller", "Jones", "Zhou", "Novak"];

    public static string Company(int n) =>
        $"{First[n % 20]}{Second[n / 20 % 20]}{Third[n / 400 % 20]}{Endings[n / 8000 % Endings.Length]}";

    public static string Person(int n) => $"{Surnames[n % 20]}{Titles[n / 3 % Titles.Length]}";

    public static string EnglishCompany(int n) =>
        $"{Heads[n % 16]}{Middles[n / 16 % 16]}{Tails[n / 256 % 16]} {EnglishEndings[n / 4096 % EnglishEndings.Length]}";

    public static string EnglishPerson(int n) => $"{EnglishTitles[n % 3]} {EnglishSurnames[n % EnglishSurnames.Length]}";
}
