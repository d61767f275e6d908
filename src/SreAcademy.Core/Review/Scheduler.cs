namespace SreAcademy.Core.Review;

/// <summary>
/// FSRS-6: predicts when a memory has faded to the desired retention. Pure and free of allocation; safe to share between threads.
/// Formulas: open-spaced-repetition, "The Algorithm", section FSRS-6.
/// </summary>
public sealed class Scheduler
{
    private readonly int[] learningSteps;
    private readonly int[] relearningSteps;
    private readonly Forgetting forgetting;
    private readonly MemoryModel model;

    public Scheduler(SchedulerParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        learningSteps = [.. parameters.LearningSteps];
        relearningSteps = [.. parameters.RelearningSteps];
        MaximumInterval = parameters.MaximumInterval;
        forgetting = new Forgetting(parameters.Weights[20], parameters.DesiredRetention);
        model = new MemoryModel(parameters.Weights);
    }

    /// <summary>Days, ≥ 1.</summary>
    public int MaximumInterval { get; }

    /// <summary>What a rating does.</summary>
    /// <param name="elapsedDays">Whole study days since the last review, ≥ 0; less than 1 is the same day. Ignored for new cards.</param>
    public ReviewOutcome Next(in CardMemory memory, Rating rating, int elapsedDays)
    {
        if (memory.State == MemoryState.New)
            return Step(MemoryState.Learning, 0, learningSteps, rating, model.InitialStability(rating), model.InitialDifficulty(rating));
        var stability = elapsedDays < 1
            ? model.StabilityAfterSameDay(memory.Stability, rating)
            : model.StabilityAfter(memory.Stability, memory.Difficulty, forgetting.Retrievability(memory.Stability, elapsedDays), rating);
        var difficulty = model.DifficultyAfter(memory.Difficulty, rating);
        return memory.State switch
        {
            MemoryState.Learning => Step(MemoryState.Learning, memory.Step, learningSteps, rating, stability, difficulty),
            MemoryState.Relearning => Step(MemoryState.Relearning, memory.Step, relearningSteps, rating, stability, difficulty),
            _ when rating == Rating.Again && relearningSteps.Length > 0 =>
                new(new CardMemory(MemoryState.Relearning, 0, stability, difficulty), ReviewInterval.OfSeconds(relearningSteps[0])),
            _ => Graduate(stability, difficulty),
        };
    }

    /// <summary>What each of the four ratings would do.</summary>
    /// <param name="elapsedDays">As for <see cref="Next"/>.</param>
    public ReviewOutcomes Preview(in CardMemory memory, int elapsedDays) => new(
        Next(memory, Rating.Again, elapsedDays),
        Next(memory, Rating.Hard, elapsedDays),
        Next(memory, Rating.Good, elapsedDays),
        Next(memory, Rating.Easy, elapsedDays));

    /// <summary>Probability of recall, 0–1; 0 for a card never reviewed.</summary>
    /// <param name="elapsedDays">Days since the last review, ≥ 0.</param>
    public double Retrievability(in CardMemory memory, double elapsedDays) =>
        memory.State == MemoryState.New ? 0 : forgetting.Retrievability(memory.Stability, elapsedDays);

    /// <summary>Whole days from the last review until recall has fallen to the desired retention, 1 to the maximum interval.</summary>
    /// <param name="memory">Not <see cref="MemoryState.New"/>.</param>
    public int DaysUntilDue(in CardMemory memory) => forgetting.DaysUntilDue(memory.Stability, MaximumInterval);

    private ReviewOutcome Step(MemoryState state, int step, int[] steps, Rating rating, double stability, double difficulty)
    {
        if (rating == Rating.Easy || steps.Length == 0 || (rating != Rating.Again && step >= steps.Length))
            return Graduate(stability, difficulty);
        switch (rating)
        {
            case Rating.Again:
                return Stay(0, steps[0]);
            case Rating.Hard:
                return Stay(step, HardSeconds(step, steps));
            default:
                return step + 1 == steps.Length ? Graduate(stability, difficulty) : Stay(step + 1, steps[step + 1]);
        }

        ReviewOutcome Stay(int at, int seconds) => new(new CardMemory(state, at, stability, difficulty), ReviewInterval.OfSeconds(seconds));
    }

    // Hard on the first step lies between that step and the next, or half beyond it where there is only one.
    private static int HardSeconds(int step, int[] steps) => step switch
    {
        0 when steps.Length == 1 => (int)(steps[0] * 1.5),
        0 => (int)((steps[0] + (long)steps[1]) / 2),
        _ => steps[step],
    };

    private ReviewOutcome Graduate(double stability, double difficulty) => new(
        new CardMemory(MemoryState.Review, 0, stability, difficulty),
        ReviewInterval.OfDays(forgetting.DaysUntilDue(stability, MaximumInterval)));
}
