using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Interviews;

public sealed class InterviewReportTests
{
    private static readonly InterviewPlan Plan = new() { Role = Level.Senior, Seed = 1, TimePerQuestion = TimeSpan.FromMinutes(3) };

    [Fact]
    public void Coverage_counts_points_by_topic_and_level_and_only_where_somebody_said_something()
    {
        var report = InterviewReport.Of(
            Plan,
            [
                Answered(0, "b", Level.Senior, [true, false, true], 60),
                Answered(1, "a", Level.Junior, [false], 30),
                Answered(2, "b", null, [true], 10),
                Answered(3, "c", Level.Lead, null, 20),
            ],
            []);

        Assert.Equal(new Coverage(3, 3, 5), report.Coverage);
        Assert.Equal([new TopicCoverage("b", "주제 b", new Coverage(2, 3, 4)), new TopicCoverage("a", "주제 a", new Coverage(1, 0, 1))], report.ByTopic);
        Assert.Equal(
            [new LevelCoverage(Level.Junior, new Coverage(1, 0, 1)), new LevelCoverage(Level.Senior, new Coverage(1, 2, 3)), new LevelCoverage(null, new Coverage(1, 1, 1))],
            report.ByLevel);
        Assert.Equal((TimeSpan.FromSeconds(120), TimeSpan.FromMinutes(12)), (report.Used, report.Meant));
        Assert.Equal(["점 1"], report.Questions[0].LeftOut.Select(point => point.Text));
        Assert.Empty(report.Questions[3].LeftOut);
        Assert.Null(report.Change);
    }

    [Fact]
    public void The_change_is_against_the_latest_earlier_interview_that_has_figures()
    {
        var at = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);
        var report = InterviewReport.Of(
            Plan,
            [Answered(0, "a", Level.Senior, [true, false], 60)],
            [
                new("옛", at, new Coverage(1, 4, 4), default),
                new("빈", at.AddDays(2), Coverage.None, default),
                new("전", at.AddDays(1), new Coverage(1, 1, 4), default),
            ]);

        Assert.Equal(["빈", "전", "옛"], report.Earlier.Select(earlier => earlier.Key));
        Assert.Equal(0.25, report.Change);
        Assert.Null(InterviewReport.Of(Plan, [], report.Earlier).Change);
    }

    [Theory]
    [InlineData("", false, true, false, Rating.Good)]
    [InlineData("11", false, true, false, Rating.Good)]
    [InlineData("11", true, true, false, null)]
    [InlineData("11", false, false, false, null)]
    [InlineData("11", false, false, true, null)]
    [InlineData("110", false, true, false, null)]
    [InlineData("110", false, false, true, Rating.Again)]
    [InlineData("11100", false, true, false, null)]
    [InlineData("10", false, true, false, Rating.Again)]
    [InlineData("00", true, false, false, Rating.Again)]
    public void What_was_made_decides_what_the_card_remembers(string made, bool aided, bool isDue, bool isNew, Rating? rating) =>
        Assert.Equal(rating, InterviewEffect.Of([.. made.Select(point => point == '1')], aided, isDue, isNew));

    private static AnsweredQuestion Answered(int place, string topic, Level? level, bool[]? made, int seconds) => new()
    {
        Place = place,
        Asked = new AskedQuestion
        {
            CardId = place + 1,
            TopicSlug = topic,
            TopicTitle = $"주제 {topic}",
            Level = level,
            Question = Rich("질문"),
            Answer = Rich("답"),
            Points = [.. Enumerable.Range(0, made?.Length ?? 1).Select(point => Rich($"점 {point}"))],
        },
        Ticks = made is null ? null : [.. made.Select(one => new PointTick(one, TickedBy.Text))],
        Used = TimeSpan.FromSeconds(seconds),
    };

    private static RichText Rich(string text) => new(text, text);
}
