namespace KingdeeCoachBot.BotFramework.Cards.Templates;

/// <summary>A place in a card's template, for error messages. Carries no customer data.</summary>
internal sealed record Place(string Card, string Path, string? Source = null)
{
    public Place In(string property) => new(Card, $"{Path}.{property}");

    public Place At(int index) => new(Card, $"{Path}[{index}]");

    public CardTemplateException Wrong(string problem) => new(Card, Path, Source, problem);
}
