using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>Through whose hands a dossier went (form 06), as its history says: every time that a piece of work was given and ended.</summary>
internal sealed class ControlSlip
{
    private const string UnderWay = "Đang xử lý";
    private const string PaperStep = "Bàn giao hồ sơ giấy";

    private readonly Burst _burst;
    private readonly Dictionary<int, Handover> _open = [];
    private readonly List<Handover> _rows = [];
    private (string Unit, string Person) _before;
    private PapersHandedOver? _papers;

    private ControlSlip(Burst burst)
    {
        _burst = burst;
        var applicant = burst.Dossier.Applicant["name"].ToLine();
        _before = (applicant, applicant);
    }

    /// <param name="burst">The dossier as it stands.</param>
    /// <param name="history">All that happened to it, in order, each with its moment.</param>
    public static ValueList Of(Burst burst, IEnumerable<(DateTimeOffset At, DossierEvent Happened)> history)
    {
        var slip = new ControlSlip(burst);
        foreach (var (at, happened) in history)
        {
            slip.Take(at, happened);
        }

        return slip.Printed();
    }

    /// <summary>The same for a letter, which knows the last time that each step was done.</summary>
    public static ValueList Of(Burst burst)
    {
        var slip = new ControlSlip(burst);
        foreach (var record in burst.Dossier.Records.OrderBy(record => record.Opened))
        {
            var time = burst.Plan.NodeOf(record.Step)?.Settings is StepSettings { Time: { } given } ? burst.Facts.Calendar.Add(record.Opened, given) : (DateTimeOffset?)null;
            var row = new Handover(new WorkItem(record.Step, record.Unit ?? "", "", record.Person, record.Opened, time), slip._before.Unit, slip.UnitName(record.Unit ?? ""), slip._before.Person, record.Opened)
            {
                Receiver = record.Person,
                Ended = record.Closed,
            };
            slip._rows.Add(row);
            slip._before = (row.To, slip.PersonName(record.Person));
        }

        return slip.Printed();
    }

    private ValueList Printed() => ValueList.From(_rows.Select(row => Value.Of(Print(row))));

    private void Take(DateTimeOffset at, DossierEvent happened)
    {
        switch (happened)
        {
            case WaitOpened { Kind: not WaitKind.Duty, Item: { } item } opened:
                Add(opened.Seq, new Handover(item, _before.Unit, UnitName(item.Unit), _before.Person, item.Opened) { Receiver = item.Person });
                break;
            case WorkAssigned { Person: { } to, By: { } by } given when by != to && _open.TryGetValue(given.Seq, out var from):
                (from.Receiver, from.Ended) = (from.Receiver ?? by, at);
                Add(given.Seq, new Handover(from.Item, from.To, UnitName(given.Unit ?? from.Item.Unit), PersonName(by), at) { Receiver = to });
                break;
            case WorkAssigned given when _open.TryGetValue(given.Seq, out var held):
                held.Receiver = given.Person;
                break;
            case PapersHandedOver handed:
                _papers = handed;
                break;
            case PapersReceived received when _papers is { } sent && sent.No == received.No:
                _rows.Add(new Handover(new WorkItem(PaperStep, sent.To, "", received.By, sent.At, null), UnitName(sent.From), UnitName(sent.To), PersonName(sent.By), sent.At)
                {
                    Receiver = received.By,
                    Ended = received.At,
                    Papers = true,
                });
                _papers = null;
                break;
            case WaitEnded ended when _open.Remove(ended.Seq, out var done):
                (done.Receiver, done.Ended) = (ended.Person ?? done.Receiver, ended.At ?? at);
                _before = (done.To, PersonName(done.Receiver));
                break;
        }
    }

    private void Add(int seq, Handover row)
    {
        _open[seq] = row;
        _rows.Add(row);
    }

    private ValueMap Print(Handover row) => ValueMap.Of(
        ("from", row.From),
        ("to", row.To),
        ("given_at", LetterModel.Moment(_burst, row.Given)),
        ("done_at", row.Ended is { } ended ? LetterModel.Moment(_burst, ended) : ""),
        ("giver", row.Giver),
        ("receiver", PersonName(row.Receiver)),
        ("result", ResultOf(row)),
        ("note", _burst.Plan.NodeOf(row.Item.Step)?.Label ?? DutyKinds.OfStep(row.Item.Step)?.Label.Vi ?? row.Item.Step));

    private string ResultOf(Handover row) =>
        row.Papers ? "Đã ký nhận"
        : row.Ended is not { } ended ? row.Item.Due is { } late && _burst.Facts.Now > late ? StepPunctuality.Late : UnderWay
        : row.Item.Due is not { } due ? StepPunctuality.OnTime
        : StepPunctuality.Of(_burst.Facts.Calendar, ended, due);

    private string UnitName(string unit) => _burst.Facts.Office?.FindUnit(unit, _burst.Facts.Today)?.Name.Vi ?? unit;

    private string PersonName(string? person) => LetterModel.NameOf(_burst, person);

    private sealed class Handover(WorkItem item, string from, string to, string giver, DateTimeOffset given)
    {
        public WorkItem Item => item;

        public string From => from;

        public string To => to;

        public string Giver => giver;

        public DateTimeOffset Given => given;

        public string? Receiver { get; set; }

        public DateTimeOffset? Ended { get; set; }

        /// <summary>Papers went from hand to hand; no step was done.</summary>
        public bool Papers { get; init; }
    }
}
