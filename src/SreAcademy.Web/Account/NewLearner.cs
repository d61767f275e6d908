using SreAcademy.Data;

namespace SreAcademy.Web.Account;

public static class NewLearner
{
    /// <summary>A guest; the user name is random because a learner may have neither address nor name.</summary>
    public static Learner At(DateTimeOffset now) => new() { UserName = Guid.CreateVersion7(now).ToString("N"), CreatedAt = now };
}
