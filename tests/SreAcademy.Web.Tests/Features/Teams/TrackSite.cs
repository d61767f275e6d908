using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Teams;

/// <summary>The whole program with one topic that ready-made tracks are about, four cards, one a level.</summary>
public sealed class TrackSite() : AccountSite("---\nslug: on-call\n---\n" + Documents.Finished)
{
    public static Track Track { get; } = new()
    {
        Name = "온콜 준비",
        Items = [new TrackItem("on-call", Level.Beginner, Level.Junior)],
        Goal = new TrackGoal.PredictedRecall(0.9),
        Days = 7,
    };

    public CatalogSnapshot Catalog => Services.GetRequiredService<CurrentCatalog>().Snapshot;

    /// <summary>The study day of whoever kept the usual settings.</summary>
    public DateOnly Today => StudySettings.Default.Calendar().DayOf(Time.GetUtcNow());

    /// <returns>The track's key.</returns>
    public async Task<string> TrackAsync(Person lead, string team, Track? track = null) =>
        (await SaveAsync(lead, team, null, 0, track ?? Track)).Key;

    public async Task<SaveTrackOutcome.Saved> SaveAsync(Person lead, string team, string? key, int version, Track track) =>
        Assert.IsType<SaveTrackOutcome.Saved>(await Services.GetRequiredService<SaveTrack>().HandleAsync(lead.Id, team, key, version, Guid.NewGuid(), track, Catalog));

    /// <returns>The assignment's key.</returns>
    public async Task<string> AssignAsync(Person lead, string team, string track, string note = "", int start = 0, int due = 6) =>
        Assert.IsType<AssignOutcome.Assigned>(await Services.GetRequiredService<Assign>().HandleAsync(
            lead.Id, team, Guid.NewGuid(), track,
            new AssignmentTerms { TrackVersion = 1, WholeTeam = true, Start = Today.AddDays(start), Due = Today.AddDays(due), Note = note })).Key;

    public async Task StudyAsync(Person person, int cards)
    {
        foreach (var card in await QueryAsync(context => context.Cards.OrderBy(card => card.Id).Select(card => card.Id).Take(cards).ToListAsync()))
        {
            await Services.GetRequiredService<GradeCard>().HandleAsync(new Grade
            {
                LearnerId = person.Id,
                CardId = card,
                Rating = Rating.Easy,
                ExpectedVersion = 0,
                AnswerId = Guid.NewGuid(),
                Duration = TimeSpan.FromSeconds(5),
            });
        }
    }

    /// <summary>Takes the check that the page of an assignment offers, through the form and the commands of quizzes.</summary>
    public async Task TakeAsync(Person person, IDocument page, bool rightly)
    {
        var form = page.QuerySelector("form.start-quiz")!;
        var key = (await person.Browser.PostAsync(form.GetAttribute("action")!, TracksPageTests.Filled(form)).WayAsync()).Split('/')[^1];
        var sheet = (await Services.GetRequiredService<ReadQuiz>().HandleAsync(person.Id, key))!;
        Assert.Equal(2, sheet.Items.Count);
        foreach (var (place, item) in sheet.Items.Index())
            Assert.IsType<AnswerOutcome.Recorded>(await Services.GetRequiredService<AnswerQuestion>().HandleAsync(new QuizAnswer
            {
                LearnerId = person.Id,
                Key = key,
                Place = place,
                Response = rightly ? RightAnswer.To(item.Question) : new Response.GaveUp(),
                AnswerId = Guid.NewGuid(),
                Duration = TimeSpan.FromSeconds(5),
            }));
        Assert.IsType<FinishOutcome.Done>(await Services.GetRequiredService<FinishQuiz>().HandleAsync(person.Id, key));
    }
}
