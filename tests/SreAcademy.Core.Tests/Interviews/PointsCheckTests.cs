using System.Globalization;
using System.Text;
using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Interviews;

public sealed class PointsCheckTests
{
    /// <summary>
    /// The rule knows words and no meaning. It was made with the samples in view, except <c>held-back.txt</c>, which nobody who made it had seen: on that
    /// file alone it came to a precision of 0.840 and a recall of 0.808. Raise the floors with the rule, not with a threshold fitted to these samples.
    /// </summary>
    private const double LeastRecall = 0.85;

    private const double LeastPrecision = 0.85;

    [Fact]
    public void Precision_and_recall_over_the_written_answers_do_not_fall()
    {
        var (hits, invented, overlooked) = (0, 0, 0);
        var wrong = new StringBuilder();
        var names = InterviewNames.Of(QuizCourses.Real);
        foreach (var sample in PointSampleFile.ReadAll())
        {
            var question = new AskedQuestion { CardId = 1, Question = sample.Question, Answer = RichText.Empty, Points = sample.Points, Names = names.In(sample.Points) };
            var matches = PointsCheck.Of(question, sample.Answer);
            for (var point = 0; point < matches.Count; point++)
            {
                var (expected, match) = (sample.Made[point], matches[point]);
                hits += expected && match.Made ? 1 : 0;
                invented += !expected && match.Made ? 1 : 0;
                overlooked += expected && !match.Made ? 1 : 0;
                if (expected != match.Made)
                    wrong.AppendLine(CultureInfo.InvariantCulture, $"{(expected ? "overlooked" : "invented")} {match.Overlap:0.00} {sample.File}: {sample.Points[point].Text} <- {string.Join(" | ", match.Evidence.Select(span => sample.Answer[span.Start..span.End]))}");
            }
        }
        var (precision, recall) = ((double)hits / (hits + invented), (double)hits / (hits + overlooked));

        Assert.True(precision >= LeastPrecision && recall >= LeastRecall, string.Create(CultureInfo.InvariantCulture, $"precision {precision:0.000}, recall {recall:0.000} of {hits + overlooked} points made\n{wrong}"));
    }

    [Theory]
    [InlineData("트래픽을 줄임", "들어오는 트래픽을 줄여요.", true)]
    [InlineData("트래픽을 줄임", "들어오는 트래픽을 늘려요.", false)]
    [InlineData("임계값을 내림", "임계값을 올려요.", false)]
    [InlineData("롤백부터 함", "롤백부터 하지 않아요.", false)]
    [InlineData("롤백부터 함", "먼저 롤백부터 합니다.", true)]
    [InlineData("5분 안에 수신 확인", "수신 확인은 15분 안에 해요.", false)]
    [InlineData("5분 안에 수신 확인", "온콜은 수신 확인을 5분 안에 해야 해요.", true)]
    [InlineData("사실을 시간순으로 기록", "", false)]
    public void Direction_denial_and_numbers_have_to_agree(string point, string answer, bool made) =>
        Assert.Equal(made, PointsCheck.Of([Text(point)], answer).Single().Made);

    [Fact]
    public void Words_scattered_over_a_long_answer_make_no_point()
    {
        var far = string.Concat(Enumerable.Repeat("오늘은 다른 이야기를 조금 해 볼게요. ", 8));

        Assert.False(PointsCheck.Of([Text("영향받은 고객에게 위약금 안내")], $"고객이 있어요. {far}위약금이 있어요. {far}안내가 있어요.").Single().Made);
    }

    [Fact]
    public void Names_of_the_catalog_are_the_same_name() =>
        Assert.True(PointsCheck.Of([Text("벌크헤드로 격리")], "bulkhead로 격리합니다.", [new Gloss("벌크헤드", "Bulkhead")]).Single().Made);

    [Fact]
    public void Evidence_stands_in_the_answer_in_order_even_decomposed()
    {
        var answer = "음, 장애 중에는 다투지 않고 확인되면 내립니다.".Normalize(NormalizationForm.FormD);
        var match = PointsCheck.Of([Text("장애 중에는 다투지 않음")], answer).Single();

        Assert.True(match.Made);
        Assert.Contains("다투지", answer[match.Evidence[0].Start..match.Evidence[^1].End].Normalize(NormalizationForm.FormC), StringComparison.Ordinal);
        Assert.All(match.Evidence.Zip(match.Evidence.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    [Theory]
    [InlineData("장애 ")]
    [InlineData("장애")]
    [InlineData("1")]
    [InlineData("\uD800́")]
    [InlineData("장애를 줄여요. ")]
    [InlineData(".")]
    public void Hostile_answers_of_any_length_are_read(string piece)
    {
        var answer = string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length));

        Assert.Equal(7, PointsCheck.Of([.. Enumerable.Repeat(Text("장애를 1시간 안에 줄여요"), 6), RichText.Empty], answer).Count);
    }

    [Theory]
    [InlineData(-10, true)]
    [InlineData(0, false)]
    public void No_more_than_so_much_of_an_answer_is_read(int from, bool made)
    {
        var answer = new string(' ', PointsCheck.MostRead + from) + "롤백부터 함";

        Assert.Equal(made, PointsCheck.Of([Text("롤백부터 함")], answer).Single().Made);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(2000)]
    public void A_word_is_taken_apart_once_however_often_it_is_said(int times) =>
        Assert.Equal(3, new AnswerText(string.Concat(Enumerable.Repeat("장애를 SLO로 ", times)), Synonyms.None).Lexemes.Count);

    [Theory]
    [InlineData("문서보다 행동", "문서 말고 행동을 봐요.", true)]
    [InlineData("런북을 다듬기보다", "런북을 다듬는 데 집중해요.", false)]
    [InlineData("몫을 따로 예약", "몫을 따로 예약할 필요는 없어요.", false)]
    [InlineData("위험을 더 감수할 여유", "리스크를 좀 더 져도 되는 여력이 있어요.", true)]
    [InlineData("데이터베이스 연결 수", "DB 커넥션 개수를 봅니다.", true)]
    public void What_is_set_aside_is_not_meant_and_other_words_are(string point, string answer, bool made) =>
        Assert.Equal(made, PointsCheck.Of([Text(point)], answer).Single().Made);

    [Fact]
    public void A_question_takes_the_names_of_the_catalog_along()
    {
        var question = InterviewQuestions.Of(QuizCourses.Real, new InterviewPlan { Role = Level.Senior, Count = 20, Seed = 1 }).First(asked => asked.Names.Count > 0);
        var (term, other) = question.Names[0];

        Assert.True(PointsCheck.Of(question with { Points = [Text(term)] }, other).Single().Made);
        Assert.All(question.Names, names => Assert.NotEqual(names.Term, names.OtherName));
    }

    private static RichText Text(string text) => new(text, text);
}
