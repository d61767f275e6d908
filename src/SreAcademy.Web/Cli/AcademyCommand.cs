using SreAcademy.Data;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Cli;

/// <summary>A command that works on the database: with the server's settings, without the server.</summary>
public static class AcademyCommand
{
    /// <param name="add">Services the command needs beside the catalog.</param>
    public static Task<int> RunAsync(
        Terminal terminal, Func<IServiceProvider, AcademySettings, Task<int>> command, Action<IServiceCollection, AcademySettings>? add = null)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        return StartGuard.RunAsync(
            async () =>
            {
                var builder = WebApplication.CreateBuilder(HostOptionsFor.Arguments([]));
                var settings = builder.AddAcademy();
                add?.Invoke(builder.Services, settings);
                await using var app = builder.Build();
                return await AcademySetup.ExplainingAsync(app.Services, () => command(app.Services, settings));
            },
            terminal.Error);
    }

    public static void RequireReady(DatabaseState state, IServiceProvider services, AcademySettings settings)
    {
        var refusal = state switch
        {
            DatabaseState.Ready => null,
            DatabaseState.Behind => $"데이터베이스가 이 프로그램보다 오래되었어요: {services.GetRequiredService<AcademyDatabase>().Location}. 먼저 migrate 명령을 실행해 주세요.",
            DatabaseState.Unusable unusable => unusable.Fault.Message,
            _ => throw new NotSupportedException(),
        };
        if (refusal is not null)
            throw new CannotStartException(AcademySetup.WithVariable(refusal, settings));
    }
}
