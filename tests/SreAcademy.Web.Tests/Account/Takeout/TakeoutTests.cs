using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Study;
using SreAcademy.Web.Tests.Account.Passkeys;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Account.Takeout;

public sealed class TakeoutTests(AccountSite site) : IClassFixture<AccountSite>
{
    private const string Formula = "=HYPERLINK(\"https://evil.example\",\"눌러\")";

    [Fact]
    public async Task Everything_of_ones_own_and_nothing_of_others_is_in_the_json()
    {
        using var visitor = site.Visit();
        using var other = site.Visit();
        using var phone = new SoftAuthenticator();
        var id = await site.RegisterAsync(visitor, "takeout@example.org");
        var foreign = await site.RegisterAsync(other, "foreign-person@example.org");
        await StudyAsync(id, "내 메모", "내 신고");
        await StudyAsync(foreign, "남의 메모", "남의 신고");
        (await visitor.AttachAsync(phone, "내 열쇠")).EnsureSuccessStatusCode().Dispose();

        using var response = await visitor.GetAsync("/account/takeout/json");
        var text = await response.Content.ReadAsStringAsync();
        var root = JsonSerializer.Deserialize<JsonElement>(text);

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal($"sre-academy-{site.Time.GetUtcNow():yyyy-MM-dd}.json", response.Content.Headers.ContentDisposition.FileName);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("sre-academy-takeout/1", root.GetProperty("format").GetString());
        Assert.Equal("takeout@example.org", root.GetProperty("profile").GetProperty("email").GetString());
        Assert.Equal("Asia/Seoul", root.GetProperty("settings").GetProperty("time_zone").GetString());
        Assert.Equal("캐시는 왜 쓰나요?", root.GetProperty("progress")[0].GetProperty("question").GetString());
        Assert.Equal("캐시", root.GetProperty("progress")[0].GetProperty("topic").GetString());
        Assert.Equal(["good", "easy"], root.GetProperty("reviews").EnumerateArray().Select(review => review.GetProperty("rating").GetString()));
        Assert.Equal("내 메모", root.GetProperty("marks")[0].GetProperty("note").GetString());
        Assert.Equal("내 신고", root.GetProperty("reports")[0].GetProperty("text").GetString());
        Assert.StartsWith("/quiz/", root.GetProperty("quizzes")[0].GetProperty("address").GetString());
        Assert.Equal([null, "sure"], root.GetProperty("quiz_answers").EnumerateArray().Select(answer => answer.GetProperty("confidence").GetString()));
        // The first is still to be answered.
        Assert.Equal([null, "내 메모에 대한 문제"], root.GetProperty("quiz_answers").EnumerateArray().Select(Asked));
        Assert.Contains("recalled", root.GetProperty("quiz_answers")[1].GetProperty("response").GetString());
        Assert.Equal("내 열쇠", root.GetProperty("passkeys")[0].GetProperty("name").GetString());
        Assert.Equal("Chrome · Windows", root.GetProperty("sessions")[0].GetProperty("device").GetString());
        Assert.Equal(1, root.GetProperty("parameters").GetArrayLength());
        Assert.DoesNotContain("남의", text);
        Assert.DoesNotContain("foreign-person", text);
        Assert.DoesNotContain("password", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_archive_holds_a_readable_file_a_list()
    {
        using var visitor = site.Visit();
        var id = await site.RegisterAsync(visitor, "archive@example.org");
        await StudyAsync(id, Formula, "쉼표, \"따옴표\"\n줄");

        var files = await ReadArchiveAsync(visitor);

        Assert.Equal(["assignments", "drill_moves", "drills", "goals", "interview_answers", "interviews", "marks", "memberships", "message_settings", "notices", "parameters", "passkeys", "profile", "progress", "quiz_answers", "quizzes", "reports", "reviews", "sessions", "settings"], files.Keys.Order());
        Assert.All(files.Values, text => Assert.StartsWith("\uFEFF", text));
        Assert.StartsWith("\uFEFFcard_id,topic,question,suspended,buried_until,note,changed_at\r\n", files["marks"]);
        Assert.Contains("\"'=HYPERLINK(\"\"https://evil.example\"\",\"\"눌러\"\")\"", files["marks"]);
        Assert.Contains("\"쉼표, \"\"따옴표\"\"\n줄\"", files["reports"]);
        Assert.StartsWith(
            "\uFEFFentry_id,at,study_day,card_id,topic,question,kind,rating,elapsed_days,interval_days,interval_seconds,duration_milliseconds,"
            + "origin,origin_place,parameters_id,answer_id,undone_entry_id\r\n",
            files["reviews"]);
        var at = site.Time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        Assert.Contains($",{at},", files["reviews"]);
        Assert.StartsWith("\uFEFFquiz_id,place,card_id,kind,asked,response,answered_at,", files["quiz_answers"]);
        Assert.Contains(",캐시,캐시는 왜 쓰나요?,review,good,", files["reviews"]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+82 10")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public async Task No_cell_is_a_formula(string note)
    {
        using var visitor = site.Visit();
        var id = await site.RegisterAsync(visitor, $"formula{(int)note[0]}@example.org");
        await site.QueryAsync(async context =>
        {
            context.CardMarks.Add(new CardMarkRow { LearnerId = id, CardId = await context.Cards.Select(row => row.Id).FirstAsync(), Note = note, ChangedAt = site.Time.GetUtcNow() });
            return await context.SaveChangesAsync();
        });

        var marks = (await ReadArchiveAsync(visitor))["marks"];

        Assert.Contains($",\"'{note}\",", marks);
    }

    [Fact]
    public async Task A_long_history_comes_whole()
    {
        using var visitor = site.Visit();
        var id = await site.RegisterAsync(visitor, "long@example.org");
        var card = await site.ReviewAsync(id);
        await site.QueryAsync(async context =>
        {
            var first = await context.ReviewLog.AsNoTracking().SingleAsync(row => row.LearnerId == id);
            context.ReviewLog.AddRange(Enumerable.Range(0, 2500).Select(number => new ReviewLogRow
            {
                LearnerId = id,
                CardId = card,
                AnswerId = number.ToString("D32", CultureInfo.InvariantCulture),
                Kind = ReviewLogKind.Cram,
                Origin = ReviewOrigin.Review,
                Rating = Rating.Hard,
                At = first.At,
                StudyDay = first.StudyDay,
                DurationMilliseconds = number,
                ParametersId = first.ParametersId,
                IntervalDays = 0,
                IntervalSeconds = 0,
            }));
            return await context.SaveChangesAsync();
        });

        using var response = await visitor.GetAsync("/account/takeout/json");
        var reviews = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()).GetProperty("reviews").EnumerateArray().ToList();

        Assert.Equal(2501, reviews.Count);
        Assert.Equal(2501, reviews.Select(review => review.GetProperty("entry_id").GetInt64()).Distinct().Count());
        Assert.Equal(reviews.Select(review => review.GetProperty("entry_id").GetInt64()).Order(), reviews.Select(review => review.GetProperty("entry_id").GetInt64()));
    }

    [Theory]
    [InlineData("/account/takeout")]
    [InlineData("/account/takeout/json")]
    [InlineData("/account/takeout/csv")]
    public async Task A_visitor_is_led_to_sign_in(string path)
    {
        using var visitor = site.Visit();

        using var response = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("/account/sign-in", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task What_is_right_in_an_exam_cannot_be_read_before_its_end()
    {
        using var visitor = site.Visit();
        var id = await site.RegisterAsync(visitor, "exam@example.org");
        var card = await site.ReviewAsync(id);
        var question = new TrueFalseQuestion { CardId = card, Prompt = new RichText("", "맞나요?"), Explanation = new RichText("", "왜냐하면"), Statement = new RichText("", "문장"), IsTrue = true };
        var quiz = Assert.IsType<StartOutcome.Started>(
            await site.Services.GetRequiredService<StartQuiz>().HandleAsync(id, Guid.NewGuid(), new QuizPlan { Seed = 1, Mode = QuizMode.Exam }, [question]));
        await site.Services.GetRequiredService<AnswerQuestion>().HandleAsync(new QuizAnswer
        {
            LearnerId = id,
            Key = quiz.Key,
            Place = 0,
            Response = new Response.Decided(false, null),
            AnswerId = Guid.NewGuid(),
            Duration = TimeSpan.FromSeconds(3),
        });

        var during = await AnswersAsync(visitor);
        await site.Services.GetRequiredService<FinishQuiz>().HandleAsync(id, quiz.Key);
        var after = await AnswersAsync(visitor);

        Assert.Equal((null, JsonValueKind.Null, JsonValueKind.Null), (Asked(during), during.GetProperty("is_right").ValueKind, during.GetProperty("recorded").ValueKind));
        Assert.Contains("decided", during.GetProperty("response").GetString());
        Assert.Equal(("맞나요?", false, "again"), (Asked(after), after.GetProperty("is_right").GetBoolean(), after.GetProperty("recorded").GetString()));
    }

    private static async Task<JsonElement> AnswersAsync(Visitor visitor)
    {
        using var response = await visitor.GetAsync("/account/takeout/json");
        return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()).GetProperty("quiz_answers")[0];
    }

    /// <returns>The prompt; null where the question is not shown.</returns>
    private static string? Asked(JsonElement answer) => answer.GetProperty("asked").GetString() is { } asked
        ? JsonSerializer.Deserialize<JsonElement>(asked).GetProperty("prompt").GetProperty("text").GetString()
        : null;

    private async Task StudyAsync(long id, string note, string report)
    {
        var card = await site.ReviewAsync(id);
        await site.ReviewAsync(id, Rating.Easy, expectedVersion: 1);
        await site.Services.GetRequiredService<WriteCardNote>().HandleAsync(id, card, note);
        await site.Services.GetRequiredService<ReportCard>().HandleAsync(id, card, report);
        var question = new RecallQuestion { CardId = card, Prompt = new RichText("", $"{note}에 대한 문제"), Explanation = RichText.Empty };
        var quiz = Assert.IsType<StartOutcome.Started>(
            await site.Services.GetRequiredService<StartQuiz>().HandleAsync(id, Guid.NewGuid(), new QuizPlan { Seed = 1 }, [question, question]));
        await site.Services.GetRequiredService<AnswerQuestion>().HandleAsync(new QuizAnswer
        {
            LearnerId = id,
            Key = quiz.Key,
            Place = 1,
            Response = new Response.Recalled(true),
            Confidence = Confidence.Sure,
            AnswerId = Guid.NewGuid(),
            Duration = TimeSpan.FromSeconds(3),
        });
    }

    private static async Task<Dictionary<string, string>> ReadArchiveAsync(Visitor visitor)
    {
        using var response = await visitor.GetAsync("/account/takeout/csv");
        using var zip = new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
        Dictionary<string, string> files = [];
        foreach (var entry in zip.Entries)
        {
            await using var stream = await entry.OpenAsync();
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            files[Path.GetFileNameWithoutExtension(entry.Name)] = Encoding.UTF8.GetString(bytes.ToArray());
        }

        return files;
    }
}
