using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Data.Administration;
using SreAcademy.Web.Account.Password;
using SreAcademy.Web.Account.Register;

namespace SreAcademy.Web.Account.Administration;

public enum PromotionOutcome
{
    Promoted,
    AlreadyAdministrator,

    /// <summary>Nobody has this address yet.</summary>
    Unknown,
}

public enum CreationOutcome
{
    Created,
    BadPassword,

    /// <summary>Somebody has had this address for a moment.</summary>
    Taken,
}

public sealed class MakeAdministrator(UserManager<Learner> learners, AttachAccount attach, AppointAdministrator appoint)
{
    public async Task<PromotionOutcome> PromoteAsync(string email)
    {
        if (await learners.FindByEmailAsync(email) is not { } learner)
            return PromotionOutcome.Unknown;
        if (learner.IsAdministrator)
            return PromotionOutcome.AlreadyAdministrator;
        return await appoint.HandleAsync(learner.Id) ? PromotionOutcome.Promoted : PromotionOutcome.AlreadyAdministrator;
    }

    public async Task<CreationOutcome> CreateAsync(string email, string? password)
    {
        if (!PasswordLength.IsGood(password))
            return CreationOutcome.BadPassword;
        var hash = learners.PasswordHasher.HashPassword(NewLearner.At(DateTimeOffset.UnixEpoch), password!);
        if (await attach.HandleAsync(null, email, hash, confirmed: true) is null)
            return CreationOutcome.Taken;
        return await PromoteAsync(email) == PromotionOutcome.Promoted ? CreationOutcome.Created : CreationOutcome.Taken;
    }
}
