using SreAcademy.Core.Content;
using static SreAcademy.Core.Tests.Content.Identity.Lessons;

namespace SreAcademy.Core.Tests.Content.Identity;

public class CardMatcherPropertyTests
{
    private static readonly string[] Words = ["왜", "SLO", "SLI", "예산", "목표", "지표", "100%", "배포", "장애"];

    [Fact]
    public void No_card_is_given_twice_and_the_order_of_the_known_cards_does_not_matter()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var known = Enumerable.Range(1, random.Next(12)).Select(id => new KnownCard(id, Traits(random, $"old-{id}"), random.Next(3) == 0)).ToList();
            var found = Enumerable.Range(0, random.Next(12)).Select(index => Traits(random, random.Next(4) == 0 ? $"old-{index}" : $"new-{index}")).ToList();
            var matches = CardMatcher.Match(known, found);
            var shuffled = known.ToArray();
            random.Shuffle(shuffled);

            var given = matches.Where(match => match.Id is not null).Select(match => match.Id).ToList();
            Assert.Equal(given.Count, given.Distinct().Count());
            Assert.Equal(matches, CardMatcher.Match(shuffled, found));
            Assert.All(matches, match => Assert.Equal(match.Fate == CardFate.New, match.Id is null));
        }
    }

    [Fact]
    public void A_catalog_that_did_not_change_matches_itself()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var library = new Library();
            var topics = Enumerable.Range(0, 3).Select(topic => Topic($"t{topic}", Enumerable.Range(0, 5)
                .Select(_ => Card(Text(random), Text(random), (Level)random.Next(1, 5))).ToList())).ToList();
            var before = library.Import(Document("a.md", topics));
            Assert.Equal(before.Count, before.Distinct().Count());
            Assert.Equal(before, library.Import(Document("a.md", topics)));
        }
    }

    private static CardTraits Traits(Random random, string key) => new()
    {
        Key = key,
        Subject = "sre",
        TopicSlug = random.Next(4) == 0 ? null : $"t{random.Next(2)}",
        Kind = (CardKind)random.Next(2),
        Level = random.Next(5) is > 0 and var level ? (Level)level : null,
        Place = random.Next(8),
        Question = QuestionText.Normalise(Text(random)),
        Answer = Text(random),
    };

    private static string Text(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Words[random.Next(Words.Length)]));
}
