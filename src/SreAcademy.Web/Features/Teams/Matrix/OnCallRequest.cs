using System.Globalization;
using SreAcademy.Core.Teams;
using SreAcademy.Web.Features.Progress;

namespace SreAcademy.Web.Features.Teams.Matrix;

/// <summary>Who is to carry the pager, and what they should recall.</summary>
/// <param name="People">Ids; empty for everybody.</param>
/// <param name="Topics">Slugs; empty for <see cref="Usual"/>.</param>
/// <param name="Least">Percent that is enough, 50–97.</param>
/// <param name="On">First day of the rotation; null for now.</param>
/// <param name="NamesHidden">As in <see cref="MatrixRequest"/>.</param>
public sealed record OnCallRequest(IReadOnlySet<long> People, IReadOnlySet<string> Topics, int Least, DateOnly? On, bool NamesHidden = false)
{
    public const string PeopleName = "p";
    public const string TopicsName = "t";
    public const string LeastName = "min";
    public const string OnName = "on";
    public const int LowestLeast = 50;
    public const int HighestLeast = 97;
    public const int UsualLeast = 80;

    /// <summary>What a pager asks for first.</summary>
    public static IReadOnlySet<string> Usual { get; } = new HashSet<string>(StringComparer.Ordinal) { "incident-response", "runbook" };

    /// <summary>What is none counts as not said.</summary>
    public static OnCallRequest Read(string[]? people, string[]? topics, string? least, string? on, string? names = null) => new(
        (people ?? []).Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0).ToHashSet(),
        (topics ?? []).ToHashSet(StringComparer.Ordinal),
        int.TryParse(least, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? Math.Clamp(percent, LowestLeast, HighestLeast) : UsualLeast,
        DayInput.TryRead(on?.Trim() ?? "", out var day) ? day : null,
        names == MatrixRequest.Hidden);

    public bool Asks(long member) => People.Count == 0 || People.Contains(member);

    public bool Asks(MatrixTopic topic) => (Topics.Count == 0 ? Usual : Topics).Contains(topic.Slug);
}
