using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SreAcademy.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Practice : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "place",
                table: "card_reports",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "interviews",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    start_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    owner_id = table.Column<long>(type: "bigint", nullable: false),
                    candidate_id = table.Column<long>(type: "bigint", nullable: true),
                    paired = table.Column<bool>(type: "boolean", nullable: false),
                    plan = table.Column<string>(type: "text", nullable: false),
                    questions = table.Column<int>(type: "integer", nullable: false),
                    phase = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    started_at = table.Column<long>(type: "bigint", nullable: true),
                    finished_at = table.Column<long>(type: "bigint", nullable: true),
                    invite_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    invite_expires_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_interviews_learners_candidate_id",
                        column: x => x.candidate_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_interviews_learners_owner_id",
                        column: x => x.owner_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "quizzes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    learner_id = table.Column<long>(type: "bigint", nullable: false),
                    start_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    plan = table.Column<string>(type: "text", nullable: false),
                    questions = table.Column<int>(type: "integer", nullable: false),
                    started_at = table.Column<long>(type: "bigint", nullable: false),
                    ends_at = table.Column<long>(type: "bigint", nullable: true),
                    finished_at = table.Column<long>(type: "bigint", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quizzes", x => x.id);
                    table.ForeignKey(
                        name: "fk_quizzes_learners_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "interview_questions",
                columns: table => new
                {
                    interview_id = table.Column<long>(type: "bigint", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    card_id = table.Column<long>(type: "bigint", nullable: false),
                    topic_slug = table.Column<string>(type: "text", nullable: true),
                    level = table.Column<int>(type: "integer", nullable: true),
                    body = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: false),
                    interviewer_notes = table.Column<string>(type: "text", nullable: false),
                    ticks = table.Column<string>(type: "text", nullable: true),
                    follow_ups_asked = table.Column<string>(type: "text", nullable: true),
                    running_since = table.Column<long>(type: "bigint", nullable: true),
                    used_milliseconds = table.Column<int>(type: "integer", nullable: false),
                    revealed_at = table.Column<long>(type: "bigint", nullable: true),
                    queued_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interview_questions", x => new { x.interview_id, x.place });
                    table.ForeignKey(
                        name: "fk_interview_questions_cards_card_id",
                        column: x => x.card_id,
                        principalTable: "cards",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_interview_questions_interviews_interview_id",
                        column: x => x.interview_id,
                        principalTable: "interviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "quiz_questions",
                columns: table => new
                {
                    quiz_id = table.Column<long>(type: "bigint", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    card_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    topic_slug = table.Column<string>(type: "text", nullable: true),
                    level = table.Column<int>(type: "integer", nullable: true),
                    body = table.Column<string>(type: "text", nullable: false),
                    flagged = table.Column<bool>(type: "boolean", nullable: false),
                    hint_used = table.Column<bool>(type: "boolean", nullable: false),
                    response = table.Column<string>(type: "text", nullable: true),
                    answer_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    answered_at = table.Column<long>(type: "bigint", nullable: true),
                    duration_milliseconds = table.Column<int>(type: "integer", nullable: true),
                    confidence = table.Column<int>(type: "integer", nullable: true),
                    is_right = table.Column<bool>(type: "boolean", nullable: true),
                    score = table.Column<double>(type: "double precision", nullable: true),
                    self_graded = table.Column<bool>(type: "boolean", nullable: false),
                    recorded = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quiz_questions", x => new { x.quiz_id, x.place });
                    table.ForeignKey(
                        name: "fk_quiz_questions_cards_card_id",
                        column: x => x.card_id,
                        principalTable: "cards",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_quiz_questions_quizzes_quiz_id",
                        column: x => x.quiz_id,
                        principalTable: "quizzes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_review_log_learner_id_origin_card_id",
                table: "review_log",
                columns: new[] { "learner_id", "origin", "card_id" },
                filter: "origin <> 0");

            migrationBuilder.CreateIndex(
                name: "ix_interviews_candidate_id_created_at",
                table: "interviews",
                columns: new[] { "candidate_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_interviews_invite_hash",
                table: "interviews",
                column: "invite_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_interviews_key",
                table: "interviews",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_interviews_owner_id_start_id",
                table: "interviews",
                columns: new[] { "owner_id", "start_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_quizzes_key",
                table: "quizzes",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_quizzes_learner_id_start_id",
                table: "quizzes",
                columns: new[] { "learner_id", "start_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_quizzes_learner_id_started_at",
                table: "quizzes",
                columns: new[] { "learner_id", "started_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "interview_questions");

            migrationBuilder.DropTable(
                name: "quiz_questions");

            migrationBuilder.DropTable(
                name: "interviews");

            migrationBuilder.DropTable(
                name: "quizzes");

            migrationBuilder.DropIndex(
                name: "ix_review_log_learner_id_origin_card_id",
                table: "review_log");

            migrationBuilder.DropColumn(
                name: "place",
                table: "card_reports");
        }
    }
}
