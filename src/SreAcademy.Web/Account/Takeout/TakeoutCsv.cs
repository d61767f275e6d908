using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace SreAcademy.Web.Account.Takeout;

/// <summary>One CSV file a list, together in a zip archive; columns in the order and under the names of the JSON file.</summary>
public static class TakeoutCsv
{
    private static readonly CsvWriterOptions Rules = CsvWriterOptions.Default with
    {
        // Excel reads Korean in a CSV file only after a byte order mark.
        WriteByteOrderMark = true,
        // A note that begins with = + - @ would be run as a formula by the program that opens the file.
        Injection = CsvInjection.Escape,
        TrueValue = "true",
        FalseValue = "false",
    };

    public static async Task WriteAsync(TakeoutDocument document, Stream target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        await using var output = new WritesLater(target);
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        await AddAsync("profile", AsyncEnumerable.Repeat(document.Profile, 1));
        await AddAsync("settings", AsyncEnumerable.Repeat(document.Settings, 1));
        await AddAsync("sessions", document.Sessions.ToAsyncEnumerable());
        await AddAsync("passkeys", document.Passkeys.ToAsyncEnumerable());
        await AddAsync("parameters", document.Parameters.ToAsyncEnumerable());
        await AddAsync("progress", document.Progress);
        await AddAsync("reviews", document.Reviews);
        await AddAsync("marks", document.Marks);
        await AddAsync("reports", document.Reports);
        await AddAsync("quizzes", document.Quizzes);
        await AddAsync("quiz_answers", document.QuizAnswers);
        await AddAsync("interviews", document.Interviews);
        await AddAsync("interview_answers", document.InterviewAnswers);
        await AddAsync("goals", document.Goals);
        await AddAsync("drills", document.Drills);
        await AddAsync("drill_moves", document.DrillMoves);
        await AddAsync("memberships", document.Memberships);
        await AddAsync("assignments", document.Assignments);
        await AddAsync("notices", document.Notices);
        await AddAsync("message_settings", document.MessageSettings.ToAsyncEnumerable());

        async Task AddAsync<T>(string name, IAsyncEnumerable<T> rows)
        {
            var entry = zip.CreateEntry($"{name}.csv", CompressionLevel.Fastest);
            entry.LastWriteTime = document.TakenAt;
            await using var stream = await entry.OpenAsync(cancellation);
            await WriteFileAsync(stream, rows, cancellation);
        }
    }

    private static async Task WriteFileAsync<T>(Stream stream, IAsyncEnumerable<T> rows, CancellationToken cancellation)
    {
        var columns = typeof(T).GetProperties();
        await using var csv = CsvWriter.Create(stream, Rules, leaveOpen: true);
        foreach (var column in columns)
            csv.WriteField(JsonNamingPolicy.SnakeCaseLower.ConvertName(column.Name));
        await csv.EndRecordAsync(cancellation);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            foreach (var column in columns)
                Write(csv, column.GetValue(row));
            await csv.EndRecordAsync(cancellation);
        }

        await csv.FlushAsync(cancellation);
    }

    private static void Write(CsvWriter csv, object? value)
    {
        switch (value)
        {
            case null: csv.WriteField(default(string)); break;
            case string text: csv.WriteField(text); break;
            case bool flag: csv.WriteField(flag); break;
            case DateTimeOffset at: csv.WriteField(at.UtcDateTime, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"); break;
            case DateOnly day: csv.WriteField(day, "yyyy-MM-dd"); break;
            case TimeOnly time: csv.WriteField(time, "HH:mm"); break;
            default: csv.WriteField(value); break;
        }
    }
}
