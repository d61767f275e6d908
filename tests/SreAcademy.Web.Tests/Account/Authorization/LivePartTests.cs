using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Web.Components.Live;
using SreAcademy.Web.Features.Drills;
using SreAcademy.Web.Features.Drills.Live;
using SreAcademy.Web.Features.Interview.Live;
using SreAcademy.Web.Features.Interview.Session;
using SreAcademy.Web.Features.Quiz;
using SreAcademy.Web.Features.Review;
using SreAcademy.Web.Features.Teams.Matrix;

namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>What pages do over a connection: no endpoint stands before it, so every live part has a row of its own here, and only one way to do anything.</summary>
public sealed partial class LivePartTests(AccessSite site) : IClassFixture<AccessSite>
{
    private const string Purpose = "Microsoft.AspNetCore.Components.ComponentDescriptorSerializer,V1";

    /// <summary>With what binds all that it can do to one learner; add a row for every new one.</summary>
    private static readonly Dictionary<Type, Type> Bound = new()
    {
        [typeof(ReviewIsland)] = typeof(StudyActionsOf),
        [typeof(QuizIsland)] = typeof(QuizActionsOf),
        [typeof(InterviewIsland)] = typeof(InterviewActionsOf),
        [typeof(DrillIsland)] = typeof(DrillActionsOf),
        [typeof(MatrixIsland)] = typeof(MatrixActionsOf),
    };

    [Fact]
    public async Task Every_live_part_of_every_page_stands_in_the_table()
    {
        var found = new HashSet<string>();
        foreach (var row in EndpointTable.Rows.Where(row => row.IsLooked))
        {
            foreach (var browser in site.Askers.Values)
                found.UnionWith(await PartsAsync(browser, site.Sample.Fill(row.Sample)));
        }

        Assert.NotEmpty(found);
        Assert.Equal([], found.Except(Bound.Keys.Select(type => type.FullName!)).Order());
        // And what no page of the sample shows, as those of things that are over.
        Assert.Equal(Bound.Keys.Select(type => type.FullName).Order(), typeof(Program).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LearnerIsland))).Select(type => type.FullName).Order());
    }

    [Fact]
    public void A_live_part_does_things_as_one_learner_and_is_never_told_who_that_is()
    {
        var commands = new[] { typeof(Program).Assembly, typeof(Data.AcademyDatabase).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.GetMethods().Any(method => method.Name == "HandleAsync")).ToHashSet();
        foreach (var (part, actions) in Bound)
        {
            var properties = part.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
            var injected = properties.Where(property => property.GetCustomAttribute<InjectAttribute>() is not null).Select(property => property.PropertyType).ToList();
            Assert.Contains(actions, injected);
            Assert.DoesNotContain(injected, commands.Contains);
            Assert.DoesNotContain(properties, property => property.GetCustomAttribute<ParameterAttribute>() is not null && property.Name.Contains("learner", StringComparison.OrdinalIgnoreCase));
            Assert.Contains(properties, property => property.GetCustomAttribute<CascadingParameterAttribute>() is not null && property.Name == "Authentication");
            var who = actions.GetMethod("Invoke")!.GetParameters()[0];
            Assert.Equal((typeof(long), "learnerId"), (who.ParameterType, who.Name));
        }
    }

    private async Task<IEnumerable<string>> PartsAsync(AskerBrowser asker, string address)
    {
        using var response = await asker.Browser.GetAsync(address);
        var protector = site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose).ToTimeLimitedDataProtector();
        return Marker().Matches(await response.Content.ReadAsStringAsync())
            .Select(marker => JsonSerializer.Deserialize<JsonElement>(marker.Groups[1].Value))
            .Where(marker => marker.TryGetProperty("descriptor", out _))
            .Select(marker => JsonSerializer.Deserialize<JsonElement>(protector.Unprotect(marker.GetProperty("descriptor").GetString()!)).GetProperty("typeName").GetString()!);
    }

    [GeneratedRegex("<!--Blazor:(\\{.*?\\})-->")]
    private static partial Regex Marker();
}
