using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tests.Progress.Samples;

/// <summary>Readiness and digest straight from the log, by plain loops and with the forgetting curve written out: slow, and nothing in common with what is tested.</summary>
internal static class SlowLog
{
    /// <summary>FSRS-6: R(t, S) = (1 + f·t/S)^−w20 with f = 0.9^(−1/w20) − 1.</summary>
    public static double Curve(double stability, double days, SchedulerParameters parameters)
    {
        var w20 = parameters.Weights[20];
        return Math.Pow(1 + ((Math.Pow(0.9, -1 / w20) - 1) * days / stability), -w20);
    }

    public static Readiness Readiness(SampleLog sample, string topic, Level level, DateOnly asOf, SchedulerParameters present)
    {
        var (sum, cards, seen, reviews) = (0.0, 0, 0, 0);
        foreach (var place in sample.Catalog.Cards)
        {
            if (place.Topic!.Slug != topic || place.Card.Level != level)
                continue;
            cards++;
            var (memory, last, count) = (CardMemory.New, 0, 0);
            foreach (var entry in Kept(sample, place.Card.Id))
            {
                if (entry.StudyDay > asOf || entry.Kind == ReviewLogKind.Cram)
                    continue;
                var elapsed = count == 0 ? 0 : Math.Max(0, entry.StudyDay.DayNumber - last);
                memory = SampleLog.SchedulerOf(entry.ParametersId).Next(memory, entry.Rating!.Value, elapsed).Memory;
                last = entry.StudyDay.DayNumber;
                count++;
            }
            if (count == 0)
                continue;
            seen++;
            reviews += count;
            sum += Curve(memory.Stability, Math.Max(0, asOf.DayNumber - last), present);
        }
        return new Readiness(cards == 0 ? 0 : sum / cards, cards, seen, reviews);
    }

    public static StudyDigest Digest(SampleLog sample)
    {
        var days = new SortedDictionary<DateOnly, DayDigest>();
        var bins = new SortedDictionary<int, CalibrationBin>();
        foreach (var card in sample.Log.Select(entry => entry.CardId).Distinct())
        {
            var (memory, last, count) = (CardMemory.New, 0, 0);
            foreach (var entry in Kept(sample, card))
            {
                var day = days.GetValueOrDefault(entry.StudyDay, new DayDigest(entry.StudyDay, 0, TimeSpan.Zero, 0, 0, 0));
                day = day with { Answers = day.Answers + 1, Time = day.Time + sample.Log.Single(other => other.Entry.Review.Id == entry.Id).Entry.Time };
                if (entry.Kind == ReviewLogKind.Review)
                {
                    var elapsed = count == 0 ? 0 : entry.StudyDay.DayNumber - last;
                    var right = entry.Rating != Rating.Again;
                    if (count == 0)
                        day = day with { Begun = day.Begun + 1 };
                    if (count > 0 && elapsed >= 1 && memory.State == MemoryState.Review)
                        day = day with { Tested = day.Tested + 1, Recalled = day.Recalled + (right ? 1 : 0) };
                    if (count > 0 && elapsed >= 1)
                    {
                        var predicted = Curve(memory.Stability, elapsed, SampleLog.ParametersOf(entry.ParametersId));
                        var at = Math.Min(19, (int)Math.Floor(predicted * 20));
                        var bin = bins.GetValueOrDefault(at, new CalibrationBin(at / 20.0, 0, 0, 0));
                        bins[at] = bin with { Answers = bin.Answers + 1, Predicted = bin.Predicted + predicted, Recalled = bin.Recalled + (right ? 1 : 0) };
                    }
                    memory = SampleLog.SchedulerOf(entry.ParametersId).Next(memory, entry.Rating!.Value, Math.Max(0, elapsed)).Memory;
                    last = entry.StudyDay.DayNumber;
                    count++;
                }
                days[entry.StudyDay] = day;
            }
        }
        return new StudyDigest { Days = [.. days.Values], Calibration = [.. bins.Values] };
    }

    /// <summary>Every entry is looked for among all that take something back.</summary>
    private static List<LoggedReview> Kept(SampleLog sample, long cardId)
    {
        var kept = new List<LoggedReview>();
        foreach (var (card, (entry, _)) in sample.Log)
        {
            if (card != cardId || entry.Kind == ReviewLogKind.Undo)
                continue;
            var isTakenBack = false;
            foreach (var (_, (other, _)) in sample.Log)
                isTakenBack |= other.Kind == ReviewLogKind.Undo && other.UndoneId == entry.Id;
            if (!isTakenBack)
                kept.Add(entry);
        }
        return kept;
    }
}
