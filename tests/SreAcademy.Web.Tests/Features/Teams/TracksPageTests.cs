using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Web.Tests.Features.Teams;

/// <summary>Where a team's tracks come from: ready-made ones and files.</summary>
public sealed class TracksPageTests(TrackSite site) : IClassFixture<TrackSite>
{
    [Fact]
    public async Task A_ready_made_track_is_previewed_and_copied_once_however_often_it_is_sent()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        var page = await lead.Browser.ReadAsync(Of(key));
        var form = page.QuerySelector("form:has(input[name=ready][value=first-on-call-week])")!;
        var fields = form.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!)).ToList();

        var way = await lead.Browser.PostAsync(Of(key), fields).WayAsync();
        var again = await lead.Browser.PostAsync(Of(key), fields).WayAsync();
        var shelf = await lead.Browser.ReadAsync(Of(key));

        Assert.Contains("모든 카드를 보고 레벨 점검 80% 이상", form.ParentElement!.ParentElement!.Text(), StringComparison.Ordinal);
        Assert.Equal(way, again);
        Assert.EndsWith("?done=copied", way, StringComparison.Ordinal);
        Assert.Equal("온콜 첫 주", Assert.Single(shelf.QuerySelectorAll("section:has(#own) .row-title")).Text());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_downloaded_comes_back_as_the_same_track_uploaded_or_pasted(bool isUpload)
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        var track = await site.TrackAsync(lead, key);
        using var file = await lead.Browser.GetAsync($"/tracks/{track}.{(isUpload ? "json" : "md")}");
        var text = await file.Content.ReadAsStringAsync();

        var way = await SendAsync(lead, key, isUpload ? null : text, isUpload ? Encoding.UTF8.GetBytes(text) : null).WayAsync();

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.StartsWith("attachment", file.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("?done=imported", way, StringComparison.Ordinal);
        Assert.Equal(TrackSite.Track, TrackFile.Read(await (await lead.Browser.GetAsync(way.Replace("?done=imported", ".json", StringComparison.Ordinal))).Content.ReadAsStringAsync()).Track);
    }

    [Fact]
    public async Task Faults_of_a_file_are_named_by_their_line_and_it_is_there_to_be_mended()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        var text = TrackFile.WriteMarkdown(TrackSite.Track) + "\n<script>alert(1)</script>\n";

        var page = await SendAsync(lead, key, text, null).ReadPageAsync();
        var faults = page.QuerySelectorAll("section:has(#import) .notice li").Select(TeamSteps.Text).ToList();

        Assert.Contains("번째 줄: 트랙에 없는 줄이에요: <script>alert(1)</script>", Assert.Single(faults), StringComparison.Ordinal);
        Assert.True(page.QuerySelector("#text")!.HasAttribute("autofocus"), "What is wrong may be below the window.");
        Assert.Contains("온콜 준비", page.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await lead.Browser.ReadAsync(Of(key))).QuerySelectorAll("section:has(#own) .row-title"));
    }

    [Fact]
    public async Task A_file_about_what_this_course_lacks_is_mended_in_the_form()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        var foreign = TrackSite.Track with { Items = [TrackSite.Track.Items[0] with { Topic = "elsewhere" }] };

        var page = await SendAsync(lead, key, TrackFile.WriteJson(foreign), null).ReadPageAsync();
        var form = page.QuerySelector("form.track-form")!;

        Assert.Equal($"/teams/{key}/tracks/new", form.GetAttribute("action"));
        Assert.Contains("1번째 주제: 지금 과정에 없는 주제예요", form.Text(), StringComparison.Ordinal);
        Assert.Equal("elsewhere", form.QuerySelector("select[name=topic] option[selected]")!.GetAttribute("value"));
        var saved = await lead.Browser.PostAsync(form.GetAttribute("action")!, Filled(form).Select(field => field.Key == "topic" ? KeyValuePair.Create("topic", "on-call") : field)).WayAsync();
        Assert.EndsWith("?done=saved", saved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_long_no_text_and_nothing_are_each_told()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);

        var longer = await SendAsync(lead, key, null, new byte[TrackFile.MostBytes + 1]).ReadPageAsync();
        var binary = await SendAsync(lead, key, null, [0xFF, 0xFE, 0x00]).ReadPageAsync();
        var nothing = await SendAsync(lead, key, "", null).ReadPageAsync();

        Assert.Contains("KB까지예요", longer.Notice(), StringComparison.Ordinal);
        Assert.Contains("UTF-8", binary.Notice(), StringComparison.Ordinal);
        Assert.Contains("파일을 고르거나", nothing.Notice(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_read_tracks_and_change_none()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        var track = await site.TrackAsync(lead, key);
        using var member = await site.MemberAsync(lead, key);
        using var stranger = await site.PersonAsync("stranger");

        var shelf = await member.Browser.ReadAsync(Of(key));
        var page = await member.Browser.ReadAsync($"/tracks/{track}");

        Assert.Empty(shelf.QuerySelectorAll("main form"));
        Assert.Empty(page.QuerySelectorAll("main form"));
        foreach (var path in new[] { $"/tracks/{track}/edit", $"/teams/{key}/tracks/new", $"/teams/{key}/assign" })
        {
            using var refused = await member.Browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }
        foreach (var path in new[] { $"/tracks/{track}", $"/tracks/{track}/edit", $"/tracks/{track}.json", $"/tracks/{track}.md", Of(key) })
        {
            using var hidden = await stranger.Browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        }
    }

    [Fact]
    public async Task A_file_that_no_request_may_carry_is_told_in_words()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);

        using var response = await SendAsync(lead, key, null, new byte[3 * 1024 * 1024]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("한 번에 1MB까지 보낼 수 있어요", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    internal static IEnumerable<KeyValuePair<string, string>> Filled(IElement form) => form.QuerySelectorAll("input, textarea, select").SelectMany(field => field switch
    {
        { LocalName: "select" } => (field.QuerySelector("option[selected]") ?? field.QuerySelector("option")) is { } option ? [Pair(field, option.GetAttribute("value") ?? "")] : [],
        { LocalName: "textarea" } => [Pair(field, field.TextContent)],
        _ when field.GetAttribute("type") is "checkbox" or "radio" && !field.HasAttribute("checked") => [],
        _ => new[] { Pair(field, field.GetAttribute("value") ?? "") },
    });

    private static KeyValuePair<string, string> Pair(IElement field, string value) => KeyValuePair.Create(field.GetAttribute("name")!, value);

    private static string Of(string key) => $"/teams/{key}/tracks";

    private static async Task<HttpResponseMessage> SendAsync(Person lead, string key, string? text, byte[]? file)
    {
        var form = (await lead.Browser.ReadAsync(Of(key))).QuerySelector("form:has([name=text])")!;
        using var content = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll("input[type=hidden]"))
            content.Add(new StringContent(input.GetAttribute("value")!), input.GetAttribute("name")!);
        content.Add(new StringContent(text ?? ""), "text");
        if (file is not null)
            content.Add(new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "file", "track.json");
        return await lead.Browser.PostAsync(Of(key), content);
    }
}
