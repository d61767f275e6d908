namespace SreAcademy.Web.Tests.Fakes;

public static class Documents
{
    /// <summary>A whole document with one topic and one card.</summary>
    public const string Small = """
        # 작은 과정

        ## 1. 캐시

        ### 개념 설명

        자주 읽는 값을 가까이에 둬요.

        ### 레벨별 지식

        > ⭐ **Level 1 (입문)**
        > - 적중: 캐시에서 찾은 경우예요.
        >
        > **Q: 캐시는 왜 쓰나요?**
        > **A:** 느린 저장소를 덜 읽으려고 써요.
        """;
}
