using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ResultLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "article",
                table: "vault_entry",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<short>(
                name: "change",
                table: "vault_entry",
                type: "smallint",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "changed_at",
                table: "vault_entry",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "check_mark",
                table: "vault_entry",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "successor",
                table: "vault_entry",
                type: "text",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "vault_entry_check",
                table: "vault_entry",
                column: "check_mark");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "vault_entry_check",
                table: "vault_entry");

            migrationBuilder.DropColumn(
                name: "article",
                table: "vault_entry");

            migrationBuilder.DropColumn(
                name: "change",
                table: "vault_entry");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "vault_entry");

            migrationBuilder.DropColumn(
                name: "check_mark",
                table: "vault_entry");

            migrationBuilder.DropColumn(
                name: "successor",
                table: "vault_entry");
        }
    }
}
