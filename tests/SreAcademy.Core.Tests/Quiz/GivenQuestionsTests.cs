using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Labs;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Quiz;

public sealed class GivenQuestionsTests
{
    private static readonly string[] Objectives = ["0.0001", "50", "90", "99", "99.5", "99.9", "99.95", "99.99", "99.999", "99.9999999"];

    private static readonly Gen<GivenFigures> Figures =
        from objective in Gen.Elements(Objectives)
        from days in Gen.Elements("", ",days:7", ",days:28", ",days:30", ",days:90", ",days:365")
        from requests in Gen.Elements("", ",total:1", ",total:1000000,failed:250", ",total:1000000,failed:0", ",total:1000000000000000,failed:1000000000000000", ",total:12345678,failed:4321")
        from burn in Gen.Elements("", ",rate:0", ",rate:1.44", ",rate:100,left:0", ",rate:0.05,left:12.5", ",rate:5,left:100", ",left:50", ",rate:0.0000001,left:100")
        from outage in Gen.Elements("", ",outage:10,min:45,base:0.01", ",outage:100,min:0.01,base:0", ",outage:2,min:240,base:0.01", ",outage:0.05,min:4000,base:0.01", ",outage:1.44,min:60,base:0")
        let figures = GivenFigures.Read($"slo:{objective}{days}{requests}{burn}{outage}")
        where figures is not null
        select figures;

    [Fact]
    public void Every_answer_is_what_the_calculators_say() => Prop.ForAll(Figures.ToArbitrary(), given =>
    {
        var level = Availability.FromPercent(given.Objective)!;
        var days = (double)(given.Days ?? 30);
        var budget = new ErrorBudget(level, (double)(given.Total ?? 1), (double)(given.Failed ?? 0));
        Is(GivenBudgets.OfWindow(given), Downtime.Allowed(level, days));
        Is(GivenBudgets.OfYear(given), Downtime.Allowed(level, 365));
        Is(GivenBudgets.OfWeek(given), Downtime.Allowed(level, 7));
        Is(GivenBudgets.OfRequests(given), budget.Allowed);
        Is(GivenBudgets.Used(given), budget.UsedShare * 100);
        Is(GivenBudgets.Left(given), budget.Left);
        var burn = BurnRate.Of((double)(given.ErrorRate ?? given.OutageRate ?? 0) / 100, level);
        Is(GivenBurns.Rate(given), burn);
        Is(GivenBurns.UntilExhausted(given), BurnRate.SecondsToExhaustion(burn, (double)(given.Left ?? 0) / 100, days) ?? 0);
        if (given is not { OutageRate: { } rate, OutageMinutes: { } minutes, Background: { } background, Days: not null })
            return;
        var outage = new Outage(level, (double)rate / 100, TimeSpan.FromMinutes((double)minutes), (double)background / 100, (int)days);
        Is(GivenBurns.SpentByOutage(given), outage.Spent * 100);
        var rings = BurnAlert.For((int)days).Select(outage.Of).OfType<AlertOutcome.Fires>().Select(fires => fires.At.TotalSeconds).DefaultIfEmpty(0).Min();
        Is(GivenAlerts.When(given), rings);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Questions_are_judged_as_any_other_and_no_slip_passes() => Prop.ForAll(Figures.ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (given, seed) =>
    {
        var quiz = QuizGenerator.Generate(QuizCourses.Real, new QuizPlan { Given = given, Seed = seed });
        Assert.Equal(quiz.Questions.Count, quiz.Questions.Select(question => question.CardId).Distinct().Count());
        foreach (var question in quiz.Questions)
        {
            if (question is WorkedQuestion worked)
            {
                Assert.True(QuestionJudge.Judge(worked, new Response.Typed(worked.Key.Written))!.IsRight, worked.Key.Written);
                continue;
            }
            var choice = Assert.IsType<ChoiceQuestion>(question);
            Assert.InRange(choice.Options.Count, 2, 4);
            Assert.Equal(choice.Options.Count, choice.Options.Select(option => option.Text.Text).Distinct().Count());
            Assert.Single(choice.Options, option => option.IsRight);
            Assert.All(choice.Options.Where(option => !option.IsRight), option => Assert.NotNull(option.Why));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_slip_that_is_typed_is_wrong() => Prop.ForAll(Figures.ToArbitrary(), given =>
    {
        Func<GivenFigures, GivenProblem?>[] all = [GivenBudgets.OfWindow, GivenBudgets.OfRequests, GivenBudgets.Used, GivenBudgets.Left, GivenBurns.Rate, GivenBurns.UntilExhausted, GivenBurns.SpentByOutage, GivenAlerts.When];
        foreach (var problem in all.Select(make => make(given)).OfType<GivenProblem>())
        {
            var key = new TypedKey(TypedKeyKind.Number, problem.Calculation.Answer, [], problem.Calculation.Tolerance);
            Assert.Equal(TypedVerdict.Right, TypedAnswer.Judge(problem.Calculation.Answer, key));
            Assert.All(problem.Slips, slip => Assert.Equal(TypedVerdict.Wrong, TypedAnswer.Judge(slip.Text, key)));
            Assert.Contains(problem.Calculation.Answer, problem.Calculation.Solution[^1], StringComparison.Ordinal);
            Assert.DoesNotContain(problem.Calculation.Answer, problem.Calculation.Hint, StringComparison.Ordinal);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_usual_slips_are_offered()
    {
        var problem = GivenBudgets.OfWindow(GivenFigures.Read("slo:99.9,days:30")!)!;

        Assert.Equal("43.2분", problem.Calculation.Answer);
        Assert.Equal(["43.2시간", "4.32분", "8.76시간"], problem.Slips.Select(slip => slip.Text));
    }

    [Theory]
    [InlineData("slo:99.9,days:30,outage:10,min:45,base:0.01", "14.4배 알림 (1시간과 5분 구간)")]
    [InlineData("slo:99.9,days:30,outage:0.8,min:1000,base:0.01", "6배 알림 (6시간과 30분 구간)")]
    [InlineData("slo:99.9,days:30,outage:10,min:1,base:0.01", "아무 알림도 울리지 않아요")]
    [InlineData("slo:99.9,days:90,outage:10,min:45,base:0.01", "43.2배 알림 (1시간과 5분 구간)")]
    public void The_alert_that_rings_first_is_asked_for(string figures, string first)
    {
        var problem = GivenAlerts.First(GivenFigures.Read(figures)!)!;

        Assert.Equal(first, problem.Calculation.Answer);
        Assert.Equal(3, problem.Slips.Count);
    }

    [Theory]
    [InlineData("slo:99.9", 3)]
    [InlineData("slo:99.9,total:1000000,failed:250", 3)]
    [InlineData("slo:99.9,days:30,rate:1.44,left:100", 3)]
    [InlineData("slo:99.9,days:30,outage:10,min:45,base:0.01", 5)]
    public void The_course_has_a_card_for_each_of_them(string figures, int questions)
    {
        var plan = new QuizPlan { Given = GivenFigures.Read(figures), Seed = 3 };

        Assert.Equal(questions, QuizGenerator.Generate(QuizCourses.Real, plan).Questions.Count);
        Assert.All(QuizGenerator.Generate(QuizCourses.Real, plan with { Kinds = [QuestionKind.Worked] }).Questions, question => Assert.IsType<WorkedQuestion>(question));
        Assert.Single(QuizGenerator.Generate(QuizCourses.Real, plan with { Count = 1 }).Questions);
    }

    [Fact]
    public void Figures_survive_an_address() => Prop.ForAll(Figures.ToArbitrary(), given =>
    {
        var plan = new QuizPlan { Given = given, Seed = 7 };
        Assert.Equal(plan, QuizQuery.Read(QuizQuery.Write(plan), QuizCourses.Real).Plan);
        Assert.Equal(given, GivenFigures.Read(given.Write()));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("slo")]
    [InlineData("slo:")]
    [InlineData("slo:0")]
    [InlineData("slo:100")]
    [InlineData("slo:-1")]
    [InlineData("slo:1e30")]
    [InlineData("slo:아홉")]
    [InlineData("days:30")]
    [InlineData("slo:99.9,slo:99")]
    [InlineData("slo:99.9,days:0")]
    [InlineData("slo:99.9,days:30.5")]
    [InlineData("slo:99.9,speed:3")]
    [InlineData("slo:99.9,total:10,failed:11")]
    [InlineData("slo:99.9,outage:1,base:2")]
    [InlineData("slo:99.9,days:7,min:10081")]
    public void What_is_absurd_is_no_figure_and_is_named(string text)
    {
        var reading = QuizQuery.Read($"?given={Uri.EscapeDataString(text)}", QuizCourses.Real);

        Assert.Null(reading.Plan.Given);
        Assert.Equal(new UnknownChoice("given", text), Assert.Single(reading.Unknown));
    }

    private static void Is(GivenProblem? problem, double expected)
    {
        if (problem is null)
            return;
        var (value, unit) = Split(problem.Calculation.Answer);
        var seconds = unit switch { "분" => 60, "시간" => 3600, "일" => 86_400, _ => 1 };
        Assert.Equal(expected, value * seconds, Math.Abs(expected) * 1e-5);
    }

    private static (double Value, string Unit) Split(string answer)
    {
        var at = answer.IndexOfAny(['초', '분', '시', '일', '건', '%', '배']);
        return (double.Parse(answer[..at].Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture), answer[at..]);
    }
}
