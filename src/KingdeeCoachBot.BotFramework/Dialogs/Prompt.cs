using System.Diagnostics.CodeAnalysis;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Dialogs;

/// <summary>What a prompt asks. Stored with the dialog, so that a restart does not forget the question.</summary>
public sealed record PromptOptions
{
    /// <summary>The question.</summary>
    public required Activity Prompt { get; init; }

    /// <summary>What to say where the answer was not understood; the question again where this is missing.</summary>
    public Activity? RetryPrompt { get; init; }

    /// <summary>The instance id of the card in the question: its buttons answer the prompt.</summary>
    public string? CardInstance { get; init; }

    /// <summary>What may be answered, where the prompt offers a choice.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];
}

/// <summary>One of several possible answers.</summary>
/// <param name="Value">What the prompt ends with.</param>
/// <param name="Words">What the user may write for it, in any language; compared without case and surrounding space.</param>
public sealed record Choice(string Value, IReadOnlyList<string> Words);

/// <summary>Asks one thing until it is answered.</summary>
/// <typeparam name="T">What the prompt ends with.</typeparam>
/// <param name="id">See <see cref="Dialog"/>.</param>
public abstract class Prompt<T>(string id) : Dialog(id)
{
    private const string Options = "options";

    /// <inheritdoc/>
    public sealed override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var asked = options as PromptOptions ?? throw new ArgumentException("A prompt begins with PromptOptions.", nameof(options));
        dc.ActiveDialog!.State.Set(Options, asked, DialogJson.Stored.PromptOptions);
        if (asked.CardInstance is { } card)
            dc.ActiveDialog.Shows(card);
        await dc.Context.SendActivityAsync(asked.Prompt, asked.CardInstance, ct);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public sealed override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken ct)
    {
        if (dc.Context.Card is null && !dc.Context.Activity.Is(ActivityTypes.Message))
            return EndOfTurn;
        if (OptionsOf(dc.ActiveDialog!) is not { } options)
            return await dc.EndDialogAsync(null, ct);
        if (TryRecognize(dc.Context, options, out var answer))
            return await dc.EndDialogAsync(answer, ct);

        if (!dc.Context.Responded)
            await RetryAsync(dc.Context, options, ct);
        return EndOfTurn;
    }

    /// <summary>A dialog that the prompt began ended: the question is asked again.</summary>
    public sealed override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result, CancellationToken ct)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, ct);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public sealed override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken ct)
    {
        if (OptionsOf(instance) is { } options)
            await turnContext.SendActivityAsync(options.Prompt, options.CardInstance, ct);
    }

    /// <summary>Reads the answer.</summary>
    /// <returns>False where it was not understood.</returns>
    protected abstract bool TryRecognize(ITurnContext turnContext, PromptOptions options, [NotNullWhen(true)] out T? answer);

    // The card's place is where its buttons are; a retry in words has none.
    private static Task RetryAsync(ITurnContext turnContext, PromptOptions options, CancellationToken ct) =>
        options.RetryPrompt is { } retry
            ? turnContext.SendActivityAsync(retry, retry.Attachments is { Count: > 0 } ? options.CardInstance : null, ct)
            : turnContext.SendActivityAsync(options.Prompt, options.CardInstance, ct);

    private static PromptOptions? OptionsOf(DialogInstance instance) => instance.State.Get(Options, DialogJson.Stored.PromptOptions);
}

/// <summary>Asks for any text that is not blank.</summary>
/// <param name="id">See <see cref="Dialog"/>.</param>
public sealed class TextPrompt(string id) : Prompt<string>(id)
{
    /// <inheritdoc/>
    protected override bool TryRecognize(ITurnContext turnContext, PromptOptions options, [NotNullWhen(true)] out string? answer)
    {
        answer = turnContext.Activity.Text?.Trim();
        return !string.IsNullOrEmpty(answer);
    }
}

/// <summary>Asks for one of several answers, by its words, its number in the list, or a button whose verb is its value.</summary>
/// <param name="id">See <see cref="Dialog"/>.</param>
public sealed class ChoicePrompt(string id) : Prompt<string>(id)
{
    /// <inheritdoc/>
    protected override bool TryRecognize(ITurnContext turnContext, PromptOptions options, [NotNullWhen(true)] out string? answer)
    {
        answer = turnContext.Card is { } press ? Pressed(press, options) : Written(turnContext.Activity.Text?.Trim() ?? "", options);
        return answer is not null;
    }

    private static string? Pressed(CardPress press, PromptOptions options) =>
        options.Choices.FirstOrDefault(choice => choice.Value == press.Verb || choice.Value == press.Text("choice"))?.Value;

    private static string? Written(string text, PromptOptions options) =>
        int.TryParse(text, out var number) && number >= 1 && number <= options.Choices.Count
            ? options.Choices[number - 1].Value
            : options.Choices.FirstOrDefault(choice => choice.Words.Contains(text, StringComparer.OrdinalIgnoreCase))?.Value;
}
