using System.Text;

namespace SreAcademy.Web.Account.TwoFactor;

internal static class TypedCode
{
    /// <summary>Letters and digits in full width as plain ones. Without U+FFFE and surrogates, at which normalising throws and which no code holds.</summary>
    public static string Plain(string typed) =>
        string.Concat(typed.Where(mark => mark != '\uFFFE' && !char.IsSurrogate(mark))).Normalize(NormalizationForm.FormKC);
}
