using System.Collections.Frozen;

namespace SreAcademy.Core.Quiz;

/// <param name="Dimension">Quantities of one dimension are converted into each other; those of two are never the same.</param>
/// <param name="Factor">How many of the dimension's base unit (second, month, percent, byte, request a second …) it is.</param>
internal sealed record MeasureUnit(string Dimension, decimal Factor)
{
    public static MeasureUnit None { get; } = new("", 1);

    public static MeasureUnit Percent { get; } = new("percent", 1);

    private static readonly FrozenDictionary<string, MeasureUnit> ByName = Table().SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Unit)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Unit, StringComparer.Ordinal);

    private static readonly string[] Names = [.. ByName.Keys.OrderByDescending(name => name.Length)];

    /// <summary>The units that the text may go on with, longest name first.</summary>
    public static IEnumerable<(string Name, MeasureUnit Unit)> StartsOf(string text) =>
        Names.Where(name => text.StartsWith(name, StringComparison.Ordinal)).Select(name => (name, ByName[name]));

    /// <summary>개 counts anything but people; the others count what they are made for.</summary>
    public bool Compares(MeasureUnit other) =>
        Dimension == other.Dimension || (Dimension == "things" && other.Dimension is "machines" or "times") || (other.Dimension == "things" && Dimension is "machines" or "times");

    /// <summary>Whether it only counts: a number that was given without a unit may be typed with one of these.</summary>
    public bool Counts => Dimension is "things" or "machines" or "times" or "people" or "ratio" or "stages";

    private static IEnumerable<(MeasureUnit Unit, string Names)> Table() =>
    [
        (new("time", 0.000000001m), "ns 나노초"),
        (new("time", 0.000001m), "us µs μs 마이크로초"),
        (new("time", 0.001m), "ms msec millis millisecond milliseconds 밀리초 밀리세컨드"),
        (new("time", 1), "초 초간 s sec secs second seconds"),
        (new("time", 60), "분 분간 m min mins minute minutes"),
        (new("time", 3600), "시간 h hr hrs hour hours"),
        (new("time", 86_400), "일 일간 d day days"),
        (new("time", 604_800), "주 주일 주간 w wk week weeks"),
        // A month has no number of days, a year none of weeks: they are no time in seconds.
        (new("months", 1), "개월 달 월 mo month months"),
        (new("months", 3), "분기 quarter quarters"),
        (new("months", 12), "년 연 y yr year years"),
        (new("workdays", 1), "영업일"),
        (Percent, "% 퍼센트 프로 percent pct"),
        (new("points", 1), "%p %포인트 퍼센트포인트 pp"),
        (new("points", 0.01m), "bp 베이시스포인트"),
        (new("ratio", 1), "배 x × 곱 times"),
        (new("things", 1), "개 가지 종 곳 군데 장"),
        (new("machines", 1), "대 노드 서버 인스턴스 servers server nodes node instances instance"),
        (new("times", 1), "건 회 번 차례"),
        (new("stages", 1), "단계"),
        (new("people", 1), "명 사람 인 people"),
        (new("rate", 1), "req/s reqs/s request/s requests/s req/sec rps qps tps 건/초 회/초 요청/초 개/초 /s /초 reqpersec"),
        (new("rate", 1 / 60m), "rpm req/min 건/분 회/분 요청/분"),
        (new("bytes", 1), "b byte bytes 바이트"),
        (new("bytes", 1e3m), "kb 킬로바이트"),
        (new("bytes", 1e6m), "mb 메가바이트 메가"),
        (new("bytes", 1e9m), "gb 기가바이트 기가"),
        (new("bytes", 1e12m), "tb 테라바이트 테라"),
        (new("bytes", 1024), "kib 키비바이트"),
        (new("bytes", 1_048_576), "mib 메비바이트"),
        (new("bytes", 1_073_741_824), "gib 기비바이트"),
        (new("bytes", 1_099_511_627_776), "tib 테비바이트"),
        (new("bits", 1e3m), "kbps kbit/s"),
        (new("bits", 1e6m), "mbps mbit/s"),
        (new("bits", 1e9m), "gbps gbit/s"),
        (new("byterate", 1e3m), "kb/s kb/초"),
        (new("byterate", 1e6m), "mb/s mb/초"),
        (new("byterate", 1e9m), "gb/s gb/초"),
        (new("won", 1), "원 ₩ krw won"),
        (new("dollars", 1), "달러 $ usd 불"),
        (new("cores", 1), "코어 core cores vcpu"),
    ];
}
