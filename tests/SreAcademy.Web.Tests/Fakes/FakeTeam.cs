using SreAcademy.Core.Content;
using SreAcademy.Core.Teams;
using SreAcademy.Data;
using SreAcademy.Data.Teams.Matrix;
using SreAcademy.Web.Features.Teams.Matrix;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>A team in memory, as the one who looks at it may see it.</summary>
internal sealed class FakeTeam
{
    private readonly List<(long? Member, Func<Task> Changed)> listeners = [];

    public CatalogSnapshot Catalog { get; } = SampleCatalog.Rich;

    public MatrixRequest Request { get; set; } = new();

    /// <summary>Of who looks; null once there is no seat.</summary>
    public TeamRole? Role { get; set; } = TeamRole.Lead;

    public List<(long Id, string Name, double Recall)> Members { get; } = [(1, "가리드", 0.9), (2, "나멤버", 0.4)];

    public List<TeamWeek> Weeks { get; } = [];

    public int Reads { get; private set; }

    /// <summary>What the database throws instead of working.</summary>
    public DatabaseFaultKind? Fault { get; set; }

    /// <summary>Whom the page follows; null for the team itself.</summary>
    public IReadOnlyList<long?> Followed => [.. listeners.Select(listener => listener.Member).Order()];

    public MatrixActions Actions => new()
    {
        Read = _ =>
        {
            Reads++;
            return Fault is { } fault ? throw new FakeFault(fault) : Task.FromResult(Role is null ? null : Board());
        },
        FollowTeam = changed => Follow(null, changed),
        FollowMember = (member, changed) => Follow(member, changed),
        Explain = exception => (exception as FakeFault)?.Kind,
    };

    public Task PublishAsync(long? member = null) => Task.WhenAll(listeners.Where(listener => listener.Member == member).Select(listener => listener.Changed()).ToList());

    /// <summary>Every member has seen two cards of each topic's easiest cell, and would recall them as well as is said.</summary>
    public TeamBoard Board()
    {
        var cells = MatrixCells.Of(Catalog);
        return new TeamBoard
        {
            Request = Request,
            Matrix = new TeamMatrix
            {
                Key = "abc",
                Name = "결제팀",
                Role = Role ?? TeamRole.Lead,
                IsArchived = false,
                Today = new DateOnly(2026, 11, 23),
                Cells = cells,
                Members = [.. Members.Select(member => new MatrixMember(member.Id, member.Name, member.Id == 1 ? TeamRole.Lead : TeamRole.Member, Readiness(cells, member.Recall)))],
                Weeks = Weeks,
            },
            Columns = MatrixColumn.Of(cells, Request.Level),
            Tracks = [],
            TrackIsGone = false,
            Running = [],
        };
    }

    private static MemberReadiness Readiness(MatrixCells cells, double recall)
    {
        var readiness = new MemberReadiness(cells);
        foreach (var cell in Enumerable.Range(0, cells.Count).Where(cell => recall > 0 && cells.CardsIn(cell) >= 2))
        {
            readiness.Add(cell, recall, recall / 2);
            readiness.Add(cell, recall, recall / 2);
        }
        return readiness;
    }

    private Ended Follow(long? member, Func<Task> changed)
    {
        var listener = (member, changed);
        listeners.Add(listener);
        return new Ended(() => listeners.Remove(listener));
    }

    private sealed class Ended(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
