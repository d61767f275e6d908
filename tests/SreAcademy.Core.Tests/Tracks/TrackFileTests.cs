using System.Text;
using SreAcademy.Core.Content;
using SreAcademy.Core.Tests.Tracks.Samples;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Core.Tests.Tracks;

public sealed class TrackFileTests
{
    private static readonly Track Full = new()
    {
        Name = "온콜 첫 주",
        Notes = "첫 줄이에요.\n\n- 셋째 줄",
        Items = [new TrackItem("on-call", Level.Beginner, Level.Junior, "10분이에요."), new TrackItem("runbook", Level.Senior, Level.Senior)],
        Drills = ["on-call-1"],
        Quiz = new TrackQuiz(20),
        Interview = new TrackInterview(30),
        Goal = new TrackGoal.StudiedAndChecked(0.8),
        Days = 7,
    };

    private const string Markdown = """
        # 트랙: 온콜 첫 주

        > 첫 줄이에요.
        >
        > \- 셋째 줄

        - 형식: sre-academy-track 1
        - 기간: 7일
        - 목표: 모든 카드 학습 + 레벨 점검 80 %
        - 레벨 점검: 20문항
        - 모의 면접: 30분

        ## 주제

        1. `on-call` ⭐ ~ ⭐⭐
           > 10분이에요.
        2. `runbook` ⭐⭐⭐

        ## 훈련

        - `on-call-1`

        """;

    private const string Json = """
        {
          "format": "sre-academy-track",
          "version": 1,
          "name": "온콜 첫 주",
          "notes": "첫 줄이에요.\n\n- 셋째 줄",
          "days": 7,
          "goal": {
            "kind": "studied-and-checked",
            "score": 0.8
          },
          "items": [
            {
              "topic": "on-call",
              "from": 1,
              "to": 2,
              "notes": "10분이에요."
            },
            {
              "topic": "runbook",
              "from": 3,
              "to": 3
            }
          ],
          "drills": [
            "on-call-1"
          ],
          "quiz": {
            "questions": 20
          },
          "interview": {
            "minutes": 30
          }
        }

        """;

    [Fact]
    public void The_Markdown_form_is_for_people_to_read()
    {
        Assert.Equal(Markdown, TrackFile.WriteMarkdown(Full));
        Assert.Equal(Full, TrackFile.Read(Markdown).Track);
    }

    [Fact]
    public void The_JSON_form_names_its_format_first()
    {
        Assert.Equal(Json, TrackFile.WriteJson(Full));
        Assert.Equal(Full, TrackFile.Read(Json).Track);
    }

    [Fact]
    public void What_people_write_by_hand_is_taken_as_they_mean_it()
    {
        var reading = TrackFile.Read("\uFEFF# 트랙: *내* 트랙 & 팀\r\n* 형식： sre-academy-track 1\r\n- 목표: 예측 회상 90%\r\n## 주제\r\n1) `a` ★–★★\r\n  >바로 적은 노트\r\n");

        Assert.Empty(reading.Problems);
        Assert.Equal(AnyTrack.Plain with { Name = "*내* 트랙 & 팀", Items = [new TrackItem("a", Level.Beginner, Level.Junior, "바로 적은 노트")] }, reading.Track);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("그냥 글이에요.")]
    [InlineData("{}")]
    [InlineData("""{"format":"something-else","version":1}""")]
    [InlineData("<html><script>alert(1)</script></html>")]
    public void What_is_no_track_is_said_to_be_none(string text) => Assert.Equal([new TrackFileProblem.NotATrack()], TrackFile.Read(text).Problems);

    [Fact]
    public void A_newer_format_is_told_before_what_is_new_in_it()
    {
        Assert.Equal([new TrackFileProblem.UnknownFormat(null, "2")], TrackFile.Read("""{"format":"sre-academy-track","version":2,"steps":[]}""").Problems);
        Assert.Equal([new TrackFileProblem.UnknownFormat(3, "2")], TrackFile.Read("# 트랙: 새 것\n\n- 형식: sre-academy-track 2\n- 새 칸: 1\n").Problems);
    }

    [Theory]
    [InlineData("\"days\": 7", "\"days\": 7,\n  \"owner\": 3", "$.owner", 7, JsonFault.Unknown)]
    [InlineData("\"days\": 7", "\"days\": 7, \"days\": 8", "$.days", 6, JsonFault.Repeated)]
    [InlineData("\"days\": 7", "\"days\": \"7\"", "$.days", 6, JsonFault.OtherKind)]
    [InlineData("\"days\": 7", "\"Days\": 7", "$.Days", 6, JsonFault.Unknown)]
    [InlineData("\"days\": 7", "\"days\": 7.5", "$.days", 6, JsonFault.OtherKind)]
    [InlineData("\"to\": 2,", "\"to\": null,", "$.items[0].to", 15, JsonFault.OtherKind)]
    [InlineData("\"on-call-1\"", "null", "$.drills[0]", null, JsonFault.OtherKind)]
    [InlineData("\"studied-and-checked\"", "\"clicked\"", "$.goal", 9, JsonFault.OtherKind)]
    [InlineData("    \"kind\": \"studied-and-checked\",\n    \"score\": 0.8\n", "", "$.goal.kind", null, JsonFault.Missing)]
    [InlineData("\"score\": 0.8", "\"score\": 0.8, \"target\": 0.9", "$.goal.target", 9, JsonFault.Unknown)]
    [InlineData("    \"topic\": \"on-call\",\n", "", "$.items[0].topic", 16, JsonFault.Missing)]
    [InlineData("\"version\": 1,", "\"version\": 1,,", "$", 3, JsonFault.NoJson)]
    public void Broken_JSON_is_told_by_its_place(string part, string broken, string path, int? line, JsonFault fault)
    {
        Assert.Contains(part, Json, StringComparison.Ordinal);

        var problem = Assert.IsType<TrackFileProblem.BadJson>(Assert.Single(TrackFile.Read(Json.Replace(part, broken, StringComparison.Ordinal)).Problems));

        Assert.Equal((path, line, fault), (problem.Path, problem.Line, problem.Fault));
    }

    [Fact]
    public void JSON_that_nests_without_end_or_escapes_half_a_letter_is_told()
    {
        Assert.IsType<TrackFileProblem.BadJson>(Assert.Single(TrackFile.Read("{\"a\":" + new string('[', 100_000)).Problems));
        Assert.IsType<TrackFileProblem.BadJson>(Assert.Single(TrackFile.Read(Json.Replace("온콜 첫 주", "\\ud800", StringComparison.Ordinal)).Problems));
        Assert.IsType<TrackFileProblem.BadJson>(Assert.Single(TrackFile.Read(Json + "{}").Problems));
    }

    [Fact]
    public void Every_line_of_Markdown_without_a_place_is_told()
    {
        var reading = TrackFile.Read(Markdown.Replace("- 기간: 7일", "- 기간: 일주일\n- 담당: 철수", StringComparison.Ordinal).Replace("- `on-call-1`", "- on-call-1", StringComparison.Ordinal));

        Assert.Null(reading.Track);
        Assert.Equal(
            [new TrackFileProblem.UnknownLine(8, "- 기간: 일주일"), new TrackFileProblem.UnknownLine(9, "- 담당: 철수"), new TrackFileProblem.UnknownLine(22, "- on-call-1")],
            reading.Problems);
    }

    [Fact]
    public void What_stands_twice_and_what_is_missing_is_told()
    {
        var twice = TrackFile.Read(Markdown.Replace("- 기간: 7일", "- 기간: 7일\n- 기간: 8일", StringComparison.Ordinal));
        var missing = TrackFile.Read("# 트랙: 이름뿐\n\n## 주제\n\n1. `a` ⭐\n");

        Assert.Equal([new TrackFileProblem.Repeated(9, "기간")], twice.Problems);
        Assert.Equal([new TrackFileProblem.Missing("형식"), new TrackFileProblem.Missing("목표")], missing.Problems);
    }

    [Fact]
    public void What_cannot_be_saved_is_told_with_its_line()
    {
        var reading = TrackFile.Read(Markdown
            .Replace("7일", "0일", StringComparison.Ordinal)
            .Replace("20문항", "5문항", StringComparison.Ordinal)
            .Replace("`runbook` ⭐⭐⭐", "`on-call` ⭐⭐ ~ ⭐⭐⭐", StringComparison.Ordinal));

        Assert.Equal(
            [
                new TrackFileProblem.Unsound(8, new TrackProblem.DaysOutOfRange(0)),
                new TrackFileProblem.Unsound(17, new TrackProblem.RepeatedCell(1, "on-call", Level.Junior)),
                new TrackFileProblem.Unsound(10, new TrackProblem.QuestionsOutOfRange(5)),
            ],
            reading.Problems);
    }

    [Fact]
    public void The_longest_track_in_the_longest_writing_fits_and_one_letter_over_the_limit_does_not()
    {
        static string Long(int length) => string.Concat(Enumerable.Repeat("<", length));
        static string Slug(string name, int at) => $"{name}{at:000}" + new string('가', TrackProblems.LongestSlug - name.Length - 3);
        var longest = Full with
        {
            Name = Long(Track.LongestName),
            Notes = Long(Track.LongestNotes),
            Items = [.. Enumerable.Range(0, Track.MostItems).Select(at => new TrackItem(Slug("topic", at), Level.Beginner, Level.Lead, Long(TrackItem.LongestNotes)))],
            Drills = [.. Enumerable.Range(0, Track.MostDrills).Select(at => Slug("drill", at))],
        };

        foreach (var file in new[] { TrackFile.WriteJson(longest), TrackFile.WriteMarkdown(longest) })
        {
            Assert.Equal(longest, TrackFile.Read(file).Track);
            var padded = file + new string('\n', TrackFile.MostBytes - Encoding.UTF8.GetByteCount(file));
            Assert.Equal(longest, TrackFile.Read(padded).Track);
            Assert.Equal([new TrackFileProblem.TooLong(TrackFile.MostBytes + 1)], TrackFile.Read(padded + "\n").Problems);
        }
    }

    [Fact]
    public void A_file_full_of_nonsense_tells_the_first_of_it() =>
        Assert.Equal(TrackFile.MostProblems, TrackFile.Read("# 트랙: 긴 것\n" + string.Concat(Enumerable.Repeat("?\n", 100_000))).Problems.Count);
}
