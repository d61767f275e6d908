using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content;
using SreAcademy.Core.Tests.Review;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Core.Tests.Tracks.Samples;

/// <summary>Tracks of all shapes without problems of their own, in words that are hard to write to a file.</summary>
internal static class AnyTrack
{
    public static readonly Track Plain = new()
    {
        Name = "온콜 첫 주",
        Items = [new TrackItem("a", Level.Beginner, Level.Junior)],
        Goal = new TrackGoal.PredictedRecall(0.9),
    };

    private static readonly string[] Scraps =
    [
        "온콜", "SLO 99.9 %", "#", "# 제목", "- 목표: 예측 회상 90 %", "> 인용", "1. `on-call` ⭐ ~ ⭐⭐", "## 주제", "```", "`", "\\", "\\#", "&amp;", "&", "&lt;", "*", "**굵게**", "_", "~", "<script>alert(1)</script>",
        "[a](javascript:alert(1))", "![", "http://a.b", "www.a.b", "a@b.c", "\"", "'", "{", "}", "\t", "  ", " ", "\u00A0", "\u3000", "\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085", "\u000B", "\u0000", "\uD83D\uDE80", "\uD800", "\uDC00",
        "\uFFFE", "\uFFFF", "\uFEFF", "\u202E", "\u200D", "\u0301", "\u1112\u1161\u11AB", "👩‍🚒", "=", "---", "|", "$", "^", "=1+1", "1)", "1.", "+", "트랙: ", "# 트랙: ",
    ];

    public static void ForAny(int cases, Action<Track, Random> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            holds(Any(random), random);
        }).Check(ReviewHistories.Config(cases));

    public static string Text(Random random, int most)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => Scraps[random.Next(Scraps.Length)]));
        return text[..Math.Min(text.Length, most)];
    }

    private static Track Any(Random random)
    {
        var items = Enumerable.Range(0, random.Next(1, random.Next(4) == 0 ? Track.MostItems + 1 : 6)).Select(at =>
        {
            var from = random.Next(1, 5);
            return new TrackItem($"주제-{at}", (Level)from, (Level)random.Next(from, 5), Text(random, TrackItem.LongestNotes / 4));
        });
        var isChecked = random.Next(2) == 0;
        return new Track
        {
            Name = "가" + Text(random, Track.LongestName / 4),
            Notes = Text(random, Track.LongestNotes / 4),
            Items = [.. items],
            Drills = [.. Enumerable.Range(0, random.Next(0, 4)).Select(at => $"on-call-{at}")],
            Quiz = isChecked || random.Next(2) == 0 ? new TrackQuiz(random.Next(TrackQuiz.Fewest, TrackQuiz.Most + 1)) : null,
            Interview = random.Next(2) == 0 ? new TrackInterview(TrackInterview.Choices[random.Next(3)]) : null,
            Goal = isChecked ? new TrackGoal.StudiedAndChecked(random.Next(50, 101) / 100.0) : new TrackGoal.PredictedRecall(0.5 + (random.NextDouble() * 0.47)),
            Days = random.Next(1, Track.MostDays + 1),
        };
    }
}
