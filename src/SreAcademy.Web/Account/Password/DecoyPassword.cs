using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Password;

/// <summary>Checks a password against nobody's, so that an unknown address takes as long as a wrong password.</summary>
public sealed class DecoyPassword
{
    private readonly PasswordHasher<Learner> hasher;
    private readonly Learner nobody = NewLearner.At(DateTimeOffset.UnixEpoch);
    private readonly string hash;

    public DecoyPassword(IOptions<PasswordHasherOptions> options)
    {
        hasher = new PasswordHasher<Learner>(options);
        hash = hasher.HashPassword(nobody, RandomNumberGenerator.GetHexString(32));
    }

    public void Check(string? password) => hasher.VerifyHashedPassword(nobody, hash, password ?? "");
}
