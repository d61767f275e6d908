using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tests.Quizzes;
using SreAcademy.Data.Tests.Teams;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Tests.Tracks;

/// <summary>A team with a lead and a member, and a course of twelve cards about being on call and three about targets.</summary>
internal sealed class Tracking : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 1, 5);

    private Tracking(Teaming teams) => Teams = teams;

    public Teaming Teams { get; }

    public CatalogSnapshot Catalog { get; private set; } = CatalogSnapshot.Empty;

    public long Lead { get; private set; }

    public long Member { get; private set; }

    /// <summary>Of the team.</summary>
    public string Key { get; private set; } = "";

    public static Track Track { get; } = new()
    {
        Name = "온콜 첫 주",
        Notes = "하루에 세 장",
        Items = [new("on-call", Level.Junior, Level.Junior)],
        Goal = new TrackGoal.PredictedRecall(0.9),
        Days = 7,
    };

    public static Track Checked { get; } = Track with { Goal = new TrackGoal.StudiedAndChecked(0.8), Quiz = new TrackQuiz(10) };

    public static async Task<Tracking> BeginAsync(DatabaseKind kind)
    {
        var tracking = new Tracking(await Teaming.BeginAsync(kind));
        await tracking.ImportAsync("on-call", "slo");
        tracking.Lead = await tracking.Teams.AddAsync("김리드");
        tracking.Key = await tracking.Teams.CreateAsync(tracking.Lead);
        tracking.Member = await tracking.MemberAsync("이멤버");
        return tracking;
    }

    public async Task ImportAsync(params IReadOnlyList<string> slugs)
    {
        await Teams.Database.Importer.ImportAsync(
            Courses.Catalog(slugs.Select((slug, at) => Courses.Plain($"sre/0{at}.md", slug, Enumerable.Range(1, slug == "on-call" ? 12 : 3).Select(number => $"{slug} {number}?")))), string.Join(" ", slugs));
        Catalog = await Teams.Database.Reader.ReadSnapshotAsync();
    }

    /// <summary>The course again, without the first card about being on call.</summary>
    public async Task RetireFirstAsync()
    {
        var left = Courses.Catalog([Courses.Plain("sre/00.md", "on-call", Enumerable.Range(2, 11).Select(number => $"on-call {number}?"))]);
        await Teams.Database.Importer.ImportAsync(left, "without the first");
        Catalog = await Teams.Database.Reader.ReadSnapshotAsync();
    }

    public T Get<T>() where T : notnull => Teams.Get<T>();

    public Task<long> MemberAsync(string name) => Teams.MemberAsync(Lead, Key, name);

    public IReadOnlyList<long> Cards(string slug = "on-call") => [.. Catalog.TopicsBySlug[slug].Cards.Select(card => card.Id)];

    public Task<SaveTrackOutcome> SaveAsync(Track track, string? key = null, int version = 0, long? by = null, Guid? saveId = null) =>
        Get<SaveTrack>().HandleAsync(by ?? Lead, Key, key, version, saveId ?? Guid.NewGuid(), track, Catalog);

    public async Task<string> SavedAsync(Track? track = null) => Assert.IsType<SaveTrackOutcome.Saved>(await SaveAsync(track ?? Track)).Key;

    /// <summary>A week from today for the whole team.</summary>
    public static AssignmentTerms Terms(params IReadOnlyList<long> members) => new()
    {
        TrackVersion = 1,
        WholeTeam = members.Count == 0,
        MemberIds = members,
        Start = Today,
        Due = Today.AddDays(6),
        Note = "천천히 해요",
    };

    public Task<AssignOutcome> AssignAsync(string track, AssignmentTerms terms, Guid? saveId = null) =>
        Get<Assign>().HandleAsync(Lead, Key, saveId ?? Guid.NewGuid(), track, terms);

    /// <returns>Key of an assignment of a new track.</returns>
    public async Task<string> AssignedAsync(AssignmentTerms? terms = null, Track? track = null) =>
        Assert.IsType<AssignOutcome.Assigned>(await AssignAsync(await SavedAsync(track), terms ?? Terms())).Key;

    public async Task<AssignmentView> ViewAsync(string key, long? by = null) => (await Get<ReadAssignment>().HandleAsync(by ?? Lead, key, Catalog))!;

    public async Task<OwnAssignment> OwnAsync(long? learner = null) => Assert.Single(await Get<ReadOwnAssignments>().HandleAsync(learner ?? Member, Catalog));

    public async Task StudyAsync(long learner, IEnumerable<long> cards, Rating rating = Rating.Easy)
    {
        foreach (var card in cards)
            Assert.IsType<GradeOutcome.Recorded>(await Get<GradeCard>().HandleAsync(new Grade
            {
                LearnerId = learner,
                CardId = card,
                Rating = rating,
                ExpectedVersion = (await Get<ReadProgress>().HandleAsync(learner, card)).Version,
                AnswerId = Guid.NewGuid(),
                Duration = TimeSpan.FromSeconds(7),
                Kind = ReviewLogKind.Review,
            }));
    }

    public async Task<OwnAssignment> OwnAsyncOf(long learner, string key) =>
        (await Get<ReadOwnAssignments>().HandleAsync(learner, Catalog)).Single(assignment => assignment.Facts.Key == key);

    /// <summary>A quiz about these cards of which the first are answered right.</summary>
    public async Task QuizAsync(long learner, IReadOnlyList<long> cards, int right, bool isFinished = true)
    {
        var plan = new QuizPlan { Seed = 1, Cards = cards, Count = cards.Count };
        var key = Assert.IsType<StartOutcome.Started>(await Get<StartQuiz>().HandleAsync(learner, Guid.NewGuid(), plan, [.. cards.Select(card => Quizzing.Choice(card) with { TopicSlug = Catalog.CardsById[card].Topic!.Slug })])).Key;
        for (var place = 0; place < cards.Count; place++)
            Assert.IsType<AnswerOutcome.Recorded>(await Get<AnswerQuestion>().HandleAsync(new QuizAnswer
            {
                LearnerId = learner,
                Key = key,
                Place = place,
                Response = place < right ? Quizzing.Right : Quizzing.Wrong,
                AnswerId = Guid.NewGuid(),
                Duration = TimeSpan.FromSeconds(9),
            }));
        if (isFinished)
            Assert.IsType<FinishOutcome.Done>(await Get<FinishQuiz>().HandleAsync(learner, key));
    }

    /// <summary>Of a learner, about assignments: what joining told is left out.</summary>
    public List<NoticeRow> News(long learner) => [.. Teams.NoticesOf(learner).Where(notice => notice.Kind is not NoticeEvent.MemberJoined)];

    /// <summary>All that the database holds of tracks and assignments, and how much was told and put on record.</summary>
    public async Task<string> ContentAsync()
    {
        await using var context = Teams.Database.Context();
        return System.Text.Json.JsonSerializer.Serialize(new
        {
            Tracks = await context.Tracks.AsNoTracking().OrderBy(row => row.Id).ToListAsync(),
            Versions = await context.TrackVersions.AsNoTracking().OrderBy(row => row.TrackId).ThenBy(row => row.Version).ToListAsync(),
            Assignments = await context.Assignments.AsNoTracking().OrderBy(row => row.Id).ToListAsync(),
            Members = await context.AssignmentMembers.AsNoTracking().OrderBy(row => row.AssignmentId).ThenBy(row => row.LearnerId).ToListAsync(),
            Audit = await context.Audit.CountAsync(),
            Notices = await context.Notices.CountAsync(),
        });
    }

    public ValueTask DisposeAsync() => Teams.DisposeAsync();
}
