using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Home;

/// <summary>The whole program with four cards, one a level.</summary>
public sealed class HomeSite() : AccountSite(Documents.Finished)
{
    public async Task<Visitor> GuestAsync()
    {
        var guest = Visit();
        (await guest.BecomeGuestAsync()).Dispose();
        return guest;
    }

    public Task<long> NewestLearnerAsync() => QueryAsync(context => context.Learners.MaxAsync(learner => learner.Id));

    public Task<List<long>> CardsAsync() => QueryAsync(context => context.Cards.Select(card => card.Id).Order().ToListAsync());

    public Task GradeAsync(long learner, long card, Rating rating, int seconds) => Services.GetRequiredService<GradeCard>().HandleAsync(new Grade
    {
        LearnerId = learner,
        CardId = card,
        Rating = rating,
        ExpectedVersion = 0,
        AnswerId = Guid.NewGuid(),
        Duration = TimeSpan.FromSeconds(seconds),
    });
}
