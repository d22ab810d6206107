using KingdeeCoachBot.BotFramework.Cards.Expressions;

namespace KingdeeCoachBot.BotFramework.Cards.Templates;

internal sealed class ArrayNode(TemplateNode[] items) : TemplateNode
{
    public override bool IsConstant => Array.TrueForAll(items, item => item.IsConstant);

    public override void WriteValue(Scope scope)
    {
        scope.Writer.WriteStartArray();
        WriteItems(scope);
        scope.Writer.WriteEndArray();
    }

    /// <summary>An array within an array dissolves into it, as in the official engine.</summary>
    public override void WriteItems(Scope scope)
    {
        foreach (var item in items)
            item.WriteItems(scope);
    }
}
