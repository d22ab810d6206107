using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Housekeeping;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Jobs;

/// <summary>A job that a committed turn asked for. The turn that continues with its outcome deletes it.</summary>
internal sealed record JobItem
{
    /// <summary>Jobs by the moment from which some process may take them.</summary>
    public const string DueIndex = "jobs";

    /// <summary>Jobs that a process has in hand, by its name.</summary>
    public const string HeldIndex = "jobs-held";

    /// <summary>Jobs whose continuation never succeeded, by the moment of giving up.</summary>
    public const string DeadIndex = "jobs-dead";

    /// <summary>The shape of this record, for a later version that has to read it.</summary>
    public int Schema { get; init; } = 1;

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required RawJson Payload { get; init; }

    /// <summary>Who asked, as storage keys see it. Not read from the reference again: that does not tell the tenant everywhere.</summary>
    public required string Tenant { get; init; }

    public required string User { get; init; }

    /// <summary>The key of the conversation's record.</summary>
    public required string Conversation { get; init; }

    /// <summary>Where it was asked; its user is who asked, its locale is his. The conversation's newest reference comes first.</summary>
    public required ConversationReference Reference { get; init; }

    /// <summary>The time zone of who asked, where his channel told it.</summary>
    public string? LocalTimezone { get; init; }

    /// <summary>Attempts begun. Counted at their start, so that a job that kills its process is not tried for ever.</summary>
    public int Attempts { get; init; }

    /// <summary>Null until the job has ended; then only the continuation is left to do.</summary>
    public JobOutcome? Outcome { get; init; }

    /// <summary>Failed attempts at the continuation.</summary>
    public int Continuations { get; init; }

    /// <summary>The moment of the next attempt; while somebody holds the job, the end of his lease. UTC.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>The process that has it in hand; empty where none has.</summary>
    public string Holder { get; init; } = "";

    /// <summary>Nothing will be tried any more.</summary>
    public bool IsGivenUp { get; init; }

    [JsonIgnore]
    public TurnIdentity Identity => new(Tenant, User, Conversation);

    [JsonIgnore]
    public string Key => Identity.InConversation("jobs", Id);

    [JsonIgnore]
    public string DueValue => IndexEntry.Sortable(Due) + "/" + Key;

    public IReadOnlyList<IndexEntry> IndexEntries()
    {
        if (IsGivenUp)
            return [new IndexEntry(DeadIndex, DueValue), Expiry.At(Due + Expiry.OfDeadLetter, Key)];

        var due = new IndexEntry(DueIndex, DueValue);
        return Holder.Length > 0 ? [due, new IndexEntry(HeldIndex, Holder + "/" + Key)] : [due];
    }

    /// <summary>What the bot gets when the job has ended.</summary>
    /// <param name="newest">The conversation's newest reference.</param>
    public Activity ToActivity(ConversationReference? newest)
    {
        var place = newest ?? Reference;
        return new Activity
        {
            Type = ActivityTypes.Event,
            Name = Outcome!.Failure is null ? JobEvents.Completed : JobEvents.Failed,
            Id = Id,
            ChannelId = place.ChannelId,
            ServiceUrl = place.ServiceUrl,
            Conversation = place.Conversation,
            Recipient = place.Bot,
            From = Reference.User,
            Locale = Reference.Locale,
            LocalTimezone = LocalTimezone,
            Value = Outcome.Result?.ToElement(),
        };
    }
}

/// <summary>How a job ended: one of the two is set.</summary>
internal sealed record JobOutcome(RawJson? Result, JobFailure? Failure);

/// <summary>A job as read or written.</summary>
internal sealed record StoredJob(string ETag, JobItem Item);
