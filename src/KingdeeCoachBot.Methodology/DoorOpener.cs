namespace KingdeeCoachBot.Methodology;

/// <summary>Who can take us to somebody whom we do not reach ourselves. Course: M11 (the FOX moves power, the insider informs).</summary>
public static class DoorOpener
{
    /// <summary>The one to ask for an introduction: never an opponent, for he would rather keep the door shut. Null where nobody is left.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="to">Whom we want to reach; null for whoever decides.</param>
    public static Stakeholder? Of(Deal deal, Stakeholder? to) => deal.People
        .Where(person => person.Id != to?.Id && person.Role != DecisionRole.Decider && person.Stance != Stance.Against)
        .OrderByDescending(person => person.IsFox).ThenByDescending(person => person.IsInsider).ThenByDescending(person => person.Stance)
        .ThenByDescending(person => person.LastContact).ThenBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id, StringComparer.Ordinal)
        .FirstOrDefault();
}
