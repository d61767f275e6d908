using System.Text.Json;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using SreAcademy.Web.Hosting.Logging;

namespace SreAcademy.Web.Tests.Hosting.Logging;

public class JsonLineTests
{
    [Fact]
    public void An_event_is_one_line_of_JSON_with_Korean_as_it_is()
    {
        var line = Written(log => log.Error(new InvalidOperationException("첫째\n둘째"), "문서 {File}을 읽지 못했어요", "가.md"));

        Assert.Equal(1, line.Count(letter => letter == '\n'));
        Assert.Contains("문서 가.md을 읽지 못했어요", line);
        using var json = JsonDocument.Parse(line);
        Assert.Equal("Error", json.RootElement.GetProperty("@l").GetString());
        Assert.Equal("가.md", json.RootElement.GetProperty("File").GetString());
        Assert.Contains("둘째", json.RootElement.GetProperty("@x").GetString());
        Assert.EndsWith("Z", json.RootElement.GetProperty("@t").GetString());
    }

    [Fact]
    public void Ordinary_events_name_no_level() => Assert.DoesNotContain("@l", Written(log => log.Information("열렸어요")));

    private static string Written(Action<Logger> write)
    {
        using var text = new StringWriter();
        using (var log = new LoggerConfiguration().WriteTo.Sink(new TextSink(text)).CreateLogger())
            write(log);
        return text.ToString();
    }

    private sealed class TextSink(TextWriter output) : ILogEventSink
    {
        public void Emit(LogEvent logEvent) => new JsonLine().Format(logEvent, output);
    }
}
