using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content;
using SreAcademy.Core.Content.Strictness;

namespace SreAcademy.Core.Tests.Content.Strictness;

public sealed class StrictRulesPropertyTests
{
    private static readonly string[] Documents =
        [.. SpecFile.ReadAll("StrictSpecs").Concat(SpecFile.ReadAll()).Select(spec => spec.Input)];

    [Fact]
    public void Damaged_documents_only_bring_problems_at_lines_that_exist() =>
        Prop.ForAll(DamagedDocuments(), text =>
        {
            var lines = text.Split('\n', '\r').Length;

            var problems = StrictRules.Check([LessonParser.Parse("견본.md", text).Document, LessonParser.Parse("둘째.md", text).Document]);

            Assert.All(problems, problem => Assert.InRange(problem.Line, 1, lines));
            Assert.All(problems, problem => Assert.DoesNotContain("{0}", problem.Message, StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20260101UL, 42424243UL));

    private static Arbitrary<string> DamagedDocuments()
    {
        var damage = Gen.ArrayOf(Gen.Choose(0, int.MaxValue), 6).Zip(Gen.Choose(0, 6), (choices, count) => choices[..count]);
        return Arb.From(Gen.Elements(Documents).Zip(damage, Mutations.Apply));
    }
}
