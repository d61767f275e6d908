using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using static SreAcademy.Core.Tests.Review.Samples.SampleCourse;

namespace SreAcademy.Core.Tests.Review;

public sealed class StudyQueryTests
{
    private static readonly CatalogSnapshot Catalog = Of(
        Topic("on-call", Card(1)) with { Tags = ["운영", "People"] },
        Topic("error-budget", Card(2, 2)) with { Tags = ["people", "C&R 50%"] });

    private static StudyFilter Read(string? query) => StudyQuery.Read(query, Catalog).Filter;

    [Theory]
    [InlineData("?topic=error-budget&topic=on-call&level=2&tag=%EC%9A%B4%EC%98%81", "?topic=on-call&topic=error-budget&level=2&tag=%EC%9A%B4%EC%98%81")]
    [InlineData("level=3&level=1&level=3", "?level=1&level=3")]
    [InlineData("?tag=PEOPLE", "?tag=People")]
    [InlineData("?tag=C%26R+50%25", "?tag=C%26R%2050%25")]
    [InlineData("?deck=interview&level=4", "?level=4&deck=interview")]
    [InlineData("?deck=knowledge", "")]
    [InlineData("?part=on-call.3-3&part=error-budget.1-2&part=on-call.3-3&level=2", "?level=2&part=on-call.3-3&part=error-budget.1-2")]
    [InlineData("?tag=운영&utm_source=mail&until=2026-04-01", "?tag=%EC%9A%B4%EC%98%81")]
    [InlineData("?", "")]
    [InlineData(null, "")]
    public void One_choice_has_one_address(string? given, string canonical) => Assert.Equal(canonical, StudyQuery.Write(Read(given)));

    [Fact]
    public void What_the_catalog_does_not_know_is_left_out_and_named()
    {
        var reading = StudyQuery.Read("?topic=gone&topic=on-call&level=5&level=-1&tag=%EC%97%86%EC%9D%8C&deck=x&part=gone.1-2&part=on-call.2-1&part=on-call.1-5&part=on-call&part=", Catalog);
        Assert.Equal("?topic=on-call", StudyQuery.Write(reading.Filter));
        Assert.Equal([new("topic", "gone"), new("level", "5"), new("level", "-1"), new("tag", "없음"), new("deck", "x"),
            new("part", "gone.1-2"), new("part", "on-call.2-1"), new("part", "on-call.1-5"), new("part", "on-call"), new("part", "")], reading.Unknown);
    }

    [Fact]
    public void A_filter_read_back_is_equal_and_any_text_can_be_read()
    {
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var filter = new StudyFilter
            {
                Topics = Some(Catalog.Topics.Select(topic => topic.Slug)),
                Levels = Some(Levels.All),
                Tags = Some(StudyQuery.TagsOf(Catalog)),
                Parts = Some([new StudyPart("error-budget", Level.Junior, Level.Lead), new StudyPart("on-call", Level.Beginner, Level.Beginner)]),
                Kind = (StudyKind)random.Next(2),
            };
            var read = Read(StudyQuery.Write(filter));
            Assert.Equal(filter, read);
            Assert.Equal(filter.GetHashCode(), read.GetHashCode());

            T[] Some<T>(IEnumerable<T> values) => [.. values.Where(_ => random.Next(2) == 0)];
        }).QuickCheckThrowOnFailure();
        Prop.ForAll<string>(text => StudyQuery.Write(Read("?tag=" + text + "&topic=%ED%A0%80\uD800")) is not null).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_is_no_character_names_nothing_and_is_no_fault() =>
        Assert.Equal(new StudyFilter(), Read("?tag=%EF%BF%BE&topic=\uFFFE"));

    [Fact]
    public void Values_of_one_kind_are_alternatives_and_kinds_narrow_each_other()
    {
        Assert.Equal([1L, 2], Admitted("?topic=on-call&topic=error-budget"));
        Assert.Equal([2L], Admitted("?topic=on-call&topic=error-budget&level=2"));
        Assert.Equal([1L, 2], Admitted("?tag=people"));
        Assert.Equal([1L], Admitted("?tag=people&tag=운영&level=1"));
        Assert.Empty(Admitted("?tag=운영&level=2"));
    }

    [Fact]
    public void A_question_without_topic_or_level_is_only_in_what_asks_for_neither()
    {
        var question = new CardPlace(Interview(9, null, "왜?", "그래서"), null);
        Assert.True(StudyFilter.All.Admits(question));
        Assert.False(Read("?topic=on-call").Admits(question));
        Assert.False(Read("?level=1").Admits(question));
        Assert.False(Read("?tag=people").Admits(question));
    }

    private static IEnumerable<long> Admitted(string query) => Catalog.Cards.Where(Read(query).Admits).Select(place => place.Card.Id);
}
