using System.Security.Claims;

namespace SreAcademy.Web.Hosting.Circuits;

/// <summary>One open connection of a live page: a place taken in <see cref="OpenCircuits"/>. Two are equal only if they are the same.</summary>
public sealed class OpenCircuit(ClaimsPrincipal principal, long learnerId, ClientNetwork network, Action cut)
{
    public ClaimsPrincipal Principal { get; } = principal;

    public long LearnerId { get; } = learnerId;

    public ClientNetwork Network { get; } = network;

    /// <summary>Ends the connection; what the circuit is writing at this moment is still written. Only through <see cref="OpenCircuits.Cut"/>.</summary>
    internal void Cut() => cut();
}
