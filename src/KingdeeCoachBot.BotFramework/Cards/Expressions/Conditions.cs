using System.Text;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary><c>if(condition, a, b)</c> and <c>condition ? a : b</c>. A condition that fails counts as false.</summary>
internal sealed class IfExpression(Expression condition, Expression then, Expression otherwise) : Expression
{
    public override CardValue Evaluate(Scope scope) => Choose(scope).Evaluate(scope);

    public override string? AppendMarkdown(Scope scope, StringBuilder text) => Choose(scope).AppendMarkdown(scope, text);

    private Expression Choose(Scope scope)
    {
        var value = scope.EvaluateLeniently(condition);
        return !value.IsError && value.IsTruthy ? then : otherwise;
    }
}

/// <summary>The first that is neither null nor missing.</summary>
internal sealed class CoalesceExpression(Expression[] choices) : Expression
{
    public override CardValue Evaluate(Scope scope)
    {
        foreach (var choice in choices)
        {
            var value = scope.EvaluateLeniently(choice);
            if (!value.IsNothing)
                return value;
        }

        return CardValue.Missing;
    }

    public override string? AppendMarkdown(Scope scope, StringBuilder text)
    {
        foreach (var choice in choices)
            if (!scope.EvaluateLeniently(choice).IsNothing)
                return choice.AppendMarkdown(scope, text);
        return Problems.NoValue;
    }
}

internal sealed class AndExpression(Expression[] parts) : Expression
{
    public override ValueKinds Yields => ValueKinds.Boolean;

    public override CardValue Evaluate(Scope scope)
    {
        foreach (var part in parts)
        {
            var value = scope.EvaluateLeniently(part);
            if (value.IsError || !value.IsTruthy)
                return CardValue.False;
        }

        return CardValue.True;
    }
}

/// <summary>Yields true, or else whatever the last part was (false, null or missing), as the official engine does.</summary>
internal sealed class OrExpression(Expression[] parts) : Expression
{
    public override ValueKinds Yields => ValueKinds.Boolean;

    public override CardValue Evaluate(Scope scope)
    {
        var last = CardValue.False;
        foreach (var part in parts)
        {
            last = scope.EvaluateLeniently(part);
            if (last.IsError)
                last = CardValue.Missing;
            else if (last.IsTruthy)
                return CardValue.True;
        }

        return last;
    }
}

internal sealed class NotExpression(Expression part) : Expression
{
    public override ValueKinds Yields => ValueKinds.Boolean;

    public override CardValue Evaluate(Scope scope)
    {
        var value = scope.EvaluateLeniently(part);
        return CardValue.Of(value.IsError || !value.IsTruthy);
    }
}
