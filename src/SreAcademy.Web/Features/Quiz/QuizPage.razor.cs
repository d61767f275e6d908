using Microsoft.AspNetCore.Components;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Quiz.Result;

namespace SreAcademy.Web.Features.Quiz;

/// <summary>A running quiz is live; its result is a page that holds no connection and can be printed.</summary>
public sealed partial class QuizPage
{
    QuizSheet? sheet;
    QuizSummary? earlier;

    [Inject] public required ReadQuiz Read { get; init; }

    [Inject] public required ReadQuizHistory History { get; init; }

    [Inject] public required CurrentCatalog Current { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [Parameter] public required string Key { get; set; }

    protected override async Task OnInitializedAsync()
    {
        sheet = Context.User.LearnerId() is { } learner ? await Read.HandleAsync(learner, Key, Context.RequestAborted) : null;
        if (sheet is null)
            Navigation.NotFound();
        else if (sheet.FinishedAt is not null)
            earlier = Comparison.Before(sheet, (await History.HandleAsync(Context.User.LearnerId()!.Value, cancellation: Context.RequestAborted)).Quizzes);
    }
}
