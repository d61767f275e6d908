namespace SreAcademy.Core.Content.Parsing;

/// <summary>Reads what stands under 훈련: <c>- 알림: …</c>, <c>- 심각도: SEV2 — …</c> and so on. A line that cannot be read drops only itself.</summary>
/// <param name="line">Of the label.</param>
internal sealed class DrillSheetReader(DocumentScope scope, int line)
{
    public const string Label = "훈련";

    /// <summary>Lines below the label among which a known one has to stand.</summary>
    private const int LookAhead = 40;

    /// <summary>Of 순서 무관; an incident has a few decisions.</summary>
    private const int MostGroups = 50;

    private readonly List<Entry> entries = [];
    private Entry? current;

    /// <summary>
    /// A label 훈련 opens a sheet only where a line of one follows: documents that speak of training under such a label keep it as prose.
    /// </summary>
    public static bool Opens(DocumentScope scope, ReadOnlySpan<char> label, ReadOnlySpan<char> rest, int line)
    {
        if (!label.SequenceEqual(Label)) return false;
        if (DrillLine.TryRead(rest, out _, out _)) return true;
        for (var at = line + 1; at < scope.Lines.Length && at <= line + LookAhead; at++)
        {
            if (scope.Lines[at].Kind is LineKind.Heading) return false;
            if (scope.Lines[at].Kind is not LineKind.Text) continue;
            var content = scope.Content(at);
            if (Belongs(content)) return true;
            if (scope.Lines[at].ItemStarts == 0 && Marker.Match(content).Kind is MarkerKind.Label or MarkerKind.SubHeading) return false;
        }

        return false;
    }

    /// <summary>Whether a line is one of a sheet: bold at the margin it would be the next part of the scenario.</summary>
    public static bool Belongs(ReadOnlySpan<char> content) => DrillLine.TryRead(content, out _, out _) && !content.StartsWith("**");

    public void Read(int at) => Read(at, scope.Content(at));

    /// <param name="content">Of a line of text.</param>
    public void Read(int at, ReadOnlySpan<char> content)
    {
        ref readonly var info = ref scope.Lines[at];
        scope.Place(at);
        if (DrillLine.TryRead(content, out var key, out var value))
        {
            current = new Entry(key, at, Indentation(content), info.ListDepth);
            current.Add(value, value, at);
            entries.Add(current);
        }
        else if (current is not null && (info.ItemStarts > 0 ? info.ListDepth > current.ListDepth : info.ListDepth > 0 || !info.ParagraphStart))
        {
            var text = content.Trim();
            current.Add(content, info.ItemStarts > 0 && ListMarker.TryRead(text, out var item) ? text[item.Length..] : text, at);
        }
        else
        {
            current = null;
            if (content.IndexOfAnyExcept(" \t-*+") >= 0) scope.Report(ProblemCode.UnknownDrillLine, at);
        }
    }

    /// <param name="content">Of a line of code, or the fence that it lacks.</param>
    public void ReadCode(int at, ReadOnlySpan<char> content)
    {
        scope.Place(at);
        if (current is { Key: DrillKey.Alert }) current.AddCode(content, at, scope.Lines[at].ListDepth > 0);
        else scope.Report(ProblemCode.UnknownDrillLine, at);
    }

    public void AddBlank() => current?.Alert.Add([]);

    public DrillSheet Finish(IReadOnlyList<ScenarioStep> steps)
    {
        var sheet = new DrillSheet { Line = line + 1 };
        var numbers = new StepNumbers(steps);
        var groups = new List<(int First, int Last)>();
        var seen = new Dictionary<DrillKey, int>();
        foreach (var entry in entries)
        {
            if (entry.IsEmpty) entry.Report(scope, ProblemCode.EmptyDrillLine, DrillLine.Name(entry.Key));
            else if (entry.Key is DrillKey.AnyOrder) ReadGroups(entry, numbers, groups);
            else if (!seen.TryAdd(entry.Key, entry.Line + 1)) entry.Report(scope, ProblemCode.RepeatedDrillLine, DrillLine.Name(entry.Key), seen[entry.Key]);
            else sheet = With(sheet, entry, numbers);
        }

        return sheet with { AnyOrder = [.. groups.Order().Select(group => numbers.Between(group.First, group.Last))] };
    }

    private DrillSheet With(DrillSheet sheet, Entry entry, StepNumbers steps)
    {
        switch (entry.Key)
        {
            case DrillKey.Alert:
                return sheet with { Alert = scope.Snippet(entry.Alert) };
            case DrillKey.Severity when DrillFigures.Severity(entry.Text) is var (severity, reason):
                return sheet with { Severity = severity, SeverityReason = scope.Inline(reason, entry.Line) };
            case DrillKey.Severity:
                entry.Report(scope, ProblemCode.UnknownSeverity);
                return sheet;
            case DrillKey.Signal when DrillFigures.Signal(entry.Text) is { } signal:
                return sheet with { Signal = signal };
            case DrillKey.Signal:
                entry.Report(scope, ProblemCode.InvalidDrillSignal);
                return sheet;
            case DrillKey.Impact:
                return sheet with { Impact = ReadImpact(entry) };
            case DrillKey.Mitigation when StepNumbers.Read(entry.Text) is [(var step, var same)] && step == same:
                if (steps.Has(step)) return sheet with { MitigatedBy = step };
                entry.Report(scope, ProblemCode.UnknownDrillStep, step);
                return sheet;
            case DrillKey.Mitigation:
                entry.Report(scope, ProblemCode.InvalidMitigation);
                return sheet;
            default:
                throw new NotSupportedException(entry.Key.ToString());
        }
    }

    private DrillImpact? ReadImpact(Entry entry)
    {
        if (DrillFigures.Impact(entry.Text) is not var (share, objective)) entry.Report(scope, ProblemCode.InvalidDrillImpact);
        else if (share is <= 0 or > 100) entry.Report(scope, ProblemCode.ImpossibleShare);
        else if (objective is <= 0 or >= 100) entry.Report(scope, ProblemCode.ImpossibleObjective);
        else return new DrillImpact((double)(share / 100), (double)(objective / 100));
        return null;
    }

    private void ReadGroups(Entry entry, StepNumbers steps, List<(int First, int Last)> groups)
    {
        foreach (var (text, at) in entry.Lines)
        {
            if (text.Length == 0) continue;
            if (StepNumbers.Read(text) is not { } spans) scope.Report(ProblemCode.InvalidDrillGroup, at);
            else if (spans.SelectMany(span => new[] { span.From, span.To }).FirstOrDefault(number => !steps.Has(number), -1) is >= 0 and var missing)
                scope.Report(ProblemCode.UnknownDrillStep, at, missing);
            else if (steps.Consecutive(spans) is not var (first, last) || first == last) scope.Report(ProblemCode.InvalidDrillGroup, at);
            else if (groups.Count == MostGroups || groups.Any(group => group.First <= last && first <= group.Last)) scope.Report(ProblemCode.OverlappingDrillGroup, at);
            else groups.Add((first, last));
        }
    }

    private static int Indentation(ReadOnlySpan<char> content)
    {
        var text = content.TrimStart();
        return ListMarker.TryRead(text, out var item) ? ListMarker.Columns(content[..^(text.Length - item.Length)]) : 0;
    }

    private sealed class Entry(DrillKey key, int line, int indent, int listDepth)
    {
        private readonly List<(string Text, int Line)> lines = [];

        public DrillKey Key { get; } = key;

        public int Line { get; } = line;

        public int ListDepth { get; } = listDepth;

        /// <summary>The lines as an alert may have them: with lists, paragraphs and code.</summary>
        public Fragment Alert { get; } = new(line, indent);

        public IReadOnlyList<(string Text, int Line)> Lines => lines;

        public string Text => string.Join(' ', lines.Select(line => line.Text)).Trim();

        public bool IsEmpty => Alert.IsEmpty && Text.Length == 0;

        public void Add(ReadOnlySpan<char> content, ReadOnlySpan<char> text, int at)
        {
            Alert.Add(Alert.IsEmpty ? content.TrimStart() : content);
            lines.Add((text.ToString(), at));
        }

        public void AddCode(ReadOnlySpan<char> content, int at, bool inItem)
        {
            Alert.Add(Alert.IsEmpty ? content.TrimStart() : content, inItem);
            lines.Add(("", at));
        }

        /// <summary>Names every line of the entry: none of them comes out.</summary>
        public void Report(DocumentScope scope, string code, params object[] details)
        {
            foreach (var (_, at) in lines) scope.Report(code, at, details);
        }
    }
}
