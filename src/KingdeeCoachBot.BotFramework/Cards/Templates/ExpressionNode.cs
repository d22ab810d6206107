using System.Text.Json;
using KingdeeCoachBot.BotFramework.Cards.Expressions;

namespace KingdeeCoachBot.BotFramework.Cards.Templates;

/// <summary>A string that is exactly one expression: the value keeps its kind.</summary>
internal sealed class ExpressionNode(Expression expression, Place place) : TemplateNode
{
    public override void WriteValue(Scope scope) => Evaluate(scope).WriteTo(scope.Writer);

    /// <summary>A result that is undefined, such as <c>first([])</c>, leaves the property out.</summary>
    public override void WriteProperty(JsonEncodedText name, Scope scope)
    {
        var value = Evaluate(scope);
        if (value.Kind == ValueKinds.Missing)
            return;
        scope.Writer.WritePropertyName(name);
        value.WriteTo(scope.Writer);
    }

    /// <summary>In an array a list dissolves into its items and null goes, as in the official engine.</summary>
    public override void WriteItems(Scope scope)
    {
        var value = Evaluate(scope);
        if (value.Kind == ValueKinds.Array)
            for (var i = 0; i < value.Count; i++)
                value.Item(i).WriteTo(scope.Writer);
        else if (value.Kind != ValueKinds.Null)
            value.WriteTo(scope.Writer);
    }

    private CardValue Evaluate(Scope scope)
    {
        var value = expression.Evaluate(scope);
        return value.IsError ? throw place.Wrong(value.Text) : value;
    }
}
