using System.Text.Json;
using KingdeeCoachBot.BotFramework.Cards.Expressions;

namespace KingdeeCoachBot.BotFramework.Cards.Templates;

internal readonly record struct Member(JsonEncodedText Name, TemplateNode Value);

internal sealed class ObjectNode(Member[] members) : TemplateNode
{
    public override bool IsConstant => Array.TrueForAll(members, member => member.Value.IsConstant);

    public override void WriteValue(Scope scope)
    {
        scope.Writer.WriteStartObject();
        foreach (var member in members)
            member.Value.WriteProperty(member.Name, scope);
        scope.Writer.WriteEndObject();
    }
}
