using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data.Interviews;
using static SreAcademy.Data.Tests.Interviews.Interviewing;

namespace SreAcademy.Data.Tests.Interviews;

/// <summary>Every interview command, sent by a learner who sits in neither seat. One that is not listed here fails.</summary>
public class InterviewStrangerTests
{
    private static readonly Dictionary<Type, Func<Sent, Task<bool>>> Commands = new()
    {
        // True: the stranger was refused, or got and changed nothing but what is the stranger's own.
        [typeof(StartInterview)] = async sent => await sent.Room.Start.HandleAsync(sent.Stranger, sent.StartId, Plan(), sent.Room.Questions()) is
            StartInterviewOutcome.Started { Earlier: false } started && started.Key != sent.Key,
        [typeof(OpenRoom)] = async sent => await sent.Room.Open.HandleAsync(sent.Stranger, sent.StartId, Plan(), sent.Room.Questions()) is
            OpenRoomOutcome.Opened opened && opened.Key != sent.Key,
        [typeof(RenewInvite)] = async sent => await sent.Room.Renew.HandleAsync(sent.Stranger, sent.Key) is InviteOutcome.Unknown,
        [typeof(RevokeInvite)] = async sent => await sent.Room.Revoke.HandleAsync(sent.Stranger, sent.Key) is InviteOutcome.Unknown,
        [typeof(JoinRoom)] = async sent => await sent.Room.Join.HandleAsync(sent.Stranger, sent.Key) is JoinOutcome.NoInvitation
            && await sent.Room.Join.HandleAsync(sent.Stranger, sent.Token) is JoinOutcome.SeatTaken,
        [typeof(ReadInvitation)] = async sent => await sent.Room.Invitation.HandleAsync(sent.Stranger, sent.Key) is null
            && await sent.Room.Invitation.HandleAsync(sent.Stranger, sent.Token) is { IsTaken: true },
        [typeof(BeginInterview)] = async sent => await sent.Room.Begin.HandleAsync(sent.Stranger, sent.Key) is InterviewOutcome.Unknown,
        [typeof(FreeSeat)] = async sent => await sent.Room.Free.HandleAsync(sent.Stranger, sent.Key) is InterviewOutcome.Unknown,
        [typeof(WriteAnswer)] = async sent => await sent.Room.Write.HandleAsync(sent.Stranger, sent.Key, 0, "남의 답") is InterviewOutcome.Unknown,
        [typeof(WriteInterviewerNotes)] = async sent => await sent.Room.Notes.HandleAsync(sent.Stranger, sent.Key, 0, "남의 메모") is InterviewOutcome.Unknown,
        [typeof(AskFollowUp)] = async sent => await sent.Room.FollowUp.HandleAsync(sent.Stranger, sent.Key, 0, 0) is InterviewOutcome.Unknown,
        [typeof(RevealAnswer)] = async sent => await sent.Room.Reveal.HandleAsync(sent.Stranger, sent.Key, 0) is InterviewOutcome.Unknown,
        [typeof(TickPoint)] = async sent => await sent.Room.Tick.HandleAsync(sent.Stranger, sent.Key, 0, 0, true) is InterviewOutcome.Unknown,
        [typeof(PauseClock)] = async sent => await sent.Room.Pause.HandleAsync(sent.Stranger, sent.Key, 0) is InterviewOutcome.Unknown,
        [typeof(ResumeClock)] = async sent => await sent.Room.Resume.HandleAsync(sent.Stranger, sent.Key, 0) is InterviewOutcome.Unknown,
        [typeof(NextQuestion)] = async sent => await sent.Room.Next.HandleAsync(sent.Stranger, sent.Key, 0) is InterviewOutcome.Unknown,
        [typeof(FinishInterview)] = async sent => await sent.Room.Finish.HandleAsync(sent.Stranger, sent.Key) is InterviewOutcome.Unknown,
        [typeof(ReadInterview)] = async sent => await sent.Room.Read.HandleAsync(sent.Stranger, sent.Key) is null,
        [typeof(ReadInterviewVersion)] = async sent => await sent.Room.Version.HandleAsync(sent.Stranger, sent.Key) is null,
        [typeof(ReadInterviewHistory)] = async sent => (await sent.Room.History.HandleAsync(sent.Stranger)).Count == 0,
        [typeof(ReadInterviewReport)] = async sent => await sent.Room.Report.HandleAsync(sent.Stranger, sent.Key) is null,
    };

    internal static IReadOnlyCollection<Type> Listed => Commands.Keys;

    [Fact]
    public void Every_interview_command_is_listed_here()
    {
        var commands = typeof(StartInterview).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(StartInterview).Namespace && type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(method => method.Name == "HandleAsync"));

        Assert.Equal(commands.Select(type => type.Name).Order(), Commands.Keys.Select(type => type.Name).Order());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_stranger_neither_sees_nor_changes_a_room(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var startId = Guid.NewGuid();
        var opened = Assert.IsType<OpenRoomOutcome.Opened>(await room.Open.HandleAsync(room.Owner, startId, Plan(), room.Questions()));
        await room.Join.HandleAsync(room.Candidate, opened.Token);
        await room.Begin.HandleAsync(room.Owner, opened.Key);
        await SendAllAsync(room, opened.Key, opened.Token, startId);
        await room.Finish.HandleAsync(room.Owner, opened.Key);
        await SendAsync(room, typeof(ReadInterviewReport), new Sent(room, await room.Study.AddLearnerAsync(), opened.Key, opened.Token, startId));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_is_disabled_is_a_stranger_everywhere(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.RoomAsync();
        await using (var context = room.Study.Database.Context())
            await context.Learners.Where(row => row.Id == room.Candidate).ExecuteUpdateAsync(row => row.SetProperty(learner => learner.DisabledAt, room.Time.Now));

        Assert.IsType<InterviewOutcome.Unknown>(await room.Write.HandleAsync(room.Candidate, key, 0, "답"));
        Assert.Null(await room.Read.HandleAsync(room.Candidate, key));
        Assert.Null(await room.Version.HandleAsync(room.Candidate, key));
        foreach (var unknown in new[] { "", "\0", new string('f', 32), key.ToUpperInvariant(), new string('가', 9000) })
        {
            Assert.Null(await room.Read.HandleAsync(room.Owner, unknown));
            Assert.IsType<InterviewOutcome.Unknown>(await room.Finish.HandleAsync(room.Owner, unknown));
        }
    }

    private static async Task SendAllAsync(Interviewing room, string key, string token, Guid startId)
    {
        foreach (var command in Commands.Keys)
            await SendAsync(room, command, new Sent(room, await room.Study.AddLearnerAsync(), key, token, startId));
    }

    private static async Task SendAsync(Interviewing room, Type command, Sent sent)
    {
        var before = await OwnedAsync(room);
        Assert.True(await Commands[command](sent), command.Name);
        Assert.Equal(before, await OwnedAsync(room));
    }

    /// <summary>All that the database holds of the two, as text.</summary>
    private static async Task<string> OwnedAsync(Interviewing room)
    {
        await using var context = room.Study.Database.Context();
        var interviews = await context.Interviews.AsNoTracking().Where(row => row.OwnerId == room.Owner).ToListAsync();
        var ids = interviews.Select(row => row.Id).ToList();
        return System.Text.Json.JsonSerializer.Serialize(new
        {
            Interviews = interviews,
            Questions = await context.InterviewQuestions.AsNoTracking().Where(row => ids.Contains(row.InterviewId)).OrderBy(row => row.Place).ToListAsync(),
            Log = await context.ReviewLog.AsNoTracking().Where(row => row.LearnerId == room.Owner || row.LearnerId == room.Candidate).ToListAsync(),
        });
    }

    private sealed record Sent(Interviewing Room, long Stranger, string Key, string Token, Guid StartId);
}
