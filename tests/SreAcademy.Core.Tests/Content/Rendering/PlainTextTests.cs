using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content.Rendering;

namespace SreAcademy.Core.Tests.Content.Rendering;

public sealed class PlainTextTests
{
    /// <summary>Characters that Markdown, HTML or links could care about, between words.</summary>
    private static readonly string[] Pieces =
    [
        "에러 버짓", "SLO", "a", "Z", "가", " ", "  ", ".", ",", ":", ";", "!", "?", "-", "--", "---", "+", "=", "===", "#", "##", "1.", "2)", "(", ")", "{", "}", "\"", "/", "//",
        "://", "@", "a@b.kr", "www", "www.", "http:", "https", "ftp:/", "tel", "mailto", "%", "$", "^", "→", "“", "”", "’", "…", "⭐", "★", "★\uFE0F", "ㄱ", "한", "é", "ß", "\u00A0",
        "\u200B", "\u3000", "😀", "'", "&", "<", ">", "*", "_", "`", "~", "|", "[", "]", "\\", "\t", "\n", "；", "：", "(a)", "\u0085", "\u2028", "\uFEFF", "\uFFFD",
    ];

    [Fact]
    public void Text_without_markup_takes_a_short_way_to_the_same_html()
    {
        var plain = 0;
        var texts = Arb.From(Gen.ArrayOf(Gen.Frequency((6, Gen.Choose(0, 1)), (5, Gen.Choose(0, Pieces.Length - 1))), 8).Select(Text));
        Prop.ForAll(texts, text =>
        {
            if (!MarkdownHtml.IsPlain(text)) return;
            plain++;
            var (article, snippet, inline) = MarkdownHtml.RenderInFull(text);
            Assert.Equal((article, snippet, inline), (MarkdownHtml.Article(text), MarkdownHtml.Snippet(text), MarkdownHtml.Inline(text)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60_000).WithReplay(20260102UL, 42424243UL));
        Assert.True(plain >= 5_000, $"only {plain} texts were plain");
    }

    private static string Text(int[] choices) => choices.Aggregate(new StringBuilder(), (text, choice) => text.Append(Pieces[choice])).ToString();
}
