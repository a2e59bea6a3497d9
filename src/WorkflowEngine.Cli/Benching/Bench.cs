using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Cli.Benching;

/// <summary>The product and the reference in turns over one database, after both have warmed up.</summary>
internal sealed class Bench(BenchDatabase database, Shipment shipment, BenchWalk walk, TimeProvider clock)
{
    private const int WarmUp = 40;
    private const int WarmWorkers = 4;
    private const int Counted = 12;

    private readonly List<Dossier> _done = [];
    private ReferenceRows? _rows;
    private long _lastReference;

    /// <summary>Dossiers that the product has finished.</summary>
    public IReadOnlyList<Dossier> Done => _done;

    /// <summary>Steps after filing that each dossier takes.</summary>
    public int Steps { get; private set; }

    public async Task PrepareAsync()
    {
        await using (var product = new Product(shipment, walk, database.Options))
        {
            await product.MigrateAsync();
            var model = await product.FileAsync();
            while (model.Lifecycle == Lifecycle.Running)
            {
                model = await product.StepAsync(model, Steps++);
            }

            _done.Add(model);
            _rows = await ReferenceRows.OfAsync(shipment, database, product.Store, model.Id);
        }

        await ProductAsync(WarmWorkers, WarmUp);
        await ReferenceAsync(WarmWorkers, WarmUp);
        await database.AnalyseAsync();
    }

    /// <summary>Files dossiers, then measures their steps.</summary>
    public async Task<ProductSample> ProductAsync(int workers, int dossiers)
    {
        var files = await FileAsync(dossiers);
        var (wal, transactions) = (await database.WalBytesAsync(), await database.TransactionsAsync());
        Measured measured;
        await using (var product = new Product(shipment, walk, database.Options))
        {
            measured = await Measured.OfAsync(clock, workers, dossiers, Steps, async (_, at, step) => files[at] = await product.StepAsync(files[at], step));
        }

        _done.AddRange(files);
        var (walAfter, transactionsAfter) = (await database.WalBytesAsync(), await database.TransactionsAsync());
        return new ProductSample(measured)
        {
            WalBytesPerStep = (walAfter - wal) / (double?)measured.Steps,
            TransactionsPerStep = (transactionsAfter - transactions) / (double?)measured.Steps,
        };
    }

    /// <summary>Writes the same rows for as many dossiers of its own; their numbers are below zero.</summary>
    public async Task<Measured> ReferenceAsync(int workers, int dossiers)
    {
        var first = _lastReference - 1;
        _lastReference -= dossiers;
        var connections = new List<ReferenceCommands>();
        for (var worker = 0; worker < workers; worker++)
        {
            connections.Add(new ReferenceCommands(await database.OpenAsync()));
        }

        await connections[0].BeginAsync(Enumerable.Range(0, dossiers).Select(at => first - at), _rows!.Beginning);
        var measured = await Measured.OfAsync(clock, workers, dossiers, Steps, (worker, at, step) => connections[worker].StepAsync(first - at, _rows.Steps[step]));
        foreach (var connection in connections)
        {
            await connection.DisposeAsync();
        }

        return measured;
    }

    /// <summary>Round trips of a step with one worker, counted on the wire; null where there is none.</summary>
    public async Task<double?> RoundTripsAsync()
    {
        if (database is not PostgreSqlBench postgres || RoundTrips.Before(postgres.ConnectionString) is not { } wire)
        {
            return null;
        }

        await using var open = wire;
        var files = await FileAsync(Counted);
        await using var product = new Product(shipment, walk, new PersistenceOptions { PostgreSql = wire.ConnectionString });
        files[0] = await product.StepAsync(files[0], 0);
        var before = wire.Count;
        for (var step = 0; step < Steps; step++)
        {
            for (var at = step == 0 ? 1 : 0; at < Counted; at++)
            {
                files[at] = await product.StepAsync(files[at], step);
            }
        }

        _done.AddRange(files);
        return (wire.Count - before) / (double)((Counted * Steps) - 1);
    }

    /// <summary>Bytes that a finished dossier keeps, once its messages have left and the reference's rows are gone.</summary>
    public async Task<double> BytesPerDossierAsync()
    {
        await using (var connection = await database.OpenAsync())
        {
            foreach (var sweep in ReferenceSql.Sweep)
            {
                await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of ReferenceSql
                command.CommandText = sweep;
#pragma warning restore CA2100
                await command.ExecuteNonQueryAsync();
            }
        }

        return await database.SweptBytesAsync() / (double)_done.Count;
    }

    public static string NewDatabaseName(TimeProvider clock) =>
        FormattableString.Invariant($"wfe_bench_{clock.GetUtcNow().ToUnixTimeMilliseconds()}_{Environment.ProcessId}").ToLower(CultureInfo.InvariantCulture);

    private async Task<Dossier[]> FileAsync(int dossiers)
    {
        await using var product = new Product(shipment, walk, database.Options);
        var files = new Dossier[dossiers];
        for (var at = 0; at < dossiers; at++)
        {
            files[at] = await product.FileAsync();
        }

        return files;
    }
}

/// <summary>One measurement of the product.</summary>
internal sealed record ProductSample(Measured Measured)
{
    public double? WalBytesPerStep { get; init; }

    public double? TransactionsPerStep { get; init; }
}
