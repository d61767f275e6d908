using System.Text;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>A numbered step while its lines come in.</summary>
internal sealed class StepDraft
{
    private readonly int line;
    private readonly int number;
    private readonly List<(StringBuilder Text, int Line)> choices = [];
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
            choices.Add((new StringBuilder().Append(choice), at));
            inChoice = true;
        }
        else if (inChoice)
        {
            choices[^1].Text.Append(' ').Append(content.Trim());
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
            .. choices.Select(choice => Reason.Read(scope, choice.Text.ToString(), choice.Line)),
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
