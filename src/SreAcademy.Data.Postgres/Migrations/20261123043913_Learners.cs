using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SreAcademy.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Learners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "learners",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    account_since = table.Column<long>(type: "bigint", nullable: true),
                    name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    is_administrator = table.Column<bool>(type: "boolean", nullable: false),
                    disabled_at = table.Column<long>(type: "bigint", nullable: true),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<long>(type: "bigint", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_learners", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "scheduler_parameters",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    algorithm = table.Column<string>(type: "text", nullable: false),
                    weights = table.Column<string>(type: "text", nullable: false),
                    desired_retention = table.Column<double>(type: "double precision", nullable: false),
                    maximum_interval = table.Column<int>(type: "integer", nullable: false),
                    learning_steps = table.Column<string>(type: "text", nullable: false),
                    relearning_steps = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scheduler_parameters", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "card_marks",
                columns: table => new
                {
                    learner_id = table.Column<long>(type: "bigint", nullable: false),
                    card_id = table.Column<long>(type: "bigint", nullable: false),
                    suspended = table.Column<bool>(type: "boolean", nullable: false),
                    buried_until_day = table.Column<int>(type: "integer", nullable: true),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    changed_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_card_marks", x => new { x.learner_id, x.card_id });
                    table.ForeignKey(
                        name: "fk_card_marks_cards_card_id",
                        column: x => x.card_id,
                        principalTable: "cards",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_card_marks_learners_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "card_reports",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    card_id = table.Column<long>(type: "bigint", nullable: false),
                    learner_id = table.Column<long>(type: "bigint", nullable: true),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    closed_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_card_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_card_reports_cards_card_id",
                        column: x => x.card_id,
                        principalTable: "cards",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_card_reports_learners_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "learner_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_learner_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_learner_claims_learners_user_id",
                        column: x => x.user_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "learner_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_learner_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_learner_logins_learners_user_id",
                        column: x => x.user_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "learner_passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1023, nullable: false),
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    last_used_at = table.Column<long>(type: "bigint", nullable: true),
                    data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_learner_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_learner_passkeys_learners_user_id",
                        column: x => x.user_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "learner_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    learner_id = table.Column<long>(type: "bigint", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    last_seen_at = table.Column<long>(type: "bigint", nullable: false),
                    device = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_learner_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_learner_sessions_learners_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "learner_tokens",
                columns: table => new
                {
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_learner_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_learner_tokens_learners_user_id",
                        column: x => x.user_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "progress",
                columns: table => new
                {
                    learner_id = table.Column<long>(type: "bigint", nullable: false),
                    card_id = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    stability = table.Column<double>(type: "double precision", nullable: false),
                    difficulty = table.Column<double>(type: "double precision", nullable: false),
                    due_day = table.Column<int>(type: "integer", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: true),
                    last_reviewed_at = table.Column<long>(type: "bigint", nullable: false),
                    last_study_day = table.Column<int>(type: "integer", nullable: false),
                    first_study_day = table.Column<int>(type: "integer", nullable: false),
                    reviews = table.Column<int>(type: "integer", nullable: false),
                    lapses = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_progress", x => new { x.learner_id, x.card_id });
                    table.ForeignKey(
                        name: "fk_progress_cards_card_id",
                        column: x => x.card_id,
                        principalTable: "cards",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_progress_learners_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "study_settings",
                columns: table => new
                {
                    learner_id = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    desired_retention = table.Column<double>(type: "double precision", nullable: false),
                    learning_steps = table.Column<string>(type: "text", nullable: false),
                    relearning_steps = table.Column<string>(type: "text", nullable: false),
                    new_cards_per_day = table.Column<int>(type: "integer", nullable: false),
                    reviews_per_day = table.Column<int>(type: "integer", nullable: false),
                    time_zone = table.Column<string>(type: "text", nullable: false),
                    day_start_minutes = table.Column<int>(type: "integer", nullable: false),
                    easy_days = table.Column<int>(type: "integer", nullable: false),
                    four_buttons = table.Column<bool>(type: "boolean", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    theme = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_study_settings", x => x.learner_id);
                    table.ForeignKey(
                        name: "fk_study_settings_learners_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_log",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    learner_id = table.Column<long>(type: "bigint", nullable: false),
                    card_id = table.Column<long>(type: "bigint", nullable: false),
                    answer_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    origin = table.Column<int>(type: "integer", nullable: false),
                    origin_place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    rating = table.Column<int>(type: "integer", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    study_day = table.Column<int>(type: "integer", nullable: false),
                    elapsed_days = table.Column<int>(type: "integer", nullable: true),
                    duration_milliseconds = table.Column<int>(type: "integer", nullable: false),
                    parameters_id = table.Column<long>(type: "bigint", nullable: false),
                    interval_days = table.Column<int>(type: "integer", nullable: false),
                    interval_seconds = table.Column<int>(type: "integer", nullable: false),
                    undone_id = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_log", x => x.id);
                    table.ForeignKey(
                        name: "fk_review_log_cards_card_id",
                        column: x => x.card_id,
                        principalTable: "cards",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_review_log_learners_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_review_log_scheduler_parameters_parameters_id",
                        column: x => x.parameters_id,
                        principalTable: "scheduler_parameters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_card_reports_card_id",
                table: "card_reports",
                column: "card_id");

            migrationBuilder.CreateIndex(
                name: "ix_card_reports_closed_at_created_at",
                table: "card_reports",
                columns: new[] { "closed_at", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_card_reports_learner_id",
                table: "card_reports",
                column: "learner_id");

            migrationBuilder.CreateIndex(
                name: "ix_learner_claims_user_id",
                table: "learner_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_learner_logins_user_id",
                table: "learner_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_learner_passkeys_user_id",
                table: "learner_passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_learner_sessions_learner_id",
                table: "learner_sessions",
                column: "learner_id");

            migrationBuilder.CreateIndex(
                name: "ix_learners_account_since_created_at",
                table: "learners",
                columns: new[] { "account_since", "created_at" });

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "learners",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_learners_normalized_email",
                table: "learners",
                column: "normalized_email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_progress_learner_id_due_day_card_id",
                table: "progress",
                columns: new[] { "learner_id", "due_day", "card_id" });

            migrationBuilder.CreateIndex(
                name: "ix_progress_learner_id_first_study_day",
                table: "progress",
                columns: new[] { "learner_id", "first_study_day" });

            migrationBuilder.CreateIndex(
                name: "ix_review_log_learner_id_answer_id",
                table: "review_log",
                columns: new[] { "learner_id", "answer_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_review_log_learner_id_card_id",
                table: "review_log",
                columns: new[] { "learner_id", "card_id" });

            migrationBuilder.CreateIndex(
                name: "ix_review_log_learner_id_study_day",
                table: "review_log",
                columns: new[] { "learner_id", "study_day" });

            migrationBuilder.CreateIndex(
                name: "ix_scheduler_parameters_hash",
                table: "scheduler_parameters",
                column: "hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "card_marks");

            migrationBuilder.DropTable(
                name: "card_reports");

            migrationBuilder.DropTable(
                name: "learner_claims");

            migrationBuilder.DropTable(
                name: "learner_logins");

            migrationBuilder.DropTable(
                name: "learner_passkeys");

            migrationBuilder.DropTable(
                name: "learner_sessions");

            migrationBuilder.DropTable(
                name: "learner_tokens");

            migrationBuilder.DropTable(
                name: "progress");

            migrationBuilder.DropTable(
                name: "review_log");

            migrationBuilder.DropTable(
                name: "study_settings");

            migrationBuilder.DropTable(
                name: "scheduler_parameters");

            migrationBuilder.DropTable(
                name: "learners");
        }
    }
}
