namespace SreAcademy.Core.Quiz;

/// <summary>What a question asks for. Answers of one form look alike; answers of different forms about one thing rarely answer each other's question.</summary>
internal enum QuestionForm
{
    /// <summary>What to do, how, with what, in which case: everything that is not one of the others.</summary>
    Action,

    /// <summary>이유, 목적, 장점.</summary>
    Why,

    /// <summary>What something is or means.</summary>
    Definition,

    /// <summary>차이, 관계, 비교, 장단점.</summary>
    Difference,

    /// <summary>역할, 책임.</summary>
    Role,

    /// <summary>지표, 데이터, 징후, 예시.</summary>
    Measure,

    /// <summary>위험, 원인, 영향, 단점.</summary>
    Drawback,

    /// <summary>얼마, 주기, 기간, 몇.</summary>
    Amount,

    /// <summary>Answered by yes or no.</summary>
    YesOrNo,
}

internal static class QuestionForms
{
    private static readonly (QuestionForm Form, string[] Signs)[] Signs =
    [
        (QuestionForm.Difference, ["차이", " vs ", "vs.", "구분", "비교하면", "관계", "트레이드오프", "장단점", "다른가", "다를까"]),
        (QuestionForm.Amount, ["얼마", "주기는", "기간은", "몇 ", "비율은", "범위는", "비용은", "횟수", "다운타임", "시간은", "계산"]),
        (QuestionForm.Why, ["이유", "왜 ", "왜?", "목적", "목표는", "목표로 삼", "장점", "이점", "좋아지", "좋은가요", "필요성", "필요한가요?"]),
        (QuestionForm.Drawback, ["위험은", "단점", "문제는", "원인", "영향은", "한계", "문제가 생", "나빠지"]),
        (QuestionForm.Role, ["역할", "책임"]),
        (QuestionForm.Measure, ["지표", "메트릭", "데이터는", "데이터를", "징후", "예시", "신호"]),
        (QuestionForm.Definition, ["란?", "이란", "란 무엇", "의미", "정의는", "뜻", "무엇인가", "무엇을 말", "무슨 말", "어떤 것", "무엇을", "무엇이"]),
    ];

    private static readonly string[] Interrogatives = ["무엇", "뭘", "뭐", "어떤", "어떻", "왜", "언제", "얼마", "어디", "어느", "누가", "누구", "몇", "무슨", "방법", "이유"];

    private static readonly string[] YesOrNoEnds = ["가", "요", "까", "니"];

    public static QuestionForm Of(string question)
    {
        if (IsYesOrNo(question))
            return QuestionForm.YesOrNo;
        foreach (var (form, signs) in Signs)
        {
            if (Array.Exists(signs, sign => question.Contains(sign, StringComparison.Ordinal)))
                return form;
        }
        return QuestionForm.Action;
    }

    /// <summary>Whether an answer to one form can pass for an answer to the other where both speak of the same thing.</summary>
    public static bool AnswersTo(this QuestionForm one, QuestionForm other) =>
        one == other || one == QuestionForm.YesOrNo || other == QuestionForm.YesOrNo || (Family(one) == Family(other));

    private static int Family(QuestionForm form) => form switch
    {
        QuestionForm.Action or QuestionForm.Role => 0,
        QuestionForm.Why or QuestionForm.Definition or QuestionForm.Difference => 1,
        QuestionForm.Measure => 2,
        QuestionForm.Drawback => 3,
        QuestionForm.Amount => 4,
        QuestionForm.YesOrNo => 5,
    };

    private static bool IsYesOrNo(string question)
    {
        var end = question.TrimEnd(' ', '?', '？', '.');
        return end.Length > 1
            && Array.Exists(YesOrNoEnds, sign => end.EndsWith(sign, StringComparison.Ordinal))
            && !Array.Exists(Interrogatives, word => question.Contains(word, StringComparison.Ordinal));
    }
}
