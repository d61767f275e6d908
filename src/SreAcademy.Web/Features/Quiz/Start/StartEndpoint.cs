using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Quiz.Start;

/// <summary><c>POST /quiz/start</c>: every form that begins a quiz. Its fields are the names of the address, so that one reader reads both.</summary>
public static class StartEndpoint
{
    public const string FormId = "form";

    public static void MapQuizStart(this IEndpointRouteBuilder routes) => routes.MapPost(Addresses.QuizStart, HandleAsync).RequireAuthorization().RequireRateLimiting(AttemptLimits.Quiz);

    private static async Task<RedirectHttpResult> HandleAsync([FromForm] IFormCollection form, HttpContext http, BeginQuiz begin, CurrentCatalog current, CancellationToken cancellation)
    {
        var query = QueryOf(form);
        if (http.User.LearnerId() is not { } learner || !Guid.TryParse(form[FormId], out var id) || id == Guid.Empty)
            return TypedResults.LocalRedirect(Addresses.Quiz + query);
        var choice = QuizQuery.Read(query, current.Snapshot);
        return TypedResults.LocalRedirect(await begin.HandleAsync(learner, id, choice, cancellation) switch
        {
            StartOutcome.Started started => Addresses.QuizOf(started.Key),
            StartOutcome.TooMany => StartProblem.Address(query, StartProblem.Many),
            StartOutcome.NoQuestions => StartProblem.Address(query, StartProblem.None(choice.Plan.Preset)),
            _ => Addresses.Quiz,
        });
    }

    /// <summary>What was left empty in the form says nothing.</summary>
    private static string QueryOf(IFormCollection form) => QueryString.Create(form
        .Where(field => field.Key != FormId && !field.Key.StartsWith("__", StringComparison.Ordinal))
        .SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value))
        .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))).ToString();
}
