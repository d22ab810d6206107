using System.Globalization;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>Where a path begins.</summary>
internal enum PathStart
{
    Data,
    Root,
    Index,
    Expression,
}

/// <summary>One step of a path: <c>.name</c>, or <c>[index]</c> where the name is null.</summary>
internal readonly record struct PathStep(string? Name, Expression? Index);

/// <summary>
/// A property path that ends in a name (<c>a</c>, <c>a.b</c>, <c>a[0].b</c>, <c>$root.a</c>). Every step may come to nothing: the path is
/// then missing, which is an error outside of conditions.
/// </summary>
internal sealed class PathExpression(PathStart start, Expression? from, PathStep[] steps, string source) : Expression
{
    private readonly CardValue missing = CardValue.Error($"'{source}' is missing from the data");

    public PathExpression Then(PathStep step, string source) => new(start, from, [.. steps, step], source);

    public override CardValue Evaluate(Scope scope)
    {
        var value = Begin(scope);
        foreach (var step in steps)
        {
            if (value.IsError)
                return value;
            value = step.Name is null ? At(value, step.Index!.Evaluate(scope)) : value.Property(step.Name);
        }

        return value.Kind == ValueKinds.Missing && !scope.AllowsMissing ? missing : value;
    }

    private CardValue Begin(Scope scope) => start switch
    {
        PathStart.Data => scope.Data,
        PathStart.Root => scope.Root,
        PathStart.Index => scope.Index,
        _ => from!.Evaluate(scope),
    };

    private static CardValue At(CardValue value, CardValue index)
    {
        if (index.IsError)
            return index;
        if (index.Kind is not (ValueKinds.Number or ValueKinds.Text))
            return CardValue.Error("an index is neither a number nor a text");
        return value.Kind == ValueKinds.Array ? Item(value, index) : value.Property(index.ToText());
    }

    private static CardValue Item(CardValue array, CardValue index)
    {
        var isNumber = int.TryParse(index.ToText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var i);
        return isNumber && i >= 0 && i < array.Count ? array.Item(i) : CardValue.Missing;
    }
}

/// <summary><c>a[0]</c> or <c>a['b']</c> at the end of a path: unlike within a path, an index out of range is an error everywhere.</summary>
internal sealed class ElementExpression(Expression owner, Expression index, string source) : Expression
{
    private readonly CardValue missing = CardValue.Error($"'{source}' is missing from the data");
    private readonly CardValue outOfRange = CardValue.Error($"the index of '{source}' is out of range");
    private readonly CardValue noList = CardValue.Error($"'{source}' takes an index of something that is no list");
    private readonly CardValue badIndex = CardValue.Error($"the index of '{source}' is neither a whole number nor a text");

    /// <summary>The same access as a step of a longer path.</summary>
    public PathExpression Then(string name, string longer)
    {
        PathStep[] steps = [new(null, index), new(name, null)];
        return owner switch
        {
            PathExpression path => path.Then(steps[0], source).Then(steps[1], longer),
            ElementExpression element => element.AsPath().Then(steps[0], source).Then(steps[1], longer),
            _ => new PathExpression(PathStart.Expression, owner, steps, longer),
        };
    }

    public override CardValue Evaluate(Scope scope)
    {
        var from = owner.Evaluate(scope);
        if (from.IsError)
            return from;
        var at = scope.EvaluateLeniently(index);
        if (at.IsError)
            return at;
        var value = at.IsInteger ? Item(from, at.Number) : at.Kind == ValueKinds.Text ? from.Property(at.Text) : badIndex;
        return value.Kind == ValueKinds.Missing && !scope.AllowsMissing ? missing : value;
    }

    private PathExpression AsPath()
    {
        var step = new PathStep(null, index);
        return owner switch
        {
            PathExpression path => path.Then(step, source),
            ElementExpression element => element.AsPath().Then(step, source),
            _ => new PathExpression(PathStart.Expression, owner, [step], source),
        };
    }

    private CardValue Item(CardValue list, double at)
    {
        if (list.IsNothing)
            return CardValue.Missing;
        if (list.Kind != ValueKinds.Array)
            return noList;
        return at >= 0 && at < list.Count ? list.Item((int)at) : outOfRange;
    }
}
