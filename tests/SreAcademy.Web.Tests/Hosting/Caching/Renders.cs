namespace SreAcademy.Web.Tests.Hosting.Caching;

/// <summary>Counts how often pages were really rendered.</summary>
public sealed class Renders
{
    private int count;

    public int Count => count;

    public int Next() => Interlocked.Increment(ref count);
}
