namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>A function over its evaluated arguments; the first argument that fails is the result.</summary>
internal sealed class CallExpression(Function function, Expression[] arguments) : Expression
{
    public override ValueKinds Yields => function.Yields;

    public override CardValue Evaluate(Scope scope)
    {
        var values = new CardValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(scope);
            if (values[i].IsError)
                return values[i];
        }

        return function.Body(values);
    }
}

/// <summary>A test (comparison, exists, empty, contains): missing arguments are allowed, one that fails makes the answer false.</summary>
internal sealed class TestExpression(Function function, Expression[] arguments) : Expression
{
    public override ValueKinds Yields => ValueKinds.Boolean;

    public override CardValue Evaluate(Scope scope)
    {
        var values = new CardValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = scope.EvaluateLeniently(arguments[i]);
            if (values[i].IsError)
                return CardValue.False;
        }

        return function.Body(values);
    }
}
