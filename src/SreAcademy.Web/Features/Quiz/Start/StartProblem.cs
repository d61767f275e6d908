using Microsoft.AspNetCore.WebUtilities;
using SreAcademy.Core.Quiz;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Quiz.Start;

/// <summary>Why a quiz was not begun, carried in the address of the page that says so.</summary>
public static class StartProblem
{
    public const string Name = "problem";
    public const string Many = "many";
    private const string NoCards = "cards";
    private const string NoWeakness = "weak";
    private const string EmptyNotebook = "notebook";

    public static string None(QuizPreset preset) => preset switch { QuizPreset.Weak => NoWeakness, QuizPreset.Notebook => EmptyNotebook, _ => NoCards };

    public static string Address(string query, string problem) => QueryHelpers.AddQueryString(Reading.Addresses.Quiz + query, Name, problem);

    /// <returns>Null for none.</returns>
    public static string? Text(string? problem) => problem switch
    {
        Many => UiText.QuizProblemMany,
        NoCards => UiText.QuizProblemCards,
        NoWeakness => UiText.QuizWeakNone,
        EmptyNotebook => UiText.QuizNotebookEmptyText,
        _ => null,
    };
}
