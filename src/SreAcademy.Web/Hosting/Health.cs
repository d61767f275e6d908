using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Hosting;

public static class Health
{
    private const string Ready = "ready";

    public static IHealthChecksBuilder AddAcademyHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<CatalogLoaded>("catalog", tags: [Ready]);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status.ToString()),
    });

    private sealed class CatalogLoaded(CurrentCatalog catalog) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(catalog.Snapshot.Version > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
    }
}
