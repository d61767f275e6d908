using SreAcademy.Web.Account;
using SreAcademy.Web.Cli;
using SreAcademy.Web.Components;
using SreAcademy.Web.Features.Admin;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Drills;
using SreAcademy.Web.Features.Home;
using SreAcademy.Web.Features.Interview;
using SreAcademy.Web.Features.Messages;
using SreAcademy.Web.Features.Progress;
using SreAcademy.Web.Features.Quiz;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Features.Review;
using SreAcademy.Web.Features.Settings;
using SreAcademy.Web.Features.Teams.Matrix;
using SreAcademy.Web.Features.Tracks;
using SreAcademy.Web.Features.Tracks.Goals;
using SreAcademy.Web.Hosting;
using SreAcademy.Web.Hosting.Caching;
using SreAcademy.Web.Hosting.Circuits;
using SreAcademy.Web.Hosting.Starting;

if (CommandLine.IsCommand(args))
    return await CommandLine.RunAsync(args, Terminal.OfProcess());

return await StartGuard.RunAsync(RunServerAsync, Console.Error);

async Task<int> RunServerAsync()
{
    var builder = WebApplication.CreateBuilder(HostOptionsFor.Arguments(args));
    var settings = builder.AddAcademy();
    builder.AddServer(settings);
    builder.Services.AddCatalogWatch();
    builder.Services.AddGoals();
    builder.AddCircuits();
    builder.Services.AddAccounts(builder.Configuration);
    builder.Services.AddAccountKeys();
    builder.Services.AddReading();
    builder.Services.AddHome();
    builder.Services.AddReview();
    builder.Services.AddQuiz();
    builder.Services.AddInterview();
    builder.Services.AddDrillPages();
    builder.Services.AddProgressPage();
    builder.Services.AddTeamMatrix();
    builder.Services.AddTrackPages();
    builder.Services.AddSettings();
    builder.Services.AddMessagePages(builder.Configuration);
    builder.Services.AddPageCaching();

    await using var app = builder.Build();
    var opening = app.OpenCatalogAsync();
    app.UseServer();
    app.UseOpenCatalog(opening);
    app.UseAccounts();
    app.UseCircuits();
    app.UsePageCaching();
    app.UseAntiforgery();
    app.MapStaticAssets();
    app.MapCircuits(app.MapRazorComponents<App>());
    app.MapReading();
    app.MapAccounts();
    app.MapAccountKeys();
    app.MapAdmin();
    app.MapQuiz();
    app.MapSettings();
    app.MapMessages();
    app.MapInterview();
    app.MapDrills();
    app.MapTeamMatrix();
    app.MapTracks();
    app.MapHealth();
    await app.StartWithCatalogAsync(opening);
    app.SayReady();
    await app.WaitForShutdownAsync();
    return ExitCode.Good;
}
