using KingdeeCoachBot.BotFramework.Cards.Expressions;

namespace KingdeeCoachBot.BotFramework.Cards.Templates;

/// <summary>Text put together from literals and expressions, where nobody renders Markdown.</summary>
internal sealed class TextNode(Expression[] parts, Place place) : TemplateNode
{
    public override void WriteValue(Scope scope)
    {
        scope.Text.Clear();
        foreach (var part in parts)
            scope.Text.Append(TextOf(part.Evaluate(scope)));
        TextWriting.Write(scope);
    }

    private string TextOf(CardValue value)
    {
        if (value.IsError || value.IsNothing)
            throw place.Wrong(value.IsError ? value.Text : Problems.NoValue);
        return value.ToText();
    }
}

/// <summary>Text that clients render as Markdown: always a string, with what comes from data made inert.</summary>
internal sealed class MarkdownNode(Expression[] parts, Place place) : TemplateNode
{
    public override void WriteValue(Scope scope)
    {
        scope.Text.Clear();
        foreach (var part in parts)
            if (part.AppendMarkdown(scope, scope.Text) is { } problem)
                throw place.Wrong(problem);
        TextWriting.Write(scope);
    }
}

file static class TextWriting
{
    /// <summary>Writes the scope's text without making a string of it where it is in one piece.</summary>
    public static void Write(Scope scope)
    {
        var chunks = scope.Text.GetChunks();
        chunks.MoveNext();
        var first = chunks.Current.Span;
        if (first.Length == scope.Text.Length)
            scope.Writer.WriteStringValue(first);
        else
            scope.Writer.WriteStringValue(scope.Text.ToString());
    }
}
