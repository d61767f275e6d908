using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.TwoFactor;

/// <summary>The framework's store, with recovery codes kept as <see cref="RecoveryCodes"/> keeps them.</summary>
public sealed class LearnerStore(AcademyDbContext context, RecoveryCodes codes, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Learner, AcademyDbContext, long>(context, describer)
{
    public override Task ReplaceCodesAsync(Learner user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return codes.ReplaceAsync(user.Id, recoveryCodes, cancellationToken);
    }

    public override Task<bool> RedeemCodeAsync(Learner user, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return codes.RedeemAsync(user.Id, code, cancellationToken);
    }

    public override Task<int> CountCodesAsync(Learner user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return codes.CountLeftAsync(user.Id, cancellationToken);
    }
}
