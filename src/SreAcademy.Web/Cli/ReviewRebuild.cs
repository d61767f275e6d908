using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SreAcademy.Data;
using SreAcademy.Data.Study;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Cli;

/// <summary><c>review rebuild [--json] [--write]</c>: all progress anew from the log, and where what is stored is something else.</summary>
public static class ReviewRebuild
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Command(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "결과를 JSON으로 표준 출력에 써요." };
        var write = new Option<bool>("--write") { Description = "저장된 진도가 기록과 다르면 기록에 맞게 고쳐요. 이 옵션이 없으면 차이를 알려 주기만 해요." };
        var command = new Command(
            "rebuild", "모든 진도를 복습 기록에서 다시 계산해 저장된 것과 비교해요. 종료 코드: 0 차이 없음(또는 --write로 고침), 1 차이 있음, 2 잘못된 사용법.") { json, write };
        command.SetAction((parsed, cancellation) => AcademyCommand.RunAsync(
            terminal, (services, settings) => RunAsync(services, settings, terminal, parsed.GetValue(json), parsed.GetValue(write), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(
        IServiceProvider services, AcademySettings settings, Terminal terminal, bool json, bool write, CancellationToken cancellation)
    {
        var state = settings.Database is DatabaseChoice.SqliteFile
            ? await services.GetRequiredService<MigrateDatabase>().HandleAsync(cancellation)
            : await services.GetRequiredService<AcademyDatabase>().CheckAsync(cancellation);
        AcademyCommand.RequireReady(state, services, settings);
        // Each line as it comes: there may be more differences than fit into memory.
        if (json)
            await terminal.Output.WriteAsync("{\"differences\":[");
        var separator = "\n";
        var report = await services.GetRequiredService<RebuildProgress>().HandleAsync(
            write,
            difference =>
            {
                terminal.Output.Write(json ? separator + JsonSerializer.Serialize(difference, Format) : Line(difference) + Environment.NewLine);
                separator = ",\n";
            },
            cancellation);
        await terminal.Output.WriteLineAsync(json ? $"],\"summary\":{JsonSerializer.Serialize(report, Format)}}}" : Summary(report, write));
        return report.Differences == 0 || write ? ExitCode.Good : ExitCode.Failed;
    }

    private static string Line(ProgressDifference difference) => string.Create(CultureInfo.InvariantCulture,
        $"학습자 {difference.LearnerId} · 카드 {difference.CardId} · {difference.Field}: 저장 {difference.Stored ?? "없음"}, 기록 {difference.Derived ?? "없음"}");

    private static string Summary(RebuildReport report, bool write) => string.Create(CultureInfo.InvariantCulture,
        $"학습자 {report.Learners}명 · 카드 {report.Cards}장 · 기록 {report.Entries}개 · 차이 {report.Differences}개{(write && report.Differences > 0 ? "를 고쳤어요" : "")}");
}
