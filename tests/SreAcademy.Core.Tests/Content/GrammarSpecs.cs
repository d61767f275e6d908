using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tests.Content;

public sealed class GrammarSpecs
{
    public static TheoryData<string> Names() => [.. SpecFile.ReadAll().Select(spec => spec.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_document_reads_as_its_author_expects(string name)
    {
        var spec = SpecFile.ReadAll().Single(spec => spec.Name == name);

        var outline = Outline.Of(LessonParser.Parse("견본.md", spec.Input));

        Assert.Equal(spec.Expected.TrimEnd('\n'), outline.TrimEnd('\n'));
    }
}
