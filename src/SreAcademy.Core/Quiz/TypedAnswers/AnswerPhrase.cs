using SreAcademy.Core.Search;

namespace SreAcademy.Core.Quiz;

/// <summary>What people put around an answer: <c>정답은 …이에요</c>, <c>…를</c>, <c>…인 것 같아요</c>. Works on folded text, which has no spaces.</summary>
internal static class AnswerPhrase
{
    /// <summary>Folded answers longer than this name nothing.</summary>
    public const int Longest = 160;

    private const int MostForms = 64;

    /// <summary>Syllables of 시간 이내.</summary>
    private const int LongestUnit = 4;

    private static readonly string[] LeadIns =
    [
        "정답은", "정답이", "정답", "답은", "답이", "답", "이건", "그건", "이것은", "그것은", "저는", "제생각에는", "제생각엔", "내생각엔", "아마도", "아마", "바로",
        "음", "글쎄요", "흔히말하는", "소위", "이른바", "일명", "즉", "그러니까", "answeris", "theansweris", "answer", "ithink", "itis", "its",
    ];

    /// <summary>None of them denies or doubts: 아니라, 아님, 없음, 이나 and 또는 are no endings.</summary>
    private static readonly string[] Endings =
    [
        "이에요", "예요", "이예요", "에요", "입니다", "이다", "이요", "요", "임", "이죠", "죠", "이지요", "지요", "이야", "야", "이네요", "네요", "이었어요", "였어요", "이었습니다", "였습니다",
        "이라고", "라고", "이라고합니다", "라고합니다", "이라고해요", "라고해요", "이라고한다", "라고한다", "이라고부릅니다", "라고부릅니다", "이라고불러요", "라고불러요",
        "이라고부른다", "라고부른다", "이라고생각합니다", "라고생각합니다", "이라고생각해요", "라고생각해요", "이라고봅니다", "라고봅니다", "이라고봐요", "라고봐요",
        "인것같아요", "인것같습니다", "인것같네요", "인것같은데요", "인것같음", "인거같아요", "인거같습니다", "인거같은데", "인거같은데요", "인거같음", "같아요", "같습니다",
        "일것같아요", "일것같습니다", "일거예요", "일거에요", "일겁니다", "인듯", "인듯요", "인듯해요", "인듯합니다", "인가요", "인가", "일까요", "아닐까요", "아닌가요",
        "이겠죠", "겠죠", "이겠네요", "이래요", "맞죠", "맞나요", "맞아요", "이맞아요", "가맞아요", "이정답", "가정답", "이답",
        "을말해요", "를말해요", "을말합니다", "를말합니다", "을뜻해요", "를뜻해요", "을뜻합니다", "를뜻합니다", "을의미해요", "를의미해요", "을의미합니다", "를의미합니다",
        "을써요", "를써요", "을씁니다", "를씁니다", "을사용해요", "를사용해요", "을사용합니다", "를사용합니다",
        "하기", "함", "하다", "한다", "해요", "합니다", "하는것", "하는거", "해야해요", "해야합니다", "하면돼요", "하면됩니다",
        "을해요", "를해요", "을합니다", "를합니다", "을한다", "를한다",
    ];

    private static readonly string[] AfterConsonant = ["은", "이", "을", "과", "으로"];
    private static readonly string[] AfterVowel = ["는", "가", "를", "와", "로"];
    private static readonly string[] AfterAny = ["의", "에", "도", "만", "에서", "에는", "이라는것"];

    /// <summary>The text and all that is left of it without lead-ins and endings, longest first.</summary>
    public static IReadOnlyList<string> Forms(string folded)
    {
        var forms = new List<string> { folded };
        var known = new HashSet<string>(StringComparer.Ordinal) { folded };
        for (var at = 0; at < forms.Count && forms.Count < MostForms; at++)
        {
            foreach (var shorter in Shorter(forms[at]).Where(known.Add))
                forms.Add(shorter);
        }
        return [.. forms.OrderByDescending(form => form.Length)];
    }

    public static bool IsEnding(string folded) =>
        Endings.Contains(folded, StringComparer.Ordinal) || AfterConsonant.Contains(folded, StringComparer.Ordinal) || AfterVowel.Contains(folded, StringComparer.Ordinal) || AfterAny.Contains(folded, StringComparer.Ordinal);

    private static IEnumerable<string> Shorter(string form)
    {
        foreach (var leadIn in LeadIns)
            if (form.Length >= leadIn.Length + 2 && form.StartsWith(leadIn, StringComparison.Ordinal))
                yield return form[leadIn.Length..];
        foreach (var ending in Endings)
            if (Before(form, ending) is { } rest && (EndsName(rest) || Syllables(rest) > 1))
                yield return rest;
        foreach (var particle in AfterConsonant)
            if (Before(form, particle) is { } rest && Takes(rest, EndsInFinal(rest[^1])))
                yield return rest;
        foreach (var particle in AfterVowel)
            if (Before(form, particle) is { } rest && Takes(rest, !EndsInFinal(rest[^1]) || (particle == "로" && EndsInRieul(rest[^1]))))
                yield return rest;
        foreach (var particle in AfterAny)
            if (Before(form, particle) is { } rest && (EndsName(rest) || Syllables(rest) > (particle is "도" or "만" ? 2 : 1)))
                yield return rest;
        // Laughter and tears.
        if (form.Length > 1 && form[^1] is 'ㅋ' or 'ㅎ' or 'ㅠ' or 'ㅜ')
            yield return form.TrimEnd('ㅋ', 'ㅎ', 'ㅠ', 'ㅜ');
    }

    /// <summary>Behind two syllables a particle has to agree with them (전문가 is no 전문 with a particle); behind more people mistype it.</summary>
    private static bool Takes(string rest, bool agrees) => EndsName(rest) || Syllables(rest) > 2 || (Syllables(rest) == 2 && agrees);

    private static string? Before(string form, string end) =>
        form.Length > end.Length && form.EndsWith(end, StringComparison.Ordinal) ? form[..^end.Length] : null;

    /// <summary>In Latin letters, digits or signs, or in the unit of a number: no syllable behind it can belong to the name.</summary>
    private static bool EndsName(string text) => !Initials.IsSyllable(text[^1])
        || (Syllables(text) is var run and <= LongestUnit && run < text.Length && (char.IsAsciiDigit(text[^(run + 1)]) || text[^(run + 1)] == '%'));

    private static int Syllables(string text) => text.Reverse().TakeWhile(Initials.IsSyllable).Count();

    private static bool EndsInFinal(char syllable) => (syllable - '가') % 28 != 0;

    private static bool EndsInRieul(char syllable) => (syllable - '가') % 28 == 8;
}
