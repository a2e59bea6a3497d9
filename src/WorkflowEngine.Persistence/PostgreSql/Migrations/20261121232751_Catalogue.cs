using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Catalogue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "asset_version",
                columns: table => new
                {
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<short>(type: "smallint", nullable: false),
                    origin = table.Column<short>(type: "smallint", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    author = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    source_file = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("asset_version_pkey", x => new { x.kind, x.name, x.number });
                });

            migrationBuilder.CreateTable(
                name: "catalogue_finding",
                columns: table => new
                {
                    source = table.Column<string>(type: "text", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    is_error = table.Column<bool>(type: "boolean", nullable: false),
                    place = table.Column<string>(type: "text", nullable: true),
                    line = table.Column<int>(type: "integer", nullable: true),
                    vi = table.Column<string>(type: "text", nullable: false),
                    en = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("catalogue_finding_pkey", x => new { x.source, x.no });
                });

            migrationBuilder.CreateTable(
                name: "catalogue_state",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    office_revision = table.Column<long>(type: "bigint", nullable: false),
                    rechecked_revision = table.Column<long>(type: "bigint", nullable: false),
                    rechecked_dossier = table.Column<long>(type: "bigint", nullable: false),
                    recheck_lease = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("catalogue_state_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "definition",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    procedure_code = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("definition_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "message",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "bigint", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    party = table.Column<byte[]>(type: "bytea", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    letter = table.Column<int>(type: "integer", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("message_pkey", x => new { x.dossier_id, x.no });
                });

            migrationBuilder.CreateTable(
                name: "vault_entry",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    result_code = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    signer = table.Column<string>(type: "text", nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    valid_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    letter = table.Column<int>(type: "integer", nullable: false),
                    letter_hash = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("vault_entry_pkey", x => new { x.dossier_id, x.revision });
                });

            migrationBuilder.CreateTable(
                name: "definition_version",
                columns: table => new
                {
                    definition_id = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    version_id = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<short>(type: "smallint", nullable: false),
                    origin = table.Column<short>(type: "smallint", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    author = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    source_file = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("definition_version_pkey", x => new { x.definition_id, x.number });
                    table.ForeignKey(
                        name: "fk_definition_version_definition_definition_id",
                        column: x => x.definition_id,
                        principalTable: "definition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "catalogue_state",
                columns: new[] { "id", "office_revision", "recheck_lease", "rechecked_dossier", "rechecked_revision", "revision" },
                values: new object[] { 1, 0L, new DateTimeOffset(new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)), 0L, 0L, 0L });

            migrationBuilder.CreateIndex(
                name: "asset_version_published",
                table: "asset_version",
                columns: new[] { "kind", "name" },
                unique: true,
                filter: "status = 1");

            migrationBuilder.CreateIndex(
                name: "definition_procedure",
                table: "definition",
                column: "procedure_code");

            migrationBuilder.CreateIndex(
                name: "definition_version_id",
                table: "definition_version",
                column: "version_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "definition_version_published",
                table: "definition_version",
                column: "definition_id",
                unique: true,
                filter: "status = 1");

            migrationBuilder.CreateIndex(
                name: "message_inbox",
                table: "message",
                columns: new[] { "party", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "asset_version");

            migrationBuilder.DropTable(
                name: "catalogue_finding");

            migrationBuilder.DropTable(
                name: "catalogue_state");

            migrationBuilder.DropTable(
                name: "definition_version");

            migrationBuilder.DropTable(
                name: "message");

            migrationBuilder.DropTable(
                name: "vault_entry");

            migrationBuilder.DropTable(
                name: "definition");
        }
    }
}
