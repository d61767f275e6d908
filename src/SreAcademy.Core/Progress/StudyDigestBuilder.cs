using System.Runtime.InteropServices;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Progress;

/// <summary>An entry of a card's log and the time it took: on screen, idle time cut, to the millisecond, ≥ 0.</summary>
public readonly record struct TimedReview(LoggedReview Review, TimeSpan Time);

/// <summary>
/// Makes a <see cref="StudyDigest"/> of a log, all at once or as the log grows: what was added at first and what came later give the same
/// figures to the last digit as the whole log does from scratch, for sums are kept in whole milliseconds and in whole parts of 2⁻³².
/// </summary>
public sealed class StudyDigestBuilder
{
    /// <summary>Of the bytes and of what the figures mean; it changes with either.</summary>
    public const int Format = 1;

    /// <summary>The parts that predictions are summed in.</summary>
    private const double One = 1L << 32;

    private const int BinCount = 20;

    private readonly Dictionary<int, DayTally> days = [];
    private readonly BinTally[] bins = new BinTally[BinCount];

    /// <summary>
    /// Adds the entries after one of them. What they take back is taken away again, and so is what the entries behind it were predicted
    /// while it still counted. Memory before an answer is the fold of what counts before it, each answer with the parameters it names.
    /// </summary>
    /// <param name="log">Every entry of one learner and one card, by id.</param>
    /// <param name="afterId">Entries up to here are in the digest already; 0 for none.</param>
    /// <param name="schedulers">Made of the parameters with that id.</param>
    public void Add(IReadOnlyList<TimedReview> log, long afterId, Func<long, Scheduler> schedulers)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(schedulers);
        var takesBack = log.Any(entry => entry.Review.Id > afterId && entry.Review.Kind == ReviewLogKind.Undo);
        if (takesBack)
            Count([.. log.TakeWhile(entry => entry.Review.Id <= afterId)], 0, -1, schedulers);
        Count(log, takesBack ? 0 : afterId, 1, schedulers);
    }

    public StudyDigest Build() => new()
    {
        Days =
        [
            .. days.Where(day => day.Value.Answers != 0).OrderBy(day => day.Key).Select(day => new DayDigest(
                DateOnly.FromDayNumber(day.Key), (int)day.Value.Answers, TimeSpan.FromMilliseconds(day.Value.Milliseconds), (int)day.Value.Begun, (int)day.Value.Tested, (int)day.Value.Recalled)),
        ],
        Calibration =
        [
            .. bins.Select((bin, at) => new CalibrationBin(at / (double)BinCount, (int)bin.Answers, bin.Predicted / One, (int)bin.Recalled)).Where(bin => bin.Answers != 0),
        ],
    };

    /// <summary>A few bytes a study day, whatever the length of the log.</summary>
    public byte[] Serialize()
    {
        var writer = new DigestWriter();
        writer.Write(Format);
        var kept = days.Where(day => day.Value.Answers != 0).OrderBy(day => day.Key).ToList();
        writer.Write(kept.Count);
        var before = 0;
        foreach (var (day, tally) in kept)
        {
            writer.Write(day - before);
            writer.Write(tally.Answers, tally.Milliseconds, tally.Begun, tally.Tested, tally.Recalled);
            before = day;
        }
        foreach (var bin in bins)
            writer.Write(bin.Answers, bin.Predicted, bin.Recalled);
        return writer.Finish();
    }

    /// <returns>Null where the bytes are damaged or of another format: then the log is counted from scratch.</returns>
    public static StudyDigestBuilder? Deserialize(ReadOnlySpan<byte> bytes)
    {
        if (!DigestReader.TryOpen(bytes, out var reader) || reader.Read() != Format)
            return null;
        var builder = new StudyDigestBuilder();
        var count = reader.Read();
        var day = 0L;
        for (var i = 0L; i < count && !reader.IsSpent; i++)
        {
            day += reader.Read();
            if (day > DateOnly.MaxValue.DayNumber)
                return null;
            builder.days[(int)day] = new DayTally { Answers = reader.Read(), Milliseconds = reader.Read(), Begun = reader.Read(), Tested = reader.Read(), Recalled = reader.Read() };
        }
        for (var i = 0; i < BinCount; i++)
            builder.bins[i] = new BinTally { Answers = reader.Read(), Predicted = reader.Read(), Recalled = reader.Read() };
        return reader.IsComplete && builder.days.Count == count ? builder : null;
    }

    /// <param name="sign">1 to add, −1 to take away.</param>
    private void Count(IReadOnlyList<TimedReview> log, long afterId, int sign, Func<long, Scheduler> schedulers)
    {
        var undone = log.Select(entry => entry.Review).Where(entry => entry.Kind == ReviewLogKind.Undo).Select(entry => entry.UndoneId).ToHashSet();
        var (memory, last) = (CardMemory.New, 0);
        foreach (var (entry, time) in log)
        {
            if (entry.Kind == ReviewLogKind.Undo || undone.Contains(entry.Id))
                continue;
            var counts = entry.Id > afterId;
            if (counts)
                CountAnswer(entry.StudyDay, time, sign);
            if (entry.Kind == ReviewLogKind.Cram)
                continue;
            var scheduler = schedulers(entry.ParametersId);
            var elapsed = memory.State == MemoryState.New ? 0 : Math.Max(0, entry.StudyDay.DayNumber - last);
            if (counts)
                CountRecall(entry, memory, elapsed, sign, scheduler);
            (memory, last) = (scheduler.Next(memory, entry.Rating!.Value, elapsed).Memory, entry.StudyDay.DayNumber);
        }
    }

    private void CountAnswer(DateOnly day, TimeSpan time, int sign)
    {
        ref var tally = ref Of(day);
        tally.Answers += sign;
        tally.Milliseconds += sign * (long)time.TotalMilliseconds;
    }

    /// <param name="before">The card's memory before the answer.</param>
    private void CountRecall(in LoggedReview entry, in CardMemory before, int elapsed, int sign, Scheduler scheduler)
    {
        ref var day = ref Of(entry.StudyDay);
        if (before.State == MemoryState.New)
            day.Begun += sign;
        if (elapsed < 1)
            return;
        var recalled = entry.Rating == Rating.Again ? 0 : sign;
        if (before.State == MemoryState.Review)
            (day.Tested, day.Recalled) = (day.Tested + sign, day.Recalled + recalled);
        var predicted = scheduler.Retrievability(before, elapsed);
        ref var bin = ref bins[Math.Min((int)(predicted * BinCount), BinCount - 1)];
        bin.Answers += sign;
        bin.Predicted += sign * (long)Math.Round(predicted * One);
        bin.Recalled += recalled;
    }

    private ref DayTally Of(DateOnly day) => ref CollectionsMarshal.GetValueRefOrAddDefault(days, day.DayNumber, out _);

    private record struct DayTally(long Answers, long Milliseconds, long Begun, long Tested, long Recalled);

    private record struct BinTally(long Answers, long Predicted, long Recalled);
}
