using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.PostgreSql.Migrations
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
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "publish_on",
                table: "definition_version",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "revision",
                table: "definition_version",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "saved_at",
                table: "definition_version",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<string>(
                name: "session",
                table: "definition_version",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "revision",
                table: "asset_version",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "saved_at",
                table: "asset_version",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<string>(
                name: "session",
                table: "asset_version",
                type: "text",
                nullable: true);

            migrationBuilder.Sql("UPDATE definition_version SET revision = 1, saved_at = created_at");
            migrationBuilder.Sql("UPDATE asset_version SET revision = 1, saved_at = created_at");

            migrationBuilder.CreateTable(
                name: "definition_act",
                columns: table => new
                {
                    definition_id = table.Column<string>(type: "text", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    person = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    decision_number = table.Column<string>(type: "text", nullable: true),
                    decision_date = table.Column<DateOnly>(type: "date", nullable: true),
                    publish_on = table.Column<DateOnly>(type: "date", nullable: true),
                    from_number = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("definition_act_pkey", x => new { x.definition_id, x.no });
                });

            migrationBuilder.CreateTable(
                name: "definition_save",
                columns: table => new
                {
                    definition_id = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    version_id = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    author = table.Column<string>(type: "text", nullable: false),
                    session = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("definition_save_pkey", x => new { x.definition_id, x.number, x.no });
                });

            migrationBuilder.CreateTable(
                name: "definition_warning",
                columns: table => new
                {
                    definition_id = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    step_id = table.Column<string>(type: "text", nullable: true),
                    member = table.Column<string>(type: "text", nullable: true),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    explained_by = table.Column<string>(type: "text", nullable: true),
                    explained_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
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
