using KingdeeCoachBot.BotFramework.Dialogs;

namespace KingdeeCoachBot.Coaching;

/// <summary>All that the coach can be asked for, gathered from the capabilities.</summary>
internal sealed class Intents
{
    /// <summary>From here on the coach acts; below it asks whether that was meant.</summary>
    public const int SureFrom = 50;

    private readonly Dictionary<string, Intent> byName;

    public Intents(IEnumerable<ICapability> capabilities)
    {
        var all = capabilities.ToArray();
        byName = all.SelectMany(capability => capability.Intents).ToDictionary(intent => intent.Name, StringComparer.Ordinal);
        foreach (var dialog in all.SelectMany(capability => capability.Dialogs))
            Dialogs.Add(dialog);
        foreach (var intent in byName.Values.Where(intent => Dialogs.Find(intent.Dialog) is null))
            throw new InvalidOperationException($"The intent {intent.Name} names the dialog {intent.Dialog}, which no capability has.");
    }

    /// <summary>The dialogs of all capabilities.</summary>
    public DialogSet Dialogs { get; } = new();

    /// <summary>What help tells of, in order.</summary>
    public IEnumerable<Intent> WithHelp => byName.Values.Where(intent => intent.Help is not null).OrderBy(intent => intent.Help!.Order);

    /// <summary>The intent of a button, null where no capability has it any more.</summary>
    public Intent? OfVerb(string verb) => byName.GetValueOrDefault(verb);

    /// <summary>The intents that fit a sentence, the best first.</summary>
    public IReadOnlyList<(Intent Intent, int Fit)> Fitting(Utterance utterance) =>
        [.. byName.Values.Select(intent => (Intent: intent, Fit: intent.Fits(utterance))).Where(each => each.Fit > 0).OrderByDescending(each => each.Fit)];
}
