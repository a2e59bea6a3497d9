using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Benching;

/// <summary>After a bench: is what stands in the database what was done?</summary>
internal static class BenchChecks
{
    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public static async Task<Sentence?> FindAsync(BenchDatabase database, Product product, Bench bench)
    {
        foreach (var done in bench.Done)
        {
            if (await product.Verifier.CheckAsync(done.Id) is { } broken)
            {
                return broken.Sentence;
            }

            if (done.Lifecycle != Lifecycle.Finished || done.Result is null)
            {
                return new Sentence(
                    $"Hồ sơ {done.Id} phải kết thúc và có kết quả, nhưng lại {done.Lifecycle}.",
                    $"Dossier {done.Id} should have ended with a result, but is {done.Lifecycle}.");
            }
        }

        var dossiers = bench.Done.Count;
        (string What, string Sql, long Expected)[] counts =
        [
            ("dossier", "SELECT count(*) FROM dossier WHERE id > 0", dossiers),
            ("history", "SELECT count(*) FROM history WHERE dossier_id > 0", dossiers * (bench.Steps + 1L)),
            ("work_item", "SELECT count(*) FROM work_item", 0),
            ("due", "SELECT count(*) FROM due", 0),
            ("dossier_personal", "SELECT count(*) FROM dossier_personal", 0),
            ("filing_command", "SELECT count(*) FROM filing_command", dossiers),
            ("code", "SELECT count(DISTINCT code) FROM dossier WHERE id > 0", dossiers),

            // each draws its code and its place in the register
            ("code_sequence", "SELECT sum(last) FROM code_sequence", dossiers * 2L),
        ];
        await using var connection = await database.OpenAsync();
        foreach (var (what, sql, expected) in counts)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // texts of this file
            command.CommandText = sql;
#pragma warning restore CA2100
            var found = Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
            if (found != expected)
            {
                return new Sentence($"{what}: phải có {expected}, nhưng đếm được {found}.", $"{what}: expected {expected}, found {found}.");
            }
        }

        return null;
    }
}
