using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PortalAndWebhooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "failing_since",
                table: "feed_cursor",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "failures",
                table: "feed_cursor",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "fault_en",
                table: "feed_cursor",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "fault_vi",
                table: "feed_cursor",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "leased_until",
                table: "feed_cursor",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "next_at",
                table: "feed_cursor",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "seen_at",
                table: "feed_cursor",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "stopped_at",
                table: "feed_cursor",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "portal_dossier",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("portal_dossier_pkey", x => x.dossier_id);
                });

            migrationBuilder.CreateTable(
                name: "portal_message",
                columns: table => new
                {
                    message = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    next_at = table.Column<long>(type: "INTEGER", nullable: false),
                    dossier_id = table.Column<long>(type: "INTEGER", nullable: true),
                    kind = table.Column<short>(type: "INTEGER", nullable: false),
                    state = table.Column<short>(type: "INTEGER", nullable: false),
                    tries = table.Column<short>(type: "INTEGER", nullable: false),
                    times = table.Column<int>(type: "INTEGER", nullable: false),
                    contradicted = table.Column<bool>(type: "INTEGER", nullable: false),
                    told = table.Column<bool>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    vi = table.Column<string>(type: "TEXT", nullable: true),
                    en = table.Column<string>(type: "TEXT", nullable: true),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    body = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("portal_message_pkey", x => x.message);
                });

            migrationBuilder.CreateTable(
                name: "portal_status",
                columns: table => new
                {
                    message = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    no = table.Column<short>(type: "INTEGER", nullable: false),
                    status = table.Column<short>(type: "INTEGER", nullable: false),
                    state = table.Column<short>(type: "INTEGER", nullable: false),
                    tries = table.Column<short>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    said = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("portal_status_pkey", x => x.message);
                });

            migrationBuilder.CreateTable(
                name: "webhook_delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    first_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_at = table.Column<long>(type: "INTEGER", nullable: false),
                    webhook = table.Column<string>(type: "TEXT", nullable: false),
                    @event = table.Column<string>(name: "event", type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<short>(type: "INTEGER", nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    fault_vi = table.Column<string>(type: "TEXT", nullable: true),
                    fault_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("webhook_delivery_pkey", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "portal_dossier_number",
                table: "portal_dossier",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "portal_message_next",
                table: "portal_message",
                column: "next_at");

            migrationBuilder.CreateIndex(
                name: "portal_message_state",
                table: "portal_message",
                columns: new[] { "state", "at" });

            migrationBuilder.CreateIndex(
                name: "portal_status_dossier",
                table: "portal_status",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "portal_status_state",
                table: "portal_status",
                columns: new[] { "state", "number" });

            migrationBuilder.CreateIndex(
                name: "webhook_delivery_log",
                table: "webhook_delivery",
                columns: new[] { "webhook", "last_at" });

            migrationBuilder.CreateIndex(
                name: "webhook_delivery_old",
                table: "webhook_delivery",
                column: "last_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "portal_dossier");

            migrationBuilder.DropTable(
                name: "portal_message");

            migrationBuilder.DropTable(
                name: "portal_status");

            migrationBuilder.DropTable(
                name: "webhook_delivery");

            migrationBuilder.DropColumn(
                name: "failing_since",
                table: "feed_cursor");

            migrationBuilder.DropColumn(
                name: "failures",
                table: "feed_cursor");

            migrationBuilder.DropColumn(
                name: "fault_en",
                table: "feed_cursor");

            migrationBuilder.DropColumn(
                name: "fault_vi",
                table: "feed_cursor");

            migrationBuilder.DropColumn(
                name: "leased_until",
                table: "feed_cursor");

            migrationBuilder.DropColumn(
                name: "next_at",
                table: "feed_cursor");

            migrationBuilder.DropColumn(
                name: "seen_at",
                table: "feed_cursor");

            migrationBuilder.DropColumn(
                name: "stopped_at",
                table: "feed_cursor");
        }
    }
}
