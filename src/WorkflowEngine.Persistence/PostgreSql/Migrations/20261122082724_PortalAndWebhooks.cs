using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class PortalAndWebhooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "failing_since",
                table: "feed_cursor",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "failures",
                table: "feed_cursor",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "fault_en",
                table: "feed_cursor",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "fault_vi",
                table: "feed_cursor",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "leased_until",
                table: "feed_cursor",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "next_at",
                table: "feed_cursor",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "seen_at",
                table: "feed_cursor",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "stopped_at",
                table: "feed_cursor",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "portal_dossier",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("portal_dossier_pkey", x => x.dossier_id);
                });

            migrationBuilder.CreateTable(
                name: "portal_message",
                columns: table => new
                {
                    message = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dossier_id = table.Column<long>(type: "bigint", nullable: true),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    tries = table.Column<short>(type: "smallint", nullable: false),
                    times = table.Column<int>(type: "integer", nullable: false),
                    contradicted = table.Column<bool>(type: "boolean", nullable: false),
                    told = table.Column<bool>(type: "boolean", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    vi = table.Column<string>(type: "text", nullable: true),
                    en = table.Column<string>(type: "text", nullable: true),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("portal_message_pkey", x => x.message);
                });

            migrationBuilder.CreateTable(
                name: "portal_status",
                columns: table => new
                {
                    message = table.Column<string>(type: "text", nullable: false),
                    dossier_id = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    no = table.Column<short>(type: "smallint", nullable: false),
                    status = table.Column<short>(type: "smallint", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    tries = table.Column<short>(type: "smallint", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    said = table.Column<string>(type: "text", nullable: false),
                    person = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("portal_status_pkey", x => x.message);
                });

            migrationBuilder.CreateTable(
                name: "webhook_delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    webhook = table.Column<string>(type: "text", nullable: false),
                    @event = table.Column<string>(name: "event", type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    fault_vi = table.Column<string>(type: "text", nullable: true),
                    fault_en = table.Column<string>(type: "text", nullable: true)
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
