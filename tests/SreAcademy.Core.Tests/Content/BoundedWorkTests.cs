using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tests.Content;

/// <summary>A document that would cost too much is a problem with a name; how long each pattern takes is measured by the benchmarks.</summary>
public sealed class BoundedWorkTests
{
    private const string Head = "## 주제\n### 개념 설명\n";

    public static TheoryData<string, string> Documents() => new()
    {
        { Head + string.Concat(Enumerable.Repeat("[a](", 5_000)), ProblemCode.TooComplex },
        { Head + new string('[', 200), ProblemCode.TooComplex },
        { Head + string.Concat(Enumerable.Repeat("[a](\n", 3_000)), ProblemCode.TooComplex },
        { Head + string.Concat(Enumerable.Repeat(new string('`', 1_900) + " *a\n\n", 100)), ProblemCode.TooComplex },
        { Head + string.Concat(Enumerable.Repeat("> ", 40)) + "글", ProblemCode.NestingTooDeep },
        { Head + string.Concat(Enumerable.Repeat("- ", 40)) + "글", ProblemCode.NestingTooDeep },
        { Head + new string('가', 20_001), ProblemCode.LineTooLong },
        { Head + string.Concat(Enumerable.Repeat("- 가\n", 200_001)), ProblemCode.FileTooLarge },
        { Head + new string('\n', 200_001), ProblemCode.FileTooLarge },
        { string.Concat(Enumerable.Repeat("## 주제\n", 20_000)), ProblemCode.TooManyProblems },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_costs_too_much_is_named(string text, string code) =>
        Assert.Contains(LessonParser.Parse("견본.md", text).Problems, problem => problem.Code == code);

    [Fact]
    public void A_text_too_complex_to_render_is_shown_as_it_stands()
    {
        var text = new string('[', 200) + " <b>글</b>";
        var topic = LessonParser.Parse("견본.md", Head + text).Document.Topics[0];
        Assert.Equal(text, topic.Concept.Text);
        Assert.DoesNotContain("<b>", topic.Concept.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_document_of_ordinary_paragraphs_is_read()
    {
        var cards = string.Concat(Enumerable.Range(1, 5_000).Select(i => $"> **Q: 질문 {i}?**\n> **A:** `명령 {i}`와 **강조**, [글](https://example.org/{i})\n>\n"));
        var parsed = LessonParser.Parse("견본.md", "## 주제\n\n> ⭐ **Level 1 (입문)**\n" + cards);
        Assert.Equal((5_000, 0), (parsed.Counts.Cards, parsed.Problems.Count));
    }
}
