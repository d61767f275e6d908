namespace SreAcademy.Core.Interviews;

/// <summary>A point as it is looked for.</summary>
internal sealed class PointWords
{
    /// <summary>What the question says already says less when an answer repeats it.</summary>
    private const double InQuestion = 0.6;

    private const double SameWord = 0.95;

    /// <param name="rivals">What the question's other points are about.</param>
    public PointWords(AnswerText text, IReadOnlyList<Lexeme> rivals, AnswerText? question)
    {
        (Text, Rivals) = (text, rivals);
        Asked = [.. Enumerable.Range(0, text.Count).Where(at => text[at].Weight > 0)];
        Weights = [.. Asked.Select(at => text[at].Weight * (question is not null && question.Lexemes.Any(word => word.Likeness(text[at]) >= SameWord) ? InQuestion : 1))];
        Weight = Weights.Sum();
    }

    public AnswerText Text { get; }

    public IReadOnlyList<Lexeme> Rivals { get; }

    /// <summary>Places of its words that have a weight.</summary>
    public int[] Asked { get; }

    public double[] Weights { get; }

    public double Weight { get; }
}
