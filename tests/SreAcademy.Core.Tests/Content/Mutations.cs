using System.Text;

namespace SreAcademy.Core.Tests.Content;

/// <summary>What happens to documents in the hands of people and programs.</summary>
internal static class Mutations
{
    private const string Damage = "`*#>-|[]()<>_~:⭐Q A1.\t\"'&\\{}!—/ㄱ가É\u0301\u1100\u1161\uFFFD";

    /// <summary>Applies as many mutations as there are numbers; each number chooses what and where.</summary>
    public static string Apply(string document, IEnumerable<int> choices)
    {
        foreach (var choice in choices) document = Apply(document, (uint)choice);
        return document;
    }

    private static string Apply(string document, uint choice)
    {
        var lines = document.Split('\n').ToList();
        var at = (int)(choice / 16 % (uint)lines.Count);
        var other = (int)(choice / 7919 % (uint)lines.Count);
        switch (choice % 16)
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 2:
                lines.Insert(at, lines[other]);
                break;
            case 3 when at + 1 < lines.Count:
                lines[at] += lines[at + 1];
                lines.RemoveAt(at + 1);
                break;
            case 4 or 5 or 6:
                lines[at] = Damaged(lines[at], choice);
                break;
            case 7:
                lines.Insert(at, "> ```");
                break;
            case 8:
                lines.Insert(at, "```");
                break;
            case 9:
                return document.ReplaceLineEndings("\r\n");
            case 10:
                return string.Concat(document.EnumerateRunes()).Normalize(NormalizationForm.FormD);
            case 11:
                return '\uFEFF' + document;
            case 12:
                lines[at] = lines[at].TrimStart(' ', '>');
                break;
            case 13:
                lines[at] = "  " + lines[at];
                break;
            case 14:
                lines[at] = lines[at][..(lines[at].Length / 2)];
                break;
            default:
                lines.Insert(at, Hostile[other % Hostile.Length]);
                break;
        }

        return string.Join('\n', lines);
    }

    private static string Damaged(string line, uint choice)
    {
        var mark = Damage[(int)(choice / 31 % (uint)Damage.Length)];
        var at = (int)(choice / 101 % (uint)(line.Length + 1));
        return choice % 2 == 0 || at == line.Length ? line.Insert(at, mark.ToString()) : line[..at] + mark + line[(at + 1)..];
    }

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[누르기](javascript:alert(1))", "<javascript:alert(1)>", "[x]: javascript:alert(1)",
        "![그림](data:text/html,<script>)", "# 제목 {onclick=\"x()\"}", "> <iframe src=//evil.example></iframe>", "[a](vbscript:x) [b](JAVASCRIPT:x)",
        "<style>*{display:none}</style>", "> - <a href=\"javascript:x\">", "\ud800 깨진 글자", "[x][x]", "---", "| a | b |", "    들여쓴 코드", "* * *",
    ];
}
