using System.CommandLine;
using System.Globalization;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;
using SreAcademy.Web.Cli.Replay;

namespace SreAcademy.Web.Cli;

/// <summary><c>review replay FILE [--json] [--zone ZONE] [--day-start HH:mm]</c>: histories through the scheduler, without fuzz; touches nothing.</summary>
public static class ReviewReplay
{
    private const string DayStartFormat = "HH:mm";

    public static Command Command(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "복습 기록 JSON 파일. 결과가 함께 있어도 무시해요." };
        var json = new Option<bool>("--json") { Description = "같은 모양의 JSON에 결과를 더해 표준 출력에 써요." };
        var zone = new Option<string>("--zone") { Description = "날짜를 나누는 시간대(예: Asia/Seoul). --day-start만 주면 UTC예요." };
        var dayStart = new Option<string>("--day-start")
        {
            Description = $"하루가 시작하는 시각 HH:mm. --zone만 주면 {StudyCalendar.DefaultDayStart.ToString(DayStartFormat, CultureInfo.InvariantCulture)}이고, 둘 다 없으면 UTC 달력 날짜로 세요.",
        };
        file.Validators.Add(given =>
        {
            foreach (var missing in given.Tokens.Select(token => token.Value).Where(path => !File.Exists(path)))
                given.AddError($"{(missing.StartsWith('-') ? "모르는 옵션이에요" : "그런 파일이 없어요")}: {missing}");
        });
        zone.Validators.Add(given =>
        {
            foreach (var unknown in given.Tokens.Select(token => token.Value).Where(name => !TimeZoneName.IsKnown(name)))
                given.AddError($"모르는 시간대예요: {unknown}. Asia/Seoul 같은 IANA 이름으로 적어 주세요.");
        });
        dayStart.Validators.Add(given =>
        {
            foreach (var wrong in given.Tokens.Select(token => token.Value).Where(text => DayStart(text) is null))
                given.AddError($"하루 시작 시각이 아니에요: {wrong}. 04:00처럼 HH:mm으로 적어 주세요.");
        });
        var command = new Command("replay", "복습 기록을 스케줄러로 다시 계산해요. 종료 코드: 0 이상 없음, 1 읽을 수 없는 파일, 2 잘못된 사용법.") { file, json, zone, dayStart };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(json), Calendar(parsed.GetValue(zone), parsed.GetValue(dayStart)), terminal));
        return command;
    }

    private static int Run(string file, bool json, StudyCalendar calendar, Terminal terminal)
    {
        try
        {
            var scenarios = ReplayFile.Parse(File.ReadAllBytes(file));
            var report = new ReplayReport([.. scenarios.Select(scenario => (scenario, scenario.Outcomes(calendar)))]);
            if (json)
                terminal.Output.WriteLine(report.ToJson());
            else
                report.WriteTable(terminal.Styled());
            return ExitCode.Good;
        }
        catch (ReplayFault fault)
        {
            terminal.Error.WriteLine($"{file}:{fault.Line}: {fault.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"{file}: 파일을 읽을 수 없어요. 권한과 크기를 확인해 주세요.");
        }

        return ExitCode.Failed;
    }

    private static StudyCalendar Calendar(string? zone, string? dayStart) => (zone, dayStart) switch
    {
        (null, null) => new StudyCalendar(TimeZoneInfo.Utc, TimeOnly.MinValue),
        _ => new StudyCalendar(
            zone is null ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(zone),
            dayStart is null ? StudyCalendar.DefaultDayStart : DayStart(dayStart)!.Value),
    };

    private static TimeOnly? DayStart(string text) =>
        TimeOnly.TryParseExact(text, DayStartFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
