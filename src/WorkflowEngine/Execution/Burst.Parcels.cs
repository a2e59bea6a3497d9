using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Post;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>Parcels: what follows when one is sent, delivered, or comes back.</summary>
internal sealed partial class Burst
{
    /// <summary>What the applicant is told of a parcel.</summary>
    private const string ParcelLetter = "notices/buu-gui";

    /// <summary>Keeps what happened to a parcel, tells the applicant, and brings a result that was not delivered back to the counter.</summary>
    public void TakeParcel(TrackParcel track, ParcelDirection direction)
    {
        var before = Dossier.ParcelOf(track.Code)?.Status;
        Record(new ParcelTracked(track.Code, direction, track.Status, track.At, track.By) { From = track.From, To = track.To, Note = track.Note });
        var parcel = Dossier.ParcelOf(track.Code)!;
        if (parcel.Status == before)
        {
            return;
        }

        if (parcel.Status != ParcelStatus.InTransit)
        {
            WriteLetter((SendByPost.StepId, "Bưu gửi"), head => LetterModel.Of(this, Plan.Nodes[0], head).With("parcel", Print(parcel)), ParcelLetter, "applicant", "mail,inbox");
        }

        if (direction == ParcelDirection.Out && Dossier.Lifecycle == Lifecycle.Running)
        {
            BringBack(parcel);
            EndAfterDuties();
        }
    }

    /// <summary>A result that could not be delivered waits at the counter until somebody hands it over or sends it again.</summary>
    private void BringBack(Parcel parcel)
    {
        if (parcel.Status is ParcelStatus.Failed or ParcelStatus.Returned)
        {
            OpenDuty(DutyKinds.ParcelBack, null, ValueMap.Of(("parcel", parcel.Code)));
        }
        else if (parcel.Status == ParcelStatus.Delivered && Dossier.OpenDuties.FirstOrDefault(duty => DutyKinds.Of(duty) == DutyKinds.ParcelBack) is { } back)
        {
            CloseDuty(back, DutyRecord.NotNeeded, null);
        }
    }

    private ValueMap Print(Parcel parcel) => ValueMap.Of(
        ("code", parcel.Code),
        ("direction", parcel.Direction == ParcelDirection.In ? "in" : "out"),
        ("status", parcel.Status.ToString()),
        ("at", LetterModel.Moment(this, parcel.Moves[^1].At)),
        ("note", parcel.Moves[^1].Note.Text ?? ""));
}
