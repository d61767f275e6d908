using SreAcademy.Core.Progress;

namespace SreAcademy.Web.Features.Progress.Trust;

/// <summary>What the bins of a calibration come to.</summary>
public sealed class CalibrationFigures(IReadOnlyList<CalibrationBin> bins)
{
    /// <summary>Below this, chance moves the mean by more than <see cref="Close"/>.</summary>
    public const int EnoughAnswers = 200;

    /// <summary>A point of fewer answers is shown hollow.</summary>
    public const int FirmPoint = 20;

    /// <summary>A difference that makes no difference to who studies: three points of a hundred.</summary>
    public const double Close = 0.03;

    public IReadOnlyList<CalibrationBin> Bins { get; } = bins;

    public int Answers { get; } = bins.Sum(bin => bin.Answers);

    /// <summary>Mean, 0–1.</summary>
    public double Predicted => Bins.Sum(bin => bin.Predicted) / Answers;

    /// <summary>Share recalled, 0–1.</summary>
    public double Actual => Bins.Sum(bin => bin.Recalled) / (double)Answers;

    public bool IsEnough => Answers >= EnoughAnswers;

    /// <summary>Where both axes begin, so that no point is left out and high recall, where most answers are, has room: 0, 0.2, 0.4 or 0.5.</summary>
    public double Start => Lowest switch
    {
        < 0.2 => 0,
        < 0.4 => 0.2,
        < 0.5 => 0.4,
        _ => 0.5,
    };

    /// <summary>Where both axes are named: round shares, from <see cref="Start"/> to 1, five to seven of them.</summary>
    public IEnumerable<double> Ticks
    {
        get
        {
            var perWhole = Start < 0.4 ? 5 : 10;
            var first = (int)Math.Round(Start * perWhole);
            return Enumerable.Range(first, perWhole - first + 1).Select(tick => tick / (double)perWhole);
        }
    }

    private double Lowest => Bins.Min(bin => Math.Min(Mean(bin), ActualOf(bin)));

    public static double Mean(CalibrationBin bin) => bin.Predicted / bin.Answers;

    public static double ActualOf(CalibrationBin bin) => bin.Recalled / (double)bin.Answers;
}
