using System.Text.Json;

namespace KingdeeCoachBot.BotFramework.Cards.Templates;

/// <summary>
/// Compiles Action.Execute and Action.Submit. Where the channel has no Execute it becomes Submit with <c>_verb</c> in its data; both carry
/// <c>_card</c> once the card has an instance id.
/// </summary>
internal sealed class ActionCompiler(CardCompiler compiler, bool executeSupported)
{
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    private static readonly RawNode Submit = RawNode.Of("Action.Submit");

    public Member[] Members(JsonElement json, string type, Place place)
    {
        var isExecute = type == "Action.Execute";
        if (isExecute && !json.TryGetProperty("verb", out _))
            throw place.Wrong("an Action.Execute needs a verb, by which the bot knows what was pressed");
        var becomesSubmit = isExecute && !executeSupported;
        var members = new List<Member>();
        foreach (var property in json.EnumerateObject())
            if (!CardCompiler.IsDirective(property.Name, place) && property.Name != "data" && !(becomesSubmit && property.Name == "verb"))
                members.Add(Member(property, becomesSubmit, place));
        members.Add(new(Data, CompileData(json, becomesSubmit, place)));
        return [.. members];
    }

    private Member Member(JsonProperty property, bool becomesSubmit, Place place) =>
        becomesSubmit && property.Name == "type" ? new(Type, Submit) : compiler.Compile(property, SlotOf(property.Name), place);

    private static Slot SlotOf(string name) => name is "fallback" ? Slot.Structure : Slot.Plain;

    private ActionDataNode CompileData(JsonElement json, bool becomesSubmit, Place place)
    {
        var verb = becomesSubmit ? compiler.Compile(json.GetProperty("verb"), Slot.Payload, place.In("verb")) : null;
        var at = place.In("data");
        if (!json.TryGetProperty("data", out var data))
            return new(null, null, verb, at);
        if (data.ValueKind == JsonValueKind.String)
            return new(null, compiler.ParseSingle(data.GetString()!, at), verb, at with { Source = data.GetString() });
        if (data.ValueKind != JsonValueKind.Object)
            throw at.Wrong("an action's data must be an object");
        RefuseReserved(data, at);
        return new(compiler.Members(data, null, Slot.Payload, at), null, verb, at);
    }

    private static void RefuseReserved(JsonElement data, Place at)
    {
        foreach (var property in data.EnumerateObject())
            if (property.Name is "$data" or "$when" or ActionDataNode.VerbName or ActionDataNode.CardName)
                throw at.In(property.Name).Wrong("this name cannot stand in an action's data; set $data and $when on the action");
    }
}
