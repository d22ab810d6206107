namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

internal delegate CardValue FunctionBody(ReadOnlySpan<CardValue> arguments);

/// <summary>A function of the language. The last parameter kind stands for all further ones.</summary>
internal sealed record Function(string Name, ValueKinds[] Parameters, int Least, int Most, ValueKinds Yields, FunctionBody Body)
{
    public bool IsTest { get; init; }

    /// <summary>What is wrong with calling it like this, or null. Only what is wrong whatever the data.</summary>
    public string? Refuse(ReadOnlySpan<Expression> arguments)
    {
        if (arguments.Length < Least || arguments.Length > Most)
            return $"'{Name}' takes {Arity()}, not {arguments.Length}";
        for (var i = 0; i < arguments.Length; i++)
            if ((arguments[i].Yields & Parameters[Math.Min(i, Parameters.Length - 1)]) == 0)
                return $"argument {i + 1} of '{Name}' cannot be {arguments[i].Yields}";
        return null;
    }

    private string Arity() => (Least, Most) switch
    {
        var (least, most) when least == most => $"{least} arguments",
        (var least, int.MaxValue) => $"at least {least} arguments",
        _ => $"{Least} to {Most} arguments",
    };
}
