using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz;

public sealed class TypedAnswerProperties
{
    private static readonly TypedKey Term = new(TypedKeyKind.Term, "에러 버짓", ["Error Budget"], Opposites: ["번 레이트"]);
    private static readonly TypedKey Number = new(TypedKeyKind.Number, "43.2분", []);
    private static readonly TypedSpecRow[] Rows = [.. TypedSpecFile.ReadAll()];
    private static readonly TypedSpecRow[] Accepted = [.. Rows.Where(row => row.Verdict == TypedVerdict.Right)];

    private static readonly string[] Pieces =
        ["에러", "버짓", " ", "(", ")", "43", ".2", "분", "\uD800", "\uDC00", "́", "ᄒ", "ᅡ", "=", "이에요", "만", "천", "점", "-", "\uFFFE", "½", "²", "", "ﷺ", "A", "|", ",", "일", "~", "초당", "$", "İ", "‍"];

    private static Arbitrary<string> AnyText { get; } = Gen.OneOf(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat), Gen.Choose(0, 0xFFFF).Select(code => (char)code).ArrayOf().Select(chars => new string(chars))).ToArbitrary();

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Prop.ForAll(AnyText, text => Assert.Equal(AnswerFolding.Fold(text), AnswerFolding.Fold(AnswerFolding.Fold(text)))).Check(Config(5_000));

    [Fact]
    public void Any_text_gets_a_verdict() =>
        Prop.ForAll(AnyText, text =>
        {
            Assert.True(Enum.IsDefined(TypedAnswer.Judge(text, Term)));
            Assert.True(Enum.IsDefined(TypedAnswer.Judge(text, Number)));
            Assert.True(Enum.IsDefined(TypedAnswer.Judge("43.2분", new TypedKey(TypedKeyKind.Number, text, [text], 0.1))));
            Assert.True(Enum.IsDefined(TypedAnswer.Judge(text, new TypedKey(TypedKeyKind.Term, text, [text], 0, [text]))));
            Assert.Equal(AnswerFolding.AreEquivalent(text, "43.2분"), AnswerFolding.AreEquivalent("43.2분", text));
        }).Check(Config(5_000));

    [Fact]
    public void What_is_right_stays_right_with_gaps_full_width_and_decomposed() =>
        Prop.ForAll(Gen.Elements(Accepted).ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (row, at) =>
        {
            var gap = Math.Min(at, row.Typed.Length);
            var cutsNumber = gap > 0 && gap < row.Typed.Length && IsNumeric(row.Typed[gap - 1]) && IsNumeric(row.Typed[gap]);
            foreach (var typed in (string[])[cutsNumber ? row.Typed : row.Typed.Insert(gap, "  "), $" \t{row.Typed}\u3000", FullWidth(row.Typed), row.Typed.Normalize(NormalizationForm.FormD), row.Typed.ToUpperInvariant()])
                Assert.True(TypedAnswer.Judge(typed, row.Key) == TypedVerdict.Right, $"{row.Heading}: {typed}");
        }).Check(Config(2_000));

    [Fact]
    public void A_key_is_right_with_any_particle_or_ending() =>
        // A predicate (낮다) takes none of them.
        Prop.ForAll(Gen.Elements(Rows.Where(row => !row.Key.Written.EndsWith('다')).ToArray()).ToArbitrary(), Gen.Elements("이에요", "입니다", "인 것 같아요", "이라고 합니다", "의", " 아닐까요?", "").ToArbitrary(), Gen.Elements("", "정답은 ", "답: ", "아마 ").ToArbitrary(), (row, after, before) =>
            Assert.True(TypedAnswer.Judge(before + row.Key.Written + after, row.Key) == TypedVerdict.Right, $"{before}{row.Key.Written}{after}")).Check(Config(2_000));

    [Fact]
    public void Any_other_number_is_wrong() =>
        Prop.ForAll(Gen.Choose(0, 2_000_000).Two().ToArbitrary(), Gen.Elements("분", "%", "배", "건", "ms", "GB", "원", "").ToArbitrary(), (numbers, unit) =>
        {
            var (right, typed) = (numbers.Item1 / 100m, numbers.Item2 / 100m);
            var key = new TypedKey(TypedKeyKind.Number, FormattableString.Invariant($"{right}{unit}"), []);

            Assert.Equal(right == typed ? TypedVerdict.Right : TypedVerdict.Wrong, TypedAnswer.Judge(FormattableString.Invariant($"{typed}{unit}"), key));
            Assert.Equal(TypedVerdict.Right, TypedAnswer.Judge(FormattableString.Invariant($"{right:#,0.00} {unit}"), key));
        }).Check(Config(3_000));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u3000\n")]
    [InlineData("...")]
    [InlineData("\u200B")]
    public void Nothing_typed_is_empty(string typed)
    {
        Assert.Equal(TypedVerdict.Empty, TypedAnswer.Judge(typed, Term));
        Assert.Equal(TypedVerdict.Empty, TypedAnswer.Judge(typed, Number));
    }

    [Theory]
    [InlineData("가")]
    [InlineData("4")]
    [InlineData("( ")]
    [InlineData("́")]
    [InlineData("1시간")]
    [InlineData("이에요")]
    [InlineData("\uD800")]
    [InlineData("9,9=")]
    [InlineData("일이삼")]
    public void Twenty_thousand_characters_are_never_right(string piece)
    {
        var typed = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));

        Assert.NotEqual(TypedVerdict.Right, TypedAnswer.Judge(typed, Term));
        Assert.NotEqual(TypedVerdict.Right, TypedAnswer.Judge(typed, Number));
        for (var length = 10; length < 400; length += 30)
            TypedAnswer.Judge(typed[..length], Number);
    }

    [Fact]
    public void What_is_longer_than_any_answer_is_not_looked_into()
    {
        var name = new string('가', AnswerPhrase.Longest + 1);

        Assert.Equal(TypedVerdict.Wrong, TypedAnswer.Judge(name, new TypedKey(TypedKeyKind.Term, name, [])));
        Assert.Equal(TypedVerdict.Right, TypedAnswer.Judge(name[1..], new TypedKey(TypedKeyKind.Term, name[1..], [])));
    }

    [Theory]
    [InlineData("번 레이트(Burn Rate)", "burn rate", true)]
    [InlineData("43.2분", "43분 12초", true)]
    [InlineData("런 북", "런북", true)]
    [InlineData("5~10분", "5-10분", true)]
    [InlineData("N+1", "N+2", false)]
    [InlineData("SLO", "SLA", false)]
    [InlineData("43.2분", "43.2초", false)]
    [InlineData("", "", false)]
    public void Texts_that_say_the_same_are_equivalent(string one, string other, bool same)
    {
        Assert.Equal(same, AnswerFolding.AreEquivalent(one, other));
        Assert.Equal(same, AnswerFolding.AreEquivalent(other, one));
    }

    private static bool IsNumeric(char c) => char.IsDigit(c) || c is '.' or ',';

    private static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    private static Config Config(int tests) => FsCheck.Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(20261123, 7).WithQuietOnSuccess(true);
}
