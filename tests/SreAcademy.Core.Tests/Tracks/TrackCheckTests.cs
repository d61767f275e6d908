using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Tests.Review.Samples;
using SreAcademy.Core.Tests.Tracks.Samples;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Core.Tests.Tracks;

public sealed class TrackCheckTests
{
    private static readonly CatalogSnapshot Course = SampleCourse.Dealt(400, 2);
    private static readonly Track Long = AnyTrack.Plain with { Items = [new("a", Level.Beginner, Level.Lead)], Quiz = new TrackQuiz(30) };

    [Fact]
    public void A_track_asks_no_more_than_it_has_cards()
    {
        var small = SampleCourse.Dealt(12, 1);

        Assert.Equal(30, TrackCheck.QuestionsOf(Long, TrackScope.Of(Long, Course)));
        Assert.Equal(12, TrackCheck.QuestionsOf(Long, TrackScope.Of(Long, small)));
        Assert.Equal(0, TrackCheck.QuestionsOf(Long, TrackScope.Of(Long, CatalogSnapshot.Empty)));
        Assert.Equal(0, TrackCheck.QuestionsOf(Long with { Quiz = null }, TrackScope.Of(Long, Course)));
    }

    [Fact]
    public void The_check_that_is_offered_is_an_exam_over_cards_of_the_track_other_ones_for_another_seed()
    {
        var scope = TrackScope.Of(Long, Course);

        var (one, again, other) = (TrackCheck.PlanOf(Long, scope, 1)!, TrackCheck.PlanOf(Long, scope, 1), TrackCheck.PlanOf(Long, scope, 2)!);

        Assert.Equal(one, again);
        Assert.NotEqual(one.Cards, other.Cards);
        Assert.Equal((30, QuizMode.Exam, QuizPlan.MostCards), (one.Count, one.Mode, one.Cards.Distinct().Count()));
        Assert.Subset(scope.Cards.ToHashSet(), one.Cards.ToHashSet());
        Assert.Null(TrackCheck.PlanOf(Long, TrackScope.Of(Long, CatalogSnapshot.Empty), 1));
    }
}
