using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

public abstract record SettingsOutcome
{
    private SettingsOutcome()
    {
    }

    /// <param name="Settings">As stored, with their new version.</param>
    public sealed record Saved(StudySettings Settings) : SettingsOutcome;

    /// <summary>Nothing was changed.</summary>
    public sealed record Invalid(IReadOnlyList<StudySettingsProblem> Problems) : SettingsOutcome;

    /// <summary>Someone else, probably another tab, saved in between. Nothing was changed.</summary>
    public sealed record Stale(StudySettings Current) : SettingsOutcome;

    public sealed record UnknownLearner : SettingsOutcome;
}
