namespace SreAcademy.Data.Study;

/// <summary>Puts a card aside until the learner's next study day.</summary>
public sealed class BuryCard(GroupWriter writer, TimeProvider time)
{
    public Task<MarkOutcome> HandleAsync(long learnerId, long cardId, CancellationToken cancellation = default) => writer.WriteAsync(
        learnerId,
        async work =>
        {
            var now = StudyMoment.Now(time);
            var tomorrow = (await SettingsTable.ReadAsync(work, learnerId)).Calendar().DayOf(now).AddDays(1);
            return await MarkTable.ChangeAsync(work, learnerId, cardId, now, mark => mark with { BuriedUntil = tomorrow });
        },
        cancellation);
}
