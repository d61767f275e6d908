using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Study;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Account;

/// <summary>What has to have happened on a site before a test about accounts begins.</summary>
internal static class KeySite
{
    /// <returns>The new learner's id.</returns>
    public static async Task<long> BecomeGuestAsync(this AccountSite site, Visitor visitor)
    {
        (await visitor.BecomeGuestAsync()).Dispose();
        return await site.QueryAsync(context => context.Learners.MaxAsync(learner => learner.Id));
    }

    /// <returns>The new learner's id.</returns>
    public static async Task<long> RegisterAsync(this AccountSite site, Visitor visitor, string email)
    {
        (await visitor.RegisterAsync(email)).Dispose();
        return (await site.FindAsync(email))!.Id;
    }

    /// <summary>One answer as the review page gives it; the first card unless another is named.</summary>
    public static async Task<long> ReviewAsync(this AccountSite site, long learnerId, Rating rating = Rating.Good, int expectedVersion = 0)
    {
        var card = await site.QueryAsync(context => context.Cards.Select(row => row.Id).FirstAsync());
        var outcome = await site.Services.GetRequiredService<GradeCard>().HandleAsync(new Grade
        {
            LearnerId = learnerId,
            CardId = card,
            Rating = rating,
            ExpectedVersion = expectedVersion,
            AnswerId = Guid.CreateVersion7(site.Time.GetUtcNow()),
            Duration = TimeSpan.FromSeconds(7),
        });
        Assert.IsType<GradeOutcome.Recorded>(outcome);
        return card;
    }

    public static Task<IdentityUserPasskey<long>?> FindPasskeyAsync(this AccountSite site, SoftAuthenticator authenticator) =>
        site.QueryAsync(context => context.UserPasskeys.AsNoTracking().SingleOrDefaultAsync(row => row.CredentialId == authenticator.Id));

    /// <summary>Where a response leads, within the site.</summary>
    public static string Way(this HttpResponseMessage response) =>
        response.Headers.Location is { IsAbsoluteUri: true } whole ? whole.PathAndQuery : response.Headers.Location!.OriginalString;
}
