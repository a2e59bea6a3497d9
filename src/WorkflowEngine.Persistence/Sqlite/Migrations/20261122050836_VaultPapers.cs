using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class VaultPapers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "excuse",
                table: "vault_entry",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "file",
                table: "vault_entry",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "attempt",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    month = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<short>(type: "INTEGER", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<long>(type: "INTEGER", nullable: true),
                    procedure = table.Column<string>(type: "TEXT", nullable: true),
                    step = table.Column<string>(type: "TEXT", nullable: true),
                    component = table.Column<string>(type: "TEXT", nullable: true),
                    way = table.Column<string>(type: "TEXT", nullable: false),
                    detail = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("attempt_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_paper",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "INTEGER", nullable: false),
                    component = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    taken_by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    files = table.Column<string>(type: "TEXT", nullable: true),
                    valid_until = table.Column<long>(type: "INTEGER", nullable: true),
                    held = table.Column<string>(type: "TEXT", nullable: true),
                    unfit = table.Column<string>(type: "TEXT", nullable: true),
                    excuse = table.Column<string>(type: "TEXT", nullable: true),
                    set_aside_at = table.Column<long>(type: "INTEGER", nullable: true),
                    set_aside_by = table.Column<string>(type: "TEXT", nullable: true),
                    set_aside = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("dossier_paper_pkey", x => new { x.dossier_id, x.component });
                });

            migrationBuilder.CreateTable(
                name: "vault_check",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    component = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<short>(type: "INTEGER", nullable: false),
                    found = table.Column<string>(type: "TEXT", nullable: true),
                    party = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("vault_check_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vault_choice",
                columns: table => new
                {
                    party = table.Column<byte[]>(type: "BLOB", nullable: false),
                    @ref = table.Column<string>(name: "ref", type: "TEXT", nullable: false),
                    hidden_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("vault_choice_pkey", x => new { x.party, x.@ref });
                });

            migrationBuilder.CreateTable(
                name: "vault_consent",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    party = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    given = table.Column<bool>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("vault_consent_pkey", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "attempt_dossier",
                table: "attempt",
                columns: new[] { "dossier_id", "at" });

            migrationBuilder.CreateIndex(
                name: "attempt_month",
                table: "attempt",
                columns: new[] { "month", "unit" });

            migrationBuilder.CreateIndex(
                name: "dossier_paper_held",
                table: "dossier_paper",
                column: "held",
                filter: "held IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "vault_check_person",
                table: "vault_check",
                columns: new[] { "person", "at" });

            migrationBuilder.CreateIndex(
                name: "vault_check_subject",
                table: "vault_check",
                columns: new[] { "subject", "component" });

            migrationBuilder.CreateIndex(
                name: "vault_consent_party",
                table: "vault_consent",
                columns: new[] { "party", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attempt");

            migrationBuilder.DropTable(
                name: "dossier_paper");

            migrationBuilder.DropTable(
                name: "vault_check");

            migrationBuilder.DropTable(
                name: "vault_choice");

            migrationBuilder.DropTable(
                name: "vault_consent");

            migrationBuilder.DropColumn(
                name: "excuse",
                table: "vault_entry");

            migrationBuilder.DropColumn(
                name: "file",
                table: "vault_entry");
        }
    }
}
