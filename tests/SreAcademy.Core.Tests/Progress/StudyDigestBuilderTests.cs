using System.Globalization;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Progress;

public sealed class StudyDigestBuilderTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);
    private static readonly Scheduler Scheduler = new(SchedulerParameters.Default);

    [Fact]
    public void Nothing_gives_nothing()
    {
        var builder = Of();

        Assert.Empty(builder.Build().Days);
        Assert.Empty(builder.Build().Calibration);
        Assert.NotNull(StudyDigestBuilder.Deserialize(builder.Serialize()));
    }

    [Fact]
    public void One_review_begins_a_card_and_tests_nothing()
    {
        var digest = Of(Answer(1, Rating.Again, 0)).Build();

        Assert.Equal(new DayDigest(Day, 1, TimeSpan.FromSeconds(5), 1, 0, 0), Assert.Single(digest.Days));
        Assert.Null(digest.Days[0].TrueRetention);
        Assert.Empty(digest.Calibration);
    }

    [Fact]
    public void Cards_in_steps_are_predicted_the_next_day_but_do_not_test_what_is_kept()
    {
        var digest = Of(Answer(1, Rating.Again, 0), Answer(2, Rating.Good, 1)).Build();

        Assert.Equal(0, digest.Days[1].Tested);
        Assert.Equal((1, 1), Assert.Single(digest.Calibration) is var bin ? (bin.Answers, bin.Recalled) : default);
    }

    [Fact]
    public void Cards_in_long_term_review_test_what_is_kept_a_day_later_at_the_earliest()
    {
        var digest = Of(Answer(1, Rating.Easy, 0), Answer(2, Rating.Good, 0), Answer(3, Rating.Again, 30), Answer(4, Rating.Good, 30)).Build();

        Assert.Equal([(2, 0, 0), (2, 1, 0)], digest.Days.Select(day => (day.Answers, day.Tested, day.Recalled)));
        Assert.Equal(0, digest.Days[1].TrueRetention);
        var bin = Assert.Single(digest.Calibration);
        Assert.InRange(bin.Predicted, bin.From, bin.From + CalibrationBin.Width);
    }

    [Fact]
    public void Crammed_answers_count_as_answers_and_time_only()
    {
        var digest = Of(Cram(1, 0), Answer(2, Rating.Easy, 1), Cram(3, 9)).Build();

        Assert.Equal([(1, 0, 0), (1, 1, 0), (1, 0, 0)], digest.Days.Select(day => (day.Answers, day.Begun, day.Tested)));
        Assert.All(digest.Days, day => Assert.Equal(TimeSpan.FromSeconds(5), day.Time));
        Assert.Empty(digest.Calibration);
    }

    [Fact]
    public void A_clock_set_back_tests_nothing() =>
        Assert.Equal((0, 0), Of(Answer(1, Rating.Easy, 0), Answer(2, Rating.Good, -3)).Build() is var digest ? (digest.Days.Sum(day => day.Tested), digest.Calibration.Count) : default);

    [Fact]
    public void What_is_taken_back_leaves_nothing_behind()
    {
        var log = new[] { Answer(1, Rating.Easy, 0), Answer(2, Rating.Good, 9), Undo(3, 2), Undo(4, 1) };
        var builder = Of(log[..2]);

        builder.Add(log, 2, _ => Scheduler);

        Assert.Empty(builder.Build().Days);
        Assert.Empty(builder.Build().Calibration);
        Assert.Equal(Of().Serialize(), builder.Serialize());
    }

    [Fact]
    public void An_answer_behind_one_that_is_taken_back_is_predicted_anew()
    {
        var log = new[] { Answer(1, Rating.Easy, 0), Answer(2, Rating.Good, 9), Answer(3, Rating.Good, 20), Undo(4, 2) };
        var builder = Of(log[..3]);

        builder.Add(log, 3, _ => Scheduler);

        Assert.Equal(Of(log[0], log[2]).Serialize(), builder.Serialize());
        Assert.NotEqual(Of(log[..3]).Serialize(), builder.Serialize());
    }

    [Fact]
    public void Another_format_is_not_read()
    {
        var other = new DigestWriter();
        other.Write(StudyDigestBuilder.Format + 1, 0);
        foreach (var _ in Enumerable.Range(0, 60))
            other.Write(0);

        Assert.Null(StudyDigestBuilder.Deserialize(other.Finish()));
    }

    /// <summary>Counts, days and numbers beyond what there can be; a day that comes twice.</summary>
    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("-1")]
    [InlineData("1 9223372036854775807")]
    [InlineData("1 7 -1")]
    [InlineData("2 7 1 1 1 1 1 0 1 1 1 1 1")]
    public void Bytes_that_make_no_sense_are_not_read(string numbers)
    {
        var writer = new DigestWriter();
        writer.Write(StudyDigestBuilder.Format);
        writer.Write([.. numbers.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)), .. new long[60]]);

        Assert.Null(StudyDigestBuilder.Deserialize(writer.Finish()));
    }

    [Fact]
    public void Bytes_too_few_to_be_a_digest_are_not_read()
    {
        Assert.Null(StudyDigestBuilder.Deserialize([]));
        Assert.Null(StudyDigestBuilder.Deserialize([1, 2, 3]));
        Assert.Null(StudyDigestBuilder.Deserialize(new DigestWriter().Finish()));
    }

    [Fact]
    public void Years_of_study_take_little_room()
    {
        var builder = new StudyDigestBuilder();
        for (var card = 0; card < 3_000; card++)
            builder.Add([Answer(card + 1, Rating.Good, card)], 0, _ => Scheduler);

        Assert.InRange(builder.Serialize().Length, 3_000, 8 * 3_000);
        Assert.Equal(3_000, StudyDigestBuilder.Deserialize(builder.Serialize())!.Build().Days.Count);
    }

    private static StudyDigestBuilder Of(params TimedReview[] log)
    {
        var builder = new StudyDigestBuilder();
        builder.Add(log, 0, _ => Scheduler);
        return builder;
    }

    private static TimedReview Answer(long id, Rating rating, int day) => new(
        new LoggedReview(id, ReviewLogKind.Review, rating, DateTimeOffset.UnixEpoch, Day.AddDays(day), 1, default, null), TimeSpan.FromSeconds(5));

    private static TimedReview Cram(long id, int day) => Answer(id, Rating.Good, day) is var answer ? answer with { Review = answer.Review with { Kind = ReviewLogKind.Cram } } : default;

    private static TimedReview Undo(long id, long undone) =>
        new(new LoggedReview(id, ReviewLogKind.Undo, null, DateTimeOffset.UnixEpoch, Day, 1, default, undone), TimeSpan.Zero);
}
