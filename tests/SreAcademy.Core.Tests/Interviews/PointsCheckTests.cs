using System.Diagnostics;
using System.Globalization;
using System.Text;
using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;

namespace SreAcademy.Core.Tests.Interviews;

public sealed class PointsCheckTests
{
    /// <summary>
    /// The goal is 0.85 of both. Recall falls short of it: answers in wholly other words are overlooked, since the rule knows words and no meaning. Raise the
    /// floor with the rule, not with a threshold fitted to these samples.
    /// </summary>
    private const double LeastRecall = 0.80;

    private const double LeastPrecision = 0.85;

    [Fact]
    public void Precision_and_recall_over_the_written_answers_do_not_fall()
    {
        var (hits, invented, overlooked) = (0, 0, 0);
        var wrong = new StringBuilder();
        foreach (var sample in PointSampleFile.ReadAll())
        {
            var matches = PointsCheck.Of(sample.Points, sample.Answer);
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
    public void Twenty_thousand_characters_are_read_at_once(string piece)
    {
        var answer = string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        var matches = PointsCheck.Of([.. Enumerable.Repeat(Text("장애를 1시간 안에 줄여요"), 6), RichText.Empty], answer);

        Assert.Equal(7, matches.Count);
        // Far above what it takes on a busy machine, far below what a square of the length would.
        Assert.InRange(watch.ElapsedMilliseconds, 0, 10_000);
    }

    private static RichText Text(string text) => new(text, text);
}
