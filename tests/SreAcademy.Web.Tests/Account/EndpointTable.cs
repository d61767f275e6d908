namespace SreAcademy.Web.Tests.Account;

public enum Who
{
    Visitor,
    Guest,
    Account,
    Administrator,
}

/// <param name="Methods">Separated by commas; <c>*</c> where it does not say.</param>
/// <param name="Least">Whoever is less is led away.</param>
public sealed record EndpointRow(string Methods, string Route, Who Least)
{
    /// <summary>An address of it that exists.</summary>
    public string Sample { get; init; } = Route;

    /// <summary>False where nothing is sent, or something else than a form: then the row says why in a comment.</summary>
    public bool Token { get; init; } = true;

    /// <summary>Takes JSON instead of a form, with the token in a header.</summary>
    public bool Json { get; init; }

    /// <summary>False for what says that something is not there.</summary>
    public bool Found { get; init; } = true;

    public bool IsLooked => Methods.Split(',').Contains("GET");

    public bool IsSent => Methods.Split(',').Contains("POST");
}

/// <summary>Add a row for every new address.</summary>
public static class EndpointTable
{
    private const string Page = "GET,POST";

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
        new(Page, "/status/429", Who.Visitor),
        new(Page, "/{*Missing:nonfile}", Who.Visitor) { Sample = "/no/such/page", Found = false },

        // Oneself.
        new(Page, "/account", Who.Visitor),
        new(Page, "/account/sign-in", Who.Visitor),
        new(Page, "/account/sign-in/second-factor", Who.Visitor),
        new(Page, "/account/register", Who.Visitor),
        new(Page, "/account/register/confirm", Who.Visitor),
        new(Page, "/account/forgotten-password", Who.Visitor),
        new(Page, "/account/reset-password", Who.Visitor),
        new(Page, "/account/deleted", Who.Visitor),
        new("POST", "/account/sign-out", Who.Visitor),
        new("POST", "/guest", Who.Visitor),
        new(Page, "/account/sessions", Who.Guest),
        new(Page, "/account/confirm", Who.Guest),
        new(Page, "/account/delete", Who.Guest),
        new(Page, "/account/passkeys", Who.Guest),
        new(Page, "/account/two-factor", Who.Guest),
        new(Page, "/account/recovery-codes", Who.Guest),
        new(Page, "/account/takeout", Who.Guest),
        new("GET", "/account/takeout/json", Who.Guest),
        new("GET", "/account/takeout/csv", Who.Guest),
        new(Page, "/account/password", Who.Account),
        new(Page, "/account/merge", Who.Account),
        new("POST", "/account/passkeys/options", Who.Visitor) { Json = true },
        new("POST", "/account/passkeys/sign-in", Who.Visitor) { Json = true },
        new("POST", "/account/passkeys/attach", Who.Guest) { Json = true },
        new("POST", "/account/passkeys/rename", Who.Guest),
        new("POST", "/account/passkeys/remove", Who.Guest),
        new("POST", "/account/passkeys/confirm", Who.Account) { Json = true },

        // Administration.
        new(Page, "/admin/card-reports", Who.Administrator),

        // Studying.
        new(Page, "/progress", Who.Visitor),
        new(Page, "/review", Who.Visitor),
        new(Page, "/quiz", Who.Visitor),
        new(Page, "/quiz/notebook", Who.Visitor),
        new(Page, "/quiz/{Key}", Who.Visitor) { Sample = "/quiz/00000000000000000000000000000000", Found = false },
        new("POST", "/quiz/start", Who.Guest),
        new(Page, "/interview", Who.Visitor),
        new(Page, "/interview/{Key}", Who.Guest) { Sample = "/interview/00000000000000000000000000000000", Found = false },
        new(Page, "/interview/rooms/{Token}", Who.Visitor) { Sample = "/interview/rooms/nothing" },
        new("POST", "/interview/{key}/answer", Who.Guest) { Sample = "/interview/00000000000000000000000000000000/answer", Json = true },
        new("POST", "/interview/{key}/notes", Who.Guest) { Sample = "/interview/00000000000000000000000000000000/notes", Json = true },
        new("POST", "/interview/{key}/invite", Who.Guest) { Sample = "/interview/00000000000000000000000000000000/invite" },
        new(Page, "/drills", Who.Visitor),
        new(Page, "/drills/{Slug}", Who.Visitor) { Sample = "/drills/nothing-1", Found = false },
        new(Page, "/drills/{Slug}/{Key}", Who.Visitor) { Sample = "/drills/nothing-1/00000000000000000000000000000000", Found = false },
        new("GET", "/drills/{slug}/{key}/postmortem.md", Who.Guest) { Sample = "/drills/nothing-1/00000000000000000000000000000000/postmortem.md", Found = false },
        new("POST", "/drills/start", Who.Guest),
        new("POST", "/interview/{key}/invite/revoke", Who.Guest) { Sample = "/interview/00000000000000000000000000000000/invite/revoke" },

        // Teams. To strangers every one of them is as if it were not there.
        new(Page, "/teams", Who.Visitor),
        new(Page, "/teams/join/{Token}", Who.Visitor) { Sample = "/teams/join/nothing", Found = false },
        new(Page, "/teams/{Key}/members", Who.Account) { Sample = "/teams/00000000000000000000000000000000/members", Found = false },
        new(Page, "/teams/{Key}/settings", Who.Account) { Sample = "/teams/00000000000000000000000000000000/settings", Found = false },

        // Connections of live pages: who may open one, and from where, is tested with the circuits.
        new("*", "/_blazor", Who.Visitor) { Token = false },
        new("*", "/_blazor/disconnect/", Who.Visitor) { Token = false },
        new("*", "/_blazor/initializers/", Who.Visitor) { Token = false },
        new("*", "/_blazor/negotiate", Who.Visitor) { Token = false },
        new("POST", "/circuits/admission", Who.Visitor) { Token = false },
        new("GET", "/_framework/opaque-redirect", Who.Visitor),

        // For machines: nothing is changed.
        new("*", "/health/live", Who.Visitor) { Token = false },
        new("*", "/health/ready", Who.Visitor) { Token = false },

        // Only this site's pages may send it (it looks where from), and all it changes is how pages look in this browser.
        new("POST", "/settings/appearance", Who.Visitor) { Token = false },
    ];
}
