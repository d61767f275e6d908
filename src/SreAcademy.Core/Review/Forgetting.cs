namespace SreAcademy.Core.Review;

/// <summary>FSRS-6's forgetting curve: R(t, S) = (1 + f·t/S)^−d, where f makes R(S, S) = 0.9.</summary>
internal readonly struct Forgetting
{
    private readonly double decay;
    private readonly double factor;
    private readonly double daysPerStability;

    /// <param name="decay">w20, &gt; 0.</param>
    public Forgetting(double decay, double desiredRetention)
    {
        this.decay = -decay;
        factor = Math.Pow(0.9, 1 / this.decay) - 1;
        daysPerStability = (Math.Pow(desiredRetention, 1 / this.decay) - 1) / factor;
    }

    public double Retrievability(double stability, double days) => Math.Pow(1 + (factor * days / stability), decay);

    /// <summary>Whole days until recall has fallen to the desired retention, 1 to <paramref name="maximum"/>.</summary>
    public int DaysUntilDue(double stability, int maximum) => (int)Math.Clamp(Math.Round(stability * daysPerStability), 1, maximum);
}
