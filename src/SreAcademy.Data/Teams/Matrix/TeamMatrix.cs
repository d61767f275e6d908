using SreAcademy.Core.Teams;
using SreAcademy.Data.Tracks;

namespace SreAcademy.Data.Teams.Matrix;

/// <summary>Who of a team would recall what: all that a lead sees of the memory of others, see .github/decisions/0055-team-matrix.md.</summary>
public sealed record TeamMatrix
{
    public required string Key { get; init; }
    public required string Name { get; init; }

    /// <summary>Of who asks.</summary>
    public required TeamRole Role { get; init; }

    public required bool IsArchived { get; init; }

    /// <summary>The study day of who asks; that of a member elsewhere may be another one.</summary>
    public required DateOnly Today { get; init; }

    public required MatrixCells Cells { get; init; }

    /// <summary>By <see cref="ShownName.Order"/>, without those who may not sign in. For a member only the own row, the very one that a lead has.</summary>
    public required IReadOnlyList<MatrixMember> Members { get; init; }

    /// <summary>The oldest first, at most <see cref="TeamWeek.MostShown"/>. Empty for members.</summary>
    public required IReadOnlyList<TeamWeek> Weeks { get; init; }

    /// <summary>What is assigned and how those whose rows these are are with it, the earliest due date first; empty where it was not asked for.</summary>
    public IReadOnlyList<RunningAssignment> Running { get; init; } = [];
}

public sealed record MatrixMember(long Id, string Name, TeamRole Role, MemberReadiness Readiness);
