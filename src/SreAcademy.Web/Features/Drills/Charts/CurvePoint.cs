namespace SreAcademy.Web.Features.Drills.Charts;

/// <param name="At">Simulated, since the alert; negative before it.</param>
public readonly record struct CurvePoint(TimeSpan At, double Value);
