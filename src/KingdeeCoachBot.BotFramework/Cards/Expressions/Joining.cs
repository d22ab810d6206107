using System.Text;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary><c>concat(…)</c> and <c>&amp;</c>: joins texts, or lists with lists. Nothing counts as empty.</summary>
internal sealed class ConcatExpression(Expression[] parts) : Expression
{
    public Expression[] Parts => parts;

    public override ValueKinds Yields => ValueKinds.Text | ValueKinds.Array;

    public override CardValue Evaluate(Scope scope)
    {
        var soFar = parts[0].Evaluate(scope);
        for (var i = 1; i < parts.Length && !soFar.IsError; i++)
        {
            var next = parts[i].Evaluate(scope);
            soFar = next.IsError ? next : Concat(soFar, next);
        }

        return soFar;
    }

    public override string? AppendMarkdown(Scope scope, StringBuilder text)
    {
        if (Evaluate(scope).Kind != ValueKinds.Text || HasStructure(scope))
            return base.AppendMarkdown(scope, text);
        foreach (var part in parts)
        {
            var value = part.Evaluate(scope);
            if (!value.IsNothing && part.AppendMarkdown(scope, text) is { } problem)
                return problem;
        }

        return null;
    }

    private bool HasStructure(Scope scope) =>
        Array.Exists(parts, part => part.Evaluate(scope).Kind is ValueKinds.Array or ValueKinds.Object);

    private static CardValue Concat(CardValue first, CardValue second)
    {
        var firstIsList = first.Kind == ValueKinds.Array;
        var secondIsList = second.Kind == ValueKinds.Array;
        if (first.IsNothing && (second.IsNothing || secondIsList))
            return second.IsNothing ? CardValue.Missing : second;
        if (second.IsNothing && firstIsList)
            return first;
        return firstIsList && secondIsList
            ? CardValue.Of([.. Lists.Items(first), .. Lists.Items(second)])
            : CardValue.Of(Conversions.Stringify(first) + Conversions.Stringify(second));
    }
}

/// <summary><c>+</c> and <c>add(…)</c>: the sum of numbers, else the texts one after another.</summary>
internal sealed class AddExpression(Expression[] parts) : Expression
{
    private static readonly CardValue WrongKind = CardValue.Error("'+' takes numbers and texts only");
    private static readonly CardValue NumberAndNothing = CardValue.Error("'+' cannot add a number and nothing");

    public override ValueKinds Yields => ValueKinds.Number | ValueKinds.Text;

    public override CardValue Evaluate(Scope scope)
    {
        var soFar = Part(scope, 0);
        for (var i = 1; i < parts.Length && !soFar.IsError; i++)
        {
            var next = Part(scope, i);
            soFar = next.IsError ? next : Add(soFar, next);
        }

        return soFar;
    }

    public override string? AppendMarkdown(Scope scope, StringBuilder text)
    {
        var value = Evaluate(scope);
        if (value.Kind != ValueKinds.Text || parts.Length != 2)
            return base.AppendMarkdown(scope, text);
        foreach (var part in parts)
            if (!part.Evaluate(scope).IsNothing && part.AppendMarkdown(scope, text) is { } problem)
                return problem;
        return null;
    }

    private CardValue Part(Scope scope, int i)
    {
        var value = parts[i].Evaluate(scope);
        return value.Kind is ValueKinds.Number or ValueKinds.Text or ValueKinds.Missing or ValueKinds.Error ? value : WrongKind;
    }

    private static CardValue Add(CardValue a, CardValue b)
    {
        if (a.Kind == ValueKinds.Number && b.Kind == ValueKinds.Number)
            return CardValue.Of(a.Number + b.Number);
        var numberAndNothing = (a.IsNothing && b.Kind == ValueKinds.Number) || (b.IsNothing && a.Kind == ValueKinds.Number);
        return numberAndNothing ? NumberAndNothing : CardValue.Of(a.ToText() + b.ToText());
    }
}
