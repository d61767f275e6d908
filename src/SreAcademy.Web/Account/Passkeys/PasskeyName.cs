namespace SreAcademy.Web.Account.Passkeys;

public static class PasskeyName
{
    /// <summary>UTF-16 units.</summary>
    public const int Longest = 40;

    /// <returns>What was typed without space around it; null if nothing is left.</returns>
    public static string? Of(string? typed)
    {
        var name = string.Concat((typed ?? "").Where(letter => !char.IsControl(letter))).Trim();
        if (name.Length > Longest)
            name = name[..(char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd();
        return name.Length == 0 ? null : name;
    }
}
