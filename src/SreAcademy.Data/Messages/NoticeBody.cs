namespace SreAcademy.Data.Messages;

/// <summary>Names and dates of a notice, as they were when it was written.</summary>
/// <param name="Team">Name.</param>
/// <param name="Track">Name.</param>
/// <param name="Person">The name another member is shown with.</param>
/// <param name="Due">See <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Role">What one is now, of <see cref="NoticeEvent.RoleChanged"/>.</param>
/// <param name="Note">Of a lead to those assigned, or of a call for help.</param>
public sealed record NoticeBody(
    string? Team = null, string? Track = null, string? Person = null, int? Start = null, int? Due = null, Core.Teams.TeamRole? Role = null, string? Note = null);
