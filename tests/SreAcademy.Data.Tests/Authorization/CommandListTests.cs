using System.Reflection;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Backups;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams.Matrix;
using SreAcademy.Data.Tests.Administration;
using SreAcademy.Data.Tests.Drills;
using SreAcademy.Data.Tests.Interviews;
using SreAcademy.Data.Tests.Messages;
using SreAcademy.Data.Tests.Progress;
using SreAcademy.Data.Tests.Quizzes;
using SreAcademy.Data.Tests.Study;
using SreAcademy.Data.Tests.Teams;
using SreAcademy.Data.Tests.Tracks;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Tests.Authorization;

/// <summary>Every command over the database, with where it is proven that it asks who sends it. One that is not listed fails.</summary>
public class CommandListTests
{
    /// <summary>Each of them is tried by everybody who may not.</summary>
    private static readonly IReadOnlyCollection<Type>[] Tables =
    [
        StrangerTests.Listed,
        QuizStrangerTests.Listed,
        InterviewStrangerTests.Listed,
        DrillStrangerTests.Listed,
        ProgressStrangerTests.Listed,
        TeamStrangerTests.Listed,
        TrackStrangerTests.Listed,
        MessageStrangerTests.Listed,
        AdministrationStrangerTests.Listed,
        // By name in MatrixStrangerTests.
        [typeof(ReadTeamMatrix)],
    ];

    /// <summary>The site's own, and the operator's at the machine: nobody sends it from a page, and it takes nobody's id.</summary>
    private static readonly Dictionary<Type, string> AskNobody = new()
    {
        [typeof(KeepTeamWeeks)] = "kept once a week for all teams",
        [typeof(FinishAssignments)] = "looks once a day which assignments are finished",
        [typeof(RebuildProgress)] = "the operator's command; writes what the log says already",
        [typeof(MakeBackup)] = "made by the clock and the operator's command; the page that makes one is for administrators and notes who did",
        [typeof(RestoreBackup)] = "the operator's command, while the site stands still",
        [typeof(TellDueSoon)] = "reminds of what is due, once a day",
        [typeof(ReadUnsentNotices)] = "the clock writes letters of them",
        [typeof(ReadDigestReaders)] = "the clock writes digests for them",
        [typeof(ReadTeamDigests)] = "the clock writes digests to channels of teams",
        [typeof(QueueMessage)] = "takes what the clock has written",
        [typeof(TakeNext)] = "the outbox's",
        [typeof(ConfirmSent)] = "the outbox's",
        [typeof(RecordFailure)] = "the outbox's",
        [typeof(ReadOutbox)] = "counts for the operator; holds nobody's address",
        [typeof(RemoveOldMessages)] = "the clock's",
        [typeof(AppointAdministrator)] = "the operator's command, at the machine",
        [typeof(NoteOwnAction)] = "what the site's clock and the operator's commands did",
        [typeof(ReadBackupSchedule)] = "read by the clock; holds a time of day and a number",
    };

    private static readonly string[] NamesOfWhoAsks = ["learnerId", "actorId", "who", "http"];

    [Fact]
    public void Every_command_is_tried_by_strangers_or_asks_nobody()
    {
        var listed = Tables.SelectMany(table => table).Concat(AskNobody.Keys).ToHashSet();

        Assert.Equal([], Commands().Where(type => !listed.Contains(type)).Select(type => type.FullName).Order());
        Assert.Equal([], listed.Except(Commands()).Select(type => type.FullName).Order());
    }

    [Fact]
    public void Whatever_asks_nobody_takes_nobodys_id()
    {
        Assert.All(AskNobody.Keys, type => Assert.DoesNotContain(Handles(type).SelectMany(handle => handle.GetParameters()), parameter => NamesOfWhoAsks.Contains(parameter.Name)));
    }

    private static IEnumerable<Type> Commands() => typeof(GradeCard).Assembly.GetTypes().Where(type => type.IsClass && !type.IsNested && Handles(type).Any());

    private static IEnumerable<MethodInfo> Handles(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.Name == "HandleAsync");
}
