namespace SreAcademy.Data.Messages;

/// <summary>The table <c>message_settings</c>.</summary>
internal static class MessageSettingsTable
{
    private static readonly Statement Address = new("SELECT email, email_confirmed FROM learners WHERE id = @learner AND disabled_at IS NULL AND account_since IS NOT NULL");

    private static readonly Statement One = new("SELECT digest, assignment_mail FROM message_settings WHERE learner_id = @learner");

    private static readonly Statement Put = new("""
        INSERT INTO message_settings (learner_id, digest, assignment_mail, changed_at) SELECT id, @digest, @wanted, @now FROM learners WHERE id = @learner
        ON CONFLICT (learner_id) DO UPDATE SET digest = excluded.digest, assignment_mail = excluded.assignment_mail, changed_at = excluded.changed_at
        """);

    /// <summary>What holds until something is chosen: letters about assignments, and no digests.</summary>
    public static async ValueTask<MessageSettings> ReadAsync(DatabaseWork work, long learnerId)
    {
        var (hasAddress, isProven) = await work.FirstAsync(Address, row => (!row.IsDBNull(0), row.GetBoolean(1)), learnerId);
        var settings = await work.FirstAsync(One, row => new MessageSettings((DigestPace)row.GetInt32(0), row.GetBoolean(1), hasAddress), learnerId)
            ?? new MessageSettings(DigestPace.Off, AssignmentMail: true, hasAddress);
        return settings with { NeedsProof = hasAddress && !isProven };
    }

    /// <returns>False where there is no such learner.</returns>
    public static async ValueTask<bool> PutAsync(DatabaseWork work, long learnerId, DigestPace digest, bool assignmentMail, DateTimeOffset now) =>
        await work.ExecuteAsync(Put, (int)digest, assignmentMail, now.ToUnixTimeMilliseconds(), learnerId) == 1;
}
