using System.Net;
using System.Text.RegularExpressions;

namespace SreAcademy.Core.Content.Strictness;

/// <summary>What a document says in its own words, with the line it stands at. Code, sources and references speak in other people's.</summary>
internal static partial class RunningText
{
    public static IEnumerable<(int Line, string Text)> Of(CourseDocument document) =>
    [
        (1, document.Title),
        (1, document.Subtitle ?? ""),
        (1, Prose(document.Introduction)),
        .. document.LevelGuide.SelectMany(row => new[] { (1, Prose(row.Audience)), (1, Prose(row.Meaning)) }),
        .. document.Topics.SelectMany(Of),
        .. document.Scenarios.SelectMany(Of),
        .. document.InterviewQuestions.SelectMany(Of),
    ];

    private static IEnumerable<(int, string)> Of(Topic topic) =>
    [
        (topic.Line, topic.Title),
        (topic.Line, Prose(topic.Concept)),
        .. topic.SubTopics.SelectMany(sub => new[] { (sub.Line, sub.Title), (sub.Line, Prose(sub.Concept)) }),
        .. topic.AllBlocks.SelectMany(block => block.Items.SelectMany(item => Of(item, block.Line))),
        .. topic.Scenarios.SelectMany(Of),
        .. topic.InterviewQuestions.SelectMany(Of),
    ];

    private static IEnumerable<(int, string)> Of(LevelItem item, int blockLine) => item switch
    {
        Bullet bullet => [(bullet.Line, Prose(bullet.Body))],
        SubHeading heading => [(blockLine, Prose(heading.Title))],
        CardItem card => Of(card.Card),
        Note note => [(blockLine, Prose(note.Body))],
        _ => throw new NotSupportedException(),
    };

    private static IEnumerable<(int, string)> Of(Card card) =>
        new[] { card.Question, card.QuestionBody, card.Answer }
            .Concat(card.Points)
            .Concat(card.Distractors.SelectMany(Of))
            .Concat(card.FollowUps.SelectMany(next => new[] { next.Question, next.Answer ?? RichText.Empty }))
            .Select(text => (card.Line, Prose(text)));

    private static IEnumerable<(int, string)> Of(Scenario scenario) =>
        scenario.Parts
            .SelectMany(part => part.Steps
                .SelectMany(step => step.WrongMoves.SelectMany(Of).Prepend(step.Body).Select(text => (step.Line, Prose(text))))
                .Prepend((scenario.Line, Prose(part.Body))))
            .Prepend((scenario.Line, scenario.Title))
            .Concat(scenario.Drill is { } drill ? [(drill.Line, Prose(drill.Alert)), (drill.Line, Prose(drill.SeverityReason))] : []);

    private static IEnumerable<RichText> Of(Distractor wrong) => [wrong.Text, wrong.Why ?? RichText.Empty];

    /// <summary>Inline markup joins what it stands between (<c>번 &lt;em&gt;레이트&lt;/em&gt;</c>); code and blocks separate.</summary>
    private static string Prose(RichText text) =>
        WebUtility.HtmlDecode(BlockTag().Replace(InlineTag().Replace(Code().Replace(text.Html, "\n"), ""), "\n"));

    [GeneratedRegex("<pre.*?</pre>|<code.*?</code>", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("</?(?:strong|em|a|del|span)(?: [^>]*)?>")]
    private static partial Regex InlineTag();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex BlockTag();
}
