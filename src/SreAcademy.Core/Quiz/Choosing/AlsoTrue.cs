namespace SreAcademy.Core.Quiz;

/// <summary>
/// Whether the answer of one card might be a true answer to the question of another, told without understanding either. It errs to the safe side:
/// an option wrongly left out costs nothing, one that is true as well costs the learner's trust.
/// </summary>
internal static class AlsoTrue
{
    /// <summary>Share of the lighter question that the other repeats, 0–1: the same question in other words.</summary>
    private const double SameQuestion = 0.6;

    /// <summary>Likeness of two questions of different forms (Sørensen–Dice), from which on they ask nearly the same.</summary>
    private const double NearlySameQuestion = 0.5;

    /// <summary>Share of what sets the other question apart that its own answer speaks of; below it, the answer fits any question of the kind.</summary>
    private const double Anchored = 0.4;

    /// <summary>Share of the lighter question from which on two questions differ in little but the thing they ask about.</summary>
    private const double LikeQuestion = 0.15;

    /// <summary>Share of the lighter question from which on two questions have something in common.</summary>
    private const double InCommon = 0.1;

    /// <summary>The same for two answers that name different sides of one subject.</summary>
    private const double LittleContent = 0.08;

    /// <summary>Share of the lighter answer that the other repeats.</summary>
    private const double SameContent = 0.15;

    /// <summary>Share of what is asked about that the other answer speaks of: it says something of the same thing.</summary>
    private const double SpeaksOf = 0.35;

    /// <summary>Share of what is asked about that the other question and its answer speak of together.</summary>
    private const double Subject = 0.5;

    /// <summary>Share of a topic's title that a question names: then it belongs to that topic too, wherever it stands.</summary>
    private const double NamesTopic = 0.5;

    /// <param name="asked">The card whose question is asked.</param>
    /// <param name="other">The card whose answer would stand there as a wrong one.</param>
    public static bool MayBe(CardTraits asked, CardTraits other, WordWeights weights)
    {
        var compatible = other.Form.AnswersTo(asked.Form);
        var shared = asked.Question.Shared(other.Question, weights);
        var sharedAsking = Share(shared, asked.QuestionWeight, other.QuestionWeight);
        if (compatible ? sharedAsking >= SameQuestion : 2 * shared >= NearlySameQuestion * (asked.QuestionWeight + other.QuestionWeight))
            return true;
        var sharedContent = Share(asked.Answer.Shared(other.Answer, weights), asked.AnswerWeight, other.AnswerWeight);
        if (sharedContent >= SameContent)
            return true;
        if (asked.Question.ShareIn(other.Answer, weights) >= SpeaksOf)
            return true;
        if (!compatible)
            return false;
        if (IsOfOneTopic(asked, other, weights) && sharedContent < LittleContent && SpeaksOfItsOwnSide(asked, other, weights))
            return false;
        return asked.Question.ShareIn(other.Question.With(other.Answer), weights) >= Subject
            || (IsOfOneTopic(asked, other, weights) && !NameDifferentThings(asked, other, sharedAsking))
            || (sharedAsking >= LikeQuestion && !IsAnchored(asked, other, weights));
    }

    /// <summary>The same for single items of the other's answer: without the rest of it an item fits more questions, so those must have nothing in common.</summary>
    public static bool MayBelong(CardTraits asked, CardTraits other, WordWeights weights) =>
        MayBe(asked, other, weights)
        || (other.Form.AnswersTo(asked.Form)
            && (asked.Place.Topic?.Slug == other.Place.Topic?.Slug || Share(asked.Question.Shared(other.Question, weights), asked.QuestionWeight, other.QuestionWeight) >= InCommon));

    private static double Share(double shared, double one, double other) => Math.Min(one, other) is > 0 and var least ? shared / least : 0;

    private static bool IsOfOneTopic(CardTraits asked, CardTraits other, WordWeights weights) =>
        asked.Place.Topic?.Slug == other.Place.Topic?.Slug
        || asked.Topic.ShareIn(other.Question, weights) >= NamesTopic
        || other.Topic.ShareIn(asked.Question, weights) >= NamesTopic;

    /// <summary>
    /// How runbooks are automated does not say how they are tested: the answer names what its own question asks beyond the subject of both, and
    /// nothing of what the asked one does.
    /// </summary>
    private static bool SpeaksOfItsOwnSide(CardTraits asked, CardTraits other, WordWeights weights)
    {
        var subject = asked.Topic.With(other.Topic);
        return other.Question.Without(asked.Question).Without(subject).Shared(other.Answer, weights) > 0
            && asked.Question.Without(other.Question).Without(subject) is { Count: > 0 } side
            && side.Shared(other.Answer, weights) == 0;
    }

    /// <summary>What X is and what Y is have different answers, however close X and Y are.</summary>
    private static bool NameDifferentThings(CardTraits asked, CardTraits other, double sharedAsking) =>
        asked.Form == other.Form && asked.Form is QuestionForm.Definition or QuestionForm.Role or QuestionForm.Difference or QuestionForm.Amount && sharedAsking < 0.35;

    /// <summary>An answer that says nothing of its own question's subject is general enough to answer a like question about another.</summary>
    private static bool IsAnchored(CardTraits asked, CardTraits other, WordWeights weights) =>
        other.Question.Without(asked.Question).ShareIn(other.Answer, weights) >= Anchored
        || other.Topic.Without(asked.Question).Without(asked.Topic).Shared(other.Answer, weights) > 0;
}
