using System.Text;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>A text of the table that holds expressions. Unlike in <c>concat(…)</c>, nothing is not "": a sentence with a hole is an error.</summary>
internal sealed class InterpolatedText(Expression[] parts) : Expression
{
    public Expression[] Parts => parts;

    public override ValueKinds Yields => ValueKinds.Text;

    public override CardValue Evaluate(Scope scope)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            var value = part.Evaluate(scope);
            if (value.IsError || value.IsNothing)
                return value.IsError ? value : CardValue.Error(Problems.NoValue);
            text.Append(value.ToText());
        }

        return CardValue.Of(text.ToString());
    }

    public override string? AppendMarkdown(Scope scope, StringBuilder text)
    {
        foreach (var part in parts)
            if (part.AppendMarkdown(scope, text) is { } problem)
                return problem;
        return null;
    }
}
