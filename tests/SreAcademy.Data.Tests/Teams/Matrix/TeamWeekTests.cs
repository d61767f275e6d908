using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Content;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Teams.Matrix;

namespace SreAcademy.Data.Tests.Teams.Matrix;

public class TeamWeekTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_leads_first_look_in_a_week_is_kept_and_shown_with_those_before(DatabaseKind kind)
    {
        await using var study = await TeamStudy.BeginAsync(kind);
        var member = await study.Teams.MemberAsync(study.Lead, study.Key, "이멤버");
        await TeamMatrixTests.StudyAsync(study, [member]);

        await study.ReadAsync(member);
        Assert.Empty(study.Weeks());
        var first = (await study.ReadAsync(study.Lead))!;

        var week = Assert.Single(first.Weeks);
        Assert.Equal((new DateOnly(2026, 2, 2), 2), (week.Monday, week.Members));
        var columns = MatrixColumn.Of(first.Cells);
        Assert.Equal((TeamMatrixTests.Whole(first, member).Now + TeamMatrixTests.Whole(first, study.Lead).Now) / 2, week.Over(first.Cells, columns)!.Value, 1e-3);
        Assert.Null(week.Topics["slo"][Level.Lead.Number() - 1]);

        await study.GradeAsync(study.Lead, study.Cards[0]);
        var again = (await study.ReadAsync(study.Lead))!;
        Assert.Equal(week.Over(first.Cells, columns), Assert.Single(again.Weeks).Over(first.Cells, columns));
        study.Teams.Time.Now += TimeSpan.FromDays(7);
        Assert.Equal([new DateOnly(2026, 2, 2), new DateOnly(2026, 2, 9)], (await study.ReadAsync(study.Lead))!.Weeks.Select(one => one.Monday));
        Assert.Equal(2, study.Weeks().Count);
    }

    [Theory, SqliteData, PostgresData]
    public async Task The_site_keeps_every_team_in_use_once_a_week(DatabaseKind kind)
    {
        await using var study = await TeamStudy.BeginAsync(kind);
        await study.Teams.CreateAsync(study.Lead, "둘째 팀");
        var archived = await study.Teams.CreateAsync(study.Lead, "옛 팀");
        await study.Teams.Get<ArchiveTeam>().HandleAsync(study.Lead, archived);
        var keep = study.Teams.Get<KeepTeamWeeks>();

        Assert.Equal(2, await keep.HandleAsync(study.Catalog));
        Assert.Equal(0, await keep.HandleAsync(study.Catalog));
        study.Teams.Time.Now += TimeSpan.FromDays(7);
        Assert.Equal(2, await keep.HandleAsync(study.Catalog));

        Assert.Equal(4, study.Weeks().Count);
        Assert.Equal(0, await keep.HandleAsync(CatalogSnapshot.Empty));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Half_a_year_is_shown_and_what_cannot_be_kept_hides_nothing(DatabaseKind kind)
    {
        await using var study = await TeamStudy.BeginAsync(kind);
        for (var week = 0; week < 30; week++)
        {
            await study.Teams.Get<KeepTeamWeeks>().HandleAsync(study.Catalog);
            study.Teams.Time.Now += TimeSpan.FromDays(7);
        }
        await using var context = study.Teams.Database.Context();
        await context.Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite
            ? "CREATE TRIGGER refuse BEFORE INSERT ON team_weeks BEGIN SELECT RAISE(ABORT, 'refused'); END"
            : "ALTER TABLE team_weeks ADD CONSTRAINT refuse CHECK (members < 0) NOT VALID");

        var matrix = (await study.ReadAsync(study.Lead))!;

        Assert.Equal(TeamWeek.MostShown, matrix.Weeks.Count);
        Assert.Equal(new DateOnly(2026, 8, 3), matrix.Weeks[^1].Monday);
        Assert.Equal(30, study.Weeks().Count);
    }
}
