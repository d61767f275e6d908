using System.Buffers;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// A foreign word in Hangul has several spellings (버짓, 버젯, 버지트; 커맨더, 코맨더). It is told from others by a syllable that no Chinese character is
/// read as; of the others every letter counts (안정성, 안전성).
/// </summary>
internal static class LoanWord
{
    private const int Finals = 28;
    private const int Vowels = 21;
    private const string SinoKorean =
        "가각간갈감갑강개객갱거건걸검겁게격견결겸경계고곡곤골공과곽관괄광괘괴굉교구국군굴궁권궐궤귀규균귤극근글금급긍기긴길김끽나난날남납낭내냉녀년념녕노농뇌뇨누눈눌능니닉"
        + "다단달담답당대댁덕도독돈돌동두둔득등라락란람랍랑래랭략량려력련렬렴렵령례로록론롱뢰료룡루류륙륜률륭륵름릉리린림립마막만말망매맥맹면멸명모목몰몽묘무묵문물미민밀"
        + "박반발방배백번벌범법벽변별병보복본봉부북분불붕비빈빙사삭산살삼삽상색생서석선설섬섭성세소속손솔송쇄쇠수숙순술숭습승시식신실심십쌍씨아악안알암압앙애액야약양어억언엄업여역연열염엽영예"
        + "오옥온올옹와완왈왕왜외요욕용우욱운울웅원월위유육윤융은을음읍응의이익인일임입잉자작잔잠잡장재쟁저적전절점접정제조족존졸종좌죄주죽준중즉즐증지직진질짐집징차착찬찰참창채책처척천철첨첩청체"
        + "초촉촌총최추축춘출충취측층치칙친칠침칭쾌타탁탄탈탐탑탕태택토통퇴투특파판팔패팽편폄평폐포폭표품풍피필핍하학한할함합항해핵행향허헌험혁현혈혐협형혜호혹혼홀홍화확환활황회획횡효후훈훼휘휴흉흑흔흘흠흡흥희힐";

    private static readonly SearchValues<char> SinoKoreanSyllables = SearchValues.Create(SinoKorean);

    public static bool Is(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (Initials.IsSyllable(c) && !SinoKoreanSyllables.Contains(c))
                return true;
        return false;
    }

    public static (int Initial, int Vowel, int Final) Parts(char syllable) =>
        ((syllable - '가') / (Vowels * Finals), (syllable - '가') / Finals % Vowels, (syllable - '가') % Finals);

    public static char Syllable(int initial, int vowel, int final) => (char)('가' + ((((initial * Vowels) + vowel) * Finals) + final));

    /// <summary>Spellings that sound alike: 래/레, 써/서, 쉬/시, 쥬/주, 짇/짓.</summary>
    public static bool SoundAlike(char one, char other)
    {
        var (a, b) = (Parts(one), Parts(other));
        return InitialsAlike(a.Initial, b.Initial) && Vowel(a) == Vowel(b) && Final(a.Final) == Final(b.Final);
    }

    /// <summary>Spellings that differ in how a foreign vowel is heard: 버짓/버젯, 모템/모텀, 컨트롤/콘트롤.</summary>
    public static bool HeardAs(char one, char other, int syllables)
    {
        var (a, b) = (Parts(one), Parts(other));
        if (!InitialsAlike(a.Initial, b.Initial) || Final(a.Final) != Final(b.Final))
            return false;
        var pair = Vowel(a) < Vowel(b) ? (Vowel(a), Vowel(b)) : (Vowel(b), Vowel(a));
        // ㅏ 0, ㅓ 4, ㅔ 5, ㅗ 8, ㅜ 13, ㅣ 20. A short word becomes another too easily (레벨, 라벨).
        return pair is (5, 20) or (4, 5) or (0, 4) or (4, 8) || (syllables > 2 && pair is (0, 5) or (0, 8) or (8, 13));
    }

    private static bool InitialsAlike(int one, int other) => one == other || Plain(one) == other || Plain(other) == one || Aspirated(one) == other || Aspirated(other) == one;

    /// <summary>ㄲ ㄸ ㅃ ㅆ ㅉ to ㄱ ㄷ ㅂ ㅅ ㅈ.</summary>
    private static int Plain(int initial) => initial is 1 or 4 or 8 or 10 or 13 ? initial - 1 : -1;

    /// <summary>ㄲ ㄸ ㅃ ㅉ to ㅋ ㅌ ㅍ ㅊ.</summary>
    private static int Aspirated(int initial) => initial switch { 1 => 15, 4 => 16, 8 => 17, 13 => 14, _ => -1 };

    private static int Vowel((int Initial, int Vowel, int Final) parts) => parts.Vowel switch
    {
        1 or 3 or 7 => 5, // ㅐ ㅒ ㅖ as ㅔ
        10 or 11 => 15, // ㅙ ㅚ as ㅞ
        2 => 0, // ㅑ as ㅏ
        6 => 4, // ㅕ as ㅓ
        12 => 8, // ㅛ as ㅗ
        17 => 13, // ㅠ as ㅜ
        16 when parts.Initial is 9 or 10 => 20, // 쉬 as 시
        15 when parts.Initial is 9 or 10 => 5, // 쉐 as 세
        var vowel => vowel,
    };

    private static int Final(int final) => final switch { 2 or 24 => 1, 20 or 7 or 22 or 23 or 25 => 19, 26 => 17, _ => final };
}
