using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tests.Content;

/// <summary>What holds for any document, shown on ten thousand damaged ones.</summary>
public sealed partial class DocumentProperties
{
    private static readonly string[] Documents =
    [
        .. SpecFile.ReadAll().Select(spec => spec.Input),
        string.Join('\n', SpecFile.ReadAll().Select(spec => spec.Input)),
    ];

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Words of the grammar itself; a result need not repeat them.</summary>
    private static readonly HashSet<string> Grammar =
    [
        "Q", "A", "핵심", "오답", "꼬리", "출처", "선택", "id", "Level", "레벨", "입문", "주니어", "시니어", "리드", "CTO", "slug", "aliases", "시나리오", "실무",
        "면접", "빈출", "질문", "참고", "자료", "개념", "설명", "별", "지식", "가이드", "대상", "레벨별", "수준", "의미", "내용", "역할",
        "훈련", "알림", "심각도", "SEV", "sev", "Sev", "장애", "아님", "장애아님", "지표", "영향", "요청", "요청의", "요청이", "전체", "가", "이", "실패", "SLO", "slo",
        "완화", "순서", "무관", "순서무관", "번", "번과", "번째", "단계", "단계와", "과", "와",
    ];

    private static readonly HashSet<string> Sections =
        ["목차", "레벨가이드", "개념", "개념설명", "레벨별지식", "실무시나리오", "시나리오", "면접빈출질문", "면접질문", "참고자료"];

    private static readonly string[] Active = ["script", "style", "iframe", "object", "embed", "form", "input", "img", "svg"];
    private static readonly string[] Schemes = ["", "http", "https"];

    private static Config Configuration => Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260101UL, 42424243UL);

    private static Arbitrary<string> DamagedDocuments()
    {
        var damage = Gen.ArrayOf(Gen.Choose(0, int.MaxValue), 6).Zip(Gen.Choose(0, 6), (choices, count) => choices[..count]);
        return Arb.From(Gen.Elements(Documents).Zip(damage, Mutations.Apply));
    }

    [Fact]
    public void Every_line_is_placed_or_named_and_nothing_active_comes_out() =>
        Prop.ForAll(DamagedDocuments(), document =>
        {
            var parsed = LessonParser.Parse("견본.md", document);
            var result = JsonSerializer.Serialize(parsed.Document, Json);
            AssertNoLineIsLost(document, parsed, result);
            AssertInert(parsed.Document);
        }).Check(Configuration);

    private static void AssertNoLineIsLost(string document, ParsedDocument parsed, string json)
    {
        var shown = new StringBuilder(json).Append(WebUtility.HtmlDecode(json)).Append(Uri.UnescapeDataString(json)).Append(InternationalHosts(json)).ToString();
        var named = parsed.Problems.Select(problem => problem.Line).ToHashSet();
        var lines = Readable(document).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (named.Contains(i + 1) || OpensSection(lines[i])) continue;
            foreach (var word in Words(WithoutListMarker(lines[i])))
                Assert.True(shown.Contains(word, StringComparison.OrdinalIgnoreCase), $"'{word}' of line {i + 1} '{lines[i]}' is lost in:\n{document}\n→ {json}");
        }
    }

    /// <summary>Markdig writes a host with other letters than ASCII in its encoded form.</summary>
    private static string InternationalHosts(string json) =>
        string.Join(' ', HostPattern().Matches(json).Select(host => new IdnMapping().GetUnicode(host.Value)));

    [GeneratedRegex(@"xn--[a-z0-9-]+")]
    private static partial Regex HostPattern();

    private static string Readable(string document) =>
        string.Concat(document.TrimStart('\uFEFF').ReplaceLineEndings("\n").EnumerateRunes()).Normalize(NormalizationForm.FormC);

    private static bool OpensSection(string line) =>
        line.TrimStart().StartsWith('#') && Sections.Contains(string.Concat(line.Where(char.IsLetter)));

    private static string WithoutListMarker(string line)
    {
        var text = line.TrimStart(' ', '>', '\t', '-', '*', '+', '#');
        return text.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
    }

    private static IEnumerable<string> Words(string line)
    {
        var word = new StringBuilder();
        foreach (var c in line + " ")
        {
            if (char.IsLetter(c))
            {
                word.Append(c);
                continue;
            }

            if (word.Length > 0 && !Grammar.Contains(word.ToString())) yield return word.ToString();
            word.Clear();
        }
    }

    private static void AssertInert(CourseDocument document)
    {
        foreach (var element in new HtmlParser().ParseDocument(HtmlOf(document)).All)
        {
            Assert.DoesNotContain(element.LocalName, Active);
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"{element.OuterHtml}");
                Assert.NotEqual("style", attribute.Name);
                if (attribute.Name is "href" or "src") AssertHarmless(attribute);
            }
        }
    }

    private static void AssertHarmless(IAttr link)
    {
        var address = string.Concat(link.Value.Where(c => c > ' '));
        var scheme = address.IndexOf(':') is var colon and > 0 && address.AsSpan(0, colon).IndexOfAny("/?#") < 0 ? address[..colon] : "";
        Assert.Contains(scheme.ToLowerInvariant(), Schemes);
        Assert.False(address.StartsWith("//", StringComparison.Ordinal));
    }

    private static string HtmlOf(CourseDocument document)
    {
        var html = new StringBuilder("<body>");
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(document, Json));
        Collect(json.RootElement, html);
        return html.ToString();
    }

    private static void Collect(JsonElement element, StringBuilder html)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray()) Collect(child, html);
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.NameEquals("Html")) html.Append("<section>").Append(property.Value.GetString()).Append("</section>\n");
                else Collect(property.Value, html);
            }
        }
    }
}
