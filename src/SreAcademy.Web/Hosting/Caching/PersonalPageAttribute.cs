namespace SreAcademy.Web.Hosting.Caching;

/// <summary>A page that shows or changes something of the person who looks: never cached, and its forms are protected by the framework.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PersonalPageAttribute : Attribute
{
    /// <summary>True for pages with live parts: they load the Blazor script and open a circuit.</summary>
    public bool Live { get; init; }

    /// <summary>True for a page that is live or static depending on what it shows: while live it brings <see cref="Components.LiveParts"/> itself.</summary>
    public bool LiveAtTimes { get; init; }
}
