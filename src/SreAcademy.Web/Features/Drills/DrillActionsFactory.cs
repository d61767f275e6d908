using SreAcademy.Data;
using SreAcademy.Data.Drills;
using SreAcademy.Web.Features.Drills.Session;

namespace SreAcademy.Web.Features.Drills;

/// <summary>What the page of one drill of one learner may ask for.</summary>
public delegate DrillActions DrillActionsOf(long learnerId, string key);

/// <summary>Binds the commands to one drill and one learner, whose id comes from the signed-in principal and from nowhere else.</summary>
public sealed class DrillActionsFactory(ReadDrill read, ReadDrillVersion version, MakeMove move, GiveUpDrill giveUp, PracticeChanges changes, AcademyDatabase database)
{
    public DrillActions For(long learnerId, string key) => new()
    {
        Read = cancellation => read.HandleAsync(learnerId, key, cancellation),
        ReadVersion = cancellation => version.HandleAsync(learnerId, key, cancellation),
        Move = (moveId, place, made, cancellation) => move.HandleAsync(learnerId, key, moveId, place, made, cancellation),
        GiveUp = cancellation => giveUp.HandleAsync(learnerId, key, cancellation),
        Subscribe = changed => changes.Subscribe(key, changed),
        Explain = exception => database.Explain(exception)?.Kind,
    };
}
