using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace SreAcademy.Data;

/// <summary>The model of everything stored; knows no provider. Made by an <see cref="IDbContextFactory{TContext}"/>, one per operation.</summary>
public sealed class AcademyDbContext(DbContextOptions<AcademyDbContext> options) : IdentityUserContext<Learner, long>(options)
{
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<TopicRow> Topics => Set<TopicRow>();

    public DbSet<CardRow> Cards => Set<CardRow>();

    public DbSet<CatalogRow> Catalog => Set<CatalogRow>();

    public DbSet<Learner> Learners => Set<Learner>();

    public DbSet<LearnerSessionRow> Sessions => Set<LearnerSessionRow>();

    public DbSet<StudySettingsRow> StudySettings => Set<StudySettingsRow>();

    public DbSet<SchedulerParametersRow> SchedulerParameters => Set<SchedulerParametersRow>();

    public DbSet<ProgressRow> Progress => Set<ProgressRow>();

    public DbSet<ReviewLogRow> ReviewLog => Set<ReviewLogRow>();

    public DbSet<CardMarkRow> CardMarks => Set<CardMarkRow>();

    public DbSet<CardReportRow> CardReports => Set<CardReportRow>();

    public DbSet<QuizRow> Quizzes => Set<QuizRow>();

    public DbSet<QuizQuestionRow> QuizQuestions => Set<QuizQuestionRow>();

    public DbSet<InterviewRow> Interviews => Set<InterviewRow>();

    public DbSet<InterviewQuestionRow> InterviewQuestions => Set<InterviewQuestionRow>();

    public DbSet<GoalRow> Goals => Set<GoalRow>();

    public DbSet<StudyDigestRow> StudyDigests => Set<StudyDigestRow>();

    public DbSet<DrillRow> Drills => Set<DrillRow>();

    public DbSet<DrillMoveRow> DrillMoves => Set<DrillMoveRow>();

    public DbSet<TeamRow> Teams => Set<TeamRow>();

    public DbSet<MembershipRow> Memberships => Set<MembershipRow>();

    public DbSet<TeamInviteRow> TeamInvites => Set<TeamInviteRow>();

    public DbSet<TeamWeekRow> TeamWeeks => Set<TeamWeekRow>();

    public DbSet<TrackRow> Tracks => Set<TrackRow>();

    public DbSet<TrackVersionRow> TrackVersions => Set<TrackVersionRow>();

    public DbSet<AssignmentRow> Assignments => Set<AssignmentRow>();

    public DbSet<AssignmentMemberRow> AssignmentMembers => Set<AssignmentMemberRow>();

    public DbSet<MessageSettingsRow> MessageSettings => Set<MessageSettingsRow>();

    public DbSet<NoticeRow> Notices => Set<NoticeRow>();

    public DbSet<MessageRow> Messages => Set<MessageRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<SiteSettingRow> SiteSettings => Set<SiteSettingRow>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AcademyDbContext).Assembly);
        SnakeCaseNames.Apply(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        configurationBuilder.Conventions.Replace<ForeignKeyIndexConvention>(services => new NeverDeletedRows(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
    }
}
