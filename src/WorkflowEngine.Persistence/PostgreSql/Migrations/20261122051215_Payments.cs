using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace WorkflowEngine.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Payments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "fee_claim",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "bigint", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    asked = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    command = table.Column<Guid>(type: "uuid", nullable: true),
                    paying = table.Column<long>(type: "bigint", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: true),
                    way = table.Column<short>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("fee_claim_pkey", x => new { x.dossier_id, x.seq });
                });

            migrationBuilder.CreateTable(
                name: "fee_receipt",
                columns: table => new
                {
                    dossier_id = table.Column<long>(type: "bigint", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    method = table.Column<string>(type: "text", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    taken_by = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("fee_receipt_pkey", x => new { x.dossier_id, x.seq });
                });

            migrationBuilder.CreateTable(
                name: "forged_notice",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    provider = table.Column<string>(type: "text", nullable: false),
                    sender = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    body_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("forged_notice_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "payment_notice",
                columns: table => new
                {
                    provider = table.Column<string>(type: "text", nullable: false),
                    transaction_id = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    source = table.Column<short>(type: "smallint", nullable: false),
                    times = table.Column<int>(type: "integer", nullable: false),
                    contradicted = table.Column<bool>(type: "boolean", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tries = table.Column<short>(type: "smallint", nullable: false),
                    fault = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("payment_notice_pkey", x => new { x.provider, x.transaction_id, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "payment_order",
                columns: table => new
                {
                    reference = table.Column<string>(type: "text", nullable: false),
                    dossier_id = table.Column<long>(type: "bigint", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    way = table.Column<short>(type: "smallint", nullable: false),
                    provider = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ask_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    asked = table.Column<short>(type: "smallint", nullable: false),
                    page = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("payment_order_pkey", x => x.reference);
                });

            migrationBuilder.CreateTable(
                name: "receipt_book",
                columns: table => new
                {
                    unit = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("receipt_book_pkey", x => new { x.unit, x.year });
                });

            migrationBuilder.CreateTable(
                name: "received_money",
                columns: table => new
                {
                    provider = table.Column<string>(type: "text", nullable: false),
                    transaction_id = table.Column<string>(type: "text", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<long>(type: "bigint", nullable: true),
                    seq = table.Column<int>(type: "integer", nullable: true),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    used = table.Column<long>(type: "bigint", nullable: false),
                    returned = table.Column<long>(type: "bigint", nullable: false),
                    reversed = table.Column<bool>(type: "boolean", nullable: false),
                    way = table.Column<short>(type: "smallint", nullable: false),
                    paid_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    matched_by = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("received_money_pkey", x => new { x.provider, x.transaction_id });
                });

            migrationBuilder.CreateTable(
                name: "refund",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider = table.Column<string>(type: "text", nullable: false),
                    transaction_id = table.Column<string>(type: "text", nullable: false),
                    dossier_id = table.Column<long>(type: "bigint", nullable: true),
                    code = table.Column<string>(type: "text", nullable: true),
                    unit = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<short>(type: "smallint", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    asked_by = table.Column<string>(type: "text", nullable: true),
                    approved_by = table.Column<string>(type: "text", nullable: true),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    done_by = table.Column<string>(type: "text", nullable: true),
                    proof = table.Column<string>(type: "text", nullable: true),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tries = table.Column<short>(type: "smallint", nullable: false),
                    fault = table.Column<string>(type: "text", nullable: true),
                    told = table.Column<short>(type: "smallint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("refund_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "settlement_day",
                columns: table => new
                {
                    provider = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    our_count = table.Column<int>(type: "integer", nullable: false),
                    our_sum = table.Column<long>(type: "bigint", nullable: false),
                    their_count = table.Column<int>(type: "integer", nullable: false),
                    their_sum = table.Column<long>(type: "bigint", nullable: false),
                    differences = table.Column<int>(type: "integer", nullable: false),
                    compared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_by = table.Column<string>(type: "text", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    hash = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("settlement_day_pkey", x => new { x.provider, x.day });
                });

            migrationBuilder.CreateTable(
                name: "settlement_difference",
                columns: table => new
                {
                    provider = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    transaction_id = table.Column<string>(type: "text", nullable: false),
                    is_refund = table.Column<bool>(type: "boolean", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: true),
                    ours = table.Column<long>(type: "bigint", nullable: true),
                    theirs = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("settlement_difference_pkey", x => new { x.provider, x.day, x.transaction_id, x.is_refund });
                });

            migrationBuilder.CreateIndex(
                name: "fee_receipt_day",
                table: "fee_receipt",
                columns: new[] { "unit", "at" });

            migrationBuilder.CreateIndex(
                name: "fee_receipt_no",
                table: "fee_receipt",
                columns: new[] { "unit", "year", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "forged_notice_at",
                table: "forged_notice",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "payment_notice_next",
                table: "payment_notice",
                column: "next_at");

            migrationBuilder.CreateIndex(
                name: "payment_order_ask",
                table: "payment_order",
                column: "ask_at",
                filter: "ask_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "payment_order_claim",
                table: "payment_order",
                columns: new[] { "dossier_id", "seq" });

            migrationBuilder.CreateIndex(
                name: "payment_order_open",
                table: "payment_order",
                columns: new[] { "dossier_id", "seq", "provider" },
                unique: true,
                filter: "state = 0");

            migrationBuilder.CreateIndex(
                name: "received_money_claim",
                table: "received_money",
                columns: new[] { "dossier_id", "seq" });

            migrationBuilder.CreateIndex(
                name: "received_money_day",
                table: "received_money",
                columns: new[] { "provider", "paid_at" });

            migrationBuilder.CreateIndex(
                name: "refund_dossier",
                table: "refund",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "refund_next",
                table: "refund",
                column: "next_at",
                filter: "next_at IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fee_claim");

            migrationBuilder.DropTable(
                name: "fee_receipt");

            migrationBuilder.DropTable(
                name: "forged_notice");

            migrationBuilder.DropTable(
                name: "payment_notice");

            migrationBuilder.DropTable(
                name: "payment_order");

            migrationBuilder.DropTable(
                name: "receipt_book");

            migrationBuilder.DropTable(
                name: "received_money");

            migrationBuilder.DropTable(
                name: "refund");

            migrationBuilder.DropTable(
                name: "settlement_day");

            migrationBuilder.DropTable(
                name: "settlement_difference");
        }
    }
}
