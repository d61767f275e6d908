using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Quiz;

public sealed class QuestionJsonTests
{
    [Fact]
    public void A_question_is_read_as_it_was_written_and_judges_as_before() => Prop.ForAll(Drawn.Courses, drawn =>
    {
        var draw = new QuizDraw(drawn.Seed);
        foreach (var kind in QuestionKinds.All)
        {
            foreach (var question in QuizGenerator.Generate(drawn.Catalog, new QuizPlan { Seed = drawn.Seed, Count = 2, Kinds = [kind] }).Questions)
            {
                var json = JsonSerializer.Serialize(question);
                var read = JsonSerializer.Deserialize<Question>(json)!;
                Assert.Equal(question.GetType(), read.GetType());
                Assert.Equal(json, JsonSerializer.Serialize(read));
                for (var time = 0; time < 5; time++)
                {
                    var response = Responses.Any(draw);
                    Assert.Equal(JsonSerializer.Serialize(QuestionJudge.Judge(question, response)), JsonSerializer.Serialize(QuestionJudge.Judge(read, response)));
                }
            }
        }
    }).Check(Drawn.Config(25));

    [Fact]
    public void A_response_is_read_as_it_was_written() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var response = Responses.Any(new QuizDraw(seed));
        // JSON has no lone surrogates; they come back replaced.
        if (response is Response.Typed { Text: "\uD800" })
            return;
        Assert.Equal(response, JsonSerializer.Deserialize<Response>(JsonSerializer.Serialize(response)));
    }).Check(Drawn.Config(300));
}
