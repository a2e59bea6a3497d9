using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Lateness : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "notice",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "bigint", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    person = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("notice_pkey", x => new { x.dossier_id, x.no, x.person });
                });

            migrationBuilder.CreateTable(
                name: "step_duration",
                columns: table => new
                {
                    procedure = table.Column<string>(type: "text", nullable: false),
                    step = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    pieces = table.Column<int>(type: "integer", nullable: false),
                    median = table.Column<int>(type: "integer", nullable: false),
                    eighty = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("step_duration_pkey", x => new { x.procedure, x.step, x.unit });
                });

            migrationBuilder.CreateTable(
                name: "step_time",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "bigint", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seconds = table.Column<int>(type: "integer", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    step = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("step_time_pkey", x => new { x.dossier_id, x.seq });
                });

            migrationBuilder.CreateIndex(
                name: "dossier_ended",
                table: "dossier",
                column: "ended_at",
                filter: "ended_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "notice_person",
                table: "notice",
                columns: new[] { "person", "at" });

            migrationBuilder.CreateIndex(
                name: "notice_unread",
                table: "notice",
                column: "person",
                filter: "read_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "step_time_ended",
                table: "step_time",
                column: "ended_at");

            migrationBuilder.CreateIndex(
                name: "step_time_place",
                table: "step_time",
                columns: new[] { "procedure", "step", "unit", "ended_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "notice");

            migrationBuilder.DropTable(
                name: "step_duration");

            migrationBuilder.DropTable(
                name: "step_time");

            migrationBuilder.DropIndex(
                name: "dossier_ended",
                table: "dossier");
        }
    }
}
