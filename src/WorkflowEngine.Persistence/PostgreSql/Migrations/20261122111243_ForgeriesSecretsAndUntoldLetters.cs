using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ForgeriesSecretsAndUntoldLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "day",
                table: "forged_notice",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<int>(
                name: "times",
                table: "forged_notice",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.CreateTable(
                name: "untold_letter",
                columns: table => new
                {
                    subject = table.Column<string>(type: "text", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    fault_vi = table.Column<string>(type: "text", nullable: false),
                    fault_en = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("untold_letter_pkey", x => x.subject);
                });

            migrationBuilder.CreateTable(
                name: "webhook_secret",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    secret = table.Column<byte[]>(type: "bytea", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    made_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("webhook_secret_pkey", x => x.name);
                });

            migrationBuilder.CreateIndex(
                name: "forged_notice_day",
                table: "forged_notice",
                columns: new[] { "day", "sender", "reason" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "untold_letter");

            migrationBuilder.DropTable(
                name: "webhook_secret");

            migrationBuilder.DropIndex(
                name: "forged_notice_day",
                table: "forged_notice");

            migrationBuilder.DropColumn(
                name: "day",
                table: "forged_notice");

            migrationBuilder.DropColumn(
                name: "times",
                table: "forged_notice");
        }
    }
}
