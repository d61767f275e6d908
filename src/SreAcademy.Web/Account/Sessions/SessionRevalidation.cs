using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace SreAcademy.Web.Account.Sessions;

/// <summary>
/// A circuit lives on long after the request that opened it: it looks at its session again and again, and knows nobody once that is
/// over. With <see cref="LearnerSessions.TrustedFor"/> on top, an ended session is noticed within a minute.
/// </summary>
public sealed class SessionRevalidation(ILoggerFactory loggers, LearnerSessions sessions) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(25);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticationState);
        return authenticationState.User.SessionId() is { } session && authenticationState.User.LearnerId() is { } learner
            && await sessions.IsLiveAsync(learner, session, cancellationToken);
    }
}
