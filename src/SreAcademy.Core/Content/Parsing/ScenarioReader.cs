using System.Globalization;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>Reads what stands under 실무 시나리오: titles, labelled prose, code, numbered steps with their tempting wrong moves.</summary>
internal sealed class ScenarioReader(DocumentScope scope)
{
    private readonly List<Scenario> scenarios = [];
    private readonly List<ScenarioPart> parts = [];
    private readonly List<ScenarioStep> steps = [];
    private (int? Number, string Title, int Line)? open;
    private string? label;
    private Fragment? prose;
    private StepDraft? step;
    private bool inFence;

    /// <summary>Fences in scenario bodies.</summary>
    public int CodeBlocks { get; private set; }

    /// <summary><c>시나리오 1: 제목</c>, the number being optional.</summary>
    public static bool TryReadTitle(ReadOnlySpan<char> text, out int? number, out string title)
    {
        (number, title) = (null, "");
        text = text.Trim();
        if (text.StartsWith("실무")) text = text[2..].TrimStart();
        if (!text.StartsWith("시나리오")) return false;
        text = text[4..].TrimStart();
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) digits = text.Length;
        if (digits is > 0 and < 5)
        {
            number = int.Parse(text[..digits], CultureInfo.InvariantCulture);
            text = text[digits..].TrimStart();
        }

        if (text.IsEmpty || !(Marker.IsColon(text[0]) || text[0] is '.' or '-' or '–' or '—')) return false;
        title = text[1..].Trim().ToString();
        return title.Length > 0;
    }

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
        label = heading;
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
    }

    private void ReadText(int line)
    {
        inFence = false;
        ref readonly var info = ref scope.Lines[line];
        var content = scope.Content(line);
        var text = content.TrimStart();
        var isItem = ListMarker.TryRead(text, out var item);
        var outermost = info.ListDepth == 0 || (info.ItemStarts > 0 && info.ListDepth == info.ItemStarts);
        // `대응은 이렇습니다.` directly followed by `2. …` is no list to Markdown, but it is a step to its author.
        if (outermost && isItem && item.Number >= 0 && open is not null)
        {
            EndProse();
            EndStep();
            scope.Place(line);
            step = new StepDraft(line, item.Number, text[item.Length..], content.Length - text.Length + item.Length);
            return;
        }

        var inner = isItem && info.ItemStarts > 0 ? text[item.Length..] : text;
        if (step is not null && info.ListDepth > 0)
        {
            scope.Place(line);
            step.Continue(content, line, info.ItemStarts > 0 ? inner : default, info.ItemStarts > 0);
            return;
        }

        var marker = Marker.Match(inner);
        if (marker.Kind is MarkerKind.SubHeading or MarkerKind.Label && TryReadTitle(Named(marker), out var number, out var title))
        {
            Open(number, title, line);
            return;
        }

        if (open is not null && marker.Kind is MarkerKind.Label && (info.ListDepth == 0 || outermost))
        {
            EndPart();
            scope.Place(line);
            label = marker.Name.ToString();
            if (marker.Rest.IsEmpty) return;
            prose = new Fragment(line);
            prose.Add(marker.Rest);
            return;
        }

        if (info.ListDepth == 0 && step is null) EndSteps();
        Add(line);
    }

    /// <summary>The bold words, also where the title stands behind the bold: <c>**시나리오 1**: 제목</c>.</summary>
    private static string Named(Marker marker) =>
        marker.Kind is MarkerKind.Label ? $"{marker.Name}: {marker.Rest}" : $"{marker.Name} {marker.Rest}";

    private void Add(int line)
    {
        if (open is null) return;
        scope.Place(line);
        var content = scope.Content(line);
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
                Line = scenario.Line + 1,
            });
        }

        parts.Clear();
        open = null;
        inFence = false;
    }

    /// <summary>A numbered step while its lines come in.</summary>
    private sealed class StepDraft
    {
        private readonly int line;
        private readonly int number;
        private readonly List<(string Text, int Line)> choices = [];
        private bool inChoice;

        public StepDraft(int line, int number, ReadOnlySpan<char> text, int indent)
        {
            this.line = line;
            this.number = number;
            Body = new Fragment(line, indent);
            Body.Add(text);
        }

        public Fragment Body { get; }

        public void Continue(ReadOnlySpan<char> content, int at, ReadOnlySpan<char> item, bool startsItem)
        {
            if (startsItem) inChoice = false;
            if (startsItem && TryReadChoice(item, out var choice))
            {
                choices.Add((choice.ToString(), at));
                inChoice = true;
            }
            else if (inChoice)
            {
                choices[^1] = ($"{choices[^1].Text} {content.Trim()}", choices[^1].Line);
            }
            else
            {
                Body.Add(content);
            }
        }

        public ScenarioStep Finish(DocumentScope scope) => new()
        {
            Number = number,
            Body = scope.Snippet(Body),
            WrongMoves =
            [
                .. choices.Select(choice => Reason.Read(scope, choice.Text, choice.Line)),
            ],
            Line = line + 1,
        };

        private static bool TryReadChoice(ReadOnlySpan<char> text, out ReadOnlySpan<char> choice)
        {
            choice = text.Trim();
            if (choice.StartsWith("**")) choice = choice[2..];
            if (!choice.StartsWith("선택")) return false;
            choice = choice[2..].TrimStart(" *");
            if (choice.IsEmpty || !Marker.IsColon(choice[0])) return false;
            choice = choice[1..].TrimStart(" *");
            return true;
        }
    }
}
