using SreAcademy.Core.Content;
using static SreAcademy.Core.Tests.Content.Identity.Lessons;

namespace SreAcademy.Core.Tests.Content.Identity;

public class CardMatcherTests
{
    private readonly Library library = new();
    private readonly Card why = Card("왜 가용성 목표를 100%로 두지 않나요?", "마지막 0.1%의 비용이 사용자가 느끼는 이득보다 커서");
    private readonly Card burn = Card("번 레이트는 무엇을 재나요?", "예산을 쓰는 빠르기, 1이면 기간 끝에 딱 맞게 씀", Level.Senior);
    private readonly Card sli = Card("SLI란 무엇인가요?", "사용자가 느끼는 품질을 재는 숫자", Level.Beginner);

    [Fact]
    public void Rewording_a_question_keeps_its_card()
    {
        var before = library.Import(Document("a.md", Topic("slo", why, burn)));
        var reworded = why with { Question = Rich("가용성 목표를 왜 100%로 두면 안 되나요?") };
        Assert.Equal(before, library.Import(Document("a.md", Topic("slo", reworded, burn))));
    }

    [Fact]
    public void Another_level_keeps_the_card()
    {
        var before = library.Import(Document("a.md", Topic("slo", why, burn)));
        Assert.Equal(before, library.Import(Document("a.md", Topic("slo", why with { Level = Level.Lead }, burn))));
    }

    [Fact]
    public void Another_level_and_a_few_other_words_keep_the_card()
    {
        var before = library.Import(Document("a.md", Topic("slo", why, burn)));
        var edited = why with { Level = Level.Lead, Question = Rich("왜 가용성 목표를 100%로 잡지 않을까요?") };
        Assert.Equal(before, library.Import(Document("a.md", Topic("slo", edited, burn))));
    }

    [Fact]
    public void Reordering_keeps_the_cards()
    {
        var before = library.Import(Document("a.md", Topic("slo", why, burn, sli)));
        Assert.Equal([before[2], before[0], before[1]], library.Import(Document("a.md", Topic("slo", sli, why, burn))));
    }

    [Fact]
    public void Splitting_a_document_into_files_keeps_the_cards()
    {
        var before = library.Import(Document("all.md", Topic("slo", why, burn), Topic("sli", sli)));
        Assert.Equal(before, library.Import(Document("1.md", Topic("slo", why, burn)), Document("2.md", Topic("sli", sli))));
    }

    [Fact]
    public void Renaming_a_topic_that_has_a_slug_keeps_the_cards()
    {
        var before = library.Import(Document("a.md", Topic("slo", why, burn) with { Title = "SLO" }));
        Assert.Equal(before, library.Import(Document("a.md", Topic("slo", why, burn) with { Title = "서비스 수준 목표" })));
    }

    [Fact]
    public void Renaming_a_topic_without_a_slug_keeps_cards_whose_question_is_unique()
    {
        var before = library.Import(Document("a.md", Topic("old", why, burn)));
        Assert.Equal(before, library.Import(Document("a.md", Topic("new", why, burn))));
    }

    [Fact]
    public void Renaming_a_subject_keeps_the_cards()
    {
        var course = new CourseDocument { Path = "a.md", Topics = [Topic("slo", why, burn)] };
        var before = library.Import(Document("sre", course));
        Assert.Equal(before, library.Import(Document("reliability", course)));
    }

    [Fact]
    public void Two_questions_that_change_places_keep_their_own_cards()
    {
        var one = Card("SLI의 뜻은?", "지표");
        var two = Card("SLO의 뜻은?", "목표");
        var before = library.Import(Document("a.md", Topic("slo", one, two)));
        Assert.Equal([before[1], before[0]], library.Import(Document("a.md", Topic("slo", two, one))));
    }

    [Fact]
    public void Two_questions_that_swap_levels_keep_their_own_cards()
    {
        var before = library.Import(Document("a.md", Topic("slo", why, burn)));
        var swapped = Topic("slo", why with { Level = burn.Level }, burn with { Level = why.Level });
        Assert.Equal(before, library.Import(Document("a.md", swapped)));
    }

    [Fact]
    public void A_look_alike_question_with_another_answer_is_another_card()
    {
        var before = library.Import(Document("a.md", Topic("slo", sli)));
        var slo = Card("SLO란 무엇인가요?", "지표가 지켜야 하는 목표 값과 기간", Level.Beginner);
        var after = library.Import(Document("a.md", Topic("slo", slo)));
        Assert.NotEqual(before, after);
        Assert.True(library.IsRetired(before[0]));
    }

    [Fact]
    public void An_explicit_id_keeps_the_card_whatever_else_changes()
    {
        var before = library.Import(Document("a.md", Topic("slo", why with { ExplicitId = "slo-100" })));
        var rewritten = Card("전혀 다른 물음", "전혀 다른 답", Level.Lead, "slo-100");
        Assert.Equal(before, library.Import(Document("b.md", Topic("other", rewritten))));
    }

    [Fact]
    public void Giving_a_card_an_id_or_taking_it_away_keeps_the_card()
    {
        var before = library.Import(Document("a.md", Topic("slo", why, burn)));
        Assert.Equal(before, library.Import(Document("a.md", Topic("slo", why with { ExplicitId = "slo-100" }, burn))));
        Assert.Equal(before, library.Import(Document("a.md", Topic("slo", why, burn))));
    }

    [Fact]
    public void A_card_that_is_gone_retires_and_comes_back_with_its_text()
    {
        var before = library.Import(Document("a.md", Topic("slo", why, burn)));
        library.Import(Document("a.md", Topic("slo", burn)));
        Assert.True(library.IsRetired(before[0]));
        Assert.Equal(before, library.Import(Document("a.md", Topic("slo", why, burn))));
    }

    [Fact]
    public void A_retired_card_is_not_taken_for_a_new_question_that_resembles_it()
    {
        var before = library.Import(Document("a.md", Topic("slo", why, burn)));
        library.Import(Document("a.md", Topic("slo", burn)));
        var similar = why with { Question = Rich("왜 가용성 목표를 100%로 잡지 않을까요?") };
        Assert.DoesNotContain(before[0], library.Import(Document("a.md", Topic("slo", similar, burn))));
    }

    [Fact]
    public void The_same_question_in_two_topics_is_two_cards()
    {
        var ids = library.Import(Document("a.md", Topic("slo", why), Topic("sli", why)));
        Assert.Equal(2, ids.Distinct().Count());
        Assert.Equal([ids[1]], library.Import(Document("a.md", Topic("sli", why))));
    }
}
