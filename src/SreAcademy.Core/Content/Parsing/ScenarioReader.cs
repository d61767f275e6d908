namespace SreAcademy.Core.Content.Parsing;

/// <summary>Reads what stands under 실무 시나리오: titles, labelled prose, code, numbered steps with their tempting wrong moves.</summary>
internal sealed class ScenarioReader(DocumentScope scope)
{
    /// <summary>Characters; a longer bold line is a sentence.</summary>
    private const int MaximumLabelLength = 20;

    private readonly List<Scenario> scenarios = [];
    private readonly List<ScenarioPart> parts = [];
    private readonly List<ScenarioStep> steps = [];
    private (int? Number, string Title, int Line)? open;
    private string? label;
    private Fragment? prose;
    private StepDraft? step;
    private DrillSheetReader? sheet;
    private bool inSheet;
    private bool inFence;

    /// <summary>Fences in scenario bodies.</summary>
    public int CodeBlocks { get; private set; }

    public void Open(int? number, string title, int line)
    {
        End();
        scope.Place(line);
        open = (number, title, line);
    }

    /// <summary>A heading inside a scenario labels what follows.</summary>
    public bool TryLabel(string heading, int line)
    {
        if (open is null) return false;
        EndPart();
        scope.Place(line);
        if (!TryOpenSheet(heading, [], line)) label = heading;
        return true;
    }

    public void Read(TopBlock block)
    {
        for (var line = block.First; line <= block.Last; line++)
        {
            switch (scope.Lines[line].Kind)
            {
                case LineKind.Blank:
                    (step?.Body ?? prose)?.Add([]);
                    if (inSheet) sheet?.AddBlank();
                    break;
                case LineKind.Definition:
                    break;
                case LineKind.Break when open is not null:
                    scope.Place(line);
                    break;
                case LineKind.Text:
                    ReadText(line);
                    break;
                default:
                    ReadCode(line);
                    break;
            }
        }
    }

    public IReadOnlyList<Scenario> Take()
    {
        End();
        return [.. scenarios];
    }

    private void ReadCode(int line)
    {
        if (scope.Lines[line].Kind is LineKind.Fence)
        {
            inFence = !inFence;
            if (inFence && open is not null) CodeBlocks++;
        }

        if (scope.Lines[line].ListDepth == 0) EndSteps();
        Add(line);
        if (scope.ImpliedFence(line) is not { } fence) return;
        Add(line, fence);
        inFence = false;
    }

    private void ReadText(int line)
    {
        inFence = false;
        ref readonly var info = ref scope.Lines[line];
        var content = scope.Content(line);
        var text = content.TrimStart();
        var isItem = ListMarker.TryRead(text, out var item);
        var outermost = info.ListDepth == 0 || (info.ItemStarts > 0 && info.ListDepth == info.ItemStarts);
        var inner = isItem && info.ItemStarts > 0 ? text[item.Length..] : text;
        var marker = Marker.Match(inner);
        if (marker.Kind is MarkerKind.SubHeading or MarkerKind.Label && ScenarioTitle.TryRead(Named(marker), out var number, out var title))
        {
            Open(number, title, line);
            return;
        }

        // The first bold line under 실무 시나리오 is a title, whatever its words.
        if (open is null && marker.Kind is MarkerKind.SubHeading && marker.Rest.IsEmpty)
        {
            var words = SectionTitle.Read(marker.Name);
            Open(words.Number, words.Title, line);
            return;
        }

        if (inSheet)
        {
            var next = isItem && item.Number >= 0 && outermost && !DrillSheetReader.Belongs(inner);
            next |= (info.ListDepth == 0 || outermost || content.Length == text.Length) && ReadsAsLabel(marker) && !(isItem && DrillSheetReader.Belongs(text));
            if (!next)
            {
                sheet!.Read(line);
                return;
            }

            inSheet = false;
        }

        // `대응은 이렇습니다.` directly followed by `2. …` is no list to Markdown, but it is a step to its author.
        if (outermost && isItem && item.Number >= 0 && open is not null)
        {
            EndProse();
            EndStep();
            scope.Place(line);
            step = new StepDraft(line, item.Number, text[item.Length..], ListMarker.Columns(content[..^(text.Length - item.Length)]));
            return;
        }

        // `**예방**: …` right below the last step continues it to Markdown; its author has gone on.
        var stray = info.ItemStarts == 0 && content.Length == text.Length;
        if (open is not null && (info.ListDepth == 0 || outermost || stray) && ReadsAsLabel(marker))
        {
            EndPart();
            scope.Place(line);
            if (TryOpenSheet(marker.Name, marker.Rest, line)) return;
            label = marker.Name.ToString();
            if (marker.Rest.IsEmpty) return;
            prose = new Fragment(line);
            prose.Add(marker.Rest);
            return;
        }

        // A list at the margin is the step's no more; `  - …` below `1. …` is, though Markdown wants three columns.
        if (outermost && info.ItemStarts > 0 && content.Length == text.Length) EndSteps();
        if (step is not null && info.ListDepth > 0)
        {
            scope.Place(line);
            step.Continue(content, line, info.ItemStarts > 0 ? inner : default, info.ItemStarts > 0);
            return;
        }

        if (info.ListDepth == 0 && step is null) EndSteps();
        Add(line);
    }

    /// <summary><c>**상황**: …</c>, and <c>**상황**</c> on a line of its own.</summary>
    private static bool ReadsAsLabel(Marker marker) =>
        marker.Kind is MarkerKind.Label || (marker.Kind is MarkerKind.SubHeading && marker.Rest.IsEmpty && marker.Name.Length <= MaximumLabelLength);

    /// <summary>The bold words, also where the title stands behind the bold: <c>**시나리오 1**: 제목</c>.</summary>
    private static string Named(Marker marker) =>
        marker.Kind is MarkerKind.Label ? $"{marker.Name}: {marker.Rest}" : $"{marker.Name} {marker.Rest}";

    /// <summary>What follows <c>**훈련**</c> is told to nobody who reads: it belongs to the drill, whose answers it gives away.</summary>
    private bool TryOpenSheet(ReadOnlySpan<char> name, ReadOnlySpan<char> rest, int line)
    {
        if (!DrillSheetReader.Opens(scope, name, rest, line)) return false;
        sheet ??= new DrillSheetReader(scope, line);
        inSheet = true;
        if (!rest.IsEmpty) sheet.Read(line, rest);
        return true;
    }

    private void Add(int line) => Add(line, scope.Content(line));

    private void Add(int line, ReadOnlySpan<char> content)
    {
        if (open is null) return;
        scope.Place(line);
        if (inSheet)
        {
            sheet!.ReadCode(line, content);
            return;
        }

        if (step is not null && scope.Lines[line].ListDepth > 0)
        {
            step.Continue(content, line, default, startsItem: false);
            return;
        }

        EndSteps();
        prose ??= new Fragment(line);
        prose.Add(content);
    }

    private void EndStep()
    {
        if (step is not null) steps.Add(step.Finish(scope));
        step = null;
    }

    private void EndSteps()
    {
        EndStep();
        if (steps.Count == 0) return;
        parts.Add(new ScenarioPart { Label = label, Steps = [.. steps] });
        steps.Clear();
        label = null;
    }

    private void EndProse()
    {
        if (prose is null) return;
        parts.Add(new ScenarioPart { Label = label, Body = scope.Snippet(prose) });
        prose = null;
        label = null;
    }

    private void EndPart()
    {
        inSheet = false;
        EndSteps();
        EndProse();
        if (label is not null) parts.Add(new ScenarioPart { Label = label });
        label = null;
    }

    private void End()
    {
        EndPart();
        if (open is { } scenario)
        {
            if (parts.Count == 0) scope.Report(ProblemCode.EmptySection, scenario.Line);
            scenarios.Add(new Scenario
            {
                Number = scenario.Number,
                Title = scope.Inline(scenario.Title, scenario.Line).Text,
                Parts = [.. parts],
                Drill = sheet?.Finish([.. parts.SelectMany(part => part.Steps)]),
                Line = scenario.Line + 1,
            });
        }

        parts.Clear();
        (open, sheet) = (null, null);
        inFence = false;
    }
}
