using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace WorkflowEngine.Persistence.PostgreSql.Migrations
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
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "file",
                table: "vault_entry",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "attempt",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    person = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    dossier_id = table.Column<long>(type: "bigint", nullable: true),
                    procedure = table.Column<string>(type: "text", nullable: true),
                    step = table.Column<string>(type: "text", nullable: true),
                    component = table.Column<string>(type: "text", nullable: true),
                    way = table.Column<string>(type: "text", nullable: false),
                    detail = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("attempt_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_paper",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "bigint", nullable: false),
                    component = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    taken_by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    files = table.Column<string>(type: "text", nullable: true),
                    valid_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    held = table.Column<string>(type: "text", nullable: true),
                    unfit = table.Column<string>(type: "text", nullable: true),
                    excuse = table.Column<string>(type: "text", nullable: true),
                    set_aside_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    set_aside_by = table.Column<string>(type: "text", nullable: true),
                    set_aside = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("dossier_paper_pkey", x => new { x.dossier_id, x.component });
                });

            migrationBuilder.CreateTable(
                name: "vault_check",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    component = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<short>(type: "smallint", nullable: false),
                    found = table.Column<string>(type: "text", nullable: true),
                    party = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("vault_check_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vault_choice",
                columns: table => new
                {
                    party = table.Column<byte[]>(type: "bytea", nullable: false),
                    @ref = table.Column<string>(name: "ref", type: "text", nullable: false),
                    hidden_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("vault_choice_pkey", x => new { x.party, x.@ref });
                });

            migrationBuilder.CreateTable(
                name: "vault_consent",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    party = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    given = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false)
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
