using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;

namespace SreAcademy.Web.Hosting.Logging;

/// <summary>One compact JSON object a line, with the names of https://clef-json.org: <c>@t</c>, <c>@m</c>, <c>@l</c> (absent for Information), <c>@x</c>, then properties.</summary>
public sealed class JsonLine : ITextFormatter
{
    private static readonly JsonValueFormatter Values = new(typeTagName: null);
    private static readonly MessageTemplateTextFormatter Message = new("{Message:lj}", CultureInfo.InvariantCulture);

    public void Format(LogEvent logEvent, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(logEvent);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("{\"@t\":\"");
        output.Write(logEvent.Timestamp.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        output.Write('"');
        using var message = new StringWriter(CultureInfo.InvariantCulture);
        Message.Format(logEvent, message);
        WriteText(output, "@m", message.ToString());
        if (logEvent.Level != LogEventLevel.Information)
            WriteText(output, "@l", logEvent.Level.ToString());
        if (logEvent.Exception is { } exception)
            WriteText(output, "@x", exception.ToString());
        foreach (var (name, value) in logEvent.Properties)
        {
            WriteName(output, name);
            Values.Format(value, output);
        }

        output.Write("}\n");
    }

    private static void WriteText(TextWriter output, string name, string text)
    {
        WriteName(output, name);
        JsonValueFormatter.WriteQuotedJsonString(text, output);
    }

    private static void WriteName(TextWriter output, string name)
    {
        output.Write(',');
        JsonValueFormatter.WriteQuotedJsonString(name, output);
        output.Write(':');
    }
}
