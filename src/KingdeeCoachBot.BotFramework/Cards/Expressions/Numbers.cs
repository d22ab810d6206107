namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>Arithmetic of the language: double precision; two whole numbers divide to a whole number, rounded down.</summary>
internal static class Numbers
{
    private static readonly CardValue NotANumber = CardValue.Error("an operand is not a number");
    private static readonly CardValue NotWhole = CardValue.Error("'%' takes whole numbers only");
    private static readonly CardValue ByZero = CardValue.Error("division by zero");
    private static readonly CardValue NotANumberOrList = CardValue.Error("min and max take numbers and lists of numbers");
    private static readonly CardValue BadDigits = CardValue.Error("round takes a whole number of digits from 0 to 15");

    public static CardValue Subtract(ReadOnlySpan<CardValue> values) => Fold(values, (a, b) => a - b);

    public static CardValue Multiply(ReadOnlySpan<CardValue> values) => Fold(values, (a, b) => a * b);

    public static CardValue Divide(ReadOnlySpan<CardValue> values)
    {
        foreach (var divisor in values[1..])
            if (divisor is { Kind: ValueKinds.Number, Number: 0 })
                return ByZero;
        return Fold(values, (a, b) => double.IsInteger(a) && double.IsInteger(b) ? Math.Floor(a / b) : a / b);
    }

    public static CardValue Modulo(ReadOnlySpan<CardValue> values)
    {
        if (!values[0].IsInteger || !values[1].IsInteger)
            return NotWhole;
        return values[1].Number == 0 ? ByZero : CardValue.Of(values[0].Number % values[1].Number);
    }

    public static CardValue Min(ReadOnlySpan<CardValue> values) => Extreme(values, double.PositiveInfinity, Math.Min);

    public static CardValue Max(ReadOnlySpan<CardValue> values) => Extreme(values, double.NegativeInfinity, Math.Max);

    public static CardValue Round(ReadOnlySpan<CardValue> values)
    {
        var digits = values.Length == 2 ? values[1] : CardValue.Of(0);
        if (values[0].Kind != ValueKinds.Number)
            return NotANumber;
        return digits.IsInteger && digits.Number is >= 0 and <= 15
            ? CardValue.Of(JavaScriptNumber.Round(values[0].Number, (int)digits.Number))
            : BadDigits;
    }

    private static CardValue Fold(ReadOnlySpan<CardValue> values, Func<double, double, double> combine)
    {
        foreach (var value in values)
            if (value.Kind != ValueKinds.Number)
                return NotANumber;
        var soFar = values[0].Number;
        foreach (var value in values[1..])
            soFar = combine(soFar, value.Number);
        return CardValue.Of(soFar);
    }

    private static CardValue Extreme(ReadOnlySpan<CardValue> values, double soFar, Func<double, double, double> choose)
    {
        foreach (var value in values)
        {
            if (value.Kind is not (ValueKinds.Number or ValueKinds.Array))
                return NotANumberOrList;
            foreach (var item in value.Kind == ValueKinds.Array ? Lists.Items(value) : [value])
            {
                if (item.Kind != ValueKinds.Number)
                    return NotANumberOrList;
                soFar = choose(soFar, item.Number);
            }
        }

        return CardValue.Of(soFar);
    }
}
