using System.Globalization;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz;

public sealed class TypedAnswerSpecs
{
    public static IEnumerable<object[]> Rows() => TypedSpecFile.ReadAll().Select(row => new object[] { row.File, row.Heading, row.Line });

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_typed_is_judged_as_the_table_says(string file, string heading, string line)
    {
        var row = TypedSpecFile.Row(file, heading, line);

        Assert.Equal(row.Verdict, TypedAnswer.Judge(row.Typed, row.Key));
    }

    [Fact]
    public void The_tables_hold_enough_of_both()
    {
        var rows = TypedSpecFile.ReadAll().ToList();

        Assert.True(rows.Count(row => row.Verdict == TypedVerdict.Right) >= 230, string.Create(CultureInfo.InvariantCulture, $"{rows.Count(row => row.Verdict == TypedVerdict.Right)} accepted"));
        Assert.True(rows.Count(row => row.Verdict == TypedVerdict.Wrong) >= 230, string.Create(CultureInfo.InvariantCulture, $"{rows.Count(row => row.Verdict == TypedVerdict.Wrong)} rejected"));
        Assert.Equal(rows.Count, rows.DistinctBy(row => (row.Heading, row.Line)).Count());
    }
}
