using SreAcademy.Core.Teams;

namespace SreAcademy.Web.Features.Teams.Matrix;

/// <summary>
/// A lead's look at a team, without its looks: reads, follows what members answer and what becomes of the team, and reads again, a little later, so that many
/// answers are one look. Every look asks for the seat. Belongs to one circuit.
/// </summary>
public sealed class MatrixSession : IDisposable
{
    /// <summary>From a change to the look: what comes meanwhile is in it.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Without a change heard of: another instance may have made one, and recall fades when a study day begins.</summary>
    public static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    private readonly MatrixActions actions;
    private readonly CancellationTokenSource closing = new();
    private readonly CancellationToken closed;
    private readonly ITimer clock;
    private readonly Dictionary<long, IDisposable> members = [];
    private IDisposable? team;
    private int waiting;
    private bool busy;
    private bool disposed;

    public MatrixSession(MatrixActions actions, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        this.actions = actions;
        closed = closing.Token;
        clock = time.CreateTimer(_ => Tick?.Invoke(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Raised on a thread of the timer's: the page calls <see cref="TickAsync"/> in its own turn.</summary>
    public event Action? Tick;

    /// <summary>As it was last read; null before that, and for good once the seat is gone.</summary>
    public TeamBoard? Board { get; private set; }

    public MatrixScreen Screen { get; private set; } = MatrixScreen.Loading;

    /// <summary>The last look failed; what is shown is older.</summary>
    public bool IsStale { get; private set; }

    /// <summary>For a page without a connection.</summary>
    public Task LoadAsync() => ReadAsync();

    public async Task OpenAsync()
    {
        // First: what happens while it is read must not be missed.
        team = actions.FollowTeam(Poke);
        await ReadAsync();
        LookAgain();
    }

    /// <returns>Whether anything on screen may have changed.</returns>
    public async Task<bool> TickAsync()
    {
        if (busy || disposed || Screen is MatrixScreen.Gone or MatrixScreen.Demoted or MatrixScreen.SignedOut)
            return false;
        // From here on a change is one more look.
        Interlocked.Exchange(ref waiting, 0);
        await ReadAsync();
        LookAgain();
        return true;
    }

    /// <summary>Whoever is at the page is not the learner it was made for, or no longer.</summary>
    public void SignOut() => End(MatrixScreen.SignedOut);

    public void Dispose()
    {
        if (disposed)
            return;
        disposed = true;
        Unfollow();
        closing.Cancel();
        closing.Dispose();
        clock.Dispose();
    }

    private Task Poke()
    {
        if (Interlocked.Exchange(ref waiting, 1) == 0 && !disposed)
            clock.Change(Pause, Timeout.InfiniteTimeSpan);
        return Task.CompletedTask;
    }

    private void LookAgain()
    {
        if (disposed || Screen is not (MatrixScreen.Loading or MatrixScreen.Shown))
            return;
        clock.Change(Often, Timeout.InfiniteTimeSpan);
        // In this order: a change heard of at any moment ends in the short pause, also one whose look came while another was still being read.
        if (Volatile.Read(ref waiting) == 1)
            clock.Change(Pause, Timeout.InfiniteTimeSpan);
    }

    private async Task ReadAsync()
    {
        busy = true;
        try
        {
            var read = await actions.Read(closed);
            if (disposed || Screen is MatrixScreen.SignedOut)
                return;
            IsStale = false;
            if (read is null)
                End(MatrixScreen.Gone);
            else if (read.Matrix.Role != TeamRole.Lead)
                End(MatrixScreen.Demoted);
            else
                Show(read);
        }
        catch (Exception exception) when (closed.IsCancellationRequested && (exception is OperationCanceledException || actions.Explain(exception) is not null))
        {
            // The page was left: nobody is there to be told.
        }
        catch (Exception exception) when (actions.Explain(exception) is not null)
        {
            IsStale = true;
        }
        finally
        {
            busy = false;
        }
    }

    private void Show(TeamBoard board)
    {
        (Board, Screen) = (board, MatrixScreen.Shown);
        if (team is null)
            return;
        var now = board.Matrix.Members.Select(member => member.Id).ToHashSet();
        foreach (var left in members.Keys.Where(member => !now.Contains(member)).ToList())
        {
            members[left].Dispose();
            members.Remove(left);
        }
        foreach (var member in now.Where(member => !members.ContainsKey(member)))
            members.Add(member, actions.FollowMember(member, Poke));
    }

    private void End(MatrixScreen screen)
    {
        (Board, Screen, IsStale) = (null, screen, false);
        Unfollow();
        if (!disposed)
            clock.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private void Unfollow()
    {
        team?.Dispose();
        team = null;
        foreach (var member in members.Values)
            member.Dispose();
        members.Clear();
    }
}

public enum MatrixScreen
{
    Loading,
    Shown,

    /// <summary>No seat any more.</summary>
    Gone,

    /// <summary>A member now, who has another page.</summary>
    Demoted,

    SignedOut,
}
