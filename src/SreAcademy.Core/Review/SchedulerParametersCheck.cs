namespace SreAcademy.Core.Review;

/// <summary>What the scheduler cannot work with.</summary>
public enum SchedulerParametersProblem
{
    /// <summary>Not <see cref="SchedulerParameters.WeightCount"/> weights.</summary>
    WeightCount,

    /// <summary>A weight is not a finite number.</summary>
    WeightNotFinite,

    /// <summary>w20, how steeply a memory fades, is not above 0.</summary>
    DecayNotPositive,

    /// <summary>The desired retention is not between 0 and 1.</summary>
    RetentionOutsideRange,

    /// <summary>The maximum interval is below a day.</summary>
    MaximumIntervalTooShort,

    /// <summary>A learning step is below a second.</summary>
    LearningStepTooShort,

    /// <summary>A relearning step is below a second.</summary>
    RelearningStepTooShort,
}

public static class SchedulerParametersCheck
{
    /// <returns>Empty when a <see cref="Scheduler"/> can be made of the parameters.</returns>
    public static IReadOnlyList<SchedulerParametersProblem> Problems(this SchedulerParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var found = new List<SchedulerParametersProblem>();
        if (parameters.Weights.Count != SchedulerParameters.WeightCount)
            found.Add(SchedulerParametersProblem.WeightCount);
        else if (parameters.Weights[20] <= 0)
            found.Add(SchedulerParametersProblem.DecayNotPositive);
        if (!parameters.Weights.All(double.IsFinite))
            found.Add(SchedulerParametersProblem.WeightNotFinite);
        if (!(parameters.DesiredRetention is > 0 and < 1))
            found.Add(SchedulerParametersProblem.RetentionOutsideRange);
        if (parameters.MaximumInterval < 1)
            found.Add(SchedulerParametersProblem.MaximumIntervalTooShort);
        if (parameters.LearningSteps.Any(step => step < 1))
            found.Add(SchedulerParametersProblem.LearningStepTooShort);
        if (parameters.RelearningSteps.Any(step => step < 1))
            found.Add(SchedulerParametersProblem.RelearningStepTooShort);
        return found;
    }
}
