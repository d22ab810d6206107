using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching;

namespace KingdeeCoachBot.WebChat;

/// <summary>Somebody whom anyone at this computer may play.</summary>
/// <param name="Id">The channel's id, chosen in the page.</param>
/// <param name="ObjectId">Stands for the Entra object id.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Role">What the person does in the sales team.</param>
internal sealed record Persona(string Id, string ObjectId, Text Name, Text Role)
{
    public ChannelAccount AsAccount(Language language) =>
        new() { Id = Id, Name = Name.In(language), AadObjectId = ObjectId, Role = "user" };
}

internal static class Personas
{
    /// <summary>The tenant of the chat page and of the Playground configuration.</summary>
    public const string TenantId = "11111111-1111-4111-8111-111111111111";

    private static readonly Text SalesRep = new("客户经理", "Sales rep");

    public static IReadOnlyList<Persona> All { get; } =
    [
        new("rep-zhang", "22222222-2222-4222-8222-222222222201", new Text("张敏", "Zhang Min"), SalesRep),
        new("rep-li", "22222222-2222-4222-8222-222222222202", new Text("李强", "Li Qiang"), SalesRep),
        new("manager-wang", "22222222-2222-4222-8222-222222222203", new Text("王芳", "Wang Fang"), new Text("销售经理", "Sales manager")),
    ];

    public static Persona? Find(string? id) => All.FirstOrDefault(persona => persona.Id == id);
}
