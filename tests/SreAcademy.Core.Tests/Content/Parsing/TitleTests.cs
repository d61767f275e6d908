using SreAcademy.Core.Content.Parsing;

namespace SreAcademy.Core.Tests.Content.Parsing;

public sealed class TitleTests
{
    [Theory]
    [InlineData("7. SLI/SLO/SLA", 7, "SLI/SLO/SLA", SectionKind.Other)]
    [InlineData("12) 캐시", 12, "캐시", SectionKind.Other)]
    [InlineData("2024년의 장애", null, "2024년의 장애", SectionKind.Other)]
    [InlineData("3.5세대 망", null, "3.5세대 망", SectionKind.Other)]
    [InlineData("개념 설명", null, "개념 설명", SectionKind.Concept)]
    [InlineData("📖 개념설명", null, "📖 개념설명", SectionKind.Concept)]
    [InlineData("레벨별 지식", null, "레벨별 지식", SectionKind.Levels)]
    [InlineData("실무 시나리오 (Scenarios)", null, "실무 시나리오 (Scenarios)", SectionKind.Scenarios)]
    [InlineData("면접 빈출 질문", null, "면접 빈출 질문", SectionKind.Interview)]
    [InlineData("참고 자료", null, "참고 자료", SectionKind.References)]
    [InlineData("레벨 가이드", null, "레벨 가이드", SectionKind.LevelGuide)]
    [InlineData("면접 준비하기", null, "면접 준비하기", SectionKind.Other)]
    public void A_heading_has_a_number_words_and_a_section(string heading, int? number, string title, object kind) =>
        Assert.Equal(new SectionTitle(number, title, (SectionKind)kind), SectionTitle.Read(heading));

    [Theory]
    [InlineData("SLI/SLO/SLA", "sli-slo-sla")]
    [InlineData("장애 대응/SRE", "장애-대응-sre")]
    [InlineData(" C++ & Go! ", "c-go")]
    [InlineData("⭐", "")]
    public void A_slug_keeps_letters_and_digits(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Theory]
    [InlineData("sli-slo", true)]
    [InlineData("에러-버짓", true)]
    [InlineData("SLO", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a/b", false)]
    [InlineData("", false)]
    public void Only_such_slugs_are_valid(string slug, bool valid) => Assert.Equal(valid, Slug.IsValid(slug));

    [Theory]
    [InlineData("---\nslug: cache\naliases: [캐쉬, 'cache memory']\n---\n", "cache", "캐쉬|cache memory", "")]
    [InlineData("---\naliases:\n- 하나\n- \"둘\"\nslug: \"a\" # 까닭\n---\n", "a", "하나|둘", "")]
    [InlineData("---\ntags: [\"운영\", cost] # 까닭\n---\n", null, "", "운영|cost")]
    [InlineData("---\naliases:\n- 하나\ntags:\n- 둘\n- 셋\nslug: a\n---\n", "a", "하나", "둘|셋")]
    [InlineData("---\n# 제목\n---\n", null, "", "")]
    [InlineData("---\nslug: a\n", null, "", "")]
    [InlineData("# 제목\n---\nslug: a\n---\n", null, "", "")]
    [InlineData("---\nslug: A B\n---\n", null, "", "")]
    public void Front_matter_names_a_slug_aliases_and_tags(string text, string? slug, string aliases, string tags)
    {
        var problems = new Problems("견본.md");
        var read = FrontMatter.Read(SourceText.Read(text, problems), problems);
        Assert.Equal((slug, aliases, tags), (read.Slug, string.Join('|', read.Aliases), string.Join('|', read.Tags)));
    }
}
