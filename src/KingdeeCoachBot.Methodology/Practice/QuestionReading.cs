namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>How a sentence is put. Course: M8, the columns of the nine blocks.</summary>
public enum SaidForm
{
    /// <summary>It tells.</summary>
    Statement,

    /// <summary>It lets the other one talk.</summary>
    Open,

    /// <summary>It asks for yes or no, for one of several, or for a figure.</summary>
    Closed,

    /// <summary>It says in own words what was heard, and asks whether that is right.</summary>
    Confirm,
}

/// <summary>What a sentence to a buyer is about.</summary>
public enum SaidSubject
{
    /// <summary>It could not be read.</summary>
    Unclear,

    /// <summary>Blocks 1–3: what is wrong, and why.</summary>
    Problem,

    /// <summary>Blocks 4–6: what it leads to, whom it hurts, what it costs.</summary>
    Impact,

    /// <summary>Blocks 7–9: how he would have it.</summary>
    Solution,

    /// <summary>What he judges by and whom he compares.</summary>
    Criteria,

    /// <summary>Who decides, how and when; budget.</summary>
    Process,

    /// <summary>What he is afraid of.</summary>
    Worry,

    /// <summary>A proof is offered. Course: M10.</summary>
    Proof,

    /// <summary>Risk is taken off him: stages, a pilot, black on white. Course: M13.</summary>
    Security,

    /// <summary>By when it has to work: a reason to act that is his own. Course: M14.</summary>
    Timing,

    /// <summary>The price.</summary>
    Price,

    /// <summary>A lower price is offered.</summary>
    Discount,

    /// <summary>He is asked to sign.</summary>
    Push,

    /// <summary>A next meeting is proposed.</summary>
    NextStep,

    /// <summary>Our product, our company, praised; also in a question's clothes.</summary>
    Pitch,

    /// <summary>"您放心": a promise with nothing behind it.</summary>
    Comfort,

    /// <summary>He is understood.</summary>
    Empathy,

    /// <summary>Weather, tea and traffic.</summary>
    SmallTalk,

    /// <summary>The seller takes his leave.</summary>
    Farewell,
}

/// <summary>The three ways in which a solution is proved. Course: M10.</summary>
public enum ProofKind
{
    /// <summary>技术的: it can do it.</summary>
    Technical,

    /// <summary>实施的: we get it running.</summary>
    Implementation,

    /// <summary>经济的: it pays.</summary>
    Economic,
}

/// <summary>What somebody says to a buyer, read as a sales coach hears it.</summary>
/// <param name="Form">How it is put.</param>
/// <param name="Subject">What it is about.</param>
public sealed record QuestionReading(SaidForm Form, SaidSubject Subject)
{
    /// <summary>Which proof is offered; null where none is.</summary>
    public ProofKind? Proof { get; init; }

    /// <summary>Whether a figure is asked for.</summary>
    public bool AsksFigure { get; init; }

    /// <summary>Whether it holds a word of understanding, whatever else it says.</summary>
    public bool IsWarm { get; init; }

    /// <summary>Whether it holds words that are too big to mean anything.</summary>
    public bool HasBigWords { get; init; }

    /// <summary>Whether it is a speech.</summary>
    public bool IsLong { get; init; }

    /// <summary>Whether something is asked.</summary>
    public bool IsQuestion => Form != SaidForm.Statement;

    /// <summary>The block of the nine that it belongs to, 1 to 9; null for none.</summary>
    public int? Block => NineBlock.Of(Form, Subject);

    /// <summary>Reads what was said.</summary>
    /// <param name="said">In simplified characters; case and the width of punctuation do not matter. The end of long texts is not read.</param>
    public static QuestionReading Of(string said) => SaidQuestions.Read(said);
}

/// <summary>The nine blocks: open, closed, confirm across; problem, impact, solution down. Course: M8.</summary>
internal static class NineBlock
{
    public static int? Of(SaidForm form, SaidSubject subject) => (Row(subject), Column(form)) is ({ } row, { } column) ? (3 * row) + column : null;

    private static int? Row(SaidSubject subject) => subject switch
    {
        SaidSubject.Problem => 0,
        SaidSubject.Impact => 1,
        SaidSubject.Solution => 2,
        _ => null,
    };

    private static int? Column(SaidForm form) => form switch
    {
        SaidForm.Open => 1,
        SaidForm.Closed => 2,
        SaidForm.Confirm => 3,
        _ => null,
    };
}
