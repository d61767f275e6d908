using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Web.Tests.Account.Authorization;

namespace SreAcademy.Web.Tests.Account;

/// <summary>Who may call what, for every address the program answers and everybody there can be. An address without a row fails the first test.</summary>
public sealed class EndpointAccessTests(AccessSite site) : IClassFixture<AccessSite>
{
    [Fact]
    public void Every_endpoint_stands_in_the_table()
    {
        var served = Endpoints().Select(endpoint => $"{Methods(endpoint)} {endpoint.RoutePattern.RawText}").Distinct().ToHashSet();
        var written = EndpointTable.Rows.Select(row => $"{row.Methods} {row.Route}").ToHashSet();

        var (missing, stale) = (served.Except(written).Order(), written.Except(served).Order());
        if (!served.SetEquals(written))
            Assert.Fail($"Without a row:\n{string.Join('\n', missing)}\nRows of nothing:\n{string.Join('\n', stale)}");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Looking_is_for_those_who_may(string route)
    {
        var row = RowOf(route);
        var address = site.Sample.Fill(row.Sample);
        var before = await site.TextsAsync();

        var wrong = new List<string>();
        foreach (var (asker, browser) in site.Askers)
            Note(wrong, $"GET {address} as {asker}", row.Expected(asker), await browser.LookAsync(address));

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await site.TextsAsync());
    }

    [Theory]
    [MemberData(nameof(Sends))]
    public async Task Sending_needs_a_token_from_this_site(string route)
    {
        var row = RowOf(route);
        var address = site.Sample.Fill(row.Sample);
        var before = await site.TextsAsync();

        var wrong = new List<string>();
        foreach (var (asker, browser) in site.Askers)
        {
            var answer = await browser.SendAsync(address, row.Json, withToken: false);
            // What the page itself finds out, it is not asked.
            if (!IsOutside(row, asker) || answer != row.Least[asker])
                Note(wrong, $"POST {address} as {asker}", IsLedAway(row, asker) ? row.Least[asker] : Answer.BadRequest, answer);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await site.TextsAsync());
    }

    [Theory]
    [MemberData(nameof(Sends))]
    public async Task Sending_what_one_may_not_changes_nothing(string route)
    {
        var row = RowOf(route);
        var address = site.Sample.Fill(row.Sample);
        var before = await site.TextsAsync();

        var wrong = new List<string>();
        foreach (var (asker, browser) in site.Askers.Where(pair => row.Least[pair.Key] != Answer.Shown))
        {
            var answer = await browser.SendAsync(address, row.Json, withToken: true);
            if (answer != Answer.BadRequest || IsLedAway(row, asker))
                Note(wrong, $"POST {address} as {asker}", row.Least[asker], answer);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await site.TextsAsync());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_changes_something_for_those_who_may_and_nothing_for_all_others(string route, int index)
    {
        var row = RowOf(route);
        var form = row.Forms[index];
        var wrong = new List<string>();
        var sample = await SampleSteps.TeamAsync(site, site.Sample, form.Stage);
        foreach (var asker in Enum.GetValues<Asker>().OrderBy(form.Changes.Contains))
        {
            // Whoever may, may leave nothing for the next.
            if (Array.IndexOf(form.Changes, asker) > 0)
                sample = await SampleSteps.TeamAsync(site, site.Sample, form.Stage);
            (string, string)[] fields =
                [.. form.Fields.Select(field => (field.Name, sample.Fill(field.Value))), .. form.Name is { } name ? [("_handler", sample.Fill(name))] : Array.Empty<(string, string)>()];
            var before = await site.TextsAsync();
            var answer = await site.Askers[asker].SendAsync(sample.Fill(row.Sample), row.Json, withToken: true, fields);
            var changed = TableTexts.Differences(before, await site.TextsAsync());

            var what = $"{form.Name} at {route} by {asker} ({answer})";
            if (answer == Answer.Failure || (IsOutside(row, asker) && answer != row.Least[asker]))
                wrong.Add($"{what}: expected {row.Least[asker]}");
            if (form.Changes.Contains(asker) != changed.Count > 0)
                wrong.Add($"{what} changed {string.Join(", ", changed)}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Closed))]
    public async Task Every_form_of_a_page_that_is_not_for_all_is_listed(string route)
    {
        var row = RowOf(route);
        var shown = new HashSet<string>();
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var sample = await SampleSteps.TeamAsync(site, site.Sample, stage);
            foreach (var browser in site.Askers.Values)
            {
                var page = await browser.Browser.ReadAsync(sample.Fill(row.Sample));
                shown.UnionWith(page.QuerySelectorAll("main input[name=_handler]").Select(input => input.GetAttribute("value")!));
            }
        }
        Assert.Equal([], shown.Where(name => !row.Forms.Any(form => form.IsLike(name))).Order());
    }

    public static TheoryData<string> Closed() =>
        [.. EndpointTable.Rows.Where(row => row.IsLooked && (row.Least[Asker.OtherLead] == Answer.NotFound || row.Forms.Length > 0)).Select(row => row.Route)];

    public static TheoryData<string> Looks() => [.. EndpointTable.Rows.Where(row => row.IsLooked).Select(row => row.Route)];

    public static TheoryData<string> Sends() => [.. EndpointTable.Rows.Where(row => row.IsSent && row.Token).Select(row => row.Route)];

    public static TheoryData<string, int> Forms()
    {
        var data = new TheoryData<string, int>();
        foreach (var row in EndpointTable.Rows)
        {
            foreach (var index in Enumerable.Range(0, row.Forms.Length))
                data.Add(row.Route, index);
        }
        return data;
    }

    private static EndpointRow RowOf(string route) => EndpointTable.Rows.Single(row => row.Route == route);

    private static bool IsLedAway(EndpointRow row, Asker asker) => row.Least[asker] is Answer.SignIn or Answer.Register;

    private static bool IsOutside(EndpointRow row, Asker asker) => row.Least[asker] is Answer.SignIn or Answer.Register or Answer.NotFound;

    private static void Note(List<string> wrong, string what, Answer expected, Answer actual)
    {
        if (expected != actual)
            wrong.Add($"{what}: expected {expected}, was {actual}");
    }

    private IEnumerable<RouteEndpoint> Endpoints() => site.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    private static string Methods(RouteEndpoint endpoint) =>
        string.Join(',', (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]).Order(StringComparer.Ordinal));
}
