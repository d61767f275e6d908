using System.Net;

namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>One of those who ask, with the cookies that their browser has and a token that it was given.</summary>
public sealed record AskerBrowser(Visitor Browser, long Id, string Token)
{
    private static readonly (string Start, Answer Answer)[] Ways = [("/account/sign-in?", Answer.SignIn), ("/account/register?", Answer.Register)];

    public async Task<Answer> LookAsync(string address)
    {
        using var response = await Browser.GetAsync(address);
        return Of(response);
    }

    /// <param name="withToken">That of this site's pages.</param>
    public async Task<Answer> SendAsync(string address, bool json, bool withToken, params (string Name, string Value)[] fields)
    {
        using var content = Content(json, withToken, fields);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = content };
        if (json && withToken)
            request.Headers.Add("RequestVerificationToken", Token);
        using var response = await Browser.SendAsync(request);
        return IsLedBack(response, address) ? await LookAsync(address) : Of(response);
    }

    /// <summary>For who may not send something the form is not there: browsers are shown the page as it is for them.</summary>
    private static bool IsLedBack(HttpResponseMessage response, string address) =>
        response.StatusCode == HttpStatusCode.SeeOther && response.Headers.Location?.OriginalString == new Uri(response.RequestMessage!.RequestUri!, address).PathAndQuery;

    private HttpContent Content(bool json, bool withToken, (string Name, string Value)[] fields)
    {
        if (json)
            return System.Net.Http.Json.JsonContent.Create(new { Anything = 1 });
        var all = fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        if (all.Count == 0)
            all.Add(new("anything", "1"));
        if (withToken)
            all.Add(new("__RequestVerificationToken", Token));
        return new FormUrlEncodedContent(all);
    }

    private static Answer Of(HttpResponseMessage response) => response switch
    {
        { Headers.Location.OriginalString: var way } => Ways.FirstOrDefault(one => way.StartsWith(one.Start, StringComparison.Ordinal), (Start: way, Answer: Answer.LedOn)).Answer,
        { StatusCode: HttpStatusCode.NotFound } => Answer.NotFound,
        { StatusCode: HttpStatusCode.Forbidden } => Answer.Refused,
        { StatusCode: HttpStatusCode.BadRequest } => Answer.BadRequest,
        { IsSuccessStatusCode: true } => Answer.Shown,
        _ => Answer.Failure,
    };
}
