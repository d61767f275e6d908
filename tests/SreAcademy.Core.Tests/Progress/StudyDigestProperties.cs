using SreAcademy.Core.Progress;
using SreAcademy.Core.Tests.Progress.Samples;

namespace SreAcademy.Core.Tests.Progress;

public sealed class StudyDigestProperties
{
    [Fact]
    public void A_digest_is_what_a_slow_count_of_the_log_says() => SampleLog.ForAny(300, (sample, _) =>
    {
        var expected = SlowLog.Digest(sample);

        var digest = FromScratch(sample).Build();

        Assert.Equal(expected.Days, digest.Days);
        Assert.Equal(expected.Calibration.Select(bin => bin with { Predicted = 0 }), digest.Calibration.Select(bin => bin with { Predicted = 0 }));
        Assert.All(expected.Calibration.Zip(digest.Calibration), pair => Assert.Equal(pair.First.Predicted, pair.Second.Predicted, 1e-7));
    });

    [Fact]
    public void A_digest_that_grew_equals_one_from_scratch_wherever_it_was_stored() => SampleLog.ForAny(60, (sample, _) =>
    {
        var scratch = FromScratch(sample).Serialize();
        for (var split = 0; split <= sample.Log.Count; split++)
        {
            var stored = StudyDigestBuilder.Deserialize(FromScratch(sample, upTo: split).Serialize())!;
            Extend(stored, sample, after: split, upTo: sample.Log.Count);
            Assert.Equal(scratch, stored.Serialize());
        }
    });

    [Fact]
    public void A_digest_that_grows_entry_by_entry_equals_one_from_scratch_all_the_way() => SampleLog.ForAny(60, (sample, _) =>
    {
        var growing = new StudyDigestBuilder();
        for (var id = 1; id <= sample.Log.Count; id++)
        {
            Extend(growing, sample, after: id - 1, upTo: id);
            Assert.Equal(FromScratch(sample, upTo: id).Serialize(), growing.Serialize());
        }
        Assert.Equal(FromScratch(sample).Build().Days, growing.Build().Days);
    });

    [Fact]
    public void Bytes_that_were_read_are_written_alike() => SampleLog.ForAny(100, (sample, _) =>
    {
        var bytes = FromScratch(sample).Serialize();

        var read = StudyDigestBuilder.Deserialize(bytes)!;

        Assert.Equal(bytes, read.Serialize());
        Assert.Equal(FromScratch(sample).Build().Days, read.Build().Days);
        Assert.Equal(FromScratch(sample).Build().Calibration, read.Build().Calibration);
    });

    [Fact]
    public void Damaged_bytes_are_not_read() => SampleLog.ForAny(40, (sample, random) =>
    {
        var bytes = FromScratch(sample).Serialize();
        for (var at = 0; at < bytes.Length; at++)
        {
            var changed = bytes.ToArray();
            changed[at] ^= (byte)random.Next(1, 256);
            Assert.Null(StudyDigestBuilder.Deserialize(changed));
            Assert.Null(StudyDigestBuilder.Deserialize(bytes.AsSpan(0, at)));
        }
        Assert.Null(StudyDigestBuilder.Deserialize([.. bytes, 0]));
    });

    private static StudyDigestBuilder FromScratch(SampleLog sample, int upTo = int.MaxValue)
    {
        var builder = new StudyDigestBuilder();
        Extend(builder, sample, 0, upTo);
        return builder;
    }

    /// <summary>Only cards with entries among the new ones are looked at.</summary>
    private static void Extend(StudyDigestBuilder builder, SampleLog sample, int after, int upTo)
    {
        foreach (var card in sample.Log.Where(entry => entry.Entry.Review.Id > after && entry.Entry.Review.Id <= upTo).Select(entry => entry.CardId).Distinct())
            builder.Add(sample.OfCard(card, upTo), after, SampleLog.SchedulerOf);
    }
}
