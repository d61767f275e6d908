using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Which kind of question comes next in a quiz: of those that fit the card, the one asked least so far; chance decides between equals.</summary>
internal sealed class KindTurns
{
    private readonly List<QuestionKind> kinds;
    private readonly bool recallsLast;
    private readonly Dictionary<QuestionKind, int> asked = [];
    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    /// <param name="chosen">Empty: all that are graded automatically, and free recall only for a card that none of them fits.</param>
    public KindTurns(IReadOnlyList<QuestionKind> chosen)
    {
        kinds = [.. (chosen.Count > 0 ? chosen.Distinct() : QuestionKinds.All.Where(kind => kind.IsGradedAutomatically())).Where(QuestionGenerators.ByKind.ContainsKey)];
        recallsLast = chosen.Count == 0;
    }

    /// <returns>Null when no kind fits the card, or only with what this quiz asks already.</returns>
    public Question? Ask(CardPlace place, QuizMaterial material, QuizDraw draw)
    {
        var turns = draw.Shuffle(kinds).OrderBy(kind => asked.GetValueOrDefault(kind));
        foreach (var kind in recallsLast ? turns.Append(QuestionKind.Recall) : turns)
        {
            if (QuestionGenerators.ByKind[kind](place, material, draw.Split((long)kind)) is not { } question || !said.Add(QuestionContent.Of(question)))
                continue;
            asked[kind] = asked.GetValueOrDefault(kind) + 1;
            return question;
        }
        return null;
    }
}
