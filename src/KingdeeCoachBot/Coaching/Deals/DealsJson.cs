using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>What cards and forms about deals show and store.</summary>
[JsonSerializable(typeof(DealDraft))]
[JsonSerializable(typeof(DealFormModel))]
[JsonSerializable(typeof(PutAsideModel))]
[JsonSerializable(typeof(DealModel))]
[JsonSerializable(typeof(MoreModel))]
[JsonSerializable(typeof(DealListModel))]
[JsonSerializable(typeof(ClosingDraft))]
[JsonSerializable(typeof(ClosingModel))]
[JsonSerializable(typeof(ParkingDraft))]
[JsonSerializable(typeof(ParkingModel))]
[JsonSerializable(typeof(HandOverModel))]
[JsonSerializable(typeof(TakeOverModel))]
[JsonSerializable(typeof(ConfirmDeleteModel))]
[JsonSerializable(typeof(HandOverOffer))]
[JsonSerializable(typeof(HandOverNotice))]
[JsonSerializable(typeof(HandOverGuesses))]
internal sealed partial class DealsJson : JsonSerializerContext
{
    public static DealsJson Shown { get; } = new(BotJson.WireOptions());

    public static DealsJson Stored => Shown;
}
