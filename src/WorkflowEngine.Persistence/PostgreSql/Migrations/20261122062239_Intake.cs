using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace WorkflowEngine.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Intake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dossier_channel",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false),
                    policy = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    clerk = table.Column<string>(type: "text", nullable: true),
                    assistance = table.Column<string>(type: "text", nullable: true),
                    helper = table.Column<string>(type: "text", nullable: true),
                    helper_unit = table.Column<string>(type: "text", nullable: true),
                    channel_out = table.Column<string>(type: "text", nullable: true),
                    filed_as = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("dossier_channel_pkey", x => x.dossier_id);
                });

            migrationBuilder.CreateTable(
                name: "guidance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    clerk = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    account = table.Column<string>(type: "text", nullable: true),
                    draft = table.Column<Guid>(type: "uuid", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("guidance_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "queue_ticket",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    unit = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    called_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    clerk = table.Column<string>(type: "text", nullable: true),
                    awaits = table.Column<string>(type: "text", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("queue_ticket_pkey", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "dossier_channel_day",
                table: "dossier_channel",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "guidance_code",
                table: "guidance",
                column: "code_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "guidance_draft",
                table: "guidance",
                column: "draft",
                filter: "draft IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "queue_ticket_number",
                table: "queue_ticket",
                columns: new[] { "unit", "day", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossier_channel");

            migrationBuilder.DropTable(
                name: "guidance");

            migrationBuilder.DropTable(
                name: "queue_ticket");
        }
    }
}
