using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>What a cram plan needs to know of a learner besides the desk.</summary>
/// <param name="Progress">By card, of all cards that were ever answered.</param>
/// <param name="Answers">Cram answers of the last <see cref="CramPlan.LookBackDays"/> days that were not taken back, oldest first.</param>
public sealed record CramDesk(IReadOnlyDictionary<long, CardProgress> Progress, IReadOnlyList<CramAnswer> Answers);
