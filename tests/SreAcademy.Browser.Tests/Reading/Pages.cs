namespace SreAcademy.Browser.Tests.Reading;

/// <summary>One address of each kind of page that a visitor can see.</summary>
public static class Pages
{
    public const string Topic = "/topics/error-budget";

    public static TheoryData<string> All() =>
    [
        "/", Topic, $"{Topic}?answers=open", $"{Topic}?level=3", "/levels/1", "/levels/4?answers=open", "/cards/1", "/interview-questions",
        "/interview-questions?level=2&answers=open", "/scenarios", "/scenarios?answers=open", "/glossary", "/labs/slo", "/labs/slo?slo=100&outage=x&parts=0", "/search", $"/search?q={Uri.EscapeDataString("버짓")}",
        $"/search?q={Uri.EscapeDataString("없는말이에요")}", "/nowhere", "/topics/nowhere", "/error", "/design",
    ];
}
