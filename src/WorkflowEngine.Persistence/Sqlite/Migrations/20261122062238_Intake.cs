using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.Sqlite.Migrations
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
                    dossier_id = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<int>(type: "INTEGER", nullable: false),
                    policy = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    clerk = table.Column<string>(type: "TEXT", nullable: true),
                    assistance = table.Column<string>(type: "TEXT", nullable: true),
                    helper = table.Column<string>(type: "TEXT", nullable: true),
                    helper_unit = table.Column<string>(type: "TEXT", nullable: true),
                    channel_out = table.Column<string>(type: "TEXT", nullable: true),
                    filed_as = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("dossier_channel_pkey", x => x.dossier_id);
                });

            migrationBuilder.CreateTable(
                name: "guidance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    clerk = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false),
                    account = table.Column<string>(type: "TEXT", nullable: true),
                    draft = table.Column<Guid>(type: "TEXT", nullable: true),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("guidance_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "queue_ticket",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<short>(type: "INTEGER", nullable: false),
                    taken_at = table.Column<long>(type: "INTEGER", nullable: false),
                    called_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    clerk = table.Column<string>(type: "TEXT", nullable: true),
                    awaits = table.Column<string>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
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
