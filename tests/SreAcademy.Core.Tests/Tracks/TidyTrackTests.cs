using SreAcademy.Core.Content;
using SreAcademy.Core.Tests.Tracks.Samples;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Core.Tests.Tracks;

public sealed class TidyTrackTests
{
    [Theory]
    [InlineData("  온콜\t 첫\r\n주 ", "온콜 첫 주")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("a\u0000b\u001Bc", "abc")]
    [InlineData("\u202Egnp.exe", "gnp.exe")]
    [InlineData("소방 👩‍🚒", "소방 👩‍🚒")]
    public void A_name_is_one_line_of_what_can_be_seen(string name, string tidy) => Assert.Equal(tidy, TidyTrack.Of(AnyTrack.Plain with { Name = name }).Name);

    [Fact]
    public void Half_a_letter_is_replaced() => Assert.Equal("반\uFFFD쪽", TidyTrack.Of(AnyTrack.Plain with { Name = "반\uD800쪽" }).Name);

    [Fact]
    public void Notes_keep_their_lines_and_what_stands_before_them() =>
        Assert.Equal("하나\n\n  - 둘\n셋", TidyTrack.Of(AnyTrack.Plain with { Notes = "\n\n하나  \r\n\r\n\t - 둘\u2028셋\n " }).Notes);

    [Fact]
    public void Goals_are_whole_percents()
    {
        Assert.Equal(new TrackGoal.PredictedRecall(0.87), TidyTrack.Of(AnyTrack.Plain with { Goal = new TrackGoal.PredictedRecall(0.8734) }).Goal);
        Assert.Equal(new TrackGoal.StudiedAndChecked(0.07), TidyTrack.Of(AnyTrack.Plain with { Goal = new TrackGoal.StudiedAndChecked(0.0699) }).Goal);
    }

    [Fact]
    public void Tracks_that_say_the_same_are_equal()
    {
        var one = AnyTrack.Plain with { Drills = ["a-1"] };
        var other = AnyTrack.Plain with { Items = [new("a", Level.Beginner, Level.Junior)], Drills = ["a-1"] };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Drills = [] });
        Assert.NotEqual(one, other with { Items = [new("a", Level.Beginner, Level.Senior)] });
    }
}
