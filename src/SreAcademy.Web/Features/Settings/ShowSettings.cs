using SreAcademy.Data.Study;

namespace SreAcademy.Web.Features.Settings;

/// <summary>At sign-in: the browser shows what the learner has set elsewhere.</summary>
public sealed class ShowSettings(ReadStudySettings read)
{
    public async Task HandleAsync(HttpContext http, long learnerId)
    {
        ArgumentNullException.ThrowIfNull(http);
        (await read.HandleAsync(learnerId, http.RequestAborted)).Show(http);
    }
}
