using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using SreAcademy.Web.Features.Drills.Session;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Drills;

/// <summary>A session over a drill in memory, with the clock's events carried out as a page carries them out.</summary>
internal sealed class Drilling : IDisposable
{
    private readonly List<DrillSession> sessions = [];

    public static DrillMove.NameRoles Roles { get; } = new(new Dictionary<IncidentRole, DrillPerson>
    {
        [IncidentRole.Commander] = DrillPerson.You,
        [IncidentRole.Operations] = DrillPerson.SecondOnCall,
        [IncidentRole.Communications] = DrillPerson.SupportLead,
    });

    public TwoClocks Time { get; } = new();

    public FakeDrill Drill { get; private set; } = null!;

    public DrillSession Session { get; private set; } = null!;

    public DrillState State => Session.State!;

    public async Task<Drilling> OpenAsync(DrillPlan? plan = null)
    {
        Drill = new FakeDrill(Time, plan ?? SampleDrills.Coupons);
        Session = await AnotherTabAsync();
        return this;
    }

    public async Task<DrillSession> AnotherTabAsync()
    {
        var session = new DrillSession(Drill.Actions, Time);
        session.Changed += session.FollowAsync;
        session.MinutePassed += session.ThinkAsync;
        sessions.Add(session);
        await session.OpenAsync();
        return session;
    }

    /// <summary>Up to the first decision.</summary>
    public async Task RespondAsync()
    {
        await Session.MoveAsync(new DrillMove.Acknowledge());
        await Session.MoveAsync(new DrillMove.DeclareSeverity(IncidentSeverity.Sev2));
        await Session.MoveAsync(Roles);
    }

    public Task ChooseAsync(int option) => Session.ChooseAsync(State.Taken.Count, option);

    /// <summary>Lets time pass with the page before somebody's eyes.</summary>
    public void Watch(TimeSpan span)
    {
        for (var passed = TimeSpan.Zero; passed < span; passed += DrillSession.ThinkingMinute)
        {
            foreach (var session in sessions)
                session.SeePage();
            Time.Advance(DrillSession.ThinkingMinute);
        }
    }

    public void Dispose()
    {
        foreach (var session in sessions)
            session.Dispose();
    }
}
