using SreAcademy.Core.Content;

namespace SreAcademy.Web.Features.Reading;

/// <summary>How much of a topic stands at one level.</summary>
public sealed record LevelShare(Level Level, int Cards, bool HasBlocks)
{
    /// <summary>Nothing was written for this level yet.</summary>
    public bool IsGap => !HasBlocks;

    /// <summary>One a level, in order.</summary>
    public static IReadOnlyList<LevelShare> Of(Topic topic) =>
        [.. Levels.All.Select(level => Of(topic, level))];

    public static LevelShare Of(Topic topic, Level level)
    {
        ArgumentNullException.ThrowIfNull(topic);
        var blocks = topic.AllBlocks.Where(block => block.Level == level && block.Items.Count > 0).ToList();
        return new LevelShare(level, blocks.Sum(block => block.Cards.Count()), blocks.Count > 0);
    }
}
