using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using static SreAcademy.Core.Drills.DrillPerson;
using static SreAcademy.Core.Drills.IncidentRole;

namespace SreAcademy.Core.Tests.Drills;

public class RoleFaultTests
{
    [Fact]
    public void A_major_incident_needs_three_roles_and_a_commander_who_does_not_operate()
    {
        Assert.Empty(RoleFaults.Of(IncidentSeverity.Sev1, Drilling.GoodRoles.Roles));
        Assert.Equal([RoleFault.CommanderMissing, RoleFault.OperationsMissing, RoleFault.CommunicationsMissing], RoleFaults.Of(IncidentSeverity.Sev2, Roles()));
        Assert.Equal([RoleFault.CommanderOperates], RoleFaults.Of(IncidentSeverity.Sev2, Roles((Commander, You), (Operations, You), (Communications, You))));
    }

    [Theory]
    [InlineData(IncidentSeverity.Sev3)]
    [InlineData(IncidentSeverity.Sev4)]
    [InlineData(IncidentSeverity.None)]
    public void One_person_may_do_everything_in_a_minor_one(IncidentSeverity severity)
    {
        Assert.Empty(RoleFaults.Of(severity, Roles((Commander, You), (Operations, You))));
        Assert.Equal([RoleFault.OperationsMissing], RoleFaults.Of(severity, Roles((Commander, You))));
    }

    [Fact]
    public void Each_fault_that_slows_makes_every_later_step_a_fifth_longer_and_never_blocks()
    {
        var plan = Drilling.Plan();
        var state = Drilling.Responding(plan, roles: new DrillMove.NameRoles(Roles()));
        var after = state.Right(plan);

        Assert.Equal(TimeSpan.FromMinutes(5 * 1.4), after.Clock - state.Clock);
        Assert.Equal(TimeSpan.FromMinutes(10 * 1.4), after.Wrong(plan).Clock - after.Clock);
        Assert.Equal(90, after.Score);
    }

    [Fact]
    public void Whoever_leads_communications_alone_posts_updates_faster()
    {
        var plan = Drilling.Plan();
        Assert.Equal(1, Took(Drilling.GoodRoles));
        Assert.Equal(3, Took(new DrillMove.NameRoles(Roles((Commander, You), (Operations, SecondOnCall), (Communications, You)))));
        Assert.Equal(3, Took(new DrillMove.NameRoles(Roles((Commander, You), (Operations, SecondOnCall)))));

        double Took(DrillMove.NameRoles roles) => Drilling.Responding(plan, roles: roles).Then(plan, new DrillMove.PostUpdate()).Timeline[^1].Took.TotalMinutes;
    }

    private static Dictionary<IncidentRole, DrillPerson> Roles(params (IncidentRole Role, DrillPerson Person)[] roles) => roles.ToDictionary(pair => pair.Role, pair => pair.Person);
}
