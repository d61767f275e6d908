namespace SreAcademy.Core.Quiz;

/// <summary>Words behind a quantity that say what happens by it. <c>5% 증가</c> is another answer than <c>5%</c> and than <c>5% 감소</c>.</summary>
internal static class MeasureLabel
{
    private static readonly string[] Directions =
        ["증가", "감소", "상승", "하락", "전", "후", "이전", "이후", "추가", "단축", "연장", "개선", "악화", "확대", "축소", "여유", "마다", "뒤"];

    public static bool IsDirection(string label) => Directions.Contains(label, StringComparer.Ordinal);
}
