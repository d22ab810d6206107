using System.Globalization;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Writes amounts as sellers say them: "500万", "1.2亿", "30万美元"; "RMB 5M", "USD 300K".</summary>
internal static class Amounts
{
    private const decimal TenThousand = 10_000m;
    private const decimal HundredMillion = 100_000_000m;

    public static string Write(CoachTurn coach, Money money) => Write(coach.Language, money);

    public static string Write(Language language, Money money) => language == Language.Chinese ? Chinese(money) : English(money);

    private static string Chinese(Money money)
    {
        var number = Math.Abs(money.Amount) switch
        {
            >= HundredMillion => Number(money.Amount / HundredMillion) + "亿",
            >= TenThousand => Number(money.Amount / TenThousand) + "万",
            _ => Number(money.Amount),
        };
        return money.Currency switch
        {
            Money.Yuan => Math.Abs(money.Amount) >= TenThousand ? number : number + "元",
            "USD" => number + "美元",
            "EUR" => number + "欧元",
            "HKD" => number + "港元",
            _ => $"{number} {money.Currency}",
        };
    }

    private static string English(Money money)
    {
        var number = Math.Abs(money.Amount) switch
        {
            >= 1_000_000m => Number(money.Amount / 1_000_000m) + "M",
            >= 1_000m => Number(money.Amount / 1_000m) + "K",
            _ => Number(money.Amount),
        };
        return $"{(money.Currency == Money.Yuan ? "RMB" : money.Currency)} {number}";
    }

    // No figure is dropped, not even a fen of 1.2345678912亿: what stands in a form is read again when it is saved.
    private static string Number(decimal number) => number.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
