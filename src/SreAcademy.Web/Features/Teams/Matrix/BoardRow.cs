using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SreAcademy.Data.Teams.Matrix;
using SreAcademy.Web.Components.Shared;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams.Matrix;

/// <summary>A member as a page about a team's standing shows one.</summary>
/// <param name="Name">As it may be shown.</param>
public sealed record BoardRow(string Name, MatrixMember Member)
{
    /// <summary>
    /// By name; where names are hidden, numbered in an order that says nothing of who it is, neither by name nor by who came first, and is another one every day. The
    /// same on every page of a day, so that a page that follows what happens does not mix them up.
    /// </summary>
    public static IReadOnlyList<BoardRow> Of(TeamMatrix matrix, bool namesHidden)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return namesHidden
            ? [.. matrix.Members.OrderBy(member => Draw(matrix, member.Id), StringComparer.Ordinal).Select((member, at) => new BoardRow(Phrase.Of(UiText.TeamMemberNumber, at + 1), member))]
            : [.. matrix.Members.Select(member => new BoardRow(member.Name, member))];
    }

    private static string Draw(TeamMatrix matrix, long member) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{matrix.Key}:{matrix.Today.DayNumber}:{member}"))));
}
