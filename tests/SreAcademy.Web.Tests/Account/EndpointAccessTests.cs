using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SreAcademy.Web.Tests.Account;

/// <summary>Who may call what, for every address the program answers. An address without a row fails the first test.</summary>
public sealed class EndpointAccessTests(AccountSite site) : IClassFixture<AccountSite>
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
    public async Task Looking_is_for_those_who_may(string route, Who least)
    {
        var row = EndpointTable.Rows.Single(one => one.Route == route);
        foreach (var who in Enum.GetValues<Who>())
        {
            using var person = await BeAsync(who);
            using var answer = await person.GetAsync(row.Sample);

            Assert.True((row.Found && who >= least) == IsLetIn(answer), $"GET {row.Sample} as {who}: {answer.StatusCode} {answer.Headers.Location}");
            if (who < least)
                AssertLedAway(least, who, answer, $"GET {row.Sample}");
        }
    }

    [Theory]
    [MemberData(nameof(Sends))]
    public async Task Sending_needs_a_token_from_this_site(string route, Who least)
    {
        var row = EndpointTable.Rows.Single(one => one.Route == route);
        foreach (var who in Enum.GetValues<Who>())
        {
            using var person = await BeAsync(who);
            using var answer = row.Json
                ? await person.PostAsync(row.Sample, JsonContent.Create(new { Anything = 1 }))
                : await person.PostAsync(row.Sample, [KeyValuePair.Create("anything", "1")]);

            if (who < least)
                AssertLedAway(least, who, answer, $"POST {row.Sample}");
            else
                Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"POST {row.Sample} as {who}: {answer.StatusCode} {answer.Headers.Location}");
        }
    }

    public static TheoryData<string, Who> Looks() => Data(row => row.IsLooked);

    public static TheoryData<string, Who> Sends() => Data(row => row.IsSent && row.Token);

    private static TheoryData<string, Who> Data(Func<EndpointRow, bool> which)
    {
        var data = new TheoryData<string, Who>();
        foreach (var row in EndpointTable.Rows.Where(which))
            data.Add(row.Route, row.Least);
        return data;
    }

    private static bool IsLetIn(HttpResponseMessage answer) =>
        answer.StatusCode != HttpStatusCode.NotFound && answer.Headers.Location?.OriginalString.StartsWith("/account/", StringComparison.Ordinal) != true;

    private static void AssertLedAway(Who least, Who who, HttpResponseMessage answer, string what)
    {
        var way = who == Who.Visitor ? "/account/sign-in?" : "/account/register?";
        Assert.True(
            least == Who.Administrator ? answer.StatusCode == HttpStatusCode.NotFound : answer.Headers.Location?.OriginalString.StartsWith(way, StringComparison.Ordinal) == true,
            $"{what} as {who}: {answer.StatusCode} {answer.Headers.Location}");
    }

    private async Task<Visitor> BeAsync(Who who)
    {
        var visitor = site.Visit();
        if (who == Who.Guest)
            (await visitor.BecomeGuestAsync()).Dispose();
        if (who < Who.Account)
            return visitor;
        var email = $"{Guid.NewGuid():N}@example.org";
        (await visitor.RegisterAsync(email)).Dispose();
        if (who == Who.Administrator)
            await site.QueryAsync(context => context.Learners.Where(learner => learner.Email == email)
                .ExecuteUpdateAsync(row => row.SetProperty(learner => learner.IsAdministrator, true)));
        return visitor;
    }

    private IEnumerable<RouteEndpoint> Endpoints() => site.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    private static string Methods(RouteEndpoint endpoint) =>
        string.Join(',', (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]).Order(StringComparer.Ordinal));
}
