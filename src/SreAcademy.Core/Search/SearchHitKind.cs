namespace SreAcademy.Core.Search;

/// <summary>What a result is.</summary>
public enum SearchHitKind
{
    Topic,

    /// <summary>A bullet with a term, a sub-heading or a sub-topic of a topic.</summary>
    Term,

    /// <summary>A bullet without a term, or a note in a level block.</summary>
    Note,

    /// <summary>A knowledge card.</summary>
    Card,

    InterviewQuestion,
    Scenario,
}
