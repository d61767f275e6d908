using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SreAcademy.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Progress : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "drills",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    learner_id = table.Column<long>(type: "bigint", nullable: false),
                    start_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    plan = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<long>(type: "bigint", nullable: false),
                    finished_at = table.Column<long>(type: "bigint", nullable: true),
                    given_up = table.Column<bool>(type: "boolean", nullable: false),
                    score = table.Column<int>(type: "integer", nullable: true),
                    moves = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drills", x => x.id);
                    table.ForeignKey(
                        name: "fk_drills_learners_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "goals",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    learner_id = table.Column<long>(type: "bigint", nullable: false),
                    save_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    topics = table.Column<string>(type: "text", nullable: false),
                    levels = table.Column<string>(type: "text", nullable: false),
                    target = table.Column<double>(type: "double precision", nullable: false),
                    by_day = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_goals", x => x.id);
                    table.ForeignKey(
                        name: "fk_goals_learners_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "study_digests",
                columns: table => new
                {
                    learner_id = table.Column<long>(type: "bigint", nullable: false),
                    up_to = table.Column<long>(type: "bigint", nullable: false),
                    entries = table.Column<int>(type: "integer", nullable: false),
                    format = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_study_digests", x => x.learner_id);
                    table.ForeignKey(
                        name: "fk_study_digests_learners_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "drill_moves",
                columns: table => new
                {
                    drill_id = table.Column<long>(type: "bigint", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    move_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drill_moves", x => new { x.drill_id, x.place });
                    table.ForeignKey(
                        name: "fk_drill_moves_drills_drill_id",
                        column: x => x.drill_id,
                        principalTable: "drills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_drill_moves_drill_id_move_id",
                table: "drill_moves",
                columns: new[] { "drill_id", "move_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_drills_key",
                table: "drills",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_drills_learner_id_start_id",
                table: "drills",
                columns: new[] { "learner_id", "start_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_drills_learner_id_started_at",
                table: "drills",
                columns: new[] { "learner_id", "started_at" });

            migrationBuilder.CreateIndex(
                name: "ix_goals_learner_id_save_id",
                table: "goals",
                columns: new[] { "learner_id", "save_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "drill_moves");

            migrationBuilder.DropTable(
                name: "goals");

            migrationBuilder.DropTable(
                name: "study_digests");

            migrationBuilder.DropTable(
                name: "drills");
        }
    }
}
