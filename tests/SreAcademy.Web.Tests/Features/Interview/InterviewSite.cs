using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SreAcademy.Data.Interviews;
using SreAcademy.Web.Features.Interview.Session;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Interview;

/// <summary>The whole program with a course of two interview questions.</summary>
public sealed class InterviewSite() : AccountSite(Documents.Interviews)
{
    /// <summary>A visitor starts an interview alone from the page.</summary>
    /// <returns>Its key, and who became its learner.</returns>
    public async Task<(string Key, long Learner)> StartAsync(Visitor visitor, string way = "solo")
    {
        ArgumentNullException.ThrowIfNull(visitor);
        using var started = await visitor.SubmitAsync("/interview", "start", ("role", "2"), ("n", "2"), ("minutes", "4"), ("way", way));
        var key = started.Headers.Location!.OriginalString.Split('/')[^1];
        return (key, await QueryAsync(context => context.Interviews.Where(row => row.Key == key).Select(row => row.OwnerId).SingleAsync()));
    }

    /// <summary>The link that the interviewer's page shows, as a path of this site.</summary>
    public static async Task<string> InvitationAsync(Visitor interviewer, string key)
    {
        ArgumentNullException.ThrowIfNull(interviewer);
        var page = await interviewer.ReadAsync($"/interview/{key}");
        return new Uri(page.QuerySelector("#invite")!.GetAttribute("value")!).AbsolutePath;
    }

    public async Task<long> JoinAsync(Visitor candidate, string key, string invitation)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        (await candidate.SubmitAsync(invitation, "join")).Dispose();
        return (await QueryAsync(context => context.Interviews.Where(row => row.Key == key).Select(row => row.CandidateId).SingleAsync()))!.Value;
    }

    public InterviewActions ActionsOf(long learner, string key) => Services.GetRequiredService<InterviewActionsOf>()(learner, key);

    public Task<InterviewOutcome> WriteAsync(long learner, string key, int place, string text) =>
        Services.GetRequiredService<WriteAnswer>().HandleAsync(learner, key, place, text);

    public async Task<InterviewSheet> SheetAsync(long learner, string key) => (await Services.GetRequiredService<ReadInterview>().HandleAsync(learner, key))!;
}
