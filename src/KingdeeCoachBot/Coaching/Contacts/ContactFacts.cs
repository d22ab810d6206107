using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>What was said becomes facts of the deal where it answers a gate question. Course: M4.</summary>
internal static class ContactFacts
{
    /// <summary>The deal with all that follows from what was said at a contact, in the place of what followed from it before.</summary>
    public static Deal Take(Deal deal, Contact contact, FactChoice evidence) => ContactConcerns.Take(
        deal.WithFactsOf(contact.Id, Of(deal, contact, evidence)).WithMarksOf(contact.Id, MarksOf(deal, contact, evidence)), contact, evidence);

    /// <param name="deal">The deal.</param>
    /// <param name="contact">The contact at which it was said.</param>
    /// <param name="evidence">How the rep wants it kept.</param>
    public static IReadOnlyList<DealFact> Of(Deal deal, Contact contact, FactChoice evidence) => evidence == FactChoice.None
        ? []
        : [.. SaidAnswers.In(Sentence.Fold(contact.Summary)).Select(answer => Fact(deal, contact, answer, evidence))];

    /// <summary>What has come about by what was said: a shortlist, a pain that was admitted. Course: M4, M7, M10.</summary>
    public static IReadOnlyList<DealMark> MarksOf(Deal deal, Contact contact, FactChoice evidence) => evidence == FactChoice.None
        ? []
        : [.. SaidMarks.In(Sentence.Fold(contact.Summary)).Select(mark => Mark(deal, contact, mark, evidence))];

    /// <summary>How the facts of a contact are kept now, as the form shows it.</summary>
    public static FactChoice ChoiceOf(Deal deal, Contact contact)
    {
        Evidence[] kept = [.. deal.Facts.Where(fact => fact.Contact == contact.Id).Select(fact => fact.Evidence), .. deal.Marks.Where(mark => mark.Contact == contact.Id).Select(mark => mark.Evidence)];
        Evidence[] read = [.. Of(deal, contact, FactChoice.Auto).Select(fact => fact.Evidence), .. MarksOf(deal, contact, FactChoice.Auto).Select(mark => mark.Evidence)];
        if (kept.Length == 0)
            return read.Length == 0 ? FactChoice.Auto : FactChoice.None;
        if (kept.SequenceEqual(read))
            return FactChoice.Auto;
        return kept[0] switch
        {
            Evidence.Assumed => FactChoice.Assumed,
            Evidence.Confirmed => FactChoice.Confirmed,
            _ => FactChoice.Heard,
        };
    }

    // Where one person was there, he said it. Ids follow from the contact: saved twice, a fact is there once.
    private static DealFact Fact(Deal deal, Contact contact, SaidAnswer answer, FactChoice choice) => new()
    {
        Id = $"{contact.Id}.{answer.Question}",
        Answers = answer.Question,
        Text = contact.Summary.Substring(answer.Start, answer.Length).Trim(),
        Evidence = Chosen(choice, answer.Evidence),
        Source = SpeakerAt(deal, contact),
        At = contact.At,
        Visit = contact.Visit,
        Contact = contact.Id,
    };

    private static DealMark Mark(Deal deal, Contact contact, SaidMark mark, FactChoice choice) => new()
    {
        Id = $"{contact.Id}.{mark.Kind}",
        Kind = mark.Kind,
        Text = contact.Summary.Substring(mark.Start, mark.Length).Trim(),
        Evidence = Chosen(choice, mark.Evidence),
        Who = SpeakerAt(deal, contact),
        At = contact.At,
        Visit = contact.Visit,
        Contact = contact.Id,
    };

    private static string SpeakerAt(Deal deal, Contact contact) => contact.People is [var one] ? PersonName.In(deal, one) : "";

    private static Evidence Chosen(FactChoice choice, Evidence read) => choice switch
    {
        FactChoice.Assumed => Evidence.Assumed,
        FactChoice.Heard => Evidence.Heard,
        FactChoice.Confirmed => Evidence.Confirmed,
        _ => read,
    };
}

/// <summary>How the rep wants what was said to be kept.</summary>
internal enum FactChoice
{
    /// <summary>As the words say.</summary>
    Auto,

    /// <summary>Not as a fact.</summary>
    None,

    /// <summary>猜测</summary>
    Assumed,

    /// <summary>听说</summary>
    Heard,

    /// <summary>客户确认</summary>
    Confirmed,
}
