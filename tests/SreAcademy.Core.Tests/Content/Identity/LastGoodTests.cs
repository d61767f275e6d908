using SreAcademy.Core.Content;
using static SreAcademy.Core.Tests.Content.Identity.Lessons;

namespace SreAcademy.Core.Tests.Content.Identity;

public class LastGoodTests
{
    private readonly IReadOnlyList<Subject> stored =
        CatalogBuilder.Build([Document("1.md", Topic("slo", Card("하나"))), Document("2.md", Topic("sli", Card("둘")))]).Subjects;

    [Fact]
    public void A_broken_document_keeps_its_last_good_version_while_others_move_on()
    {
        var merged = Merge(BrokenDocument("1.md", Topic("slo")), Document("2.md", Topic("sli", Card("셋"))));
        Assert.Equal(["하나", "셋"], Questions(merged));
        Assert.Equal(["1.md"], merged.Held);
    }

    [Fact]
    public void A_broken_document_that_was_never_good_stays_out() =>
        Assert.Equal(["하나", "둘"], Questions(Merge(
            Document("1.md", Topic("slo", Card("하나"))), Document("2.md", Topic("sli", Card("둘"))), BrokenDocument("3.md", Topic("new", Card("셋"))))));

    [Fact]
    public void A_document_that_is_gone_is_left_out() =>
        Assert.Equal(["하나"], Questions(Merge(Document("1.md", Topic("slo", Card("하나"))))));

    [Fact]
    public void A_file_that_cannot_be_read_keeps_its_last_good_version()
    {
        var merged = LastGood.Merge(CatalogBuilder.Build([Document("2.md", Topic("sli", Card("둘")))], [Broken("1.md")]), stored);
        Assert.Equal(["하나", "둘"], Questions(merged));
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_keeps_all_that_stood_in_it()
    {
        var before = CatalogBuilder.Build([Document("sre/1.md", Topic("slo", Card("하나"))), Document("sre-2/1.md", Topic("sli", Card("둘")))]).Subjects;
        Assert.Equal(["하나"], Questions(LastGood.Merge(CatalogBuilder.Build([], [Broken("sre")]), before)));
    }

    [Fact]
    public void A_sound_document_that_claims_a_topic_of_a_held_one_waits_with_it()
    {
        var merged = Merge(BrokenDocument("1.md"), Document("2.md", Topic("slo", Card("하나")), Topic("sli", Card("둘, 고침"))));
        Assert.Equal(["하나", "둘"], Questions(merged));
        Assert.Equal(["1.md", "2.md"], merged.Held);
        var problem = Assert.Single(merged.Problems);
        Assert.Equal(("duplicate-topic-slug", "2.md"), (problem.Code, problem.File));
    }

    private MergedCatalog Merge(params SourceDocument[] documents) => LastGood.Merge(CatalogBuilder.Build(documents), stored);

    private static SourceDocument BrokenDocument(string path, params IReadOnlyList<Topic> topics) =>
        Document("sre", new CourseDocument { Path = path, Topics = topics }, Broken(path));

    private static IEnumerable<string> Questions(MergedCatalog merged) =>
        merged.Subjects.SelectMany(subject => subject.Documents).SelectMany(DocumentCards.Of).Select(place => place.Card.Question.Text);
}
