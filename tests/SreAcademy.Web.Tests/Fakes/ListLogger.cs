using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>Keeps what was logged: level, category, text.</summary>
public sealed class ListLogger : ILoggerProvider
{
    public ConcurrentQueue<(LogLevel Level, string Category, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Writer(ListLogger list, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            list.Lines.Enqueue((logLevel, category, $"{formatter(state, exception)} {exception}".TrimEnd()));
    }
}
