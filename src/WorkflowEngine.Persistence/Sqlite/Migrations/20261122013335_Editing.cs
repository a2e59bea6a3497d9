using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Editing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "based_on",
                table: "definition_version",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "publish_on",
                table: "definition_version",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "revision",
                table: "definition_version",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "saved_at",
                table: "definition_version",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "session",
                table: "definition_version",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "revision",
                table: "asset_version",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "saved_at",
                table: "asset_version",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "session",
                table: "asset_version",
                type: "TEXT",
                nullable: true);

            migrationBuilder.Sql("UPDATE definition_version SET revision = 1, saved_at = created_at");
            migrationBuilder.Sql("UPDATE asset_version SET revision = 1, saved_at = created_at");

            migrationBuilder.CreateTable(
                name: "definition_act",
                columns: table => new
                {
                    definition_id = table.Column<string>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<short>(type: "INTEGER", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    decision_number = table.Column<string>(type: "TEXT", nullable: true),
                    decision_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    publish_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    from_number = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("definition_act_pkey", x => new { x.definition_id, x.no });
                });

            migrationBuilder.CreateTable(
                name: "definition_save",
                columns: table => new
                {
                    definition_id = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    version_id = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    author = table.Column<string>(type: "TEXT", nullable: false),
                    session = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("definition_save_pkey", x => new { x.definition_id, x.number, x.no });
                });

            migrationBuilder.CreateTable(
                name: "definition_warning",
                columns: table => new
                {
                    definition_id = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    step_id = table.Column<string>(type: "TEXT", nullable: true),
                    member = table.Column<string>(type: "TEXT", nullable: true),
                    vi = table.Column<string>(type: "TEXT", nullable: false),
                    en = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    explained_by = table.Column<string>(type: "TEXT", nullable: true),
                    explained_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("definition_warning_pkey", x => new { x.definition_id, x.number, x.no });
                });

            migrationBuilder.CreateIndex(
                name: "dossier_practice",
                table: "dossier",
                column: "version",
                filter: "practice");

            migrationBuilder.CreateIndex(
                name: "definition_version_publish_on",
                table: "definition_version",
                column: "publish_on",
                filter: "publish_on IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "definition_act");

            migrationBuilder.DropTable(
                name: "definition_save");

            migrationBuilder.DropTable(
                name: "definition_warning");

            migrationBuilder.DropIndex(
                name: "dossier_practice",
                table: "dossier");

            migrationBuilder.DropIndex(
                name: "definition_version_publish_on",
                table: "definition_version");

            migrationBuilder.DropColumn(
                name: "based_on",
                table: "definition_version");

            migrationBuilder.DropColumn(
                name: "publish_on",
                table: "definition_version");

            migrationBuilder.DropColumn(
                name: "revision",
                table: "definition_version");

            migrationBuilder.DropColumn(
                name: "saved_at",
                table: "definition_version");

            migrationBuilder.DropColumn(
                name: "session",
                table: "definition_version");

            migrationBuilder.DropColumn(
                name: "revision",
                table: "asset_version");

            migrationBuilder.DropColumn(
                name: "saved_at",
                table: "asset_version");

            migrationBuilder.DropColumn(
                name: "session",
                table: "asset_version");
        }
    }
}
