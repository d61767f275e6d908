using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Account;

/// <summary>The whole program in this process with an empty database, a clock to turn and passwords that are cheap to check.</summary>
public class AccountSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private int visitors;

    public AccountSite()
        : this(Documents.Small)
    {
    }

    /// <param name="course">Its one document.</param>
    protected AccountSite(string course) => folder.Write("content/sre/a.md", course);

    public ManualTime Time { get; } = new();

    public ListLogger Log { get; } = new();

    public string Data => Path.Combine(folder.Path, "data");

    /// <summary>Parts in place of the program's own.</summary>
    protected virtual void Replace(IServiceCollection services)
    {
    }

    /// <summary>The first page waits for the database to be there.</summary>
    public async Task InitializeAsync() => (await CreateClient().GetAsync(new Uri("/", UriKind.Relative))).EnsureSuccessStatusCode().Dispose();

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    /// <summary>Someone with a browser and an address of their own.</summary>
    public Visitor Visit(bool https = true) => new(
        CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(https ? "https://localhost" : "http://localhost") }),
        new IPAddress([10, 0, (byte)(visitors >> 8), (byte)Interlocked.Increment(ref visitors)]));

    public async Task<T> QueryAsync<T>(Func<AcademyDbContext, Task<T>> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        await using var context = await Services.GetRequiredService<IDbContextFactory<AcademyDbContext>>().CreateDbContextAsync();
        return await query(context);
    }

    public Task<Learner?> FindAsync(string email) =>
        QueryAsync(context => context.Learners.AsNoTracking().SingleOrDefaultAsync(learner => learner.Email == email));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment("Production").UseSetting("ACADEMY_CONTENT", Path.Combine(folder.Path, "content")).UseSetting("ACADEMY_DATA", Data);
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.AddSingleton<IStartupFilter, AddressFromHeader>();
            services.PostConfigure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1);
            Replace(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Log.Dispose();
        folder.Dispose();
    }

    /// <summary>Requests within a process come from nowhere.</summary>
    private sealed class AddressFromHeader : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                if (IPAddress.TryParse(context.Request.Headers[Visitor.AddressHeader], out var address))
                    context.Connection.RemoteIpAddress = address;
                return following(context);
            });
            next(app);
        };
    }
}
