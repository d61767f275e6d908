namespace SreAcademy.Web.Components.Shared.Forms;

public enum NoticeKind
{
    Plain,

    /// <summary>It worked.</summary>
    Good,

    /// <summary>It did not; interrupts a screen reader.</summary>
    Bad,
}
