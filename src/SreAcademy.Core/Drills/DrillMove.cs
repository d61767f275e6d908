using System.Text.Json.Serialization;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Drills;

/// <summary>A part that somebody takes in an incident. Stored by name.</summary>
public enum IncidentRole
{
    /// <summary>IC: decides, delegates, keeps the overview.</summary>
    Commander = 1,

    /// <summary>Works on the system; nobody else changes anything.</summary>
    Operations = 2,

    /// <summary>Writes to users and stakeholders.</summary>
    Communications = 3,

    /// <summary>Keeps the timeline.</summary>
    Scribe = 4,
}

/// <summary>Who is there to be named. The numbers are stored.</summary>
public enum DrillPerson
{
    /// <summary>The learner, on call first.</summary>
    You = 1,

    /// <summary>Second on call.</summary>
    SecondOnCall = 2,

    /// <summary>Who knows the code of the service.</summary>
    ServiceDeveloper = 3,

    SupportLead = 4,
}

/// <summary>One thing a learner does in a drill. Comes from outside: <see cref="DrillState"/> says whether it fits the moment.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Acknowledge), "acknowledge")]
[JsonDerivedType(typeof(DeclareSeverity), "severity")]
[JsonDerivedType(typeof(NameRoles), "roles")]
[JsonDerivedType(typeof(Choose), "choose")]
[JsonDerivedType(typeof(Escalate), "escalate")]
[JsonDerivedType(typeof(PostUpdate), "update")]
[JsonDerivedType(typeof(TakeHint), "hint")]
[JsonDerivedType(typeof(Think), "think")]
[JsonDerivedType(typeof(Pause), "pause")]
[JsonDerivedType(typeof(Resume), "resume")]
public abstract record DrillMove
{
    private DrillMove()
    {
    }

    /// <summary>확인(ack): the first move of every drill.</summary>
    public sealed record Acknowledge : DrillMove;

    public sealed record DeclareSeverity(IncidentSeverity Severity) : DrillMove;

    /// <summary>Roles left open are missing. A person may have several.</summary>
    public sealed record NameRoles(IReadOnlyDictionary<IncidentRole, DrillPerson> Roles) : DrillMove
    {
        public bool Equals(NameRoles? other) =>
            other is not null && Roles.Count == other.Roles.Count && Roles.All(role => other.Roles.TryGetValue(role.Key, out var person) && person == role.Value);

        public override int GetHashCode() => Roles.Count;
    }

    /// <param name="Option">Index into <see cref="DrillState.Options"/> as they stand before the move.</param>
    public sealed record Choose(int Option) : DrillMove;

    /// <summary>Calls for help: takes time, rules out wrong options of this moment.</summary>
    public sealed record Escalate : DrillMove;

    /// <summary>Tells users on the status page.</summary>
    public sealed record PostUpdate : DrillMove;

    /// <summary>Costs score, no time.</summary>
    public sealed record TakeHint : DrillMove;

    /// <summary>A simulated minute has passed while nothing was decided. Counted by ticks, not by comparing clocks.</summary>
    public sealed record Think : DrillMove;

    public sealed record Pause : DrillMove;

    public sealed record Resume : DrillMove;
}
