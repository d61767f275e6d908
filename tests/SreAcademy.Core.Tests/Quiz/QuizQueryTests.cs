using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using static SreAcademy.Core.Tests.Review.Samples.SampleCourse;

namespace SreAcademy.Core.Tests.Quiz;

public sealed class QuizQueryTests
{
    private static readonly CatalogSnapshot Catalog = Of(
        Topic("on-call", [.. Enumerable.Range(1, 120).Select(id => Card(id, 1 + (id % 4)))]), Topic("error-budget", Card(201), Interview(202, 3, "왜?", "그래서")));

    private static QuizPlan Read(string? query) => QuizQuery.Read(query, Catalog).Plan;

    [Theory]
    [InlineData("?topic=error-budget&topic=on-call&level=2&level=1&kind=worked&kind=cloze&seed=7", "?topic=on-call&topic=error-budget&level=1&level=2&kind=cloze&kind=worked&seed=7")]
    [InlineData("card=3&card=202&card=3&card=1", "?card=3&card=202&card=1&seed=0")]
    [InlineData("?preset=pretest&n=20&mode=exam&limit=10&confidence=1&seed=-5&utm_source=mail", "?preset=pretest&n=20&mode=exam&limit=10&confidence=1&seed=-5")]
    [InlineData("?preset=custom&n=10&mode=learning&confidence=0", "?seed=0")]
    [InlineData("?kind=odd-one-out&kind=true-false", "?kind=odd-one-out&kind=true-false&seed=0")]
    [InlineData(null, "?seed=0")]
    public void One_plan_has_one_address(string? given, string canonical) => Assert.Equal(canonical, QuizQuery.Write(Read(given)));

    [Fact]
    public void What_names_nothing_or_lies_out_of_range_is_left_out_and_named()
    {
        var reading = QuizQuery.Read(
            "?preset=x&topic=gone&level=5&kind=Choice&card=999&card=x&n=0&n=101&n=1e3&mode=oral&limit=0&limit=181&confidence=2&seed=2147483648", Catalog);
        Assert.Equal("?seed=0", QuizQuery.Write(reading.Plan));
        Assert.False(reading.HasSeed);
        Assert.Equal(
            [
                new("preset", "x"), new("topic", "gone"), new("level", "5"), new("kind", "Choice"), new("card", "999"), new("card", "x"), new("n", "0"), new("n", "101"),
                new("n", "1e3"), new("mode", "oral"), new("limit", "0"), new("limit", "181"), new("confidence", "2"), new("seed", "2147483648"),
            ],
            reading.Unknown);
    }

    [Fact]
    public void More_cards_than_a_plan_may_name_are_left_out_and_named()
    {
        var reading = QuizQuery.Read("?" + string.Join('&', Enumerable.Range(1, 120).Select(id => $"card={id}")) + "&card=1", Catalog);
        Assert.Equal(Enumerable.Range(1, QuizPlan.MostCards).Select(id => (long)id), reading.Plan.Cards);
        Assert.Equal(20, reading.Unknown.Count);
    }

    [Fact]
    public void A_plan_read_back_is_equal_and_any_text_can_be_read()
    {
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var draw = new QuizDraw(seed);
            var plan = new QuizPlan
            {
                Preset = draw.Pick(Enum.GetValues<QuizPreset>()),
                Topics = Some(Catalog.Topics.Select(topic => topic.Slug)),
                Levels = Some(Levels.All),
                Kinds = Some(QuestionKinds.All),
                Cards = [.. draw.Shuffle(Catalog.CardsById.Keys.Order()).Take(draw.Below(QuizPlan.MostCards + 1))],
                Count = 1 + draw.Below(QuizPlan.MostQuestions),
                Mode = draw.Pick(Enum.GetValues<QuizMode>()),
                Limit = draw.Below(2) == 0 ? null : TimeSpan.FromMinutes(1 + draw.Below(180)),
                AsksConfidence = draw.Below(2) == 0,
                Seed = seed * (draw.Below(2) == 0 ? 1 : -1),
            };
            var reading = QuizQuery.Read(QuizQuery.Write(plan), Catalog);
            Assert.Equal(plan, reading.Plan);
            Assert.True(reading.HasSeed);
            Assert.Empty(reading.Unknown);

            T[] Some<T>(IEnumerable<T> values) => [.. values.Where(_ => draw.Below(2) == 0)];
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20260101UL, 42424243UL));
        Prop.ForAll<string>(text => QuizQuery.Write(Read("?topic=" + text + "&seed=%ED%A0%80\uD800&card=" + text)) is not null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20260101UL, 42424243UL));
        Assert.Equal("?seed=0", QuizQuery.Write(Read(new string('&', 1_000_000) + "n=20")));
    }
}
