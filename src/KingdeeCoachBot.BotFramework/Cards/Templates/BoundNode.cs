using KingdeeCoachBot.BotFramework.Cards.Expressions;

namespace KingdeeCoachBot.BotFramework.Cards.Templates;

/// <summary>An element with <c>$data</c>, <c>$when</c> or both: written for each item of its data, where its condition is true.</summary>
internal sealed class BoundNode(TemplateNode body, Expression? data, Expression? when, Place place) : TemplateNode
{
    private delegate void Visit(Scope scope);

    public override void WriteItems(Scope scope) => ForEachKept(scope, body.WriteValue);

    /// <summary>As the value of a property: null when dropped, the element when there is one, else an array.</summary>
    public override void WriteValue(Scope scope)
    {
        var kept = 0;
        ForEachKept(scope, _ => kept++);
        if (kept == 0)
            scope.Writer.WriteNullValue();
        if (kept > 1)
            scope.Writer.WriteStartArray();
        ForEachKept(scope, body.WriteValue);
        if (kept > 1)
            scope.Writer.WriteEndArray();
    }

    private void ForEachKept(Scope scope, Visit visit)
    {
        var (outerData, outerIndex) = (scope.Data, scope.Index);
        var bound = data is null ? CardValue.Missing : data.Evaluate(scope);
        if (bound.IsError)
            throw place.In("$data").Wrong(bound.Text);
        if (bound.Kind == ValueKinds.Array)
            VisitItems(scope, bound, visit);
        else
            VisitOne(scope, bound, visit);
        (scope.Data, scope.Index) = (outerData, outerIndex);
    }

    private void VisitItems(Scope scope, CardValue items, Visit visit)
    {
        for (var i = 0; i < items.Count; i++)
        {
            scope.Index = CardValue.Of(i);
            VisitOne(scope, items.Item(i), visit);
        }
    }

    private void VisitOne(Scope scope, CardValue item, Visit visit)
    {
        if (item.Kind != ValueKinds.Missing)
            scope.Data = item;
        if (IsKept(scope))
            visit(scope);
    }

    // Only true keeps an element: a condition that fails, or yields anything but a boolean, drops it.
    private bool IsKept(Scope scope) => when is null || scope.EvaluateLeniently(when).IsTrue;
}
