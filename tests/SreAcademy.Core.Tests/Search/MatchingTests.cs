using System.Text;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Tests.Search;

public sealed class MatchingTests
{
    [Theory]
    [InlineData("버", "에러 [버]짓")]
    [InlineData("러버", "에[러 버]짓")]
    [InlineData("에러버짓", "[에러 버짓]")]
    [InlineData("에 러 버 짓", "[에러 버짓]")]
    [InlineData("  에러\t버짓 ", "[에러 버짓]")]
    public void A_stretch_of_any_length_is_found_whatever_its_spacing(string query, string expected) =>
        Assert.Equal([expected], Find.Among("에러 버짓", "카나리 배포").Titles(query));

    [Theory]
    [InlineData("SLO")]
    [InlineData("slo")]
    [InlineData("ＳＬＯ")]
    [InlineData("s l o")]
    public void Case_and_full_width_do_not_matter(string query) =>
        Assert.Equal(["왜 [Slo]인가", "[ＳＬＯ]？"], Find.Among("왜 Slo인가", "SLI", "ＳＬＯ？").Titles(query));

    [Fact]
    public void Decomposed_Hangul_is_found_by_composed_Hangul_and_marked_whole()
    {
        var decomposed = "에러 버짓 정책".Normalize(NormalizationForm.FormD);
        Assert.Equal(["에러 [버짓] 정책".Normalize(NormalizationForm.FormD)], Find.Among(decomposed).Titles("버짓"));
    }

    [Fact]
    public void Composed_Hangul_is_found_by_decomposed_Hangul() =>
        Assert.Equal(["에러 [버짓]"], Find.Among("에러 버짓").Titles("버짓".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("ㅇㄹㅂㅈ")]
    [InlineData("ㅇㄹ ㅂㅈ")]
    [InlineData("에러ㅂㅈ")]
    [InlineData("ㅇㄹ버짓")]
    [InlineData("ㅇ러ㅂ짓")]
    public void Initial_consonants_stand_for_their_syllables(string query) =>
        Assert.Equal(["남은 [에러 버짓]은?"], Find.Among("남은 에러 버짓은?", "에러 로그", "번 레이트").Titles(query));

    [Fact]
    public void Initials_that_the_keyboard_joined_into_a_cluster_are_taken_apart() =>
        Assert.Equal(["[에러 버짓]"], Find.Among("에러 버짓", "번 레이트").Titles("ㅇㄼㅈ"));

    [Fact]
    public void Decomposed_initials_count_as_initials() =>
        Assert.Equal(["[에러] 버짓"], Find.Among("에러 버짓").Titles("\u110B\u1105"));

    [Fact]
    public void A_double_initial_is_another_one_than_the_single() =>
        Assert.Equal(["[빠른] 롤백"], Find.Among("빠른 롤백", "바른 롤백").Titles("ㅃㄹ"));

    [Fact]
    public void A_single_initial_finds_every_syllable_it_opens() =>
        Assert.Equal(["[토]일", "보[통] [탐]지"], Find.Among("토일", "장애", "보통 탐지").Titles("ㅌ"));

    [Fact]
    public void Initials_and_Latin_letters_mix() =>
        Assert.Equal(["[SLO 정]책"], Find.Among("SLO 정책", "SLA 정책", "SLO 기준").Titles("sloㅈ"));

    [Fact]
    public void Words_may_stand_apart_and_in_any_order() =>
        Assert.Equal(["[알림]이 울리는 [번 레이트]"], Find.Among("알림이 울리는 번 레이트", "알림이 없다").Titles("번레이트 알림"));

    [Fact]
    public void Words_may_stand_in_different_texts_of_one_thing()
    {
        var index = SearchIndex.Build(
            [Find.Entry(0, "SLO란?", "목표 수치"), Find.Entry(1, "SLO를 누가 정하나?", "제품 조직")], []);
        var hit = Assert.Single(index.Find("slo 목표", 10).Hits);
        Assert.Equal("[SLO]란?", hit.Title.Marked());
        Assert.Equal("[목표] 수치", hit.Snippet.Marked());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    [InlineData("- / …")]
    [InlineData("\u200B")]
    [InlineData("뷁")]
    public void Nothing_comes_of_empty_queries_punctuation_and_what_no_text_holds(string query)
    {
        var results = Find.Among("에러 버짓?! - 정책 / …").Find(query, 10);
        Assert.Equal(0, results.Total);
        Assert.Empty(results.Hits);
    }

    [Theory]
    [InlineData("C++ -", "[C++] 코드")]
    [InlineData("코드 & C++", "[C++] [코드]")]
    public void Punctuation_counts_inside_words_but_not_as_a_word(string query, string expected) =>
        Assert.Equal([expected], Find.Among("C++ 코드", "C 코드").Titles(query));

    [Fact]
    public void A_question_mark_at_the_end_need_not_be_there_but_is_preferred() =>
        Assert.Equal(["[토일이란?]", "[토일이란] 무엇"], Find.Among("토일이란 무엇", "토일이란?").Titles("토일이란?"));

    [Fact]
    public void A_query_is_cut_after_a_hundred_characters()
    {
        var text = new string('가', 100);
        Assert.Equal([$"[{text}]"], Find.Among(text).Titles(text + "나다라"));
        Assert.Equal([$"[{text}]"], Find.Among(text).Titles(text + " 나다라"));
    }

    [Fact]
    public void Broken_surrogates_and_endless_input_do_no_harm()
    {
        var index = Find.Among("깨진 \uD83D 글자");
        Assert.Empty(index.Titles("\uDC00"));
        Assert.Equal(["[깨진] \uD83D 글자"], index.Titles("깨진"));
        Assert.Empty(index.Titles("\uFFFE"));
        Assert.Empty(index.Titles("a\uFFFE\u0301"));
        Assert.Empty(index.Titles(string.Concat(Enumerable.Repeat("뷁 ", 1_000_000))));
    }

    [Fact]
    public void An_empty_index_finds_nothing() => Assert.Equal(0, SearchIndex.Empty.Find("장애", 10).Total);
}
