using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;

namespace KingdeeCoachBot.Coaching.Home;

/// <summary>Greeting, help, language, and the ways out of and back into whatever is being filled in.</summary>
internal sealed class HomeCapability(Lazy<Intents> intents) : ICapability
{
    public IEnumerable<Intent> Intents =>
    [
        new("Home/Hello", "Home/Hello") { Fits = HomeSentences.Hello },
        new("Home/Today", "Home/Today") { Fits = HomeSentences.Today, Help = new(10, HomeText.TodayHelp, HomeText.TodayExample) },
        new("Home/Settings", "Home/Settings") { Fits = HomeSentences.Settings, Help = new(810, HomeText.SettingsTitle, HomeText.SettingsExample) },
        new("Home/SaveSettings", "Home/SaveSettings"),
        new("Home/Sample", "Home/Sample") { Fits = HomeSentences.Sample, Help = new(820, HomeText.SampleTitle, HomeText.SampleExample) },
        new("Home/RemoveSample", "Home/RemoveSample") { Fits = HomeSentences.RemoveSample },
        new("Home/RemoveSampleNow", "Home/RemoveSampleNow"),
        new("Home/Help", "Home/Help") { Fits = HomeSentences.Help },
        new("Home/Thanks", "Home/Thanks") { Fits = HomeSentences.Thanks },
        new("Home/Language", "Home/Language") { Fits = HomeSentences.SwitchLanguage, Help = new(800, HomeText.LanguageTitle, HomeText.LanguageExample) },
        new("Home/Stop", "Home/Stop") { Fits = HomeSentences.Stop },
        new("Home/Resume", "Home/Resume") { Fits = HomeSentences.Resume },
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new ActionDialog("Home/Hello", (coach, _, ct) => GreetAsync(coach, ct)),
        new ActionDialog("Home/Today", (coach, _, ct) => GreetAsync(coach, ct)),
        new ActionDialog("Home/Settings", (coach, request, _) => SettingsForm.ShowAsync(coach, request)),
        new ActionDialog("Home/SaveSettings", (coach, request, _) => SettingsForm.SaveAsync(coach, request.Card!)),
        new ActionDialog("Home/Sample", (coach, _, ct) => Samples.LoadAsync(coach, ct)),
        new ActionDialog("Home/RemoveSample", (coach, _, ct) => Samples.ConfirmRemovalAsync(coach, ct)),
        new ActionDialog("Home/RemoveSampleNow", (coach, _, ct) => Samples.RemoveAsync(coach, ct)),
        new ActionDialog("Home/Help", (coach, _, _) => HomeCards.HelpAsync(coach, intents.Value.WithHelp)),
        new ActionDialog("Home/Thanks", (coach, _, _) => coach.SayAsync(coach.In(HomeText.YouAreWelcome), HomeText.SayHelp)),
        new ActionDialog("Home/Language", SwitchLanguageAsync),
        new StopDialog("Home/Stop"),
        new ResumeDialog("Home/Resume"),
    ];

    // Whoever has deals wants to know about his day; whoever has none wants to know what this is.
    private static async Task GreetAsync(CoachTurn coach, CancellationToken ct)
    {
        if ((await DealStore.AllAsync(coach, ct)).Count > 0)
            await TodayCard.ShowAsync(coach, ct);
        else
            await HomeCards.WelcomeAsync(coach);
    }

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
