using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace SreAcademy.Data;

/// <summary>
/// Foreign keys are indexed so that deleting what they point to is quick. Cards and scheduler parameters are never deleted, and every
/// answer would pay for those indexes; whoever looks rows up by card says so in the configuration.
/// </summary>
internal sealed class NeverDeletedRows(ProviderConventionSetBuilderDependencies dependencies) : ForeignKeyIndexConvention(dependencies)
{
    protected override IConventionIndex? CreateIndex(IReadOnlyList<IConventionProperty> properties, bool unique, IConventionEntityTypeBuilder entityTypeBuilder) =>
        properties is [{ Name: nameof(ReviewLogRow.CardId) or nameof(ReviewLogRow.ParametersId) }] ? null : base.CreateIndex(properties, unique, entityTypeBuilder);
}
