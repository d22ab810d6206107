using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.NextSteps;

/// <summary>Finds the step that a button or a sentence means.</summary>
internal static class StepFinder
{
    private const int Most = 200;

    // Half of the words that count: "方案发了" is 发方案, "合同发了" is not.
    private const double Alike = 0.5;

    private const string EmptyWords = "给把的了发他她们我做好下到";

    public static Task<IReadOnlyList<StepEntry>> OpenAsync(CoachTurn coach, CancellationToken ct) => DealStore.StepsAsync(coach, Most, ct);

    /// <summary>The one step that is meant; where it is none or several, that is answered here.</summary>
    /// <returns>Null where the answer has been given.</returns>
    public static async Task<FoundStep?> OneAsync(CoachTurn coach, CoachRequest request, Text which, DateOnly? to, CancellationToken ct)
    {
        if (request.Card is { } press)
            return await OfButtonAsync(coach, press, ct);

        var open = await OpenAsync(coach, ct);
        if (open.Count == 0)
        {
            await coach.SayAsync(coach.In(StepText.None), StepText.AddTitle);
            return null;
        }

        var fitting = await FittingAsync(coach, open, request.Utterance!, ct);
        if (fitting is [var one] && await FindAsync(coach, one.Deal, one.Step, ct) is { } found)
            return found;
        await StepCards.ShowChoiceAsync(coach, coach.In(fitting.Count > 0 ? which : StepText.NoneFits), fitting.Count > 0 ? fitting : open, request.Intent, to);
        return null;
    }

    /// <summary>An open step of a deal that words speak of, null where none or several do.</summary>
    public static NextStep? In(Deal deal, string words)
    {
        var tokens = Tokens(words);
        var fitting = deal.NextSteps.Where(step => step.Status == StepStatus.Open && Likeness(Tokens(step.What), tokens) >= Alike).Take(2).ToArray();
        return fitting is [var one] ? one : null;
    }

    private static async Task<FoundStep?> OfButtonAsync(CoachTurn coach, CardPress press, CancellationToken ct)
    {
        if (await FindAsync(coach, press.Id("deal"), press.Id("step"), ct) is { } found)
            return found;
        if (await DealStore.FindAsync(coach, press.Id("deal"), ct) is null)
            await DealFinder.SayGoneAsync(coach, press.Id("deal"), ct);
        else
            await coach.SayAsync(coach.In(StepText.Gone), StepText.ListTitle);
        return null;
    }

    private static async Task<FoundStep?> FindAsync(CoachTurn coach, string? dealId, string? stepId, CancellationToken ct)
    {
        if (await DealStore.FindAsync(coach, dealId, ct) is not { } deal || deal.FindStep(stepId) is not { } step)
            return null;
        coach.FocusOn(deal);
        return new FoundStep(deal, step);
    }

    private static async Task<IReadOnlyList<StepEntry>> FittingAsync(CoachTurn coach, IReadOnlyList<StepEntry> open, Utterance utterance, CancellationToken ct)
    {
        var mentions = Mentions.In(utterance);
        var there = mentions.Customer is { } customer
            ? (await DealStore.OfCustomerAsync(coach, customer.Name, ct)).Select(deal => deal.Id).ToHashSet()
            : null;
        var candidates = open.Where(step => there is null || there.Contains(step.Deal)).ToArray();
        var tokens = Tokens(Subject(utterance, mentions));
        if (tokens.Count == 0)
            return [.. candidates.Where(step => there is not null || step.Deal == coach.Focus)];
        var best = candidates.Select(step => (Step: step, Likeness: Likeness(Tokens(step.What), tokens))).Where(each => each.Likeness >= Alike).ToArray();
        var top = best.Select(each => each.Likeness).DefaultIfEmpty().Max();
        var fitting = best.Where(each => each.Likeness >= top).Select(each => each.Step).ToArray();
        var talkedAbout = fitting.Where(step => step.Deal == coach.Focus).ToArray();
        return talkedAbout.Length == 1 ? talkedAbout : fitting;
    }

    private static string Subject(Utterance utterance, Mentions mentions)
    {
        var folded = utterance.Folded;
        foreach (var phrase in DueDay.In(folded, utterance.Slots, DateOnly.MinValue)?.Phrases ?? [])
            folded = phrase.Length > 1 ? folded.Replace(Sentence.Fold(phrase), " ", StringComparison.Ordinal) : folded;
        if (mentions.Customer is { } customer)
            folded = folded.Replace(Sentence.Fold(customer.Source), " ", StringComparison.Ordinal);
        return StepSentences.Subject(folded);
    }

    private static double Likeness(HashSet<string> step, HashSet<string> said) =>
        step.Count == 0 || said.Count == 0 ? 0 : (double)step.Count(said.Contains) / Math.Min(step.Count, said.Count);

    // Characters of Chinese, words of anything else.
    private static HashSet<string> Tokens(string text)
    {
        var folded = Sentence.Fold(text);
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        foreach (var each in folded.Where(each => Sentence.IsHan(each) && !EmptyWords.Contains(each, StringComparison.Ordinal)))
            tokens.Add(each.ToString());
        foreach (var word in string.Concat(folded.Select(each => char.IsAsciiLetterOrDigit(each) ? each : ' ')).Split(' ').Where(word => word.Length > 2 && word is not ("the" or "for" or "with" or "send" or "and")))
            tokens.Add(word);
        return tokens;
    }
}

/// <summary>A step in its deal.</summary>
internal sealed record FoundStep(Deal Deal, NextStep Step);
