using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>Keeps a learner's own note on a card. An empty note is no note.</summary>
public sealed class WriteCardNote(GroupWriter writer, TimeProvider time)
{
    public async Task<MarkOutcome> HandleAsync(long learnerId, long cardId, string text, CancellationToken cancellation = default)
    {
        var note = StoredText.Of(text);
        if (note.Length > CardNote.LongestText)
            return new MarkOutcome.TextTooLong();
        return await writer.WriteAsync(
            learnerId,
            work => MarkTable.ChangeAsync(work, learnerId, cardId, StudyMoment.Now(time), mark => mark with { Note = note.Length == 0 ? null : note }),
            cancellation);
    }
}
