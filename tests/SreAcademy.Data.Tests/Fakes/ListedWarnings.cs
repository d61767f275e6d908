using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SreAcademy.Data.Tests;

/// <summary>Keeps what an operator would be warned of.</summary>
internal sealed class ListedWarnings : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, string Text)> warnings = [];

    /// <summary>Of one class.</summary>
    public IEnumerable<string> Of<T>() => warnings.Where(warning => warning.Category == typeof(T).FullName).Select(warning => warning.Text);

    public ILogger CreateLogger(string categoryName) => new Listening(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Listening(ListedWarnings list, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                list.warnings.Enqueue((category, formatter(state, exception)));
        }
    }
}
