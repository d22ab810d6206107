using KingdeeCoachBot.BotFramework.Dialogs;

namespace KingdeeCoachBot.Coaching.Home;

/// <summary>Greeting, help, language, and the ways out of and back into whatever is being filled in.</summary>
internal sealed class HomeCapability(Lazy<Intents> intents) : ICapability
{
    public IEnumerable<Intent> Intents =>
    [
        new("Home/Hello", "Home/Hello") { Fits = HomeSentences.Hello },
        new("Home/Help", "Home/Help") { Fits = HomeSentences.Help },
        new("Home/Thanks", "Home/Thanks") { Fits = HomeSentences.Thanks },
        new("Home/Language", "Home/Language") { Fits = HomeSentences.SwitchLanguage, Help = new(800, HomeText.LanguageTitle, HomeText.LanguageExample) },
        new("Home/Stop", "Home/Stop") { Fits = HomeSentences.Stop },
        new("Home/Resume", "Home/Resume") { Fits = HomeSentences.Resume },
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new ActionDialog("Home/Hello", (coach, _, _) => HomeCards.WelcomeAsync(coach)),
        new ActionDialog("Home/Help", (coach, _, _) => HomeCards.HelpAsync(coach, intents.Value.WithHelp)),
        new ActionDialog("Home/Thanks", (coach, _, _) => coach.SayAsync(coach.In(HomeText.YouAreWelcome), HomeText.SayHelp)),
        new ActionDialog("Home/Language", SwitchLanguageAsync),
        new StopDialog("Home/Stop"),
        new ResumeDialog("Home/Resume"),
    ];

    private static Task SwitchLanguageAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var wanted = request.Card?.Text("language") ?? HomeSentences.WantedLanguage(request.Utterance?.Folded ?? "");
        coach.Language = wanted is null ? Other(coach.Language) : wanted == "en" ? Language.English : Language.Chinese;
        UserProfile.Property.GetOrAdd(coach.Turn, () => new UserProfile()).Chosen = coach.Language;
        return request.Card is null
            ? coach.SayAsync(coach.In(HomeText.LanguageSwitched), HomeText.SayHelp)
            : HomeCards.WelcomeAsync(coach);
    }

    private static Language Other(Language language) => language == Language.Chinese ? Language.English : Language.Chinese;
}
