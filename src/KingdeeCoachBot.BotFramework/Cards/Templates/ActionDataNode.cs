using System.Text.Json;
using KingdeeCoachBot.BotFramework.Cards.Expressions;

namespace KingdeeCoachBot.BotFramework.Cards.Templates;

/// <summary>An action's <c>data</c>: what the template gives, the verb where Execute became Submit, and the card's instance id.</summary>
internal sealed class ActionDataNode(Member[]? members, Expression? whole, TemplateNode? verb, Place place) : TemplateNode
{
    public const string VerbName = "_verb";
    public const string CardName = "_card";

    private static readonly JsonEncodedText Verb = JsonEncodedText.Encode(VerbName);
    private static readonly JsonEncodedText Card = JsonEncodedText.Encode(CardName);

    public override void WriteProperty(JsonEncodedText name, Scope scope)
    {
        if (members is not null || whole is not null || verb is not null || scope.InstanceId is not null)
            base.WriteProperty(name, scope);
    }

    public override void WriteValue(Scope scope)
    {
        scope.Writer.WriteStartObject();
        foreach (var member in members ?? [])
            member.Value.WriteProperty(member.Name, scope);
        WriteWhole(scope);
        verb?.WriteProperty(Verb, scope);
        if (scope.InstanceId is not null)
            scope.Writer.WriteString(Card, scope.InstanceId);
        scope.Writer.WriteEndObject();
    }

    private void WriteWhole(Scope scope)
    {
        if (whole is null)
            return;
        var value = whole.Evaluate(scope);
        if (value.Kind != ValueKinds.Object)
            throw place.Wrong(value.IsError ? value.Text : "an action's data must be an object");
        foreach (var property in value.Json.EnumerateObject())
            if (property.Name is not (VerbName or CardName))
                property.WriteTo(scope.Writer);
    }
}
