using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Access;
using SreAcademy.Web.Account.Administration;
using SreAcademy.Web.Account.Delete;
using SreAcademy.Web.Account.Guests;
using SreAcademy.Web.Account.Merge;
using SreAcademy.Web.Account.Overview;
using SreAcademy.Web.Account.Passkeys;
using SreAcademy.Web.Account.Password;
using SreAcademy.Web.Account.Register;
using SreAcademy.Web.Account.SignIn;
using SreAcademy.Web.Account.Takeout;
using SreAcademy.Web.Account.TwoFactor;
using SreAcademy.Web.Features.Admin.Audit;
using SreAcademy.Web.Features.Admin.Content;
using SreAcademy.Web.Features.Admin.Overview;
using SreAcademy.Web.Features.Admin.People;
using SreAcademy.Web.Features.Admin.Teams;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Drills.Start;
using SreAcademy.Web.Features.Home;
using SreAcademy.Web.Features.Messages.Composing;
using SreAcademy.Web.Features.Messages.Posting;
using SreAcademy.Web.Features.Progress;
using SreAcademy.Web.Features.Quiz.Notebook;
using SreAcademy.Web.Features.Quiz.Start;
using SreAcademy.Web.Features.Settings;
using SreAcademy.Web.Features.Teams.Matrix;
using SreAcademy.Web.Features.Tracks;

namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>Why it is known who sends a command.</summary>
public abstract record Sender
{
    private Sender()
    {
    }

    /// <summary>Who the cookie says, at these addresses; the <see cref="EndpointTable"/> says who gets there. It concerns nobody else.</summary>
    public sealed record Cookie(params string[] Routes) : Sender;

    /// <summary>Whoever gets to these addresses, which are for administrators only.</summary>
    public sealed record Administrators(params string[] Routes) : Sender;

    /// <summary>Whoever proves it by what is sent: a password, a code, a key from a letter.</summary>
    public sealed record Proof(string What) : Sender;

    /// <summary>The site itself, or the operator at the machine.</summary>
    public sealed record Nobody(string Why) : Sender;
}

/// <summary>Every command of the program that is not the database's alone (those are listed with the tests of the database). Add a row for every new one.</summary>
public static class CommandTable
{
    public static IReadOnlyDictionary<Type, Sender> Senders { get; } = new Dictionary<Type, Sender>
    {
        // Accounts.
        [typeof(LoadLearner)] = new Sender.Cookie("/account", "/teams", "/teams/join/{Token}"),
        [typeof(ConfirmIdentity)] = new Sender.Cookie("/account/confirm"),
        [typeof(LearnerRequirements)] = new Sender.Nobody("it is what asks"),
        [typeof(RefusedAccess)] = new Sender.Nobody("it is what answers whoever may not"),
        [typeof(SaveName)] = new Sender.Cookie("/account"),
        [typeof(DeleteLearner)] = new Sender.Cookie("/account/delete"),
        [typeof(TakeOut)] = new Sender.Cookie("/account/takeout/json", "/account/takeout/csv"),
        [typeof(OfferedHistory)] = new Sender.Cookie("/account/merge"),
        [typeof(BecomeGuest)] = new Sender.Proof("none is needed: it makes somebody new"),
        [typeof(RemoveIdleGuests)] = new Sender.Nobody("the clock's"),
        [typeof(AttachPasskey)] = new Sender.Cookie("/account/passkeys/attach"),
        [typeof(PasskeyList)] = new Sender.Cookie("/account/passkeys"),
        [typeof(ProvePasskey)] = new Sender.Proof("a signature over a challenge of this site"),
        [typeof(RemovePasskey)] = new Sender.Cookie("/account/passkeys/remove"),
        [typeof(RenamePasskey)] = new Sender.Cookie("/account/passkeys/rename"),
        [typeof(ChangePassword)] = new Sender.Cookie("/account/password"),
        [typeof(RequestPasswordReset)] = new Sender.Proof("none is needed: the letter goes to the account's address"),
        [typeof(PasswordReset)] = new Sender.Proof("a key from a letter"),
        [typeof(ResetWithRecoveryCode)] = new Sender.Proof("a recovery code"),
        [typeof(RegisterAccount)] = new Sender.Proof("none is needed: it makes an account, of the guest whose cookie it is if there is one"),
        [typeof(ProveAddress)] = new Sender.Cookie("/account/messages"),
        [typeof(CompleteRegistration)] = new Sender.Proof("a key from a letter"),
        [typeof(AttachAccount)] = new Sender.Proof("what the commands of registering have checked"),
        [typeof(SignInWithPassword)] = new Sender.Proof("a password"),
        [typeof(LoadTwoFactor)] = new Sender.Cookie("/account/two-factor"),
        [typeof(BeginTwoFactor)] = new Sender.Cookie("/account/two-factor"),
        [typeof(SwitchOnTwoFactor)] = new Sender.Cookie("/account/two-factor"),
        [typeof(SwitchOffTwoFactor)] = new Sender.Cookie("/account/two-factor"),

        // Studying: each asks commands of the database, with the same learner.
        [typeof(LoadLearnerHome)] = new Sender.Cookie("/"),
        [typeof(LoadProgress)] = new Sender.Cookie("/progress"),
        [typeof(LoadNotebook)] = new Sender.Cookie("/quiz/notebook"),
        [typeof(WeakCards)] = new Sender.Cookie("/quiz", "/quiz/start"),
        [typeof(LoadQuizDesk)] = new Sender.Cookie("/quiz"),
        [typeof(BeginQuiz)] = new Sender.Cookie("/quiz/start"),
        [typeof(BeginDrill)] = new Sender.Cookie("/drills/start"),
        [typeof(LookAhead)] = new Sender.Cookie("/settings"),
        [typeof(ShowSettings)] = new Sender.Cookie("/settings"),
        [typeof(ChooseAppearance)] = new Sender.Cookie("/settings/appearance"),

        [typeof(LoadTeamBoard)] = new Sender.Cookie("/teams/{Key}", "/teams/{Key}/oncall", "/teams/{key}/matrix.csv"),
        [typeof(MoveAssignment)] = new Sender.Cookie("/tracks/{Key}"),

        // Administration.
        [typeof(MakeResetLink)] = new Sender.Administrators("/admin/people/{Id:long}"),
        [typeof(ReadOverview)] = new Sender.Administrators("/admin"),
        [typeof(ReadPeople)] = new Sender.Administrators("/admin/people"),
        [typeof(ReadAllTeams)] = new Sender.Administrators("/admin/teams"),
        [typeof(CheckContent)] = new Sender.Administrators("/admin/content"),
        [typeof(ReadContentStatus)] = new Sender.Administrators("/admin/content"),
        [typeof(ReadAudit)] = new Sender.Administrators("/admin/audit"),

        // Messages: each letter goes to whom it is about.
        [typeof(ComposeMessages)] = new Sender.Nobody("the clock's"),
        [typeof(ComposeLetters)] = new Sender.Nobody("the clock's"),
        [typeof(ComposeDigests)] = new Sender.Nobody("the clock's"),
        [typeof(ComposeTeamDigests)] = new Sender.Nobody("the clock's"),
        [typeof(DeliverMessages)] = new Sender.Nobody("the clock's"),

        // The course.
        [typeof(ImportContent)] = new Sender.Nobody("reads files at the machine"),
        [typeof(MigrateDatabase)] = new Sender.Nobody("when the program starts"),
        [typeof(OpenCatalog)] = new Sender.Nobody("when the program starts"),
    };
}
