using SreAcademy.Data;
using SreAcademy.Data.Drills;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Admin.Backups;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Hosting.Logging;

namespace SreAcademy.Web.Hosting.Starting;

public static class AcademySetup
{
    /// <summary>What the server and the commands that touch the database have in common: settings, log, database, catalog.</summary>
    public static AcademySettings AddAcademy(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var settings = AcademySettings.Read(builder.Configuration, Places.Of(builder.Environment));
        builder.AddAcademyLogging(settings);
        builder.Services.AddSingleton(settings).AddSingleton(_ => DataFolderUse.Share(settings)).AddBackups(settings, builder.Configuration);
        settings.Database.Register(builder.Services).AddCatalog(new CatalogOptions(settings.ContentPath)).AddStudy().AddQuizzes().AddInterviews().AddDrills().AddProgress().AddTeams().AddMessages().AddTracks();
        return settings;
    }

    /// <summary>Has the last good catalog in memory before the first page; refuses to start where there is none to show.</summary>
    /// <remarks>On a thread of its own: a start pays for the slower of the database and the server, not for both.</remarks>
    public static Task OpenCatalogAsync(this WebApplication app) => Task.Run(() => OpenAsync(app));

    /// <summary>Requests for pages that arrive while the catalog is being opened wait for it; probes are answered at once.</summary>
    public static void UseOpenCatalog(this WebApplication app, Task opening) => app.Use(async (context, next) =>
    {
        if (!opening.IsCompletedSuccessfully && !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
            await opening;
        await next(context);
    });

    /// <summary>Lets both end even if one fails: a process that leaves in the middle of a migration leaves work for the next start.</summary>
    public static Task StartWithCatalogAsync(this WebApplication app, Task opening)
    {
        ArgumentNullException.ThrowIfNull(app);
        return Task.WhenAll(app.StartAsync(), opening);
    }

    private static async Task OpenAsync(WebApplication app)
    {
        var settings = app.Services.GetRequiredService<AcademySettings>();
        var opening = await ExplainingAsync(
            app.Services, () => app.Services.GetRequiredService<OpenCatalog>().HandleAsync(migrates: settings.Database is DatabaseChoice.SqliteFile));
        if (opening is CatalogOpening.Refused refused)
            throw new CannotStartException(WithVariable(refused.Message, settings));
    }

    /// <summary>Runs what needs the database; what the database can explain becomes its line. Also covers building the services that need it.</summary>
    public static async Task<T> ExplainingAsync<T>(IServiceProvider services, Func<Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        // Until the program ends.
        services.GetRequiredService<DataFolderUse>();
        var database = services.GetRequiredService<AcademyDatabase>();
        try
        {
            return await work();
        }
        catch (Exception exception) when (exception is not CannotStartException && database.Explain(exception) is not null)
        {
            throw new CannotStartException(WithVariable(database.Explain(exception)!.Message, services.GetRequiredService<AcademySettings>()));
        }
    }

    /// <summary>Adds the name of the variable to mend, where the message only names the path.</summary>
    public static string WithVariable(string message, AcademySettings settings)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(settings);
        var variable = message.Contains(settings.ContentPath, StringComparison.Ordinal) ? AcademySettings.ContentVariable
            : settings.Database is DatabaseChoice.SqliteFile { File: var file } && file.StartsWith(settings.DataPath, StringComparison.Ordinal) ? AcademySettings.DataVariable
            : AcademySettings.ConnectionVariable;
        return message.Contains(variable, StringComparison.Ordinal) ? message : $"{message} (설정: {variable})";
    }
}
