using System.Globalization;
using SreAcademy.Core.Teams;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams.Members;

/// <summary>A new invitation as it was filled in.</summary>
public sealed record InviteInput(string? TypedDays, string? TypedUses)
{
    public static InviteInput Usual { get; } = new("7", "10");

    /// <summary>1–<see cref="TeamLimits.LongestInviteDays"/> where there is no problem.</summary>
    public int Days => Number(TypedDays);

    /// <summary>1–<see cref="TeamLimits.MostInviteUses"/> where there is no problem.</summary>
    public int Uses => Number(TypedUses);

    public InviteProblems Problems => new(
        Days is >= 1 and <= TeamLimits.LongestInviteDays ? null : Phrase.Of(UiText.InviteRange, TeamLimits.LongestInviteDays),
        Uses is >= 1 and <= TeamLimits.MostInviteUses ? null : Phrase.Of(UiText.InviteRange, TeamLimits.MostInviteUses));

    public static InviteInput From(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new InviteInput(form["days"], form["uses"]);
    }

    private static int Number(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

public sealed record InviteProblems(string? Days, string? Uses)
{
    public bool Any => Days is not null || Uses is not null;
}

/// <summary>An invitation that was just made; its link is known only now.</summary>
public sealed record MadeInvite(string Link, DateTimeOffset ExpiresAt, int Uses);
