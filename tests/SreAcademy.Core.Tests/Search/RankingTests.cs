using SreAcademy.Core.Content;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Tests.Search;

public sealed class RankingTests
{
    private static SearchEntry Entry(SearchHitKind kind, Level? level, string title, params (SearchRank Rank, string Text)[] others) => new(
        new SearchTarget(kind) { Level = level },
        [
            new(kind switch { SearchHitKind.Topic => SearchRank.Title, SearchHitKind.Term => SearchRank.Term, _ => SearchRank.Question }, title),
            .. others.Select(other => new SearchField(other.Rank, other.Text)),
        ]);

    private static readonly SearchIndex Index = SearchIndex.Build(
        [
            Entry(SearchHitKind.Card, Level.Senior, "답에만 있다", (SearchRank.Answer, "장애")),
            Entry(SearchHitKind.Card, Level.Junior, "장애란?", (SearchRank.Answer, "장애는 …")),
            Entry(SearchHitKind.Term, Level.Junior, "장애 등급"),
            Entry(SearchHitKind.Card, Level.Beginner, "또 장애란?"),
            Entry(SearchHitKind.Topic, null, "장애 대응"),
            Entry(SearchHitKind.Topic, null, "인시던트", (SearchRank.Title, "장애")),
        ],
        []);

    [Fact]
    public void Titles_and_aliases_come_before_terms_before_questions_before_answers_each_in_catalog_order() =>
        Assert.Equal(["[장애] 대응", "인시던트", "[장애] 등급", "[장애]란?", "또 [장애]란?", "답에만 있다"], Index.Titles("장애"));

    [Fact]
    public void A_thing_that_matches_in_several_texts_is_one_result() => Assert.Equal(6, Index.Find("장애", 10).Total);

    [Fact]
    public void The_whole_query_in_one_piece_comes_before_its_words_apart()
    {
        var index = SearchIndex.Build(
            [
                Entry(SearchHitKind.Topic, null, "버짓과 에러"),
                Entry(SearchHitKind.Card, null, "정책은?", (SearchRank.Answer, "에러 버짓을 다 쓰면 멈춘다")),
                Entry(SearchHitKind.Card, null, "에러가 난 뒤의 버짓은?"),
            ],
            []);
        Assert.Equal(["정책은?", "[버짓]과 [에러]", "[에러]가 난 뒤의 [버짓]은?"], index.Titles("에러 버짓"));
    }

    [Fact]
    public void The_total_is_exact_and_pages_follow_each_other()
    {
        var all = Index.Titles("장애");
        var first = Index.Find("장애", limit: 2);
        var second = Index.Find("장애", limit: 2, skip: 2);
        Assert.Equal((6, 6), (first.Total, second.Total));
        Assert.Equal(all.Take(4), first.Hits.Concat(second.Hits).Select(hit => hit.Title.Marked()));
        Assert.Equal(6, Index.Find("장애", limit: 0).Total);
        Assert.Empty(Index.Find("장애", limit: 10, skip: 6).Hits);
    }

    [Fact]
    public void A_filter_keeps_one_kind_or_one_level_and_the_total_follows()
    {
        Assert.Equal(2, Index.Find("장애", 10, new SearchFilter(Kind: SearchHitKind.Topic)).Total);
        var juniors = Index.Find("장애", 10, new SearchFilter(Level: Level.Junior));
        Assert.Equal(2, juniors.Total);
        Assert.Equal(["[장애] 등급", "[장애]란?"], juniors.Hits.Select(hit => hit.Title.Marked()));
        Assert.Equal(1, Index.Find("장애", 10, new SearchFilter(SearchHitKind.Card, Level.Junior)).Total);
    }
}
