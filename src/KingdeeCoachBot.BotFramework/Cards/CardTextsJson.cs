using System.Text.Json.Serialization;

namespace KingdeeCoachBot.BotFramework.Cards;

[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string>>), TypeInfoPropertyName = "Texts")]
internal sealed partial class CardTextsJson : JsonSerializerContext;
