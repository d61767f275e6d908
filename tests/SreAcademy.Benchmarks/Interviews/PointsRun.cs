using System.Diagnostics;
using System.Globalization;
using System.Text;
using SreAcademy.Benchmarks.Quiz;
using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;

namespace SreAcademy.Benchmarks.Interviews;

/// <summary>
/// <c>points</c>: comparing an answer of 600 and of 20,000 characters with the points of its question. It runs inside the write that reveals an answer,
/// so the tail counts.
/// </summary>
internal static class PointsRun
{
    private const int Questions = 30;
    private const int Rounds = 20;

    public static void Run(TextWriter output)
    {
        var catalog = QuizCourse.Make(2_000, seed: 3);
        var questions = InterviewQuestions.Of(catalog, new InterviewPlan { Role = Level.Senior, Count = Questions, Seed = 1 });
        var said = new StringBuilder();
        foreach (var place in catalog.Cards)
            said.Append(place.Card.Answer.Text).Append(' ').Append(string.Join(". ", place.Card.Points.Select(point => point.Text))).Append(".\n");
        var text = said.ToString();
        foreach (var length in (int[])[600, PointsCheck.MostRead])
        {
            Measure(questions, text, length);
            Write(output, $"{questions.Average(question => question.Points.Count):N1} points, {length,6:N0} characters   {Measure(questions, text, length)}");
        }
        foreach (var piece in (string[])["장애 ", "장애를 줄여요. ", "1 ", "가"])
        {
            var hostile = string.Concat(Enumerable.Repeat(piece, PointsCheck.MostRead / piece.Length));
            Write(output, $"{PointsCheck.MostRead,6:N0} characters of ‘{piece}’   {Measure(questions, hostile, PointsCheck.MostRead)}");
        }
    }

    private static string Measure(IReadOnlyList<AskedQuestion> questions, string text, int length)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var question in questions)
            {
                var from = times.Count * 37 % Math.Max(1, text.Length - length);
                var answer = text.Substring(from, Math.Min(length, text.Length - from));
                var started = Stopwatch.GetTimestamp();
                PointsCheck.Of(question, answer);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }
        var each = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / times.Count;
        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"p50 {times[times.Count / 2]:N2} ms   p99 {times[times.Count * 99 / 100]:N2} ms   max {times[^1]:N2} ms   processor time each {each:N2} ms");
    }

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
