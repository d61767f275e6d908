using System.Diagnostics.Metrics;

namespace SreAcademy.Web.Hosting.Circuits;

/// <summary>The connections of live pages that are open now. A connection holds at most one circuit, so this also bounds the circuits.</summary>
public sealed class OpenCircuits : IDisposable
{
    public const string MeterName = "SreAcademy.Circuits";

    private readonly Lock gate = new();
    private readonly HashSet<OpenCircuit> open = [];
    private readonly Dictionary<long, int> byLearner = [];
    private readonly Dictionary<ClientNetwork, int> byNetwork = [];
    private readonly CircuitSettings settings;
    private readonly Counter<long> refused;
    private bool stopping;

    public OpenCircuits(CircuitSettings settings, IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        this.settings = settings;
        Meter = meters.Create(MeterName);
        refused = Meter.CreateCounter<long>("academy.circuits.refused", "{circuit}", "Connections of live pages refused, by reason");
        Meter.CreateObservableGauge("academy.circuits.open", () => Count, "{circuit}", "Connections of live pages open now");
    }

    public Meter Meter { get; }

    public int Count
    {
        get
        {
            lock (gate)
                return open.Count;
        }
    }

    public IReadOnlyList<OpenCircuit> Snapshot()
    {
        lock (gate)
            return [.. open];
    }

    /// <summary>Null where one more connection would fit.</summary>
    public CircuitRefusal? Full(long learnerId, ClientNetwork network)
    {
        lock (gate)
        {
            return byLearner.GetValueOrDefault(learnerId) >= settings.PerLearner ? CircuitRefusal.LearnerFull
                : byNetwork.GetValueOrDefault(network) >= settings.PerAddress ? CircuitRefusal.AddressFull
                : null;
        }
    }

    /// <summary>Takes a place, given back by <see cref="Close"/>; of two that ask for the last one only one gets it.</summary>
    public CircuitRefusal? TryOpen(OpenCircuit circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        lock (gate)
        {
            if (stopping)
                return CircuitRefusal.Stopping;
            if (Full(circuit.LearnerId, circuit.Network) is { } full)
                return full;
            open.Add(circuit);
            Add(byLearner, circuit.LearnerId, 1);
            Add(byNetwork, circuit.Network, 1);
            return null;
        }
    }

    public void Close(OpenCircuit circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        lock (gate)
        {
            if (!open.Remove(circuit))
                return;
            Add(byLearner, circuit.LearnerId, -1);
            Add(byNetwork, circuit.Network, -1);
        }
    }

    /// <summary>Ends the connection, unless it has ended by itself: its request may belong to someone else by now.</summary>
    public void Cut(OpenCircuit circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        lock (gate)
        {
            if (open.Contains(circuit))
                circuit.Cut();
        }
    }

    /// <summary>
    /// Ends all and lets none in again. The framework closes those it has when the server stops, but a page tries again at once, and the
    /// one it would get then would hold up the stop for as long as it may take.
    /// </summary>
    public void Stop()
    {
        lock (gate)
        {
            stopping = true;
            foreach (var circuit in open)
                circuit.Cut();
        }
    }

    public void CountRefusal(CircuitRefusal refusal) => refused.Add(1, new KeyValuePair<string, object?>("reason", refusal.ToString()));

    public void Dispose() => Meter.Dispose();

    private static void Add<TKey>(Dictionary<TKey, int> counts, TKey key, int change)
        where TKey : notnull
    {
        var count = counts.GetValueOrDefault(key) + change;
        if (count == 0)
            counts.Remove(key);
        else
            counts[key] = count;
    }
}
