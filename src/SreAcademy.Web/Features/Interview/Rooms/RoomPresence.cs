using SreAcademy.Data;
using SreAcademy.Data.Interviews;

namespace SreAcademy.Web.Features.Interview.Rooms;

/// <summary>Who has a room open in this process. A help for the eye, and nothing rests on it: with several instances it knows only its own.</summary>
public sealed class RoomPresence(PracticeChanges changes)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Key, InterviewSeat Seat), int> open = [];

    /// <summary>Null where the seat was never seen here.</summary>
    public bool? Of(string key, InterviewSeat seat)
    {
        lock (gate)
            return open.TryGetValue((key, seat), out var pages) ? pages > 0 : null;
    }

    /// <summary>Until it is disposed the seat is there.</summary>
    public IDisposable Enter(string key, InterviewSeat seat)
    {
        Count(key, seat, +1);
        return new Stay(() => Count(key, seat, -1));
    }

    private void Count(string key, InterviewSeat seat, int pages)
    {
        lock (gate)
        {
            open[(key, seat)] = open.GetValueOrDefault((key, seat)) + pages;
            // Forgotten with the last page of the room, or it would grow with every room there ever was.
            if (Enum.GetValues<InterviewSeat>().All(other => open.GetValueOrDefault((key, other)) == 0))
                foreach (var other in Enum.GetValues<InterviewSeat>())
                    open.Remove((key, other));
        }
        changes.Publish(key);
    }

    private sealed class Stay(Action leave) : IDisposable
    {
        private Action? leave = leave;

        public void Dispose() => Interlocked.Exchange(ref leave, null)?.Invoke();
    }
}
