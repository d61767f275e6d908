using Microsoft.Extensions.DependencyInjection.Extensions;
using SreAcademy.Web.Components;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Reading;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
builder.Services.TryAddSingleton<CurrentCatalog>();
builder.Services.AddReading();
var app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>();
app.MapReading();
app.Run();
