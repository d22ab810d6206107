using KingdeeCoachBot.BotFramework.Cards;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Links;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;

namespace KingdeeCoachBot.Coaching;

internal static class CoachingServices
{
    /// <summary>Adds the coach with every capability of this assembly: a new one needs its folder and nothing else.</summary>
    public static void AddCoaching(this IServiceCollection services)
    {
        services.AddSingleton(_ => CardLibrary.Load(CardsFolder, [Language.Chinese.Tag(), Language.English.Tag()]));
        services.AddSingleton<CoachTurns>();
        services.AddSingleton<UtteranceReader>();
        services.AddSingleton<IBot, CoachBot>();
        services.AddSingleton<ITurnErrors, TurnErrors>();
        services.AddSingleton<Intents>();
        // Help tells of all intents and is itself one of them.
        services.AddSingleton(provider => new Lazy<Intents>(provider.GetRequiredService<Intents>));
        services.AddSingleton<CapabilityHooks>();
        services.AddSingleton<OwnDeals>();
        foreach (var part in (Type[])[typeof(ICapability), typeof(IJob), typeof(ILinkedContent)])
        {
            foreach (var type in Of(part))
                services.AddSingleton(part, type);
        }
    }

    /// <summary>Where the card templates lie beside the program.</summary>
    public static string CardsFolder => Path.Combine(AppContext.BaseDirectory, "cards");

    /// <summary>The capabilities of this assembly.</summary>
    public static IEnumerable<Type> Capabilities => Of(typeof(ICapability));

    // What capabilities bring along is found as they are: their jobs, and what their links lead to.
    private static IEnumerable<Type> Of(Type part) => typeof(CoachingServices).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(part))
        .OrderBy(type => type.FullName, StringComparer.Ordinal);
}
