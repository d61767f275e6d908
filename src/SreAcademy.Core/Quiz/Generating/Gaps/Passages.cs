using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>What of an answer is shown around a gap.</summary>
internal static class Passages
{
    /// <summary>Characters, so that the gap is seen at a glance.</summary>
    private const int Longest = 240;
    private const int Shortest = 12;

    /// <summary>The whole answer where it is short, else the sentence of the gap with the one before it; null where that is no running text.</summary>
    public static Passage? Around(Card card, Range gap)
    {
        var text = card.Answer.Text;
        if (card.AnswerHasCode || text.Length < Shortest)
            return null;
        if (text.Length <= Longest && !text.Contains('\n'))
            return new Passage(text[..gap.Start], text[gap], text[gap.End..]);
        var sentences = Sentences.Of(text).ToList();
        var at = sentences.FindIndex(sentence => sentence.Start.Value <= gap.Start.Value && gap.End.Value <= sentence.End.Value);
        if (at < 0)
            return null;
        var start = sentences[at].Start;
        if (at > 0 && sentences[at].End.Value - sentences[at - 1].Start.Value <= Longest && !text[sentences[at - 1].Start..sentences[at].End].Contains('\n'))
            start = sentences[at - 1].Start;
        var end = sentences[at].End;
        return end.Value - start.Value is >= Shortest and <= Longest ? new Passage(text[start..gap.Start], text[gap], text[gap.End..end].TrimEnd()) : null;
    }
}

internal sealed record Passage(string Before, string Gap, string After);
