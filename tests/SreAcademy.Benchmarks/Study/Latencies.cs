namespace SreAcademy.Benchmarks.Study;

/// <summary>What a series of calls took.</summary>
internal sealed class Latencies
{
    private readonly List<double> milliseconds = [];

    public int Count => milliseconds.Count;

    public void Add(TimeSpan elapsed) => milliseconds.Add(elapsed.TotalMilliseconds);

    public void AddRange(Latencies other) => milliseconds.AddRange(other.milliseconds);

    public override string ToString()
    {
        milliseconds.Sort();
        return $"p50 {At(0.5):N2} ms · p95 {At(0.95):N2} ms · p99 {At(0.99):N2} ms · p99.9 {At(0.999):N2} ms · max {milliseconds[^1]:N2} ms";
    }

    private double At(double share) => milliseconds[(int)Math.Min(milliseconds.Count - 1, share * milliseconds.Count)];
}
