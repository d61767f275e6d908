using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Web.Features.Quiz.Session;

/// <summary>A question as it stands on the screen, from the moment it is shown to the answer.</summary>
public sealed record ShownQuestion
{
    /// <summary>Made anew each time a question is shown or its answer changed, so that an answer sent twice is one answer.</summary>
    public required Guid AnswerId { get; init; }

    public required QuizItem Item { get; init; }

    /// <summary>What the learner has given so far; see <see cref="ResponseDraft"/>.</summary>
    public Response? Draft { get; init; }

    public Confidence? Confidence { get; init; }

    /// <summary>For free recall: the answer is shown, to be judged by the learner.</summary>
    public bool Revealed { get; init; }

    /// <summary>The draft is not what the database holds.</summary>
    public bool IsChanged { get; init; }

    /// <summary>Of <see cref="TimeProvider.GetTimestamp"/>.</summary>
    public required long ShownAt { get; init; }

    public int Place => Item.Place;

    public Question Question => Item.Question;

    public bool IsComplete => ResponseDraft.IsComplete(Question, Draft);
}
