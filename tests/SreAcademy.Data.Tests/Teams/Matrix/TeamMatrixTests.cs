using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Teams.Matrix;

namespace SreAcademy.Data.Tests.Teams.Matrix;

public class TeamMatrixTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Every_figure_is_what_the_readiness_of_that_member_says_now_and_on_a_day(DatabaseKind kind)
    {
        await using var study = await TeamStudy.BeginAsync(kind);
        var people = new[] { study.Lead, await study.Teams.MemberAsync(study.Lead, study.Key, "나멤버"), await study.Teams.MemberAsync(study.Lead, study.Key, "가멤버"), await study.Teams.MemberAsync(study.Lead, study.Key, "새멤버") };
        await study.SaveAsync(people[1], StudySettings.Default with { TimeZone = "Pacific/Kiritimati", DesiredRetention = 0.85 });
        await study.SaveAsync(people[2], StudySettings.Default with { TimeZone = "Pacific/Pago_Pago", LearningSteps = [] });
        await StudyAsync(study, people[..3]);
        var day = DateOnly.FromDateTime(study.Teams.Time.Now.Date).AddDays(30);

        var matrix = (await study.ReadAsync(study.Lead, day))!;

        Assert.Equal(["가멤버", "김리드", "나멤버", "새멤버"], matrix.Members.Select(member => member.Name));
        Assert.Equal((TeamRole.Lead, false, Teaming.TeamName, study.Key), (matrix.Role, matrix.IsArchived, matrix.Name, matrix.Key));
        foreach (var member in matrix.Members)
        {
            var (now, later) = (await MapAsync(study, member.Id, null), await MapAsync(study, member.Id, day));
            foreach (var topic in matrix.Cells.Topics)
            {
                foreach (var level in Levels.All)
                {
                    var (cell, expected) = (member.Readiness.Over([topic.Cell(level)]), now.Cell(topic.Slug, level));
                    Assert.Equal((expected.Cards, expected.Seen), (cell.Cards, cell.Seen));
                    Assert.Equal(expected.Recall, cell.Now, 1e-9);
                    Assert.Equal(later.Cell(topic.Slug, level).Recall, cell.Later, 1e-9);
                }
            }
            var whole = member.Readiness.Over(Enumerable.Range(0, matrix.Cells.Count));
            Assert.Equal((now.Overall.Cards, now.Overall.Seen), (whole.Cards, whole.Seen));
            Assert.Equal(now.Overall.Recall, whole.Now, 1e-9);
            Assert.Equal(member.Name == "새멤버", whole.Seen == 0);
        }
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_day_that_has_passed_counts_as_today(DatabaseKind kind)
    {
        await using var study = await TeamStudy.BeginAsync(kind);
        await StudyAsync(study, [study.Lead]);

        var matrix = (await study.ReadAsync(study.Lead, DateOnly.MinValue))!;

        var whole = Whole(matrix, study.Lead);
        Assert.True(whole.Now > 0);
        Assert.Equal(whole.Now, whole.Later);
        Assert.True(Whole((await study.ReadAsync(study.Lead, DateOnly.MaxValue))!, study.Lead).Later < whole.Now);
        Assert.Equal(new DateOnly(2026, 2, 3), matrix.Today);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_member_gets_the_own_row_alone_exactly_as_the_lead_sees_it(DatabaseKind kind)
    {
        await using var study = await TeamStudy.BeginAsync(kind);
        var member = await study.Teams.MemberAsync(study.Lead, study.Key, "이멤버");
        await StudyAsync(study, [study.Lead, member]);
        var day = new DateOnly(2026, 5, 1);

        var own = (await study.ReadAsync(member, day))!;

        var row = Assert.Single(own.Members);
        var seen = (await study.ReadAsync(study.Lead, day))!.Members.Single(one => one.Id == member);
        Assert.Equal((seen.Id, seen.Name, seen.Role), (row.Id, row.Name, row.Role));
        Assert.Equal(Enumerable.Range(0, own.Cells.Count).Select(cell => seen.Readiness.Over([cell])), Enumerable.Range(0, own.Cells.Count).Select(cell => row.Readiness.Over([cell])));
        Assert.Equal(TeamRole.Member, own.Role);
        Assert.Empty(own.Weeks);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Who_has_left_or_may_not_sign_in_is_gone_from_it_and_sees_nothing_of_it(DatabaseKind kind)
    {
        await using var study = await TeamStudy.BeginAsync(kind);
        var (left, disabled) = (await study.Teams.MemberAsync(study.Lead, study.Key, "나간이"), await study.Teams.MemberAsync(study.Lead, study.Key, "꺼진이"));
        await StudyAsync(study, [study.Lead, left, disabled]);
        Assert.Equal(3, (await study.ReadAsync(study.Lead))!.Members.Count);

        await study.Teams.Get<RemoveMember>().HandleAsync(study.Lead, study.Key, left);
        await study.Teams.DisableAsync(disabled);

        Assert.Equal([study.Lead], (await study.ReadAsync(study.Lead))!.Members.Select(member => member.Id));
        Assert.Null(await study.ReadAsync(left));
        Assert.Null(await study.ReadAsync(disabled));
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_archived_team_can_still_be_looked_at(DatabaseKind kind)
    {
        await using var study = await TeamStudy.BeginAsync(kind);
        await study.Teams.Get<ArchiveTeam>().HandleAsync(study.Lead, study.Key);

        Assert.True((await study.ReadAsync(study.Lead))!.IsArchived);
        Assert.Empty(study.Weeks());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Cards_that_were_retired_and_topics_without_cards_count_nowhere(DatabaseKind kind)
    {
        await using var study = await TeamStudy.BeginAsync(kind);
        await StudyAsync(study, [study.Lead]);
        await study.ImportAsync(Courses.Plain("sre/01.md", "slo", ["하나?"]));

        var matrix = (await study.ReadAsync(study.Lead))!;

        Assert.Equal(["slo"], matrix.Cells.Topics.Select(topic => topic.Slug));
        Assert.Equal((1, 1), (Whole(matrix, study.Lead).Cards, Whole(matrix, study.Lead).Seen));
    }

    internal static MatrixFigure Whole(TeamMatrix matrix, long member) =>
        matrix.Members.Single(one => one.Id == member).Readiness.Over(Enumerable.Range(0, matrix.Cells.Count));

    /// <summary>Some weeks in which everybody does something else; ends on the study day 2026-02-03 in Seoul.</summary>
    internal static async Task StudyAsync(TeamStudy study, IReadOnlyList<long> people)
    {
        for (var round = 0; round < 3; round++)
        {
            foreach (var (at, person) in people.Index())
            {
                foreach (var (number, card) in study.Cards.Index().Where(one => (one.Index + at) % 3 != 0 || one.Index == 0))
                    await study.GradeAsync(person, card, (Rating)(1 + ((number + at + round) % 4)));
            }
            study.Teams.Time.Now += TimeSpan.FromDays(9 + round) - TimeSpan.FromHours(round);
        }
        foreach (var person in people)
        {
            await study.GradeAsync(person, study.Cards[^1], Rating.Good, ReviewLogKind.Cram);
            var undone = await study.GradeOfAsync(person, study.Cards[1]);
            await study.Teams.Get<GradeCard>().HandleAsync(undone);
            await study.Teams.Get<UndoReview>().HandleAsync(person, undone.AnswerId);
        }
        study.Teams.Time.Now = new DateTimeOffset(2026, 2, 3, 9, 30, 0, TimeSpan.Zero);
    }

    private static async Task<ReadinessMap> MapAsync(TeamStudy study, long learner, DateOnly? on)
    {
        var standings = await new ReadStandings(study.Teams.Database.Database, study.Teams.Time).HandleAsync(learner);
        var day = on > standings.Today ? on.Value : standings.Today;
        return ReadinessMap.Of(study.Catalog, standings.Cards.Select(CardStanding.Of), day, new Scheduler(standings.Settings.Parameters));
    }
}
