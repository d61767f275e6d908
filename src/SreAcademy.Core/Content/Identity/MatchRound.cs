namespace SreAcademy.Core.Content;

/// <summary>One run of <see cref="CardMatcher"/>: what is still free on either side, and the steps from sure to likely.</summary>
internal sealed class MatchRound
{
    private readonly IReadOnlyList<CardTraits> found;
    private readonly CardMatch[] matches;
    private readonly SortedDictionary<long, KnownCard> free;
    private readonly SortedSet<int> open;

    public MatchRound(IReadOnlyCollection<KnownCard> known, IReadOnlyList<CardTraits> found)
    {
        this.found = found;
        matches = [.. found.Select(_ => new CardMatch(CardFate.New, null))];
        free = new SortedDictionary<long, KnownCard>(known.ToDictionary(card => card.Id));
        open = [.. Enumerable.Range(0, found.Count)];
    }

    public IReadOnlyList<CardMatch> Matches => matches;

    public void MatchSameKey()
    {
        var byKey = free.Values.ToDictionary(card => card.Traits.Key);
        foreach (var index in open.ToList())
        {
            if (byKey.Remove(found[index].Key, out var card))
                Take(card, index, CardFate.Same);
        }
    }

    /// <summary>The same question in the same topic: its level changed, or the author gave it an id or took it away.</summary>
    public void MatchSameQuestionAtHome() => TakeBest(CardFate.Moved,
        from pair in Pairs(card => (card.Home, card.Question))
        select (pair.Old, pair.Index, Distance: Distance(pair.Old, found[pair.Index])));

    public void MatchReworded()
    {
        var likeness = new Likeness();
        TakeBest(CardFate.Reworded,
            from pair in Pairs(card => (card.Home, card.Kind))
            let fresh = found[pair.Index]
            where !pair.Old.Retired && MayBeReworded(pair.Old.Traits, fresh)
            let alike = likeness.Of(pair.Old.Traits, fresh)
            where alike >= CardMatcher.RewordedFrom
            select (pair.Old, pair.Index, Distance: (1 - alike, Distance(pair.Old, fresh))));
    }

    /// <summary>The same question in another topic or subject, where there is no doubt which.</summary>
    public void MatchMovedHouse(bool retired)
    {
        var questions = open.GroupBy(index => found[index].Question).Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single());
        foreach (var group in free.Values.Where(card => card.Retired == retired).GroupBy(card => card.Traits.Question).ToList())
        {
            if (group.Count() == 1 && questions.TryGetValue(group.Key, out var index))
                Take(group.Single(), index, CardFate.Moved);
        }
    }

    private IEnumerable<(KnownCard Old, int Index)> Pairs<TKey>(Func<CardTraits, TKey> group) =>
        free.Values.Join(open, card => group(card.Traits), index => group(found[index]), (card, index) => (card, index));

    /// <summary>Best pair first; ids and positions settle ties.</summary>
    private void TakeBest<TDistance>(CardFate fate, IEnumerable<(KnownCard Old, int Index, TDistance Distance)> pairs)
    {
        foreach (var (old, index, _) in pairs.OrderBy(pair => pair.Distance).ThenBy(pair => pair.Index).ThenBy(pair => pair.Old.Id).ToList())
        {
            if (free.ContainsKey(old.Id) && open.Contains(index))
                Take(old, index, fate);
        }
    }

    private void Take(KnownCard card, int index, CardFate fate)
    {
        free.Remove(card.Id);
        open.Remove(index);
        matches[index] = new CardMatch(fate, card.Id);
    }

    // Two different ids of the author's say that these are two cards, however alike they are.
    private static bool MayBeReworded(CardTraits old, CardTraits fresh) =>
        !(CardKey.IsExplicit(old.Key) && CardKey.IsExplicit(fresh.Key))
        && (old.Level == fresh.Level || Math.Abs(old.Place - fresh.Place) <= CardMatcher.NearPlaces);

    private static (bool Retired, bool OtherKind, int Levels, int Places) Distance(KnownCard old, CardTraits fresh) => (
        old.Retired,
        old.Traits.Kind != fresh.Kind,
        Math.Abs((int)(old.Traits.Level ?? 0) - (int)(fresh.Level ?? 0)),
        Math.Abs(old.Traits.Place - fresh.Place));

    private sealed class Likeness
    {
        private readonly Dictionary<string, TextSimilarity> texts = [];

        public double Of(CardTraits old, CardTraits fresh)
        {
            var questions = Text(old.Question).To(Text(fresh.Question));
            return questions < CardMatcher.QuestionAlikeFrom ? 0 : (questions + Text(old.Answer).To(Text(fresh.Answer))) / 2;
        }

        private TextSimilarity Text(string text) => texts.TryGetValue(text, out var known) ? known : texts[text] = new TextSimilarity(QuestionText.Normalise(text));
    }
}
