using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Post : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "assist",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    helper = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    code_hash = table.Column<byte[]>(type: "BLOB", nullable: true),
                    code_until = table.Column<long>(type: "INTEGER", nullable: true),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    consent = table.Column<string>(type: "TEXT", nullable: true),
                    consent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("assist_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "paper_move",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "INTEGER", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    from_unit = table.Column<string>(type: "TEXT", nullable: false),
                    to_unit = table.Column<string>(type: "TEXT", nullable: false),
                    handed_by = table.Column<string>(type: "TEXT", nullable: false),
                    handed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    papers = table.Column<int>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    received_by = table.Column<string>(type: "TEXT", nullable: true),
                    received_at = table.Column<long>(type: "INTEGER", nullable: true),
                    incomplete = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("paper_move_pkey", x => new { x.dossier_id, x.no });
                });

            migrationBuilder.CreateTable(
                name: "parcel",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    direction = table.Column<short>(type: "INTEGER", nullable: false),
                    status = table.Column<short>(type: "INTEGER", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("parcel_pkey", x => new { x.dossier_id, x.code });
                });

            migrationBuilder.CreateTable(
                name: "rerouting",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    to_code = table.Column<string>(type: "TEXT", nullable: false),
                    to_procedure = table.Column<string>(type: "TEXT", nullable: false),
                    to_unit = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    rerouted_by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("rerouting_pkey", x => x.dossier_id);
                });

            migrationBuilder.CreateIndex(
                name: "assist_unit",
                table: "assist",
                columns: new[] { "unit", "at" });

            migrationBuilder.CreateIndex(
                name: "paper_move_from",
                table: "paper_move",
                columns: new[] { "from_unit", "handed_at" });

            migrationBuilder.CreateIndex(
                name: "paper_move_to",
                table: "paper_move",
                columns: new[] { "to_unit", "received_at" });

            migrationBuilder.CreateIndex(
                name: "parcel_code",
                table: "parcel",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "parcel_unit",
                table: "parcel",
                columns: new[] { "unit", "changed_at" });

            migrationBuilder.CreateIndex(
                name: "rerouting_unit",
                table: "rerouting",
                columns: new[] { "unit", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assist");

            migrationBuilder.DropTable(
                name: "paper_move");

            migrationBuilder.DropTable(
                name: "parcel");

            migrationBuilder.DropTable(
                name: "rerouting");
        }
    }
}
