using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Account.Sessions;
using SreAcademy.Web.Features.Teams.Matrix;

namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>Somebody has pages of a team open, and loses what they are for: the next thing that is done there is refused, whatever it is.</summary>
public sealed class MidSessionTests(AccessSite site) : IClassFixture<AccessSite>
{
    private static readonly string[] OfTheTeam = ["{team}", "{track}", "{assignment}"];

    private static IEnumerable<EndpointRow> Rows => EndpointTable.Rows.Where(row => OfTheTeam.Any(name => row.Sample.Contains(name, StringComparison.Ordinal)));

    [Fact]
    public async Task Who_is_removed_finds_no_team_any_more()
    {
        var sample = await SampleSteps.TeamAsync(site, site.Sample);
        await ExpectAsync(Asker.Member, sample, row => row.Least.Member);

        Assert.IsType<RemoveMemberOutcome.Removed>(await Get<RemoveMember>().HandleAsync(IdOf(Asker.Lead), sample.Fill("{team}"), IdOf(Asker.Member)));

        await ExpectAsync(Asker.Member, sample, _ => Answer.NotFound);
        await ExpectNothingIsChangedAsync(Asker.Member, sample);
    }

    [Fact]
    public async Task Who_leads_no_more_sees_and_does_what_members_do()
    {
        var sample = await SampleSteps.TeamAsync(site, site.Sample);
        var team = sample.Fill("{team}");
        await ExpectAsync(Asker.Lead, sample, row => row.Least.Lead);
        using var live = await LiveAsync(team);

        Assert.IsType<ChangeRoleOutcome.Changed>(await Get<ChangeRole>().HandleAsync(IdOf(Asker.Lead), team, IdOf(Asker.Member), TeamRole.Lead));
        Assert.IsType<ChangeRoleOutcome.Changed>(await Get<ChangeRole>().HandleAsync(IdOf(Asker.Member), team, IdOf(Asker.Lead), TeamRole.Member));

        await ExpectAsync(Asker.Lead, sample, row => row.Least.Member);
        await ExpectNothingIsChangedAsync(Asker.Lead, sample, form => !form.Changes.Contains(Asker.Member));
        await ExpectClosedAsync(live, MatrixScreen.Demoted);
    }

    [Fact]
    public async Task A_live_page_of_a_lead_who_is_removed_shows_nothing_at_the_next_look()
    {
        var sample = await SampleSteps.TeamAsync(site, site.Sample);
        var team = sample.Fill("{team}");
        using var live = await LiveAsync(team);

        Assert.IsType<ChangeRoleOutcome.Changed>(await Get<ChangeRole>().HandleAsync(IdOf(Asker.Lead), team, IdOf(Asker.Member), TeamRole.Lead));
        Assert.IsType<RemoveMemberOutcome.Removed>(await Get<RemoveMember>().HandleAsync(IdOf(Asker.Member), team, IdOf(Asker.Lead)));

        await ExpectClosedAsync(live, MatrixScreen.Gone);
    }

    [Fact]
    public async Task Who_is_shut_out_is_signed_out_everywhere_and_sees_nothing_live()
    {
        await using var own = new AccessSite();
        await own.InitializeAsync();
        var other = new MidSessionTests(own);
        var sample = await SampleSteps.TeamAsync(own, own.Sample);
        using var live = await other.LiveAsync(sample.Fill("{team}"));

        Assert.IsType<PersonOutcome.Changed>(await other.Get<DisablePerson>().HandleAsync(other.IdOf(Asker.Administrator), other.IdOf(Asker.Lead)));
        // As whoever sends it does, so that this process does not go on trusting the session.
        other.Get<LearnerSessions>().Recheck();

        await other.ExpectAsync(Asker.Lead, sample, _ => Answer.SignIn);
        await other.ExpectNothingIsChangedAsync(Asker.Lead, sample);
        await ExpectClosedAsync(live, MatrixScreen.Gone);
    }

    private static async Task ExpectClosedAsync(MatrixSession live, MatrixScreen screen)
    {
        await live.TickAsync();
        Assert.Equal((screen, null), (live.Screen, live.Board));
    }

    private async Task<MatrixSession> LiveAsync(string team)
    {
        var live = new MatrixSession(Get<MatrixActionsFactory>().For(IdOf(Asker.Lead), team, new MatrixRequest()), site.Time);
        await live.OpenAsync();
        Assert.Equal(MatrixScreen.Shown, live.Screen);
        return live;
    }

    private async Task ExpectAsync(Asker asker, Sample sample, Func<EndpointRow, Answer> expected)
    {
        foreach (var row in Rows.Where(row => row.IsLooked))
            Assert.Equal($"{row.Route}: {expected(row)}", $"{row.Route}: {await site.Askers[asker].LookAsync(sample.Fill(row.Sample))}");
    }

    /// <summary>Of all that stood on the pages that are still open.</summary>
    private async Task ExpectNothingIsChangedAsync(Asker asker, Sample sample, Func<Form, bool>? which = null)
    {
        var before = await site.TextsAsync();
        foreach (var row in Rows)
        {
            foreach (var form in row.Forms.Where(form => which?.Invoke(form) != false))
            {
                (string, string)[] fields = [.. form.Fields.Select(field => (field.Name, sample.Fill(field.Value))), ("_handler", sample.Fill(form.Name ?? ""))];
                var answer = await site.Askers[asker].SendAsync(sample.Fill(row.Sample), row.Json, withToken: true, fields);
                Assert.True(answer != Answer.Failure && TableTexts.Differences(before, await site.TextsAsync()).Count == 0, $"{form.Name} at {row.Route}: {answer}");
            }
        }
    }

    private long IdOf(Asker asker) => site.Askers[asker].Id;

    private T Get<T>() where T : notnull => site.Services.GetRequiredService<T>();
}
