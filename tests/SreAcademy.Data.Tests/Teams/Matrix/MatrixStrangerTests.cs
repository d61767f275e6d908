using System.Reflection;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Teams.Matrix;

namespace SreAcademy.Data.Tests.Teams.Matrix;

/// <summary>Everybody there can be, and what the matrix of a team says to them. A command that is not listed here fails.</summary>
public class MatrixStrangerTests
{
    [Fact]
    public void Every_command_about_the_matrix_is_tried_here_or_has_nobody_who_asks()
    {
        var commands = typeof(ReadTeamMatrix).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(ReadTeamMatrix).Namespace && type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(method => method.Name == "HandleAsync"));

        Assert.Equal([nameof(KeepTeamWeeks), nameof(ReadTeamMatrix)], commands.Select(type => type.Name).Order());
        Assert.DoesNotContain(typeof(KeepTeamWeeks).GetMethod("HandleAsync")!.GetParameters(), parameter => parameter.ParameterType == typeof(long));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Who_has_no_seat_learns_nothing_a_member_of_oneself_and_a_lead_of_all(DatabaseKind kind)
    {
        await using var study = await TeamStudy.BeginAsync(kind);
        var teams = study.Teams;
        var people = new Dictionary<TeamPerson, long>
        {
            [TeamPerson.Nobody] = 987_654_321,
            [TeamPerson.Guest] = await teams.AddAsync(null, isGuest: true),
            [TeamPerson.OtherLead] = await teams.AddAsync("남리드"),
            [TeamPerson.Administrator] = await teams.AddAsync("관리자"),
            [TeamPerson.DisabledMember] = await teams.MemberAsync(study.Lead, study.Key, "꺼진이"),
            [TeamPerson.FormerMember] = await teams.MemberAsync(study.Lead, study.Key, "나간이"),
            [TeamPerson.Member] = await teams.MemberAsync(study.Lead, study.Key, "이멤버"),
            [TeamPerson.Lead] = study.Lead,
        };
        await teams.CreateAsync(people[TeamPerson.OtherLead], "남의 팀");
        await using (var context = teams.Database.Context())
        {
            (await context.Learners.FindAsync(people[TeamPerson.Administrator]))!.IsAdministrator = true;
            await context.SaveChangesAsync();
        }
        await teams.Get<LeaveTeam>().HandleAsync(people[TeamPerson.FormerMember], study.Key);
        await teams.DisableAsync(people[TeamPerson.DisabledMember]);

        foreach (var person in Enum.GetValues<TeamPerson>())
        {
            var expected = person switch
            {
                TeamPerson.Member => [people[TeamPerson.Member]],
                TeamPerson.Lead => new[] { study.Lead, people[TeamPerson.Member] },
                _ => null,
            };
            var matrix = await study.ReadAsync(people[person]);
            Assert.Equal((person, expected is null ? "none" : string.Join(',', expected)), (person, matrix is null ? "none" : string.Join(',', matrix.Members.Select(member => member.Id).Order())));
        }
        Assert.Null(await teams.Get<ReadTeamMatrix>().HandleAsync(study.Lead, "\0", study.Catalog));
        Assert.Null(await teams.Get<ReadTeamMatrix>().HandleAsync(study.Lead, study.Key.ToUpperInvariant() + "x", study.Catalog));
    }
}
