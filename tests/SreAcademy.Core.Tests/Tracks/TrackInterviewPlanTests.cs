using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using SreAcademy.Core.Tests.Review.Samples;
using SreAcademy.Core.Tests.Tracks.Samples;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Core.Tests.Tracks;

public sealed class TrackInterviewPlanTests
{
    private static readonly CatalogSnapshot Course = SampleCourse.Dealt(40, 3);
    private static readonly Track Track = AnyTrack.Plain with { Items = [new("c", Level.Beginner, Level.Senior), new("gone", Level.Lead, Level.Lead), new("a", Level.Beginner, Level.Junior)] };

    [Theory]
    [InlineData(15, 3)]
    [InlineData(30, 6)]
    [InlineData(60, 12)]
    public void The_interview_that_is_offered_is_as_long_as_the_track_wants_and_counts(int minutes, int questions)
    {
        var track = Track with { Interview = new TrackInterview(minutes) };

        var plan = TrackInterviewPlan.Of(track, TrackScope.Of(track, Course), Course, 7)!;

        Assert.Equal(new InterviewPlan { Role = Level.Senior, Topics = ["a", "c"], Count = questions, TimePerQuestion = TimeSpan.FromMinutes(5), Seed = 7 }, plan);
        Assert.Equal(plan, InterviewQuery.Read(InterviewQuery.Write(plan), Course).Plan);
        Assert.True(TrackInterviewPlan.Takes(track, plan));
        Assert.True(TrackInterviewPlan.Takes(track, plan with { Topics = ["gone"], Role = Level.Beginner }));
        Assert.False(TrackInterviewPlan.Takes(track, plan with { Topics = ["a", "b"] }));
        Assert.False(TrackInterviewPlan.Takes(track, plan with { Topics = [] }));
        Assert.False(TrackInterviewPlan.Takes(track, plan with { Count = questions - 1 }));
        Assert.False(TrackInterviewPlan.Takes(Track, plan));
    }

    [Fact]
    public void Where_there_is_none_or_nothing_to_ask_about_none_is_offered()
    {
        var track = Track with { Interview = new TrackInterview(15), Items = [new("gone", Level.Beginner, Level.Lead)] };

        Assert.Null(TrackInterviewPlan.Of(track, TrackScope.Of(track, Course), Course, 7));
        Assert.Null(TrackInterviewPlan.Of(Track, TrackScope.Of(Track, Course), Course, 7));
    }
}
