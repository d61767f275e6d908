using System.Text;
using System.Text.RegularExpressions;
using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Teams.Matrix;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Teams.Matrix;

public class MatrixCsvTests
{
    private readonly FakeTeam team = new();

    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("  =1")]
    [InlineData("＝1")]
    public async Task A_name_that_begins_like_a_formula_is_text(string name)
    {
        team.Members[1] = (2, name, 0.4);

        Assert.Matches($"\n\"?{Regex.Escape($"'{name.Replace("\"", "\"\"", StringComparison.Ordinal)}")}\"?,멤버,", await ReadAsync());
    }

    [Fact]
    public async Task Names_with_commas_quotes_and_script_stay_one_cell()
    {
        team.Members[1] = (2, "<script>\"a\",b", 0.4);

        Assert.Contains("\"<script>\"\"a\"\",b\",멤버,", await ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_holds_what_the_page_shows_and_begins_with_a_mark_that_spreadsheets_need()
    {
        team.Request = new MatrixRequest(Level.Beginner, On: new DateOnly(2026, 12, 20));
        team.Members.Add((3, "다새로", 0));

        var bytes = await BytesAsync();
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("멤버,역할,본 카드,카드,전체 (%),전체 2026-12-20 (%),", lines[0], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("가리드,리드,", lines[1], StringComparison.Ordinal);
        // A comma within quotes divides nothing.
        Assert.Equal(Regex.Replace(lines[0], "\"[^\"]*\"", "").Count(sign => sign == ','), lines[1].Count(sign => sign == ','));
        Assert.Matches("^다새로,멤버,0,\\d+,,", lines[3]);
    }

    [Fact]
    public async Task Hidden_names_are_hidden_in_the_file_too()
    {
        team.Request = new MatrixRequest(NamesHidden: true);

        var text = await ReadAsync();

        // Of one lead the role would be the name.
        Assert.Contains("\r\n멤버 1,,", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",리드,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("가리드", text, StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync() => Encoding.UTF8.GetString(await BytesAsync());

    private async Task<byte[]> BytesAsync()
    {
        using var file = new MemoryStream();
        await MatrixCsv.WriteAsync(team.Board(), file, CancellationToken.None);
        return file.ToArray();
    }
}
