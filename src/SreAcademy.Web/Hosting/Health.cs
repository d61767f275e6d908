using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SreAcademy.Data;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Hosting;

public static class Health
{
    private const string Ready = "ready";

    public static IHealthChecksBuilder AddAcademyHealth(this IServiceCollection services) =>
        services.AddHealthChecks()
            .AddCheck<CatalogLoaded>("catalog", tags: [Ready])
            .AddCheck<DatabaseReachable>("database", failureStatus: null, tags: [Ready], timeout: TimeSpan.FromSeconds(3));

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

    private sealed class DatabaseReachable(AcademyDatabase database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await using var connection = await database.OpenAsync(cancellationToken);
                await using var command = connection.CreateCommand();
                command.CommandText = database.Statements.State;
                await command.ExecuteScalarAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (Exception exception) when (database.Explain(exception) is not null)
            {
                return HealthCheckResult.Unhealthy(database.Explain(exception)!.Message);
            }
        }
    }

    private sealed class CatalogLoaded(CurrentCatalog catalog) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(catalog.Snapshot.Version > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
    }
}
