using System.Globalization;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>What an import did. Every card of the catalog, and every one that left it, is counted once, by the first that applies.</summary>
public sealed record ImportReport
{
    /// <summary>Of the catalog afterwards; 0 while nothing was ever imported.</summary>
    public required long Version { get; init; }

    /// <summary>False if the import wrote nothing that anybody reads.</summary>
    public bool Changed { get; init; }

    public int New { get; init; }

    /// <summary>Back after having been retired.</summary>
    public int Returned { get; init; }

    /// <summary>Another question text for the same card.</summary>
    public int Reworded { get; init; }

    /// <summary>Another level or topic, or another id of the author's.</summary>
    public int Moved { get; init; }

    /// <summary>Same question, another answer or anything else that a learner sees.</summary>
    public int Edited { get; init; }

    public int Unchanged { get; init; }
    public int Retired { get; init; }

    /// <summary>Files with errors, which keep their last good version, or stay out where there is none.</summary>
    public IReadOnlyList<string> Held { get; init; } = [];

    /// <summary>Of sound documents that collide with a last good version; not in the catalog's own problems.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; init; } = [];

    /// <summary>One Korean line.</summary>
    public string Summary => string.Create(CultureInfo.InvariantCulture,
        $"카탈로그 {Version}판: 새 카드 {New}, 고쳐 쓴 질문 {Reworded}, 바뀐 내용 {Edited}, 옮긴 카드 {Moved}, 돌아온 카드 {Returned}, 물러난 카드 {Retired}, 그대로 {Unchanged}, 보류한 문서 {Held.Count}");
}
