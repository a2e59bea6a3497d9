using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Post;
using WorkflowEngine.Tests.Walks;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Execution.Procedures;

/// <summary>Whatever arrives, in whatever state: a sentence or events, never an exception, and always the same.</summary>
public sealed class AnyStimulusTests
{
    private static readonly string[] People = ["system", "khong-ai", .. Shipped.Office.People.Take(8).Select(person => person.Code)];

    private static readonly string[] Words =
        ["Accepted", "Approved", "Done", "Returned", "Rejected", "SupplementRequired", "Issued", "Agreed", "Found", "Expired", "không có", ""];

    private static readonly Value[] Values =
        [default, "", "x", Value.True, 1, double.NaN, double.PositiveInfinity, Value.OfMoney(-5), Value.OfMoney(decimal.MaxValue), ValueList.Of("a", 1), ValueMap.Of(("a", 1)), "2026-02-30"];

    [Fact]
    public void Nothing_that_can_be_sent_breaks_a_dossier() =>
        Prop.ForAll<int>(seed => Survives(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithQuietOnSuccess(true));

    private static bool Survives(Random random)
    {
        var file = Pick(random, Shipped.Procedures.ToArray());
        var inputs = ScenarioFile.Of(file).Inputs;
        var walk = inputs[random.Next(inputs.Count)].Begin(Shipped.PlanOf(file));
        for (var turn = random.Next(14); turn > 0 && walk.Dossier.Lifecycle == Lifecycle.Running; turn--)
        {
            walk.Take(Pick(random, Choices.Of(walk).Where(choice => choice.Outcome != "SupplementRequired").ToArray()));
        }

        for (var i = 0; i < 12; i++)
        {
            var answer = walk.Try(Anything(random, walk));
            Assert.True(answer.Refusal is null || (answer.Refusal.Vi.Length > 0 && answer.Refusal.En.Length > 0));
            Assert.Equal(answer.Dossier, walk.Dossier.Apply(answer.Events));
        }

        return true;
    }

    private static Stimulus Anything(Random random, DossierWalk walk)
    {
        var seq = walk.Dossier.Waits.IsEmpty || random.Next(4) == 0 ? random.Next(-1, 40) : Pick(random, walk.Dossier.Waits.ToArray()).Seq;
        var by = walk.Dossier.WaitOf(seq)?.Item is { } item && random.Next(3) > 0 ? walk.SomebodyFor(item) : Pick(random, People);
        return random.Next(36) switch
        {
            0 => new Begin(1) { Input = Fields(random, walk) },
            1 => new Resume(seq) { Input = Pick(random, Values) },
            2 => new TimePassed(seq),
            3 => new Signalled(Pick(random, Words)) { Payload = Pick(random, Values) },
            4 => new ResolveIncident(random.Next(3), Pick(random, Enum.GetValues<IncidentWay>()), Pick(random, Words)) { Outcome = Pick(random, Words) },
            5 => new FileDossier(1, "H27") { Channel = Pick(random, Words), Unit = Pick(random, Words), Applicant = ValueMap.Empty, Fields = Fields(random, walk) },
            6 => new ClaimWork(seq, by),
            7 => new ReleaseWork(seq, by),
            8 => new HandOverWork(seq, by, Pick(random, People), Pick(random, Words)),
            9 => new SupplyPapers(seq) { Fields = Fields(random, walk), Components = [new(Paper(random, walk), "upload", random.Next(-1, 3))] },
            10 => new WithdrawDossier(Pick(random, Words)),
            11 => new ReceivePayment(seq, random.Next(-1, 3) * 50_000m, Pick(random, Words), Pick(random, Words)),
            12 => new WaiveFee(seq, by, Pick(random, Words)) { Ground = random.Next(2) == 0 ? "ho-ngheo" : Pick(random, Words) },
            13 => new AnswerDraft(seq, random.Next(2) == 0) { Fields = Fields(random, walk), Note = Pick(random, Words) },
            14 => new AnswerLookup(seq, Pick(random, Words)) { Result = Pick(random, Values) },
            15 => new ReportChild(seq, random.Next(2) == 0) { Output = ValueMap.Of((Pick(random, Words), Pick(random, Values))) },
            16 => new RecheckHolders(),
            17 => new CloseDuty(seq, by, Pick(random, Words)) { Note = Pick(random, Words), Data = ValueMap.Of((Pick(random, Words), Pick(random, Values))) },
            18 => new ReassignWork(seq, by, Pick(random, People), Pick(random, Words)),
            19 => new TimePassed(TimePassed.Watch),
            20 => new AskExtension(by, Pick(random, [.. Words, "nhieuTrang", "viTriXa"]), TimeLimit.WorkingDays(random.Next(-1, 4)), Pick(random, Words)),
            21 => new DecideExtension(by, random.Next(2) == 0, Pick(random, Words)),
            22 => new PauseClock(by, Pick(random, ["posting", "supplement", "consult", "x"]), Pick(random, Words)),
            23 => new ContinueClock(by, Pick(random, ["posting", "supplement", "x"]), Pick(random, Words)),
            24 => new RecordVisit(by, walk.Now.AddHours(random.Next(-50, 3)), Pick(random, Words), Pick(random, Words), Pick(random, Words)),
            25 => new AnswerLate(walk.Dossier.Opinions.IsEmpty ? "x" : walk.Dossier.Opinions[0].Step, by, walk.Dossier.Opinions.IsEmpty ? "x" : walk.Dossier.Opinions[0].Unit, Pick(random, Words), Pick(random, Words)),
            26 => new ReviseResult(by, (ResultChange)random.Next(5), Pick(random, Words), Pick(random, Words)) { Number = Pick(random, Words), Fields = Fields(random, walk) },
            27 => new SignLetters([new LetterSeal(random.Next(-1, 6), new MadeSignature(random.Next(2) == 0 ? "unit:x" : "person:pham-thi-dung", Pick(random, Words), [1, 2]))]),
            28 => new TrackParcel(Pick(random, ["EH123456789VN", "EH000000001VN", "x"]), Pick(random, Enum.GetValues<ParcelStatus>()), walk.Now.AddMinutes(random.Next(-90, 20)), Pick(random, [.. People, ParcelMove.Carrier]))
            {
                Direction = random.Next(3) == 0 ? null : (ParcelDirection)random.Next(2),
                Note = Pick(random, Words),
            },
            29 => new HandOverPapers(by, Pick(random, ["thanh-sen.kinh-te", "ha-tinh.trung-tam-pvhcc", "x"])),
            30 => new ReceivePapers(by) { Missing = Pick(random, Words) },
            31 => new RerouteDossier(by, Pick(random, ["sai-co-quan", "x"]), Pick(random, Words), Pick(random, Words), Pick(random, Words)),
            32 => new WriteReceipt(by),
            33 => new DraftLetter(seq, by, ValueMap.Of((Pick(random, ["nhan-xet", "yeu-cau-khac", "ly-do", "x"]), Pick(random, Words)))) { Template = Pick(random, [null, "forms/03-tu-choi", "forms/02-yeu-cau-bo-sung", "x"]) },
            _ => new CompleteWork(seq, by, Outcome(random, walk, seq))
            {
                Note = Pick(random, Words),
                Fields = random.Next(3) == 0 ? Fields(random, walk) : ValueMap.Empty,
                Items = random.Next(2) == 0 ? [] : [new(Paper(random, walk), Pick(random, Words)) { Cite = Pick(random, [null, "x", "168/2025/NĐ-CP, Điều 95"]) }],
                ResultNumber = Pick(random, Words),
            },
        };
    }

    private static string Outcome(Random random, DossierWalk walk, int seq) =>
        walk.Dossier.WaitOf(seq) is { Item: { } item } && random.Next(3) > 0
            && walk.Plan.NodeOf(item.Step) is { } node
            ? Pick(random, Choices.At(node).Append("Returned").ToArray())
            : Pick(random, Words);

    private static ValueMap Fields(Random random, DossierWalk walk) => ValueMap.From(Enumerable.Range(0, random.Next(3)).Select(_ =>
        KeyValuePair.Create(Pick(random, walk.Plan.Procedure!.Fields.Select(field => field.Id).Append("la").ToArray()), Pick(random, Values))));

    private static string Paper(Random random, DossierWalk walk) =>
        Pick(random, walk.Plan.Procedure!.Components.Select(component => component.Id).Append("la").ToArray());

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];
}
