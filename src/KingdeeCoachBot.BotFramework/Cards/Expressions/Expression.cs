using System.Text;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>A compiled expression. Immutable: one instance serves all renders at once.</summary>
internal abstract class Expression
{
    /// <summary>What the expression can yield, as far as it is known without data.</summary>
    public virtual ValueKinds Yields => ValueKinds.Any;

    /// <summary>The value, or an <see cref="ValueKinds.Error"/> value that says in words what is wrong.</summary>
    public abstract CardValue Evaluate(Scope scope);

    /// <summary>
    /// Appends the value as Markdown: what comes from data is made inert, what the template or the text table says stays as
    /// written. Returns what is wrong, or null.
    /// </summary>
    public virtual string? AppendMarkdown(Scope scope, StringBuilder text)
    {
        var value = Evaluate(scope);
        if (value.IsError || value.IsNothing)
            return value.IsError ? value.Text : Problems.NoValue;
        if (value.Kind is ValueKinds.Text or ValueKinds.Array)
            MarkdownText.AppendInert(text, value.ToText());
        else
            text.Append(value.ToText());
        return null;
    }
}

/// <summary>A literal of the template or an entry of the text table: author's text, never escaped.</summary>
internal sealed class Constant(CardValue value) : Expression
{
    public CardValue Value { get; } = value;

    public override ValueKinds Yields => Value.IsNothing ? ValueKinds.Any : Value.Kind;

    public override CardValue Evaluate(Scope scope) => Value;

    public override string? AppendMarkdown(Scope scope, StringBuilder text)
    {
        if (Value.IsNothing)
            return Problems.NoValue;
        text.Append(Value.ToText());
        return null;
    }
}

internal static class Problems
{
    public const string NoValue = "it has no value (null or missing); give the model one, or use if(exists(…), …, …)";
}
