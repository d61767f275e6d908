using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>What a learner is in an interview.</summary>
public enum InterviewSeat
{
    /// <summary>Answers. Alone, one also runs the interview oneself.</summary>
    Candidate,

    /// <summary>Of a room: asks, ticks and runs the clock.</summary>
    Interviewer,
}

/// <summary>An interview as one seat may see it. What that seat must not know yet is not in it.</summary>
public sealed record InterviewSheet
{
    public required string Key { get; init; }
    public required InterviewSeat Seat { get; init; }
    public required bool Paired { get; init; }
    public required InterviewPlan Plan { get; init; }
    public required InterviewPhase Phase { get; init; }

    /// <summary>The question it is at, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Questions in all, those not reached yet among them.</summary>
    public required int Questions { get; init; }

    /// <summary>Grows with every change.</summary>
    public required int Version { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? StartedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The server's clock when this was read: from here a page counts on.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>Somebody sits on the candidate's seat; always so without a room.</summary>
    public required bool HasCandidate { get; init; }

    /// <summary>The name the candidate goes by with others; null without one.</summary>
    public string? CandidateName { get; init; }

    /// <summary>The same of the interviewer of a room.</summary>
    public string? InterviewerName { get; init; }

    /// <summary>Until when the room's link lets somebody in; null for the candidate, without a room and for a link that was revoked. May have passed.</summary>
    public DateTimeOffset? InviteExpiresAt { get; init; }

    /// <summary>In order. The interviewer sees all from the beginning, the candidate those that were reached; a waiting room shows the candidate none.</summary>
    public required IReadOnlyList<InterviewItem> Items { get; init; }

    /// <summary>The question at hand; null while waiting, and after the end.</summary>
    public InterviewItem? Current => Phase is InterviewPhase.Asking or InterviewPhase.Comparing ? Items.FirstOrDefault(item => item.Place == Position) : null;

    /// <summary>Alone or as interviewer: who moves the interview on.</summary>
    public bool Leads => !Paired || Seat == InterviewSeat.Interviewer;
}

/// <summary>One question of an interview as one seat may see it.</summary>
public sealed record InterviewItem
{
    /// <summary>From 0.</summary>
    public required int Place { get; init; }

    public string? TopicSlug { get; init; }
    public string? TopicTitle { get; init; }
    public Level? Level { get; init; }
    public required RichText Question { get; init; }
    public RichText Body { get; init; } = RichText.Empty;

    /// <summary>Null as long as this seat must not see it.</summary>
    public ModelAnswer? Model { get; init; }

    /// <summary>What the candidate wrote or dictated; may be empty.</summary>
    public required string Answer { get; init; }

    /// <summary>Of a room: the candidate sees them with the report, after the end; null before, and without a room. May be empty.</summary>
    public string? InterviewerNotes { get; init; }

    /// <summary>One for each point; null before there are any, and as long as this seat must not see them.</summary>
    public IReadOnlyList<PointTick>? Ticks { get; init; }

    /// <summary>In the order in which they were asked.</summary>
    public required IReadOnlyList<AskedFollowUp> FollowUps { get; init; }

    /// <summary>Whether there is a follow-up that was not asked yet.</summary>
    public required bool HasMoreFollowUps { get; init; }

    /// <summary>The clock of the question runs since; null while it stands.</summary>
    public DateTimeOffset? RunningSince { get; init; }

    /// <summary>Time used before <see cref="RunningSince"/>.</summary>
    public required TimeSpan UsedBefore { get; init; }

    /// <summary>When the model answer was shown; null before.</summary>
    public DateTimeOffset? RevealedAt { get; init; }

    /// <summary>What was left out was sent to the candidate's cards; null where it was not.</summary>
    public DateTimeOffset? QueuedAt { get; init; }

    /// <param name="now">The server's clock.</param>
    public TimeSpan Used(DateTimeOffset now) => InterviewClock.Used(UsedBefore, RunningSince, now);
}

/// <summary>The other side of a question.</summary>
public sealed record ModelAnswer
{
    public required long CardId { get; init; }
    public required RichText Answer { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<RichText> Points { get; init; }

    /// <summary>See <see cref="AskedQuestion.Names"/>.</summary>
    public IReadOnlyList<Gloss> Names { get; init; } = [];

    public required IReadOnlyList<FollowUp> FollowUps { get; init; }
    public required IReadOnlyList<RichText> Sources { get; init; }
}

/// <param name="Index">Among the question's follow-ups.</param>
/// <param name="Answer">Null before it is revealed to this seat, and where the author gave none.</param>
public sealed record AskedFollowUp(int Index, RichText Question, RichText? Answer);
