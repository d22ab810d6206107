using System.Text.Json;
using KingdeeCoachBot.BotFramework.Cards.Expressions;

namespace KingdeeCoachBot.BotFramework.Cards.Templates;

/// <summary>A compiled piece of a template. Immutable: one instance serves all renders at once.</summary>
internal abstract class TemplateNode
{
    /// <summary>Nothing in it depends on data: it is written the same every time.</summary>
    public virtual bool IsConstant => false;

    /// <summary>Writes exactly one value.</summary>
    public abstract void WriteValue(Scope scope);

    /// <summary>Writes name and value, or nothing where there is no value.</summary>
    public virtual void WriteProperty(JsonEncodedText name, Scope scope)
    {
        scope.Writer.WritePropertyName(name);
        WriteValue(scope);
    }

    /// <summary>Writes none, one or several items into the array that is open.</summary>
    public virtual void WriteItems(Scope scope) => WriteValue(scope);
}
