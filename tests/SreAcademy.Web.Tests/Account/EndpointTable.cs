using SreAcademy.Web.Tests.Account.Authorization;
using static SreAcademy.Web.Tests.Account.Authorization.Answer;
using static SreAcademy.Web.Tests.Account.Authorization.Asker;

namespace SreAcademy.Web.Tests.Account;

/// <param name="Methods">Separated by commas; <c>*</c> where it does not say.</param>
/// <param name="Least">What becomes of looking, whoever it is, where it is there.</param>
public sealed record EndpointRow(string Methods, string Route, Access Least)
{
    /// <summary>An address of it that exists; may name things of the <see cref="Authorization.Sample"/> in braces.</summary>
    public string Sample { get; init; } = Route;

    /// <summary>False where nothing is sent, or something else than a form: then the row says why in a comment.</summary>
    public bool Token { get; init; } = true;

    /// <summary>Takes JSON instead of a form, with the token in a header.</summary>
    public bool Json { get; init; }

    /// <summary>False for what says that something is not there.</summary>
    public bool Found { get; init; } = true;

    /// <summary>What can be sent to it and changes something of a team or of the site.</summary>
    public Form[] Forms { get; init; } = [];

    public bool IsLooked => Methods.Split(',').Contains("GET");

    public bool IsSent => Methods.Split(',').Contains("POST");

    public Answer Expected(Asker asker) => Least[asker] == Answer.Shown && !Found ? Answer.NotFound : Least[asker];
}

/// <summary>Add a row for every new address.</summary>
public static class EndpointTable
{
    private const string Page = "GET,POST";

    private const string TrackText = """
        {"format":"sre-academy-track","version":1,"name":"가져온 것","goal":{"kind":"recall","target":0.9},"items":[{"topic":"{topic}","from":1,"to":1}]}
        """;

    private static readonly (string, string)[] TrackFields =
        [("name", "다른 이름"), ("topic", "{topic}"), ("from", "1"), ("to", "1"), ("goal", "recall"), ("percent", "90"), ("days", "7")];

    private static readonly Asker[] Accounts = [Member, OtherLead, Asker.Administrator, Lead];

    public static IReadOnlyList<EndpointRow> Rows { get; } =
    [
        // Reading.
        new(Page, "/", Who.Visitor),
        new(Page, "/cards/{Id}", Who.Visitor) { Sample = "/cards/1" },
        new(Page, "/glossary", Who.Visitor),
        new(Page, "/interview-questions", Who.Visitor),
        new(Page, "/labs/slo", Who.Visitor),
        new(Page, "/levels/{Number}", Who.Visitor) { Sample = "/levels/1" },
        new(Page, "/scenarios", Who.Visitor),
        new(Page, "/search", Who.Visitor),
        new("GET", "/search/results", Who.Visitor) { Sample = "/search/results?q=a" },
        new(Page, "/topics/{Slug}", Who.Visitor) { Sample = "/levels/1" },
        new("GET", "/sitemap.xml", Who.Visitor),
        new("GET", "/robots.txt", Who.Visitor),
        new(Page, "/settings", Who.Visitor),

        // What is not there, or was refused.
        new(Page, "/design", Who.Visitor) { Found = false },
        new(Page, "/error", Who.Visitor),
        new(Page, "/not-found", Who.Visitor) { Found = false },
        new(Page, "/status/{Code:int}", Who.Visitor) { Sample = "/status/404", Found = false },
        new(Page, "/status/400", Who.Visitor),
        new(Page, "/status/413", Who.Visitor),
        new(Page, "/status/429", Who.Visitor),
        new(Page, "/{*Missing:nonfile}", Who.Visitor) { Sample = "/no/such/page", Found = false },

        // Oneself.
        new(Page, "/account", Who.Visitor),
        new(Page, "/account/sign-in", Who.Visitor),
        new(Page, "/account/sign-in/second-factor", Who.Visitor),
        new(Page, "/account/register", Who.Visitor with { Member = LedOn, Lead = LedOn, OtherLead = LedOn, Administrator = LedOn }),
        new(Page, "/account/register/confirm", Who.Visitor),
        new(Page, "/account/forgotten-password", Who.Visitor),
        new(Page, "/account/reset-password", Who.Visitor),
        new(Page, "/account/deleted", Who.Visitor),
        new("POST", "/account/sign-out", Who.Visitor),
        new("POST", "/guest", Who.Visitor),
        new(Page, "/account/sessions", Who.Guest),
        new(Page, "/account/confirm", Who.Guest with { Guest = LedOn }),
        new(Page, "/account/delete", Who.Guest),
        new(Page, "/account/passkeys", Who.Guest),
        new(Page, "/account/two-factor", Who.Guest),
        new(Page, "/account/recovery-codes", Who.Guest),
        new(Page, "/account/takeout", Who.Guest),
        new("GET", "/account/takeout/json", Who.Guest),
        new("GET", "/account/takeout/csv", Who.Guest),
        new(Page, "/account/messages", Who.Guest),
        new(Page, "/notices", Who.Guest) { Forms = [new("read", [Member, Lead], ("Newest", "9223372036854775807"))] },

        // The link is the proof, for mail programs too, which have no token: the page of the address is only looked at.
        new(Page, "/messages/stop/{Token}", Who.Visitor) { Sample = "/messages/stop/nothing", Token = false },
        new("POST", "/messages/stop/{token}", Who.Visitor) { Sample = "/messages/stop/nothing", Token = false },
        new(Page, "/account/password", Who.Account),
        new(Page, "/account/merge", Who.Account),
        new("POST", "/account/passkeys/options", Who.Visitor) { Json = true },
        new("POST", "/account/passkeys/sign-in", Who.Visitor) { Json = true },
        new("POST", "/account/passkeys/attach", Who.Guest) { Json = true },
        new("POST", "/account/passkeys/rename", Who.Guest),
        new("POST", "/account/passkeys/remove", Who.Guest),
        new("POST", "/account/passkeys/confirm", Who.Account) { Json = true },

        // Administration.
        new(Page, "/admin", Who.Administrator),
        new(Page, "/admin/people", Who.Administrator),
        new(Page, "/admin/people/{Id:long}", Who.Administrator)
        {
            Sample = "/admin/people/{spare}",
            Forms =
            [
                new("reset-link", [Asker.Administrator]),
                new("make", [Asker.Administrator], ("Sure", "yes")),
                new("disable", [Asker.Administrator], ("Sure", "yes")),
            ],
        },
        new(Page, "/admin/teams", Who.Administrator),
        new(Page, "/admin/content", Who.Administrator),
        new(Page, "/admin/card-reports", Who.Administrator) { Forms = [new("close-{report}", [Asker.Administrator])] },
        new(Page, "/admin/messages", Who.Administrator) { Forms = [new("mail", [Asker.Administrator]), new("webhook", [Asker.Administrator], ("Address", "https://127.0.0.1/hook"))] },
        new(Page, "/admin/backups", Who.Administrator)
        {
            Forms = [new("backup", [Asker.Administrator]), new("schedule", [Asker.Administrator], ("At", ""), ("Keep", "9"))],
        },
        new("GET", "/admin/backups/{name}", Who.Administrator) { Sample = "/admin/backups/academy-20000101-000000.zip", Found = false },
        new(Page, "/admin/audit", Who.Administrator),

        // Studying.
        new(Page, "/progress", Who.Visitor),
        new(Page, "/review", Who.Visitor),
        new(Page, "/quiz", Who.Visitor),
        new(Page, "/quiz/notebook", Who.Visitor),
        new(Page, "/quiz/{Key}", Who.Owner with { Visitor = NotFound, Disabled = NotFound }) { Sample = "/quiz/{quiz}" },
        new("POST", "/quiz/start", Who.Guest),
        new(Page, "/interview", Who.Visitor),
        new(Page, "/interview/{Key}", Who.Owner) { Sample = "/interview/{interview}" },
        new(Page, "/interview/rooms/{Token}", Who.Visitor) { Sample = "/interview/rooms/nothing" },
        new("POST", "/interview/{key}/answer", Who.Owner) { Sample = "/interview/{interview}/answer", Json = true },
        new("POST", "/interview/{key}/notes", Who.Owner) { Sample = "/interview/{interview}/notes", Json = true },
        new("POST", "/interview/{key}/invite", Who.Owner) { Sample = "/interview/{interview}/invite" },
        new(Page, "/drills", Who.Visitor),
        new(Page, "/drills/{Slug}", Who.Visitor) { Sample = "/drills/{scenario}" },
        new(Page, "/drills/{Slug}/{Key}", Who.Owner with { Visitor = NotFound, Disabled = NotFound }) { Sample = "/drills/{scenario}/{drill}" },
        new("GET", "/drills/{slug}/{key}/postmortem.md", Who.Owner) { Sample = "/drills/{scenario}/{drill}/postmortem.md" },
        new("POST", "/drills/start", Who.Guest),
        new("POST", "/interview/{key}/invite/revoke", Who.Owner) { Sample = "/interview/{interview}/invite/revoke" },

        // Teams. To strangers every one of them is as if it were not there.
        new(Page, "/teams", Who.Visitor) { Forms = [new("create-team", Accounts, ("Save", "{save}"), ("TeamName", "새 팀"))] },
        new(Page, "/teams/join/{Token}", Who.Visitor) { Sample = "/teams/join/{invite}", Forms = [new("join", [OtherLead, Asker.Administrator])] },
        new(Page, "/teams/{Key}", Who.Member) { Sample = "/teams/{team}" },
        new(Page, "/teams/{Key}/oncall", Who.Lead) { Sample = "/teams/{team}/oncall" },
        new("GET", "/teams/{key}/matrix.csv", Who.Member) { Sample = "/teams/{team}/matrix.csv" },
        new(Page, "/teams/{Key}/members", Who.Member)
        {
            Sample = "/teams/{team}/members",
            Forms =
            [
                new("members", [Lead], ("do", "remove:{member}")),
                new("members", [Lead], ("do", "lead:{member}")),
                new("invite", [Lead], ("days", "7"), ("uses", "3")),
                new("letters", [Lead], ("addresses", "new@example.org")),
                new("revoke", [Lead], ("invite", "{inviteId}")),
                new("hand-over", [Lead], ("heir", "{member}")),
                new("leave", [Member]),
            ],
        },
        new(Page, "/teams/{Key}/settings", Who.Lead)
        {
            Sample = "/teams/{team}/settings",
            Forms =
            [
                new("rename", [Lead], ("Version", "1"), ("TeamName", "다른 이름")),
                new("team-messages", [Lead], ("Version", "1"), ("Webhook", "https://chat.example.org/hook"), ("Pace", "Weekly")),
                new("archive", [Lead]),
                new("take-back", [Lead]) { Stage = Stage.Archived },
                new("delete-team", [Lead], ("TypedName", "결제팀")),
            ],
        },
        new(Page, "/teams/{Key}/tracks", Who.Member) { Sample = "/teams/{team}/tracks", Forms = [new("import", [Lead], ("save", "{save}"), ("text", TrackText))] },
        new(Page, "/teams/{Key}/tracks/new", Who.Lead)
        {
            Sample = "/teams/{team}/tracks/new",
            Forms = [new("track", [Lead], [("save", "{save}"), .. TrackFields])],
        },
        new(Page, "/teams/{Key}/assignments", Who.Member) { Sample = "/teams/{team}/assignments" },
        new(Page, "/teams/{Key}/assign", Who.Lead)
        {
            Sample = "/teams/{team}/assign?track={track}",
            Forms = [new("assign", [Lead], ("save", "{save}"), ("track-version", "1"), ("whom", "whole"), ("start", "{today}"), ("due", "{soon}"))],
        },
        new(Page, "/tracks/{Key}", Who.Member) { Sample = "/tracks/{track}", Forms = [new("archive", [Lead]), new("move", [Lead], ("assignment", "{assignment}"), ("version", "2")) { Stage = Stage.Rewritten }] },
        new(Page, "/tracks/{Key}/edit", Who.Lead) { Sample = "/tracks/{track}/edit", Forms = [new("track", [Lead], [("version", "1"), .. TrackFields])] },
        new("GET", "/tracks/{key}.json", Who.Member) { Sample = "/tracks/{track}.json" },
        new("GET", "/tracks/{key}.md", Who.Member) { Sample = "/tracks/{track}.md" },
        new(Page, "/assignments/{Key}", Who.Member)
        {
            Sample = "/assignments/{assignment}",
            Forms =
            [
                new("ask", [Lead, Member], ("help-note", "막혔어요")),
                new("snooze", [Lead, Member], ("until", "{soon}")),
                new("settle", [Lead], ("member", "{member}")) { Stage = Stage.Asking },
                new("settle-own", [Member]) { Stage = Stage.Asking },
                new("change", [Lead], ("version", "1"), ("track-version", "1"), ("whom", "whole"), ("start", "{today}"), ("due", "{soon}")),
                new("end", [Lead]),
            ],
        },

        // Connections of live pages: who may open one, and from where, is tested with the circuits.
        new("*", "/_blazor", Who.Visitor) { Token = false },
        new("*", "/_blazor/disconnect/", Who.Visitor) { Token = false },
        new("*", "/_blazor/initializers/", Who.Visitor) { Token = false },
        new("*", "/_blazor/negotiate", Who.Visitor) { Token = false },
        new("POST", "/circuits/admission", Who.Visitor) { Token = false },
        new("GET", "/_framework/opaque-redirect", Who.Nothing),

        // For machines: nothing is changed.
        new("*", "/health/live", Who.Visitor) { Token = false },
        new("*", "/health/ready", Who.Visitor) { Token = false },

        // Only this site's pages may send it (it looks where from), and all it changes is how pages look in this browser.
        new("POST", "/settings/appearance", Who.Visitor) { Token = false },
    ];
}
