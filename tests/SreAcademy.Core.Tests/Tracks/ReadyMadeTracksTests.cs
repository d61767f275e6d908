using SreAcademy.Core.Content;
using SreAcademy.Core.Tests.Quiz.Samples;
using SreAcademy.Core.Tests.Review.Samples;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Core.Tests.Tracks;

public sealed class ReadyMadeTracksTests
{
    public static TheoryData<string> Keys => [.. ReadyMadeTracks.Of(QuizCourses.Real).Select(made => made.Key)];

    [Fact]
    public void There_are_five_with_names_of_their_own() =>
        Assert.Equal(["온콜 첫 주", "SLO 실무", "장애 지휘관", "시니어 면접 4주", "리드/CTO"], ReadyMadeTracks.Of(QuizCourses.Real).Select(made => made.Track.Name));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Each_fits_the_course_as_it_is(string key)
    {
        var track = Made(key);

        Assert.Empty(TrackProblems.Of(track, QuizCourses.Real));
        Assert.Equal(track, TidyTrack.Of(track));
        Assert.Equal(ReadyMadeTexts.All.Single(made => made.Key == key).Track, track);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Each_can_be_done_in_its_days(string key)
    {
        var track = Made(key);
        var cards = TrackScope.Of(track, QuizCourses.Real).Cards.Count;

        Assert.InRange(cards / (0.8 * track.Days), 2, 7.5);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Each_goes_through_a_file(string key)
    {
        Assert.Equal(Made(key), TrackFile.Read(TrackFile.WriteJson(Made(key))).Track);
        Assert.Equal(Made(key), TrackFile.Read(TrackFile.WriteMarkdown(Made(key))).Track);
    }

    [Fact]
    public void Another_course_gets_what_it_has_of_them()
    {
        var course = SampleCourse.Of(SampleCourse.Topic("runbook", SampleCourse.Card(1, 2)), SampleCourse.Topic("other", SampleCourse.Card(2, 1)));

        var made = ReadyMadeTracks.Of(course);

        Assert.Equal(["first-on-call-week", "incident-commander"], made.Select(each => each.Key));
        Assert.All(made, each =>
        {
            Assert.Empty(TrackProblems.Of(each.Track, course));
            Assert.Equal(("runbook", Level.Junior, Level.Junior), Assert.Single(each.Track.Items) is var item ? (item.Topic, item.From, item.To) : default);
            Assert.Empty(each.Track.Drills);
        });
        Assert.Empty(ReadyMadeTracks.Of(CatalogSnapshot.Empty));
    }

    private static Track Made(string key) => ReadyMadeTracks.Of(QuizCourses.Real).Single(made => made.Key == key).Track;
}
