using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Teams.Matrix;

namespace SreAcademy.Data.Tests.Teams.Matrix;

/// <summary>A team over a course of two topics, one of them at two levels.</summary>
internal sealed class TeamStudy : IAsyncDisposable
{
    private TeamStudy(Teaming teams) => Teams = teams;

    public Teaming Teams { get; }

    public CatalogSnapshot Catalog { get; private set; } = CatalogSnapshot.Empty;

    public long Lead { get; private set; }

    public string Key { get; private set; } = "";

    public IReadOnlyList<long> Cards => [.. Catalog.Cards.Select(place => place.Card.Id)];

    public static async Task<TeamStudy> BeginAsync(DatabaseKind kind)
    {
        var study = new TeamStudy(await Teaming.BeginAsync(kind));
        await study.ImportAsync(Courses.Plain("sre/01.md", "slo", ["하나?", "둘?", "셋?"]), Courses.Rich(), Courses.Plain("sre/08.md", "on-call", ["넷?", "다섯?"]));
        study.Lead = await study.Teams.AddAsync("김리드");
        study.Key = await study.Teams.CreateAsync(study.Lead);
        return study;
    }

    public async Task ImportAsync(params CourseDocument[] documents)
    {
        await Teams.Database.Importer.ImportAsync(Courses.Catalog(documents.Select(Renamed)), Guid.NewGuid().ToString());
        Catalog = await Teams.Database.Reader.ReadSnapshotAsync();
    }

    public Task<TeamMatrix?> ReadAsync(long who, DateOnly? on = null) => Teams.Get<ReadTeamMatrix>().HandleAsync(who, Key, Catalog, on);

    public async Task GradeAsync(long learner, long card, Rating rating = Rating.Good, ReviewLogKind kind = ReviewLogKind.Review) =>
        Assert.IsType<GradeOutcome.Recorded>(await Teams.Get<GradeCard>().HandleAsync(await GradeOfAsync(learner, card, rating, kind)));

    public async Task<Grade> GradeOfAsync(long learner, long card, Rating rating = Rating.Good, ReviewLogKind kind = ReviewLogKind.Review) => new()
    {
        LearnerId = learner,
        CardId = card,
        Rating = rating,
        ExpectedVersion = (await Teams.Get<ReadProgress>().HandleAsync(learner, card)).Version,
        AnswerId = Guid.NewGuid(),
        Duration = TimeSpan.FromSeconds(5),
        Kind = kind,
    };

    public async Task SaveAsync(long learner, StudySettings settings) =>
        Assert.IsType<SettingsOutcome.Saved>(await Teams.Get<SaveStudySettings>().HandleAsync(learner, settings));

    public List<TeamWeekRow> Weeks()
    {
        using var context = Teams.Database.Context();
        return [.. context.TeamWeeks.AsNoTracking().OrderBy(row => row.TeamId).ThenBy(row => row.Monday)];
    }

    public ValueTask DisposeAsync() => Teams.DisposeAsync();

    // Two topics of one name would be one.
    private static CourseDocument Renamed(CourseDocument document) => document.Path.Contains("07", StringComparison.Ordinal)
        ? document with { Topics = [.. document.Topics.Select(topic => topic with { Slug = $"rich-{topic.Slug}" })] }
        : document;
}
