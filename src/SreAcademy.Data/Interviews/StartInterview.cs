using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>Begins an interview alone: the first question is asked, its clock runs.</summary>
public sealed class StartInterview(InterviewWrites writes)
{
    /// <param name="startId">Made by the page for each start; sent again, it starts nothing.</param>
    /// <param name="questions">See <see cref="InterviewQuestions"/>; kept as they are.</param>
    public async Task<StartInterviewOutcome> HandleAsync(
        long learnerId, Guid startId, InterviewPlan plan, IReadOnlyList<AskedQuestion> questions, CancellationToken cancellation = default)
    {
        var start = InterviewStart.Of(learnerId, startId, plan, questions);
        return await writes.WriteAsync<StartInterviewOutcome>(learnerId, async work => await start.MakeAsync(work, writes.Now, null) switch
        {
            StartResult.Made made => new StartInterviewOutcome.Started(made.Key, Earlier: false),
            StartResult.MadeBefore before => new StartInterviewOutcome.Started(before.Key, Earlier: true),
            StartResult.NoQuestions => new StartInterviewOutcome.NoQuestions(),
            StartResult.TooMany => new StartInterviewOutcome.TooMany(InterviewStart.MostUnfinished),
            _ => new StartInterviewOutcome.UnknownLearner(),
        }, cancellation);
    }
}
