using SreAcademy.Core.Content;
using static SreAcademy.Core.Tests.Content.Identity.Lessons;

namespace SreAcademy.Core.Tests.Content.Identity;

public class CatalogBuilderTests
{
    [Fact]
    public void Documents_stand_in_ordinal_name_order_within_their_subject()
    {
        var catalog = CatalogBuilder.Build([Document("b.md"), Document("10.md"), Document("B.md"), Document("main", new CourseDocument { Path = "z.md" })]);
        Assert.Equal(["main", "sre"], catalog.Subjects.Select(subject => subject.Slug));
        Assert.Equal(["10.md", "B.md", "b.md"], catalog.Subjects[1].Documents.Select(document => document.Path));
    }

    [Fact]
    public void A_slug_used_twice_is_an_error_at_the_second_use_that_names_the_first()
    {
        var catalog = CatalogBuilder.Build([Document("2.md", Topic("slo") with { Line = 9 }), Document("1.md", Topic("slo"))]);
        var problem = Assert.Single(catalog.Problems);
        Assert.Equal(("duplicate-topic-slug", "2.md", 9, Severity.Error), (problem.Code, problem.File, problem.Line, problem.Severity));
        Assert.Contains("1.md:3", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_that_the_parser_already_reported_is_reported_once()
    {
        var known = new ContentProblem(Severity.Error, "duplicate-topic-slug", "1.md", 9, 1, "…", "");
        var document = new CourseDocument { Path = "1.md", Topics = [Topic("slo"), Topic("slo") with { Line = 9 }] };
        Assert.Equal([known], CatalogBuilder.Build([Document("sre", document, known)]).Problems);
    }

    [Fact]
    public void A_card_id_used_twice_in_a_subject_is_an_error_and_the_cards_still_differ_in_key()
    {
        var catalog = CatalogBuilder.Build([Document("1.md", Topic("a", Card("하나", id: "x"), Card("둘", id: "x") with { Line = 12 }))]);
        var problem = Assert.Single(catalog.Problems);
        Assert.Equal(("duplicate-card-id", 12), (problem.Code, problem.Line));
        Assert.Equal(2, Keys(catalog).Distinct().Count());
    }

    [Fact]
    public void The_same_card_id_in_two_subjects_is_two_cards()
    {
        var catalog = CatalogBuilder.Build([
            Document("sre", new CourseDocument { Path = "sre/1.md", Topics = [Topic("a", Card("하나", id: "x"))] }),
            Document("db", new CourseDocument { Path = "db/1.md", Topics = [Topic("b", Card("하나", id: "x"))] }),
        ]);
        Assert.Empty(catalog.Problems);
        Assert.Equal(["id:db/x", "id:sre/x"], Keys(catalog));
    }

    [Fact]
    public void A_question_repeated_in_one_place_gets_a_key_with_its_occurrence()
    {
        var keys = Keys(CatalogBuilder.Build([Document("1.md", Topic("a", Card("같은 질문?"), Card("같은  질문")))]));
        Assert.Equal(keys[0] + "#2", keys[1]);
    }

    [Fact]
    public void Interview_questions_of_a_document_need_neither_topic_nor_level()
    {
        var question = Card("자기소개를 해 주세요", level: null, kind: CardKind.Interview);
        var catalog = CatalogBuilder.Build([Document("sre", new CourseDocument { Path = "1.md", InterviewQuestions = [question, question] })]);
        Assert.Equal(2, catalog.Subjects[0].Documents[0].InterviewQuestions.Select(card => card.Key).Where(key => key.Length > 0).Distinct().Count());
    }

    private static List<string> Keys(Catalog catalog) =>
        [.. catalog.Subjects.SelectMany(subject => subject.Documents).SelectMany(DocumentCards.Of).Select(place => place.Card.Key)];
}
