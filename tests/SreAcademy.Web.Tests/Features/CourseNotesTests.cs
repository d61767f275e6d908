using Bunit;
using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Home;
using SreAcademy.Web.Features.Topics;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features;

public sealed class CourseNotesTests : ReadingContext
{
    [Fact]
    public void A_document_of_one_topic_speaks_on_its_topics_page()
    {
        Show(Document("a"));
        var page = Render<TopicPage>(topic => topic.Add(t => t.Slug, "a"));

        Assert.Contains("소개 글", page.Find(".lead").TextContent, StringComparison.Ordinal);
        Assert.Contains("문서의 참고 자료", page.Find(".references").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("소개 글", Render<HomePage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_many_topics_speaks_below_the_map()
    {
        Show(Document("a", "b"));

        Assert.Contains("소개 글", Render<HomePage>().Markup, StringComparison.Ordinal);
        Assert.Contains("문서의 참고 자료", Render<HomePage>().Find(".references").TextContent, StringComparison.Ordinal);
    }

    private static CatalogSnapshot Document(params string[] slugs) => new(1,
    [
        new Subject("sre",
        [
            new CourseDocument
            {
                Path = "sre/a.md",
                Title = "과정",
                Introduction = Sample.Rich("<p>소개 글</p>"),
                Topics = [.. slugs.Select(slug => new Topic { Slug = slug, Title = slug })],
                References = [new Reference(Sample.Rich("문서의 참고 자료"), [])],
            },
        ]),
    ]);
}
