namespace SreAcademy.Web.Hosting.Starting;

/// <summary>Something outside the program keeps it from starting. The message is the one line a person reads: what, where, what to do.</summary>
public sealed class CannotStartException(string line) : Exception(line);
