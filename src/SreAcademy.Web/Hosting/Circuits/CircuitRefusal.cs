using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Hosting.Circuits;

/// <summary>Why a live page gets no connection.</summary>
public enum CircuitRefusal
{
    Origin,
    Transport,
    Visitor,
    LearnerFull,
    AddressFull,
    Stopping,
}

public static class CircuitRefusals
{
    /// <summary>What the page tells the person in front of it.</summary>
    public static string Line(this CircuitRefusal refusal, CircuitSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return refusal switch
        {
            CircuitRefusal.Origin => UiText.ConnectionRefusedOrigin,
            CircuitRefusal.Transport => UiText.ConnectionRefusedTransport,
            CircuitRefusal.Visitor => UiText.ConnectionRefusedVisitor,
            CircuitRefusal.LearnerFull => Phrase.Of(UiText.ConnectionRefusedLearner, settings.PerLearner),
            CircuitRefusal.AddressFull => UiText.ConnectionRefusedAddress,
            CircuitRefusal.Stopping => UiText.ConnectionRefusedStopping,
        };
    }
}
