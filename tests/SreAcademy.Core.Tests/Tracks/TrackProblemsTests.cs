using SreAcademy.Core.Content;
using SreAcademy.Core.Tests.Quiz.Samples;
using SreAcademy.Core.Tests.Review.Samples;
using SreAcademy.Core.Tests.Tracks.Samples;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Core.Tests.Tracks;

public sealed class TrackProblemsTests
{
    private static readonly CatalogSnapshot Course = SampleCourse.Of(SampleCourse.Topic("a", SampleCourse.Card(1, 1), SampleCourse.Card(2, 2)), SampleCourse.Topic("b", SampleCourse.Card(3, 3)));

    public static TheoryData<Track, TrackProblem> OfItself => new()
    {
        { AnyTrack.Plain with { Name = " \n\t" }, new TrackProblem.EmptyName() },
        { AnyTrack.Plain with { Name = "\u200B\u200D" }, new TrackProblem.EmptyName() },
        { AnyTrack.Plain with { Name = new string('가', 81) }, new TrackProblem.LongName(81) },
        { AnyTrack.Plain with { Notes = new string('가', 2_001) }, new TrackProblem.LongNotes(2_001) },
        { AnyTrack.Plain with { Days = 0 }, new TrackProblem.DaysOutOfRange(0) },
        { AnyTrack.Plain with { Days = 367 }, new TrackProblem.DaysOutOfRange(367) },
        { AnyTrack.Plain with { Items = [] }, new TrackProblem.NoItems() },
        { WithItem(new("a", Level.Junior, Level.Beginner)), new TrackProblem.LevelsReversed(0) },
        { WithItem(new("a", (Level)0, Level.Beginner)), new TrackProblem.UnknownLevel(0) },
        { WithItem(new("a", Level.Beginner, (Level)9)), new TrackProblem.UnknownLevel(0) },
        { WithItem(new("`a`", Level.Beginner, Level.Beginner)), new TrackProblem.UnknownTopic(0, "`a`") },
        { WithItem(new("", Level.Beginner, Level.Beginner)), new TrackProblem.UnknownTopic(0, "") },
        { WithItem(new("a", Level.Beginner, Level.Beginner, new string('가', 501))), new TrackProblem.LongItemNotes(0, 501) },
        { AnyTrack.Plain with { Items = [new("a", Level.Beginner, Level.Junior), new("b", Level.Senior, Level.Senior), new("a", Level.Junior, Level.Lead)] }, new TrackProblem.RepeatedCell(2, "a", Level.Junior) },
        { AnyTrack.Plain with { Drills = ["../a"] }, new TrackProblem.UnknownDrill(0, "../a") },
        { AnyTrack.Plain with { Drills = ["a-1", "a-1"] }, new TrackProblem.RepeatedDrill(1, "a-1") },
        { AnyTrack.Plain with { Drills = [.. Enumerable.Range(0, 21).Select(at => $"a-{at}")] }, new TrackProblem.ManyDrills(21) },
        { AnyTrack.Plain with { Goal = new TrackGoal.PredictedRecall(0.49) }, new TrackProblem.TargetOutOfRange(0.49) },
        { AnyTrack.Plain with { Goal = new TrackGoal.PredictedRecall(0.98) }, new TrackProblem.TargetOutOfRange(0.98) },
        { AnyTrack.Plain with { Goal = new TrackGoal.PredictedRecall(double.NaN) }, new TrackProblem.TargetOutOfRange(double.NaN) },
        { AnyTrack.Plain with { Goal = new TrackGoal.StudiedAndChecked(1.01), Quiz = new TrackQuiz(10) }, new TrackProblem.ScoreOutOfRange(1.01) },
        { AnyTrack.Plain with { Goal = new TrackGoal.StudiedAndChecked(0.8) }, new TrackProblem.QuizMissing() },
        { AnyTrack.Plain with { Quiz = new TrackQuiz(9) }, new TrackProblem.QuestionsOutOfRange(9) },
        { AnyTrack.Plain with { Quiz = new TrackQuiz(51) }, new TrackProblem.QuestionsOutOfRange(51) },
        { AnyTrack.Plain with { Interview = new TrackInterview(45) }, new TrackProblem.UnknownMinutes(45) },
    };

    [Theory]
    [MemberData(nameof(OfItself), DisableDiscoveryEnumeration = true)]
    public void What_is_wrong_in_itself_is_found_without_a_catalog(Track track, TrackProblem problem) => Assert.Equal([problem], TrackProblems.Of(track));

    [Fact]
    public void A_track_within_the_limits_has_no_problem()
    {
        var fullest = AnyTrack.Plain with
        {
            Name = "  " + new string('가', 80) + "\n",
            Notes = new string('가', 2_000),
            Days = 366,
            Quiz = new TrackQuiz(50),
            Interview = new TrackInterview(60),
            Goal = new TrackGoal.StudiedAndChecked(1),
            Items = [new("a", Level.Beginner, Level.Junior, new string('가', 500)), new("b", Level.Senior, Level.Senior)],
        };

        Assert.Empty(TrackProblems.Of(fullest));
        Assert.Empty(TrackProblems.Of(fullest, Course));
    }

    [Fact]
    public void Too_many_items_are_told_once_and_not_read_to_their_end() =>
        Assert.Equal([new TrackProblem.ManyItems(65)], TrackProblems.Of(AnyTrack.Plain with { Items = [.. Enumerable.Range(0, 65).Select(at => new TrackItem($"a{(at == 64 ? 0 : at)}", Level.Beginner, Level.Lead))] }));

    [Fact]
    public void What_the_catalog_does_not_have_is_found_with_it()
    {
        var track = AnyTrack.Plain with { Items = [new("gone", Level.Beginner, Level.Lead), new("a", Level.Beginner, Level.Lead), new("b", Level.Beginner, Level.Junior)], Drills = ["a-1"] };

        Assert.Empty(TrackProblems.Of(track));
        Assert.Equal([new TrackProblem.UnknownTopic(0, "gone"), new TrackProblem.NoCards(2, "b"), new TrackProblem.UnknownDrill(0, "a-1")], TrackProblems.Of(track, Course));
    }

    [Fact]
    public void Drills_are_those_of_the_course() =>
        Assert.Equal([new TrackProblem.UnknownDrill(1, "on-call-3")], TrackProblems.Of(WithItem(new("on-call", Level.Beginner, Level.Lead)) with { Drills = ["on-call-1", "on-call-3"] }, QuizCourses.Real));

    private static Track WithItem(TrackItem item) => AnyTrack.Plain with { Items = [item] };
}
