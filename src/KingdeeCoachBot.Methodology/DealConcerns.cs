namespace KingdeeCoachBot.Methodology;

/// <content>What becomes of a deal when its customer asks, or is answered. Course: M5.</content>
public sealed partial record Deal
{
    // A year of calls; what was answered long ago goes first.
    private const int MostConcerns = 60;

    /// <summary>The concern of an id; null where it has none such.</summary>
    public Concern? FindConcern(string? id) => Concerns.FirstOrDefault(concern => concern.Id == id);

    /// <summary>Takes a concern out.</summary>
    public Deal WithoutConcern(string id) => this with { Concerns = [.. Concerns.Where(concern => concern.Id != id)] };

    /// <summary>What still wants an answer: what he is afraid of first, for fear is what stops a signature (M13); then the newest.</summary>
    public IReadOnlyList<Concern> OpenConcerns =>
        [.. Concerns.Where(concern => concern.IsOpen).OrderByDescending(concern => concern.Phase).ThenByDescending(concern => concern.At).ThenBy(concern => concern.Id, StringComparer.Ordinal)];

    /// <summary>
    /// Takes over what was said at a contact or visit, in the place of what was taken over from it before. A question is raised once more only
    /// where it is not open; one that is said to be answered closes what is open of its kind.
    /// </summary>
    /// <param name="source">The id of the contact or visit.</param>
    /// <param name="raised">What was asked.</param>
    /// <param name="answered">The kinds that trouble him no more.</param>
    /// <param name="at">When.</param>
    public Deal WithConcernsOf(string source, IEnumerable<Concern> raised, IReadOnlyCollection<SaidAnswered> answered, DateTimeOffset at)
    {
        var before = WithoutConcernsOf(source);
        var kept = before.Concerns.Select(concern => concern.IsOpen && answered.FirstOrDefault(each => each.Kind == concern.Kind) is { } word && concern.At <= at
            ? concern with { AnsweredAt = at, Answer = word.Text, AnsweredIn = source }
            : concern).ToList();
        kept.AddRange(raised.Where(concern => !kept.Exists(each => each.IsOpen && each.IsSameAs(concern))));
        return before with { Concerns = [.. kept.Skip(Math.Max(0, kept.Count - MostConcerns))] };
    }

    /// <summary>Takes back what was said at a contact: its questions go, and what it answered is open again.</summary>
    public Deal WithoutConcernsOf(string source) => Concerns.All(concern => concern.RaisedIn != source && concern.AnsweredIn != source) ? this : this with
    {
        Concerns =
        [
            .. Concerns.Where(concern => concern.RaisedIn != source)
                .Select(concern => concern.AnsweredIn == source ? concern with { AnsweredAt = null, Answer = "", AnsweredIn = "" } : concern),
        ],
    };

    private Concern[] ConcernsMovedTo(string visit, string contact) =>
    [
        .. Concerns.Select(concern => concern with
        {
            RaisedIn = concern.RaisedIn == contact ? visit : concern.RaisedIn,
            AnsweredIn = concern.AnsweredIn == contact ? visit : concern.AnsweredIn,
        }),
    ];
}

/// <summary>A question that troubles him no more, in the words that said so.</summary>
public sealed record SaidAnswered(BuyerQuestion Kind, string Text);
