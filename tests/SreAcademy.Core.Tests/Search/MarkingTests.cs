using SreAcademy.Core.Search;

namespace SreAcademy.Core.Tests.Search;

public sealed class MarkingTests
{
    private static SearchHit Only(string query, SearchHitKind kind, string title, params string[] answers)
    {
        var fields = answers.Select(answer => new SearchField(SearchRank.Answer, answer)).Prepend(new(SearchRank.Question, title));
        return Assert.Single(SearchIndex.Build([new SearchEntry(new SearchTarget(kind), [.. fields])], []).Find(query, 10).Hits);
    }

    [Fact]
    public void Every_occurrence_is_marked_and_neighbours_join() =>
        Assert.Equal(["[로그]와 [로그로그]"], Find.Among("로그와 로그로그").Titles("로그"));

    [Fact]
    public void A_ligature_is_marked_whole() => Assert.Equal(["응답 10[㎳]"], Find.Among("응답 10㎳").Titles("ms"));

    [Fact]
    public void A_long_text_is_cut_between_words_around_the_first_hit()
    {
        var filler = string.Concat(Enumerable.Repeat("가나다 라마 ", 60));
        var snippet = Only("번 레이트", SearchHitKind.Card, "알림은?", filler + "번 레이트가 크면 깨운다. " + filler).Snippet;
        Assert.Contains(new TextSegment("번 레이트", true), snippet);
        Assert.Equal(("…", "…"), (snippet[0].Text, snippet[^1].Text));
        Assert.Matches("^…(가나다|라마) .*(가나다|라마)…$", snippet.Marked());
        Assert.InRange(snippet.Sum(segment => segment.Text.Length), 100, 145);
    }

    [Fact]
    public void A_cut_never_falls_inside_a_character()
    {
        var smileys = string.Concat(Enumerable.Repeat("😀", 300));
        var text = Only("끝", SearchHitKind.Card, "질문", "a" + smileys + "끝" + smileys).Snippet.Marked();
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Lines_of_a_snippet_are_joined_by_spaces() =>
        Assert.Equal("하나 [둘] 셋", Only("둘", SearchHitKind.Card, "질문", "하나\n둘\r\n셋").Snippet.Marked());

    [Fact]
    public void A_card_found_by_its_question_does_not_give_its_answer_away() =>
        Assert.Empty(Only("버짓", SearchHitKind.Card, "에러 버짓이란?", "버짓은 …").Snippet);

    [Fact]
    public void A_term_found_by_its_name_shows_how_its_text_begins() =>
        Assert.Equal("반복되는 수작업", Only("토일", SearchHitKind.Term, "토일", "반복되는 수작업").Snippet.Marked());

    [Theory]
    [InlineData("레이트", "소진 [레이트]")]
    [InlineData("burn", "소진 레이트")]
    [InlineData("rate): 소진", "번 레이트(Burn [Rate): 소진] 레이트")]
    public void A_snippet_does_not_repeat_the_term_that_the_title_shows(string query, string expected) =>
        Assert.Equal(expected, Only(query, SearchHitKind.Term, "번 레이트 (Burn Rate)", "번 레이트(Burn Rate): 소진 레이트").Snippet.Marked());

    [Fact]
    public void The_text_that_holds_most_of_the_query_is_the_one_shown() =>
        Assert.Equal("[알림]과 [당직]", Only("알림 당직", SearchHitKind.Card, "질문", "알림만", "알림과 당직").Snippet.Marked());

    [Fact]
    public void Segments_joined_give_the_title_as_written()
    {
        const string title = "왜 １００％ ＳＬＯ는  틀렸나？ (Error Budget)";
        Assert.Equal(title, string.Concat(Only("slo", SearchHitKind.Card, title).Title.Select(segment => segment.Text)));
    }
}
