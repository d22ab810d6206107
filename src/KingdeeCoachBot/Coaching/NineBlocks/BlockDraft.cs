using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NineBlocks;

/// <summary>The nine blocks of a deal or person on the screen, with the answer that is being noted below them.</summary>
/// <remarks>Texts take null for empty: an older version may have stored the draft.</remarks>
internal sealed record BlockDraft
{
    /// <summary>The id of the answer's mark; given when the card is shown, so that saving it twice is saving it once.</summary>
    public required string Mark { get; init; }

    public required string Deal { get; init; }

    /// <summary>The deal as the card names it.</summary>
    public string DealTitle { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the person whose blocks they are; empty for the deal's.</summary>
    public string Person { get; init => field = value ?? ""; } = "";

    /// <summary>The block that is asked; null where all are filled.</summary>
    public NineBlock? Block { get; init; }

    /// <summary>The rep said that the buyer knows what he wants.</summary>
    public bool BringsVision { get; init; }

    public string Said { get; init => field = value ?? ""; } = "";

    /// <summary>Who else suffers; asked together with what it leads to.</summary>
    public string Others { get; init => field = value ?? ""; } = "";

    public string Who { get; init => field = value ?? ""; } = "";

    public Evidence Evidence { get; init; } = Evidence.Heard;

    /// <summary>What has just happened.</summary>
    public string Status { get; init => field = value ?? ""; } = "";

    /// <summary>The mark that has just been saved and can be taken back; empty where none was.</summary>
    public string SavedAs { get; init => field = value ?? ""; } = "";

    /// <summary>The button was "another block": nothing is to be saved.</summary>
    public bool IsPick { get; init; }

    /// <summary>Whether who else suffers is asked, too.</summary>
    public bool AsksOthers => Block == NineBlock.OpenImpact;

    /// <summary>Whether anything was typed that would be lost.</summary>
    public bool HasWords => Said.Length + Others.Length > 0;

    /// <summary>A fresh card: at a block, else at the next one.</summary>
    public static BlockDraft New(CoachTurn coach, Deal deal, Stakeholder? person, NineBlock? block = null, bool bringsVision = false)
    {
        var asked = block ?? Methodology.NineBlocks.Of(deal, person, coach.Today, bringsVision).Next;
        return new BlockDraft
        {
            Mark = Guid.NewGuid().ToString("N"),
            Deal = deal.Id,
            DealTitle = deal.Title,
            Person = person?.Id ?? "",
            Block = asked,
            BringsVision = bringsVision,
            Who = person?.Name ?? (asked is { } one ? BlockAsk.For(deal, one, null, coach.Today).Person?.Name ?? "" : ""),
            // To confirm is his own word or nothing.
            Evidence = asked?.Column() == BlockColumn.Confirm ? Evidence.Confirmed : Evidence.Heard,
        };
    }

    /// <summary>The same answer at another block.</summary>
    public BlockDraft At(CoachTurn coach, Deal deal, NineBlock? block)
    {
        var fresh = New(coach, deal, deal.FindPerson(Person), block, BringsVision);
        return HasWords ? fresh with { Said = Said, Others = Others, Who = Who } : fresh;
    }

    /// <summary>Takes over a pressed card. The inputs are all of the form, so an empty one empties its field.</summary>
    public BlockDraft With(CardPress press) => this with
    {
        IsPick = press.Verb == BlocksForm.Pick,
        Block = press.Verb == BlocksForm.Pick ? Block : press.Choice<NineBlock>("block") ?? Block,
        Said = press.Text("answer") ?? "",
        Others = press.Text("others") ?? "",
        Who = press.Text("who") ?? "",
        Evidence = press.Choice<Evidence>("evidence") ?? Evidence,
        Status = "",
        SavedAs = "",
    };

    /// <summary>The deal with the answer noted.</summary>
    public Deal ApplyTo(CoachTurn coach, Deal deal)
    {
        var known = deal.WithPeople(Who.Length > 0 ? [PersonName.In(deal, Who)] : []);
        var mark = new DealMark { Id = $"{Mark}.a", Kind = Block!.Value.Mark(), Evidence = Evidence, At = coach.LocalNow, Who = PersonName.In(known, Who), Text = Said };
        if (Said.Length > 0)
            known = known.With(mark);
        return AsksOthers && Others.Length > 0 ? known.With(mark with { Id = $"{Mark}.o", Kind = MarkKind.PainOthersSuffer, Text = Others }) : known;
    }
}
