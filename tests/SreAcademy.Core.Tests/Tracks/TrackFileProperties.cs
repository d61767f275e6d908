using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SreAcademy.Core.Tests.Tracks.Samples;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Core.Tests.Tracks;

public sealed class TrackFileProperties
{
    [Fact]
    public void Whatever_is_written_as_JSON_is_read_as_the_same_track() => AnyTrack.ForAny(1_000, (track, _) => AssertSame(track, TrackFile.WriteJson(track)));

    [Fact]
    public void Whatever_is_written_as_Markdown_is_read_as_the_same_track() => AnyTrack.ForAny(1_000, (track, _) => AssertSame(track, TrackFile.WriteMarkdown(track)));

    [Fact]
    public void A_file_whose_lines_an_editor_ended_otherwise_is_the_same_track() => AnyTrack.ForAny(200, (track, _) =>
        AssertSame(track, "\uFEFF" + TrackFile.WriteMarkdown(track).ReplaceLineEndings("\r\n").TrimEnd()));

    [Fact]
    public void Nothing_that_people_wrote_is_markup_in_the_Markdown_form() => AnyTrack.ForAny(500, (track, _) =>
    {
        var document = Markdown.Parse(TrackFile.WriteMarkdown(track), new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().UseEmphasisExtras().Build());

        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Empty(document.Descendants<HtmlInline>());
        Assert.Empty(document.Descendants<LinkInline>());
        Assert.Empty(document.Descendants<AutolinkInline>());
        Assert.Empty(document.Descendants<EmphasisInline>());
        Assert.Equal(track.Drills.Count > 0 ? 3 : 2, document.Descendants<HeadingBlock>().Count());
    });

    [Fact]
    public void Tidying_twice_changes_nothing() => AnyTrack.ForAny(1_000, (track, _) =>
    {
        var tidy = TidyTrack.Of(track);

        Assert.Equal(tidy, TidyTrack.Of(tidy));
        Assert.Equal(tidy.GetHashCode(), TidyTrack.Of(tidy).GetHashCode());
        Assert.All(tidy.Items.Select(item => item.Notes).Append(tidy.Name).Append(tidy.Notes), text => Assert.True(text.IsNormalized(), text));
    });

    [Fact]
    public void A_damaged_file_gives_a_track_or_problems_but_never_a_fault() => AnyTrack.ForAny(2_000, (track, random) =>
    {
        var text = new StringBuilder(random.Next(2) == 0 ? TrackFile.WriteJson(track) : TrackFile.WriteMarkdown(track));
        for (var damages = random.Next(1, 6); damages > 0; damages--)
        {
            var at = random.Next(text.Length);
            _ = random.Next(5) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)),
                1 => text.Insert(at, AnyTrack.Text(random, 40)),
                2 => text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 60), text.Length - at))),
                3 => text.Insert(at, random.Next(4) switch { 0 => "null", 1 => "\\ud800", 2 => "-1", _ => "[" }),
                _ => text.Replace(text[at], (char)random.Next(0, 0x10000), at, 1),
            };
            if (text.Length == 0)
                text.Append('{');
        }

        var reading = TrackFile.Read(text.ToString());

        Assert.Equal(reading.Track is null, reading.Problems.Count > 0);
        Assert.True(reading.Problems.Count <= TrackFile.MostProblems);
        Assert.All(reading.Problems, problem => Assert.True(problem.Line is null or >= 1, $"{problem}"));
        if (reading.Track is { } read)
        {
            Assert.Empty(TrackProblems.Of(read));
            Assert.Equal(read, TidyTrack.Of(read));
        }
    });

    private static void AssertSame(Track track, string file)
    {
        Assert.Empty(TrackProblems.Of(track));
        var reading = TrackFile.Read(file);
        Assert.Empty(reading.Problems);
        Assert.Equal(TidyTrack.Of(track), reading.Track);
    }
}
