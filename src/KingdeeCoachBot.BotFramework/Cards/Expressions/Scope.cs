using System.Text;
using System.Text.Json;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>What an expression sees while one card is rendered: the data in force at its place. Used by one render only.</summary>
internal sealed class Scope(Utf8JsonWriter writer, JsonElement root, string? instanceId)
{
    public Utf8JsonWriter Writer { get; } = writer;

    public CardValue Root { get; } = CardValue.Of(root);

    public CardValue Data { get; set; } = CardValue.Of(root);

    /// <summary>Position in the innermost repeated element; missing outside of one.</summary>
    public CardValue Index { get; set; }

    public string? InstanceId { get; } = instanceId;

    /// <summary>True inside conditions and tests, where a missing property is an answer and not a mistake.</summary>
    public bool AllowsMissing { get; private set; }

    /// <summary>Where the text being put together grows; cleared by the one who begins a text.</summary>
    public StringBuilder Text { get; } = new();

    public CardValue EvaluateLeniently(Expression expression)
    {
        var before = AllowsMissing;
        AllowsMissing = true;
        var value = expression.Evaluate(this);
        AllowsMissing = before;
        return value;
    }
}
