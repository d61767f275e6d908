namespace SreAcademy.Web.Account.Passkeys;

/// <summary>What has just happened, told by the page that is shown next.</summary>
public enum PasskeyNotice
{
    /// <summary>A guest's first passkey.</summary>
    Account,
    Added,
    Renamed,
    Removed,

    /// <summary>Not removed.</summary>
    LastWayIn,
}

public static class PasskeyNotices
{
    public static string Address(this PasskeyNotice notice) => $"{AccountAddresses.Passkeys}?done={notice.ToString().ToLowerInvariant()}";

    public static PasskeyNotice? Parse(string? text) => Enum.TryParse<PasskeyNotice>(text, ignoreCase: true, out var notice) && Enum.IsDefined(notice) ? notice : null;
}
