namespace SreAcademy.Core.Quiz;

/// <summary>A calculation with the learner's own figures.</summary>
/// <param name="Calculation">Typed as it is; its answer is the right option where it is chosen.</param>
/// <param name="Slips">What one gets by going wrong in a usual way: apart from the answer and from each other; at most three.</param>
internal sealed record GivenProblem(Calculation Calculation, IReadOnlyList<Slip> Slips)
{
    private const int MostSlips = 3;

    // Nearer than this a rounded answer and a wrong one could be taken for each other.
    private const double Apart = 0.02;

    /// <summary>The answer is no number.</summary>
    public bool IsOnlyChosen { get; init; }

    /// <returns>Null where the answer is too small or too large to be asked for.</returns>
    public static GivenProblem? Of(Amount answer, Func<string, Calculation> say, params ReadOnlySpan<(Amount Amount, string Why)> slips)
    {
        if (!answer.CanBeWritten)
            return null;
        List<(Amount Amount, string Why)> kept = [];
        foreach (var slip in slips)
        {
            if (slip.Amount.CanBeWritten && kept.Select(other => other.Amount).Append(answer).All(other => IsApart(slip.Amount, other)) && kept.Count < MostSlips)
                kept.Add(slip);
        }
        return new GivenProblem(say(answer.Text), [.. kept.Select(slip => new Slip(slip.Amount.Text, slip.Why))]);
    }

    private static bool IsApart(Amount one, Amount other) => one.Text != other.Text && Math.Abs(one.Size - other.Size) > Apart * Math.Max(one.Size, other.Size);
}

/// <param name="Why">How one comes to it.</param>
internal sealed record Slip(string Text, string Why);
