using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz.Samples;

/// <summary>Questions of one kind, from every sample course and any seed.</summary>
internal static class Drawn
{
    private const int SyntheticCourses = 12;

    /// <summary>A card of any sample course with a seed.</summary>
    public static Arbitrary<(CatalogSnapshot Catalog, int Seed)> Courses { get; } = Gen.Choose(0, int.MaxValue).Select(number =>
    {
        var draw = new QuizDraw(number);
        return (draw.Below(4) switch { 0 => QuizCourses.Small, 1 => QuizCourses.Real, _ => QuizCourses.Of(draw.Below(SyntheticCourses)) }, draw.Below(int.MaxValue));
    }).ToArbitrary();

    public static Config Config(int cases) => FsCheck.Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(20260101UL, 42424243UL);

    public static IReadOnlyList<T> Questions<T>(CatalogSnapshot catalog, QuestionKind kind, int seed, int count = 8)
        where T : Question =>
        [.. QuizGenerator.Generate(catalog, new QuizPlan { Seed = seed, Count = count, Kinds = [kind] }).Questions.Cast<T>()];

    /// <summary>The question of a card that the generator makes with each seed.</summary>
    public static IEnumerable<T> OfCard<T>(CatalogSnapshot catalog, string question, QuestionKind kind, int seeds)
        where T : Question
    {
        var card = catalog.Cards.Single(place => place.Card.Question.Text == question).Card.Id;
        return Enumerable.Range(0, seeds).SelectMany(seed =>
            QuizGenerator.Generate(catalog, new QuizPlan { Seed = seed, Count = 1, Kinds = [kind], Cards = [card] }).Questions.Cast<T>());
    }
}
