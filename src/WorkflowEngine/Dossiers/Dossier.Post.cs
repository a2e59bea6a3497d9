using System.Collections.Immutable;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Dossiers.Storing;
using WorkflowEngine.Post;

namespace WorkflowEngine.Dossiers;

/// <summary>What of a dossier is carried about: parcels, papers from hand to hand; and where it went on when it was filed wrongly.</summary>
public sealed partial record Dossier
{
    /// <summary>Parcels, in the order in which they came up.</summary>
    public ImmutableArray<Parcel> Parcels { get; private init; } = [];

    /// <summary>Hand-overs of the papers, in their order.</summary>
    public ImmutableArray<PaperMove> PaperMoves { get; private init; } = [];

    /// <summary>Where it went on; null for a dossier that was filed where it belongs.</summary>
    public Rerouting? Rerouted { get; private init; }

    /// <summary>Code of the unit where the papers lie.</summary>
    public string PapersAt => PaperMoves.LastOrDefault(move => move.ReceivedAt is not null)?.To ?? Filing?.Unit ?? "";

    /// <summary>The hand-over that nobody has received yet; null when there is none.</summary>
    public PaperMove? PapersUnderWay => PaperMoves is [.., { ReceivedAt: null } last] ? last : null;

    /// <summary>Whether a result lies with the post.</summary>
    public bool AwaitsPost => Parcels.Any(parcel => parcel is { Direction: ParcelDirection.Out, IsUnderWay: true });

    public Parcel? ParcelOf(string code) => Parcels.FirstOrDefault(parcel => parcel.Code == code);

    /// <summary>Null for an event that is none of these.</summary>
    private Dossier? ApplyPost(DossierEvent happened) => happened switch
    {
        ParcelTracked e => this with { Parcels = Tracked(e) },
        PapersHandedOver e => this with { PaperMoves = PaperMoves.Add(new PaperMove(e.No, e.From, e.To, e.By, e.At) { Papers = e.Papers }) },
        PapersReceived e => this with
        {
            PaperMoves = [.. PaperMoves.Select(move => move.No == e.No ? move with { ReceivedBy = e.By, ReceivedAt = e.At, Missing = e.Missing } : move)],
        },
        DossierRerouted e => this with { Rerouted = new Rerouting(e.Reason, e.By, e.Code, e.Procedure, e.Unit, e.At) },
        _ => null,
    };

    private ImmutableArray<Parcel> Tracked(ParcelTracked e)
    {
        var move = new ParcelMove(e.Status, e.At, e.By) { From = e.From, To = e.To, Note = e.Note };
        return ParcelOf(e.Code) is { } known
            ? Parcels.Replace(known, known.After(move))
            : Parcels.Add(new Parcel(e.Code, e.Direction) { Moves = [move] });
    }

    private static PaperMove ReadPaperMove(ref LineReader line)
    {
        var move = new PaperMove(line.Int(), line.Text(), line.Text(), line.Text(), line.Moment()) { Papers = line.Int(), Missing = line.Private() };
        while (line.Option() is var option and not '\0')
        {
            move = option switch
            {
                'b' => move with { ReceivedBy = line.Text() },
                'a' => move with { ReceivedAt = line.Moment() },
                _ => throw LineReader.Unknown("an option of a hand-over", option),
            };
        }

        return move;
    }

    private static Rerouting ReadRerouting(ref LineReader line)
    {
        line.Enter();
        var rerouted = new Rerouting(line.Text(), line.Text(), line.Text(), line.Text(), line.Text(), line.Moment());
        line.Leave();
        return rerouted;
    }

    /// <summary>Parcels stand move by move: each line says whose it is.</summary>
    private static ImmutableArray<Parcel> Collect(ImmutableArray<(string Code, ParcelDirection Direction, ParcelMove Move)> moves)
    {
        var parcels = ImmutableArray.CreateBuilder<Parcel>();
        foreach (var (code, direction, move) in moves)
        {
            if (parcels is [.., var last] && last.Code == code)
            {
                parcels[^1] = last with { Moves = last.Moves.Add(move) };
            }
            else
            {
                parcels.Add(new Parcel(code, direction) { Moves = [move] });
            }
        }

        return parcels.ToImmutable();
    }

    private static (string Code, ParcelDirection Direction, ParcelMove Move) ReadParcelMove(ref LineReader line)
    {
        var (code, direction) = (line.Text(), (ParcelDirection)line.Int());
        var move = new ParcelMove((ParcelStatus)line.Int(), line.Moment(), line.Text()) { From = line.Private(), To = line.Private(), Note = line.Private() };
        line.Leave();
        return (code, direction, move);
    }
}
