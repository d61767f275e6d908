using System.Globalization;
using System.Text;
using SreAcademy.Core.Content;

namespace SreAcademy.Benchmarks.Content;

/// <summary>Documents that make parsers slow: one pattern each, as large as a file may be (4 MB) unless it says otherwise.</summary>
internal static class HostileTexts
{
    private const int Size = 4 * 1024 * 1024 - 4096;

    public static IEnumerable<(string Name, string Text)> All()
    {
        foreach (var (name, text) in Bodies())
        {
            yield return (name, text);
            yield return ($"{name}, in an answer", InAnswer(text));
        }

        yield return ("100,000 topics", Numbered(100_000, "## 주제 {0}\n> ⭐ **Level 1 (입문)**\n"));
        yield return ("100,000 topics of one name", Numbered(100_000, "## 주제\n"));
        yield return ("100,000 sections", "## 주제\n" + Numbered(100_000, "### 절 {0}\n"));
        yield return ("100,000 headings in a concept", "## 주제\n### 개념 설명\n" + Numbered(100_000, "#### {0}\n"));
        yield return ("60,000 questions", "## 주제\n> ⭐ **Level 1 (입문)**\n" + Numbered(60_000, "> **Q: 질문 {0}?**\n> **A:** 답\n"));
        yield return ("60,000 questions without answers", "## 주제\n> ⭐ **Level 1 (입문)**\n" + Numbered(60_000, "> **Q: 질문 {0}?**\n"));
        yield return ("60,000 times the same question", "## 주제\n> ⭐ **Level 1 (입문)**\n" + Numbered(60_000, "> **Q: 질문?**\n> **A:** 답\n"));
        yield return ("one question of 4 MB", InAnswer("").Replace("**A:** \n", "", StringComparison.Ordinal) + Repeat("> 이어지는 물음\n"));
        yield return ("one bold answer of 4 MB", "## 주제\n> ⭐ **Level 1 (입문)**\n> **Q: 질문?**\n> **A: 시작\n" + Repeat("> 이어지는 답\n"));
        yield return ("one key point of 4 MB", InAnswer("답") + "> **핵심:** 요점\n" + Repeat("> 이어지는 요점\n"));
        yield return ("a step with one choice of 4 MB", "## 실무 시나리오\n**시나리오 1: 하나**\n1. 단계\n   - 선택: 하나\n" + Repeat("     이어지는 말\n"));
        yield return ("100,000 levels", "## 주제\n" + Numbered(100_000, "> ⭐ **Level 1 (입문)**\n"));
        yield return ("100,000 scenarios", "## 실무 시나리오\n" + Numbered(100_000, "**시나리오 {0}: 제목**\n"));
        yield return ("100,000 steps", "## 실무 시나리오\n**시나리오 1: 제목**\n" + Numbered(100_000, "{0}. 단계\n"));
        yield return ("100,000 references", "## 참고 자료\n" + Numbered(100_000, "- [자료 {0}](https://example.org/{0})\n"));
        yield return ("50,000 link definitions, used", "## 주제\n### 개념 설명\n" + Numbered(1_000, "[글 {0}][{0}]\n") + "\n" + Numbered(50_000, "[{0}]: https://example.org/{0}\n"));
        yield return ("20,000 answers and 20,000 definitions", "## 주제\n> ⭐ **Level 1 (입문)**\n" + Numbered(20_000, "> **Q: 질문 {0}?**\n> **A:** [답][{0}]\n") + "\n" + Numbered(20_000, "[{0}]: https://example.org/{0}\n"));
        yield return ("front matter of 4 MB", "---\n" + Repeat("aliases: [가, 나]\n") + "---\n# 제목\n");
        yield return ("a line feed, 4 million times", new string('\n', Size));
        yield return ("unplaced lines, 4 MB", Repeat("자리 없는 줄\n\n"));
        yield return ("table of contents of 4 MB", "## 목차\n" + Repeat("- [주제](#주제)\n"));
        yield return ("a level guide of 4 MB", "## 레벨 가이드\n" + Repeat("| ⭐ Level 1 | 입문 | 개념 |\n"));
    }

    private static IEnumerable<(string Name, string Text)> Bodies()
    {
        yield return ("[a]( ×20,000 in one line", string.Concat(Enumerable.Repeat("[a](", 20_000)));
        yield return ("[a]( ×5,000 in one line", string.Concat(Enumerable.Repeat("[a](", 5_000)));
        yield return ("[a]( ×20,000, one a line", string.Concat(Enumerable.Repeat("[a](\n", 20_000)));
        yield return ("[a]( ×20,000, one a paragraph", string.Concat(Enumerable.Repeat("[a](\n\n", 20_000)));
        yield return ("4 MB of [a](", Repeat(string.Concat(Enumerable.Repeat("[a](", 400)) + "\n\n"));
        foreach (var mark in (string[])["*", "_", "`", "~", "[", "]", "(", "<", ">", "|", "!", "\\", "&", "#", "-", "**a", "*a_", "`` ` ", "![", "<a ", "&#x", "http://", "www."])
        {
            yield return ($"4 MB of {mark}", Repeat(string.Concat(Enumerable.Repeat(mark, 19_000 / mark.Length)) + "\n"));
            yield return ($"4 MB of {mark}, one a line", Repeat(mark + "\n"));
            yield return ($"4 MB of {mark}, in paragraphs", Repeat(string.Concat(Enumerable.Repeat(mark, 600)) + "\n\n"));
        }

        foreach (var mark in (string[])["> ", "- ", "> - ", "1. ", "* > ", "+ 1) "])
            yield return ($"4 MB of {mark.Trim()} in one another", Repeat(string.Concat(Enumerable.Repeat(mark, 2_000)) + "글\n"));
        foreach (var mark in (string[])["> ", "- ", "> - ", "1. "])
            yield return ($"4 MB of thirty {mark.Trim()}", Repeat(string.Concat(Enumerable.Repeat(mark, 30 / (mark.Length / 2))) + "글\n"));
        yield return ("a list that goes ever deeper", Deeper("- "));
        yield return ("a list that goes ever deeper, in what is no fence", "``` ` ```\n" + Deeper("- "));
        yield return ("an ordered list that goes ever deeper", Deeper("1. "));
        yield return ("thirty levels of list, 4 MB", Repeat(string.Concat(Enumerable.Range(0, 30).Select(depth => new string(' ', depth * 2) + "- 글\n"))));
        yield return ("table rows", "| a | b |\n|---|---|\n" + Repeat("| 하나 | 둘 |\n"));
        yield return ("one table row of 4 MB, wrapped", Repeat(string.Concat(Enumerable.Repeat("a|", 9_000)) + "\n"));
        yield return ("one paragraph", Repeat("끝나지 않는 문단이 이어져요. 수치는 99.9%이고, 이름(Name)도 있어요\n"));
        yield return ("commas", Repeat(string.Concat(Enumerable.Repeat("가, ", 6_000)) + "\n"));
        yield return ("parentheses", Repeat(string.Concat(Enumerable.Repeat("가(A", 6_000)) + "\n"));
        yield return ("digits", Repeat(new string('7', 19_000) + "\n"));
        yield return ("numbers", Repeat(string.Concat(Enumerable.Repeat("1) 2) ", 3_000)) + "\n"));
        yield return ("a fence a line", Repeat("```\n"));
        yield return ("fences, ever longer", string.Concat(Enumerable.Range(3, 2_000).Select(length => new string('`', length) + "\n")));
        yield return ("rules right below a text", Repeat("글\n---\n"));
        yield return ("comments that do not end", Repeat("<!-- \n"));
        yield return ("combining marks", Repeat(string.Concat(Enumerable.Repeat("e\u0301", 5_000)) + "\n"));
    }

    /// <summary>How the parser fares, once, in milliseconds.</summary>
    public static ParsedDocument Parse(string text) => LessonParser.Parse("hostile.md", text);

    private static string InAnswer(string body)
    {
        var quoted = body.Length > Size * 3 / 4 ? body[..(Size * 3 / 4)] : body;
        var builder = new StringBuilder("## 주제\n> ⭐ **Level 1 (입문)**\n> **Q: 질문?**\n> **A:** ", quoted.Length + quoted.Length / 4);
        foreach (var line in quoted.AsSpan().EnumerateLines())
        {
            if (builder.Length > Size) break;
            builder.Append(line).Append("\n> ");
        }

        return builder.Append('\n').ToString();
    }

    private static string Deeper(string mark)
    {
        var builder = new StringBuilder(Size);
        for (var depth = 0; builder.Length < Size - 4_000; depth++) builder.Append(' ', depth * mark.Length % 9_000).Append(mark).Append("글\n");
        return builder.ToString();
    }

    private static string Numbered(int count, string pattern)
    {
        var builder = new StringBuilder(Size);
        for (var i = 1; i <= count && builder.Length < Size / 2; i++) builder.AppendFormat(CultureInfo.InvariantCulture, pattern, i);
        return builder.ToString();
    }

    /// <summary>As often as the file may hold, counted in UTF-8.</summary>
    private static string Repeat(string text)
    {
        var times = Size / Encoding.UTF8.GetByteCount(text);
        return new StringBuilder(times * text.Length).Insert(0, text, times).ToString();
    }
}
