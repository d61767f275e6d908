namespace SreAcademy.Data.Messages;

/// <summary>What somebody wants to hear of by mail.</summary>
/// <param name="AssignmentMail">Letters about assignments, see <see cref="MessageSettingsRow.AssignmentMail"/>.</param>
/// <param name="HasAddress">False for guests and for accounts with nothing but passkeys: nothing can be sent to them.</param>
public sealed record MessageSettings(DigestPace Digest, bool AssignmentMail, bool HasAddress)
{
    /// <summary>The address was given where no letters could be sent, and may be anybody's: nothing goes to it until its owner has said so.</summary>
    public bool NeedsProof { get; init; }
}

public abstract record SaveMessageSettingsOutcome
{
    private SaveMessageSettingsOutcome()
    {
    }

    public sealed record Saved : SaveMessageSettingsOutcome;

    /// <summary>There is nowhere to write to; nothing is kept.</summary>
    public sealed record NoAddress : SaveMessageSettingsOutcome;
}

/// <summary>Something told on the site.</summary>
/// <param name="Address">Within the site; null where there is nothing to go to.</param>
public sealed record NoticeView(long Id, NoticeEvent Kind, NoticeBody Body, string? Address, DateTimeOffset CreatedAt, bool IsRead);

/// <summary>A notice nobody has written a letter about yet.</summary>
/// <param name="Language">Of the learner: "ko" or "en".</param>
public sealed record UnsentNotice(long Id, long LearnerId, NoticeEvent Kind, NoticeBody Body, string? Address, string Language);

/// <summary>Somebody who asked for digests.</summary>
/// <param name="Since">When the choice was made.</param>
/// <param name="Language">"ko" or "en".</param>
public sealed record DigestReader(long LearnerId, DigestPace Pace, DateTimeOffset Since, TimeZoneInfo Zone, string Language);

/// <summary>A message to be queued.</summary>
/// <param name="Subject">Of a mail; the team's name of a webhook.</param>
/// <param name="Body">Plain text of a mail, JSON of a webhook.</param>
public sealed record NewMessage(string Key, MessageChannel Channel, string Subject, string Body)
{
    /// <summary>Of a mail.</summary>
    public long? LearnerId { get; init; }

    /// <summary>Of a webhook.</summary>
    public long? TeamId { get; init; }

    /// <summary>Whether one click stops letters like this.</summary>
    public bool CanBeStopped { get; init; }

    /// <summary>Nothing to say: only the key is kept, so that nobody looks again.</summary>
    public bool IsEmpty { get; init; }
}

/// <summary>A message that is this caller's to send, and nobody else's.</summary>
/// <param name="Address">E-mail address or webhook, as it is now. Not to be logged.</param>
public sealed record TakenMessage(long Id, string Key, long? LearnerId, string Address, string Subject, string Body, bool CanBeStopped);

/// <summary>What the operator sees of what is to be sent.</summary>
/// <param name="Waiting">Not tried yet, or to be tried again.</param>
/// <param name="Unclear">Handed over for so long that nobody will say what became of them: see .github/decisions/0051-outbox.md.</param>
/// <param name="Problems">The latest that failed, first.</param>
public sealed record OutboxView(int Waiting, int Unclear, IReadOnlyList<OutboxProblem> Problems);

/// <param name="Next">When it is tried again; null where it was given up.</param>
public sealed record OutboxProblem(MessageChannel Channel, DateTimeOffset CreatedAt, int Attempts, string Failure, DateTimeOffset? Next);
