using System.Text;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>A card while its lines come in.</summary>
internal sealed class CardDraft
{
    private readonly List<string> points = [];
    private readonly List<(MarkerKind Kind, StringBuilder Text, int Line)> additions = [];
    private readonly List<int> lines = [];
    private readonly StringBuilder question;
    private bool questionBoldOpen;
    private bool answerBoldOpen;
    private Fragment? body;

    public CardDraft(int line, Marker marker)
    {
        Line = line;
        Style = marker.Style;
        var first = TakeId(marker.Rest.ToString());
        questionBoldOpen = marker.InsideBold && !Close(ref first);
        question = new StringBuilder(first);
        lines.Add(line);
    }

    public int Line { get; }

    /// <summary>How the question is marked; see <see cref="Marker.Style"/>.</summary>
    public string Style { get; }

    public string? ExplicitId { get; private set; }

    public bool IdIsInvalid { get; private set; }

    public Fragment? Answer { get; private set; }

    public IReadOnlyList<int> Lines => lines;

    /// <summary>Nothing of the answer has been written yet.</summary>
    public bool AwaitsAnswer => Answer is null or { IsEmpty: true };

    public void OpenAnswer(int line, Marker marker, int dedent)
    {
        lines.Add(line);
        questionBoldOpen = false;
        var first = marker.Rest.ToString();
        answerBoldOpen = marker.InsideBold && !Close(ref first);
        Answer = new Fragment(line, dedent);
        Answer.Add(OpensBlock(first) ? $"\\{first}" : first);
    }

    /// <summary>Behind <c>**A:**</c> on the same line, a fence, quote or heading mark is text.</summary>
    private static bool OpensBlock(string text) =>
        text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal) || text.StartsWith('>') || text.StartsWith('#');

    public void Add(int line, Marker marker)
    {
        lines.Add(line);
        var text = marker.Rest.ToString();
        if (marker.InsideBold) Close(ref text);
        additions.Add((marker.Kind, new StringBuilder(text), line));
    }

    /// <summary>A line without a marker of its own.</summary>
    /// <param name="startsBlock">It is not the continuation of the paragraph before it.</param>
    /// <param name="inList">It stands inside a list item.</param>
    public void Continue(int line, ReadOnlySpan<char> content, bool isCode, bool startsBlock, bool inList)
    {
        lines.Add(line);
        if (Answer is not null && additions.Count > 0 && !startsBlock && !isCode)
        {
            additions[^1].Text.Append(' ').Append(content.Trim());
        }
        else if (Answer is not null)
        {
            ContinueAnswer(content, isCode, inList);
        }
        else if (!startsBlock && !isCode && body is null)
        {
            var text = TakeId(content.Trim().ToString());
            if (questionBoldOpen) questionBoldOpen = !Close(ref text);
            question.Append(' ').Append(text);
        }
        else
        {
            body ??= new Fragment(line);
            body.Add(content);
        }
    }

    public void Blank() => Answer?.Add([]);

    private void ContinueAnswer(ReadOnlySpan<char> content, bool isCode, bool inList)
    {
        Answer!.HasCode |= isCode;
        if (answerBoldOpen && !isCode)
        {
            var text = content.ToString();
            answerBoldOpen = !Close(ref text);
            Answer.Add(text);
            return;
        }

        Answer.Add(content, inItem: inList || !isCode);
    }

    public Card? Finish(DocumentScope scope, CardKind kind, Level? level)
    {
        if (IdIsInvalid) scope.Report(ProblemCode.InvalidCardId, Line);
        if (AwaitsAnswer || question.Length == 0)
        {
            scope.Report(ProblemCode.QuestionWithoutAnswer, Line);
            foreach (var line in lines) scope.Unplace(line);
            return null;
        }

        List<Distractor> distractors = [];
        List<FollowUp> followUps = [];
        List<RichText> sources = [];
        foreach (var (addition, written, line) in additions)
        {
            var text = written.ToString();
            switch (addition)
            {
                case MarkerKind.Points:
                    points.AddRange(text.Split([" / ", " ／ "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                    break;
                case MarkerKind.Distractor:
                    distractors.Add(Reason.Read(scope, text, line));
                    break;
                case MarkerKind.FollowUp:
                    var (next, answer) = Reason.Split(text);
                    followUps.Add(new FollowUp(scope.Inline(next, line), answer is null ? null : scope.Inline(answer, line)));
                    break;
                default:
                    sources.Add(scope.Inline(text, line));
                    break;
            }
        }

        return new Card
        {
            Kind = kind,
            Level = level,
            ExplicitId = ExplicitId,
            Question = scope.Inline(question.ToString(), Line),
            QuestionBody = body is null ? RichText.Empty : scope.Snippet(body),
            Answer = scope.Snippet(Answer!),
            AnswerHasCode = Answer!.HasCode,
            Points = [.. points.Select(point => scope.Inline(point, Line))],
            Distractors = distractors,
            FollowUps = followUps,
            Sources = sources,
            Facts = FactFinder.Find(Answer.Markdown),
            Line = Line + 1,
        };
    }

    private static bool Close(ref string text)
    {
        var closed = OuterBold.TryClose(text, out var stripped);
        text = stripped;
        return closed;
    }

    /// <summary>Takes <c>&lt;!-- id: slo-why-not-100 --&gt;</c> out of a question.</summary>
    private string TakeId(string text)
    {
        var open = text.IndexOf("<!--", StringComparison.Ordinal);
        if (open < 0) return text;
        var close = text.IndexOf("-->", open, StringComparison.Ordinal);
        if (close < 0) return text;
        var comment = text.AsSpan(open + 4, close - open - 4).Trim();
        if (!comment.StartsWith("id:")) return text;
        var id = comment[3..].Trim().ToString();
        if (id.Length is > 0 and <= 100 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) ExplicitId = id;
        else IdIsInvalid = true;
        return (text[..open].TrimEnd() + text[(close + 3)..]).Trim();
    }
}
