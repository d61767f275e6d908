using System.Diagnostics;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using SreAcademy.Data.Interviews;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Interview.Texts;

/// <param name="Place">Of the question, from 0.</param>
public sealed record InterviewText(int Place, string? Text);

/// <summary>
/// Where interview-text.js sends what is typed: JSON, with the antiforgery token of the page in a header. Beside the circuit, because a text may be longer
/// than a circuit takes at once, and must arrive also while there is none.
/// </summary>
public static class InterviewTexts
{
    public static string AnswerOf(string key) => $"{Addresses.Interview(key)}/answer";

    public static string NotesOf(string key) => $"{Addresses.Interview(key)}/notes";

    public static void MapInterviewTexts(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var group = routes.MapGroup("").AddEndpointFilter(RequireTokenAsync).RequireAuthorization();
        group.MapPost(AnswerOf("{key}"), async (string key, InterviewText sent, HttpContext http, WriteAnswer write) =>
            Reply(await write.HandleAsync(http.User.LearnerId() ?? 0, key, sent.Place, sent.Text ?? "", CancellationToken.None)));
        group.MapPost(NotesOf("{key}"), async (string key, InterviewText sent, HttpContext http, WriteInterviewerNotes write) =>
            Reply(await write.HandleAsync(http.User.LearnerId() ?? 0, key, sent.Place, sent.Text ?? "", CancellationToken.None)));
    }

    private static IResult Reply(InterviewOutcome outcome) => outcome switch
    {
        InterviewOutcome.Done => TypedResults.NoContent(),
        InterviewOutcome.MovedOn or InterviewOutcome.NoCandidate or InterviewOutcome.NoFollowUp => Refuse(StatusCodes.Status409Conflict, "moved on"),
        InterviewOutcome.TextTooLong => Refuse(StatusCodes.Status413PayloadTooLarge, "too long"),
        // Only the first is a secret, and whoever sits in the room knows it.
        InterviewOutcome.Unknown or InterviewOutcome.OtherSeat => Refuse(StatusCodes.Status404NotFound, "unknown"),
        var other => throw new UnreachableException(other.ToString()),
    };

    // With a word in it, or the page that explains a status to people would answer in its place.
    private static ContentHttpResult Refuse(int status, string why) => TypedResults.Text(why, statusCode: status);

    // The framework asks for the token by itself only where it reads a form.
    private static async ValueTask<object?> RequireTokenAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http) ? await next(context) : Refuse(StatusCodes.Status400BadRequest, "token");
    }
}
