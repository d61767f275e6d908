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

    /// <summary>Where both axes begin, so that no point is left out and high recall, where most answers are, has room: a tenth, 0–0.5.</summary>
    public double Start => Math.Min(0.5, Math.Floor(Bins.Min(bin => Math.Min(Mean(bin), ActualOf(bin))) * 10) / 10);

    public static double Mean(CalibrationBin bin) => bin.Predicted / bin.Answers;

    public static double ActualOf(CalibrationBin bin) => bin.Recalled / (double)bin.Answers;
}
