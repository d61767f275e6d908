using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Sqlite;
using SreAcademy.Data.Study;

namespace SreAcademy.Browser.Tests.Site;

/// <summary>Gives a learner of a running site some months of study, through the program's own command and with a clock of its own.</summary>
public static class PastStudy
{
    private const int Cards = 40;
    private const int DaysBack = 120;

    /// <summary>Answers that follow each other on one card; the rest is what the schedule says.</summary>
    private static readonly Rating[] Ratings = [Rating.Good, Rating.Good, Rating.Again, Rating.Good, Rating.Hard, Rating.Easy, Rating.Good];

    /// <summary>The learner that came last: the tests of a site run one after the other.</summary>
    public static async Task GiveAsync(RunningSite site)
    {
        var clock = new PastClock();
        await using var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock)
            .AddSqlite(Path.Combine(site.Data, "academy.db")).AddStudy().BuildServiceProvider();
        await using var context = await services.GetRequiredService<IDbContextFactory<AcademyDbContext>>().CreateDbContextAsync();
        var learner = await context.Learners.MaxAsync(row => row.Id);
        var cards = await context.Cards.Where(card => card.Kind == CardKind.Knowledge).OrderBy(card => card.Id).Select(card => card.Id).Take(Cards).ToListAsync();
        var grade = services.GetRequiredService<GradeCard>();
        var today = TimeProvider.System.GetUtcNow();
        foreach (var (place, card) in cards.Index())
            await AnswerAsync(grade, clock, learner, card, today.AddDays(place - DaysBack), today, place);
    }

    private static async Task AnswerAsync(GradeCard grade, PastClock clock, long learner, long card, DateTimeOffset first, DateTimeOffset today, int place)
    {
        var version = 0;
        clock.Now = first;
        foreach (var rating in Ratings.Skip(place % 3))
        {
            if (clock.Now > today)
                return;
            var outcome = await grade.HandleAsync(new Grade
            {
                LearnerId = learner,
                CardId = card,
                Rating = rating,
                ExpectedVersion = version++,
                AnswerId = Guid.NewGuid(),
                Duration = TimeSpan.FromSeconds(5 + (place % 10)),
            });
            if (outcome is not GradeOutcome.Recorded recorded)
                throw new InvalidOperationException($"Not recorded: {outcome}");
            clock.Now += TimeSpan.FromDays(Math.Max(1, recorded.Interval.Days + (place % 3)));
        }
    }

    private sealed class PastClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
