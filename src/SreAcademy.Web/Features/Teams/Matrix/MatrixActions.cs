using SreAcademy.Data;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Web.Features.Teams.Matrix;

/// <summary>What the page of one team may ask for, bound to who looks at it.</summary>
public sealed record MatrixActions
{
    /// <summary>Null once who looks has no seat any more.</summary>
    public required Func<CancellationToken, Task<TeamBoard?>> Read { get; init; }

    /// <summary>Calls when the team has changed: its people, tracks or assignments.</summary>
    public required Func<Func<Task>, IDisposable> FollowTeam { get; init; }

    /// <summary>Calls when a member has answered something.</summary>
    public required Func<long, Func<Task>, IDisposable> FollowMember { get; init; }

    /// <summary>What the database says of an exception; null if it is not the database's.</summary>
    public required Func<Exception, DatabaseFaultKind?> Explain { get; init; }
}

public delegate MatrixActions MatrixActionsOf(long learnerId, string key, MatrixRequest request);

/// <summary>Binds the reads to one team and one learner, whose id comes from the signed-in principal and from nowhere else.</summary>
public sealed class MatrixActionsFactory(LoadTeamBoard load, PracticeChanges changes, AcademyDatabase database)
{
    public MatrixActions For(long learnerId, string key, MatrixRequest request) => new()
    {
        Read = cancellation => load.HandleAsync(learnerId, key, request, cancellation: cancellation),
        FollowTeam = changed => changes.Subscribe(TeamChanges.KeyOf(key), changed),
        FollowMember = (member, changed) => changes.Subscribe(StudyChanges.KeyOf(member), changed),
        Explain = exception => database.Explain(exception)?.Kind,
    };
}
