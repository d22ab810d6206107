namespace KingdeeCoachBot.BotFramework.Cards.Templates;

/// <summary>What stands at a place of a card, as far as it changes how the place is compiled.</summary>
internal enum Slot
{
    /// <summary>An ordinary property.</summary>
    Plain,

    /// <summary>Elements or actions: they cannot come from data, or data could smuggle in Markdown and buttons.</summary>
    Structure,

    /// <summary>The facts of a FactSet.</summary>
    Facts,

    /// <summary>Text that clients render as Markdown.</summary>
    Markdown,

    /// <summary>An action's data: not part of the card, never rewritten.</summary>
    Payload,
}
