using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Benching;

/// <summary>One number of workers: medians over the repetitions; the ratio is the median of the ratios within each.</summary>
internal sealed record BenchRow(int Workers, IReadOnlyList<(ProductSample Product, Measured Reference)> Samples)
{
    public double StepsPerSecond => Median(sample => sample.Product.Measured.StepsPerSecond);

    public double P50Ms => Median(sample => sample.Product.Measured.P50Ms);

    public double P95Ms => Median(sample => sample.Product.Measured.P95Ms);

    public double CpuMsPerStep => Median(sample => sample.Product.Measured.CpuMsPerStep);

    public double AllocKbPerStep => Median(sample => sample.Product.Measured.AllocKbPerStep);

    public double? WalBytesPerStep => Samples[0].Product.WalBytesPerStep is null ? null : Median(sample => sample.Product.WalBytesPerStep!.Value);

    public double? TransactionsPerStep => Samples[0].Product.TransactionsPerStep is null ? null : Median(sample => sample.Product.TransactionsPerStep!.Value);

    public double ReferenceStepsPerSecond => Median(sample => sample.Reference.StepsPerSecond);

    public double Ratio => Median(sample => sample.Product.Measured.StepsPerSecond / sample.Reference.StepsPerSecond);

    private double Median(Func<(ProductSample Product, Measured Reference), double> of)
    {
        var sorted = Samples.Select(of).Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

/// <summary>What a bench came to.</summary>
internal sealed record BenchReport(string Database, int StepsPerDossier, IReadOnlyList<BenchRow> Rows)
{
    public double? RoundTripsPerStep { get; init; }

    public required double BytesPerDossier { get; init; }

    /// <summary>What the checks found; null when all was well.</summary>
    public Sentence? Wrong { get; init; }

    public void Write(Call call)
    {
        if (call.Json)
        {
            JsonPage.Write(call.Out, WriteJson);
            return;
        }

        call.Out.WriteLine("workers  steps/s  p50 ms  p95 ms  cpu ms  alloc kB  WAL B  xact  trips  reference/s  ratio");
        foreach (var row in Rows)
        {
            call.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Workers,7}  {row.StepsPerSecond,7:F0}  {row.P50Ms,6:F2}  {row.P95Ms,6:F2}  {row.CpuMsPerStep,6:F3}  {row.AllocKbPerStep,8:F1}  {row.WalBytesPerStep,5:F0}  {row.TransactionsPerStep,4:F2}  {RoundTripsPerStep,5:F2}  {row.ReferenceStepsPerSecond,11:F0}  {row.Ratio,5:F2}"));
        }

        call.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bytes/dossier: {BytesPerDossier:F0}"));
        if (Wrong is { } wrong)
        {
            call.Error.WriteLine(call.Say(wrong));
        }
    }

    private void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("database", Database);
        writer.WriteNumber("stepsPerDossier", StepsPerDossier);
        writer.WriteStartArray("workers");
        foreach (var row in Rows)
        {
            writer.WriteStartObject();
            writer.WriteNumber("workers", row.Workers);
            Write(writer, "stepsPerSecond", row.StepsPerSecond);
            Write(writer, "p50Ms", row.P50Ms);
            Write(writer, "p95Ms", row.P95Ms);
            Write(writer, "cpuMsPerStep", row.CpuMsPerStep);
            Write(writer, "allocKbPerStep", row.AllocKbPerStep);
            Write(writer, "walBytesPerStep", row.WalBytesPerStep);
            Write(writer, "transactionsPerStep", row.TransactionsPerStep);
            Write(writer, "roundTripsPerStep", RoundTripsPerStep);
            Write(writer, "referenceStepsPerSecond", row.ReferenceStepsPerSecond);
            Write(writer, "ratio", row.Ratio);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Write(writer, "bytesPerDossier", BytesPerDossier);
        writer.WriteBoolean("checked", Wrong is null);
        if (Wrong is { } wrong)
        {
            writer.WriteSentence("wrong", wrong);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, double? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, Math.Round(known, 3));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
