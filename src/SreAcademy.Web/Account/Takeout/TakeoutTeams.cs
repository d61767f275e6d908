using SreAcademy.Data;

namespace SreAcademy.Web.Account.Takeout;

/// <param name="Role">member or lead.</param>
/// <param name="ArchivedAt">Of the team; null while it is used.</param>
public sealed record TakeoutMembership(long TeamId, string Address, string Team, string Role, DateTimeOffset JoinedAt, DateTimeOffset? ArchivedAt);

/// <param name="Note">Of the lead who assigned it.</param>
/// <param name="EndedAt">When a lead took it back; null while it runs.</param>
/// <param name="Done">The study day on which the goal was first seen to be reached.</param>
/// <param name="HelpNote">One's own words to the leads.</param>
public sealed record TakeoutAssignment(
    long AssignmentId, string Address, string Team, string Track, int TrackVersion, DateOnly Start, DateOnly Due, string Note, DateTimeOffset AssignedAt,
    DateTimeOffset? EndedAt, DateOnly? Done, DateOnly? SnoozedUntil, DateTimeOffset? HelpAskedAt, string HelpNote);

/// <param name="Kind">What it tells, in one word.</param>
/// <param name="Body">Names and dates as they were, as JSON.</param>
public sealed record TakeoutNotice(long NoticeId, string Kind, string Body, string? Address, DateTimeOffset CreatedAt, DateTimeOffset? ReadAt);

/// <param name="Digest">off, weekly or daily.</param>
public sealed record TakeoutMessageSettings(string Digest, bool AssignmentMail, DateTimeOffset ChangedAt);

internal static class TakeoutTeams
{
    public static IQueryable<TakeoutMembership> MembershipsOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.Memberships
        where row.LearnerId == learnerId && row.TeamId > after
        join team in context.Teams on row.TeamId equals team.Id
        orderby row.TeamId
        select new TakeoutMembership(row.TeamId, "/teams/" + team.Key, team.Name, TakeoutQueries.Word(row.Role), row.JoinedAt, team.ArchivedAt);

    public static IQueryable<TakeoutAssignment> AssignmentsOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.AssignmentMembers
        where row.LearnerId == learnerId && row.AssignmentId > after
        join assignment in context.Assignments on row.AssignmentId equals assignment.Id
        join team in context.Teams on assignment.TeamId equals team.Id
        join track in context.Tracks on assignment.TrackId equals track.Id
        orderby row.AssignmentId
        select new TakeoutAssignment(
            row.AssignmentId, "/assignments/" + assignment.Key, team.Name, track.Name, assignment.TrackVersion, DateOnly.FromDayNumber(assignment.StartDay),
            DateOnly.FromDayNumber(assignment.DueDay), assignment.Note, row.AssignedAt, assignment.EndedAt,
            row.DoneDay == null ? null : DateOnly.FromDayNumber(row.DoneDay.Value), row.SnoozedUntilDay == null ? null : DateOnly.FromDayNumber(row.SnoozedUntilDay.Value),
            row.HelpAskedAt, row.HelpNote);

    public static IQueryable<TakeoutNotice> NoticesOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.Notices
        where row.LearnerId == learnerId && row.Id > after
        orderby row.Id
        select new TakeoutNotice(row.Id, TakeoutQueries.Word(row.Kind), row.Body, row.Address, row.CreatedAt, row.ReadAt);

    public static IQueryable<TakeoutMessageSettings> MessageSettingsOf(this AcademyDbContext context, long learnerId) =>
        from row in context.MessageSettings
        where row.LearnerId == learnerId
        select new TakeoutMessageSettings(TakeoutQueries.Word(row.Digest), row.AssignmentMail, row.ChangedAt);
}
