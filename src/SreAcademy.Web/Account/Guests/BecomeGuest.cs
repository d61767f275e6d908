using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Guests;

/// <summary>Makes a learner for a visitor who begins to study, without a form.</summary>
public sealed class BecomeGuest(UserManager<Learner> learners, SignInManager<Learner> signIn, TimeProvider time)
{
    public async Task<Learner> HandleAsync()
    {
        var guest = NewLearner.At(time.GetUtcNow());
        var made = await learners.CreateAsync(guest);
        if (!made.Succeeded)
            throw new InvalidOperationException(string.Join("; ", made.Errors.Select(error => error.Code)));
        await signIn.SignInAsync(guest, isPersistent: true);
        return guest;
    }
}
