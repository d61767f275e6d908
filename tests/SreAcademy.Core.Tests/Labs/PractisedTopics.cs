using SreAcademy.Core.Quiz;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Labs;

public sealed class PractisedTopics
{
    [Theory]
    [InlineData("sli-slo-sla")]
    [InlineData("error-budget")]
    public void The_topics_that_the_workshop_leads_to_have_calculations(string topic) =>
        Assert.NotEmpty(QuizGenerator.Generate(QuizCourses.Real, new QuizPlan { Seed = 1, Topics = [topic], Kinds = [QuestionKind.Worked] }).Questions);
}
