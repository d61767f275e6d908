using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Teams;
using SreAcademy.Data;
using SreAcademy.Data.Teams;

namespace SreAcademy.Web.Tests.Account;

/// <summary>What a learner takes along of teams, and what becomes of teams when somebody deletes everything.</summary>
public sealed class TeamRowsTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task A_takeout_holds_ones_own_place_in_teams_assignments_and_notices()
    {
        using var visitor = site.Visit();
        using var other = site.Visit();
        var lead = await site.RegisterAsync(other, "takeout-lead@example.org");
        var id = await site.RegisterAsync(visitor, "takeout-member@example.org");
        var key = await CreateAsync(lead, "=결제");
        await AssignAsync(key);
        await JoinAsync(lead, key, id);
        await site.QueryAsync(context =>
        {
            context.MessageSettings.Add(new MessageSettingsRow { LearnerId = id, Digest = DigestPace.Weekly, AssignmentMail = false, ChangedAt = site.Time.GetUtcNow() });
            return context.SaveChangesAsync();
        });

        var own = await TakeOutAsync(visitor);
        var leads = await TakeOutAsync(other);

        var membership = Single(own, "memberships");
        Assert.Equal(("=결제", "member", $"/teams/{key}"), (Text(membership, "team"), Text(membership, "role"), Text(membership, "address")));
        Assert.Equal("lead", Text(Single(leads, "memberships"), "role"));
        var assignment = Single(own, "assignments");
        Assert.Equal(("온콜 첫 주", "=결제", "2027-03-01", "2027-03-30"), (Text(assignment, "track"), Text(assignment, "team"), Text(assignment, "start"), Text(assignment, "due")));
        Assert.Equal(0, leads.GetProperty("assignments").GetArrayLength());
        Assert.Equal("assigned", Text(Single(own, "notices"), "kind"));
        Assert.Equal("memberjoined", Text(Single(leads, "notices"), "kind"));
        Assert.Equal("weekly", Text(Single(own, "message_settings"), "digest"));
        Assert.Equal(0, leads.GetProperty("message_settings").GetArrayLength());
    }

    [Fact]
    public async Task The_only_lead_of_others_is_told_which_teams_and_goes_once_they_are_handed_over()
    {
        using var visitor = site.Visit();
        using var other = site.Visit();
        var id = await site.RegisterAsync(visitor, "lead-leaves@example.org");
        var heir = await site.RegisterAsync(other, "heir@example.org");
        var (led, alone) = (await CreateAsync(id, "결제 <b>"), await CreateAsync(id, "혼자"));
        await JoinAsync(id, led, heir);

        using var refused = await DeleteAsync(visitor);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync();
        Assert.Contains("다른 리드가 없어서", page);
        Assert.Contains("<li>결제 &lt;b&gt;</li>", page);
        Assert.DoesNotContain("<li>혼자</li>", page);
        Assert.NotNull(await site.Services.GetRequiredService<ReadTeam>().HandleAsync(id, alone));

        Assert.IsType<ChangeRoleOutcome.Changed>(await site.Services.GetRequiredService<ChangeRole>().HandleAsync(id, led, heir, TeamRole.Lead));
        using var deleted = await DeleteAsync(visitor);
        var farewell = await visitor.ReadAsync(deleted.Way());

        Assert.Contains("혼자 있던 팀 1개", farewell.Body!.TextContent);
        Assert.Equal([heir], (await site.Services.GetRequiredService<ReadTeam>().HandleAsync(heir, led))!.Members.Select(member => member.Id));
        Assert.False(await site.QueryAsync(context => context.Teams.AnyAsync(team => team.Key == alone)));
    }

    private static Task<HttpResponseMessage> DeleteAsync(Visitor visitor) => visitor.SubmitAsync("/account/delete", "delete", ("Form.Word", "삭제"));

    private static async Task<JsonElement> TakeOutAsync(Visitor visitor)
    {
        using var response = await visitor.GetAsync("/account/takeout/json");
        return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
    }

    private static JsonElement Single(JsonElement root, string list) => Assert.Single(root.GetProperty(list).EnumerateArray().ToList());

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();

    private async Task<string> CreateAsync(long lead, string name) =>
        Assert.IsType<CreateTeamOutcome.Created>(await site.Services.GetRequiredService<CreateTeam>().HandleAsync(lead, Guid.NewGuid(), name)).Key;

    private async Task JoinAsync(long lead, string key, long member)
    {
        var invite = Assert.IsType<MakeInviteOutcome.Made>(await site.Services.GetRequiredService<MakeInvite>().HandleAsync(lead, key, 7, 1));
        Assert.IsType<JoinTeamOutcome.Joined>(await site.Services.GetRequiredService<JoinTeam>().HandleAsync(member, invite.Token));
    }

    /// <summary>The rows of an assignment to the whole team.</summary>
    private Task<int> AssignAsync(string key) => site.QueryAsync(async context =>
    {
        var now = site.Time.GetUtcNow();
        var team = await context.Teams.SingleAsync(row => row.Key == key);
        var track = context.Tracks.Add(new TrackRow { Key = Guid.NewGuid().ToString("N"), TeamId = team.Id, SaveId = Guid.NewGuid().ToString("N"), Name = "온콜 첫 주", Version = 1, CreatedAt = now }).Entity;
        await context.SaveChangesAsync();
        context.TrackVersions.Add(new TrackVersionRow { TrackId = track.Id, Version = 1, Body = "{}", CreatedAt = now });
        context.Assignments.Add(new AssignmentRow
        {
            Key = Guid.NewGuid().ToString("N"),
            TeamId = team.Id,
            SaveId = Guid.NewGuid().ToString("N"),
            TrackId = track.Id,
            TrackVersion = 1,
            WholeTeam = true,
            StartDay = new DateOnly(2027, 3, 1).DayNumber,
            DueDay = new DateOnly(2027, 3, 30).DayNumber,
            Note = "",
            Version = 1,
            CreatedAt = now,
        });
        return await context.SaveChangesAsync();
    });
}
