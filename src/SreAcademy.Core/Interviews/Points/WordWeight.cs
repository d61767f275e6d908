using System.Collections.Frozen;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Interviews;

/// <summary>How much a word of a point says, without a corpus: by length and script, and by lists of words that any point may hold.</summary>
internal static class WordWeight
{
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        ["것", "거", "건", "게", "걸", "수", "및", "등", "때", "그", "이", "저", "더", "안", "를", "에서", "는", "은", "을", "분", "것은", "것이", "있을", "있으", "있게", "하면", "들", "씩", "약", "라고", "으로", "와", "과", "의", "배가", "분이", "못", "또", "후", "중", "할", "한", "해", "된", "됨", "함", "뒤", "곳", "때문", "위해", "대한", "통해", "따라", "있음", "있고", "있어", "있는", "있다", "되는", "하는", "하고", "몇", "각", "각각", "서로", "무엇", "어떤", "어떻게", "그래서", "그리고"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Common = FrozenSet.ToFrozenSet(
        ["필요", "있", "없", "없음", "모두", "여러", "다른", "같은", "같이", "함께", "따로", "먼저", "미리", "바로", "계속", "항상", "많", "많이", "경우", "상태", "문제", "사람", "서비스", "시스템", "보", "봄", "보기", "두", "둠", "하나", "정도", "가능", "쪽", "방법", "정함", "정하", "나눔", "사용", "씀", "쓰", "적", "큼", "크", "작", "작음", "낮", "높", "높음", "일", "둔", "도", "맞", "누구", "얼마", "언제", "매일", "직접"],
        StringComparer.Ordinal);

    public static double Of(string text, string stem)
    {
        if (char.IsAsciiDigit(stem[0]))
            return 1.2;
        if (Empty.Contains(text) || Empty.Contains(stem))
            return 0;
        if (Common.Contains(stem) || Common.Contains(text))
            return 0.5;
        return Initials.IsSyllable(stem[0]) ? stem.Length switch { 1 => 0.6, 2 => 1, 3 => 1.2, _ => 1.35 } : 1.2;
    }
}
