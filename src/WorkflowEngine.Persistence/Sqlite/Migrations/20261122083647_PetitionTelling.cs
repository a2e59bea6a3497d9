using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WorkflowEngine.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PetitionTelling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "tell_no",
                table: "petition",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "petition_untold",
                table: "petition",
                column: "tell_no",
                filter: "tell_no IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "petition_untold",
                table: "petition");

            migrationBuilder.DropColumn(
                name: "tell_no",
                table: "petition");
        }
    }
}
