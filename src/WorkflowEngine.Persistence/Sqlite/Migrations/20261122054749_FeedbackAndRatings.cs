using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FeedbackAndRatings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dossier_rated",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("dossier_rated_pkey", x => x.dossier_id);
                });

            migrationBuilder.CreateTable(
                name: "petition",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<byte[]>(type: "BLOB", nullable: false),
                    party = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    about = table.Column<short>(type: "INTEGER", nullable: false),
                    dossier = table.Column<string>(type: "TEXT", nullable: true),
                    procedure = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<short>(type: "INTEGER", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: true),
                    due = table.Column<long>(type: "INTEGER", nullable: true),
                    resolve_by = table.Column<long>(type: "INTEGER", nullable: false),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    outcome = table.Column<short>(type: "INTEGER", nullable: true),
                    satisfied = table.Column<bool>(type: "INTEGER", nullable: true),
                    escalated = table.Column<bool>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    seen = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("petition_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "petition_event",
                columns: table => new
                {
                    petition_id = table.Column<long>(type: "INTEGER", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("petition_event_pkey", x => new { x.petition_id, x.no });
                });

            migrationBuilder.CreateTable(
                name: "published_answer",
                columns: table => new
                {
                    petition_id = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: true),
                    outcome = table.Column<short>(type: "INTEGER", nullable: false),
                    question = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("published_answer_pkey", x => x.petition_id);
                });

            migrationBuilder.CreateTable(
                name: "rating",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    questionnaire = table.Column<string>(type: "TEXT", nullable: false),
                    questionnaire_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    points = table.Column<int>(type: "INTEGER", nullable: false),
                    most = table.Column<int>(type: "INTEGER", nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    comment = table.Column<byte[]>(type: "BLOB", nullable: true),
                    dossier = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("rating_pkey", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "petition_code",
                table: "petition",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "petition_mine",
                table: "petition",
                columns: new[] { "party", "at" });

            migrationBuilder.CreateIndex(
                name: "petition_open",
                table: "petition",
                columns: new[] { "status", "due" });

            migrationBuilder.CreateIndex(
                name: "published_answer_at",
                table: "published_answer",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "rating_unit",
                table: "rating",
                columns: new[] { "unit", "day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossier_rated");

            migrationBuilder.DropTable(
                name: "petition");

            migrationBuilder.DropTable(
                name: "petition_event");

            migrationBuilder.DropTable(
                name: "published_answer");

            migrationBuilder.DropTable(
                name: "rating");
        }
    }
}
