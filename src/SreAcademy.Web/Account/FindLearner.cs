using System.Globalization;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account;

internal static class FindLearner
{
    public static Task<Learner?> FindAsync(this UserManager<Learner> learners, long learnerId) =>
        learners.FindByIdAsync(learnerId.ToString(CultureInfo.InvariantCulture));
}
