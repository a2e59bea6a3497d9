using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;

namespace WorkflowEngine.Tests.Office;

/// <summary>Random offices of five people against the definition written out plainly.</summary>
public sealed class OfficePropertyTests
{
    private static readonly string[] People = ["a", "b", "c", "d", "e"];
    private static readonly string[] Units = ["tinh", "tinh.so", "xa", "xa.phong", "xa.mot-cua", "chi-nhanh"];
    private static readonly string[] Roles = ["tham-dinh", "xem-xet", "giam-sat", "thiet-ke"];
    private static readonly string[] Wide = ["giam-sat", "thiet-ke"];

    private static readonly Dictionary<string, string[]> Above = new()
    {
        ["tinh"] = ["tinh"],
        ["tinh.so"] = ["tinh.so", "tinh"],
        ["xa"] = ["xa", "tinh"],
        ["xa.phong"] = ["xa.phong", "xa", "tinh"],
        ["xa.mot-cua"] = ["xa.mot-cua", "xa", "tinh"],
        ["chi-nhanh"] = ["chi-nhanh"],
    };

    [Fact]
    public void Who_may_act_is_what_the_definition_says_on_every_day() => Often(Prop.ForAll<int>(seed =>
    {
        var plan = Plan.Make(seed);
        var office = plan.Load();
        return (from day in Days()
                from person in People
                from role in Roles
                from unit in Units
                select office.MayAct(person, role, unit, day) == plan.MayAct(person, role, unit, day)).All(same => same);
    }));

    [Fact]
    public void A_resolution_never_gives_the_step_to_somebody_excluded_or_unauthorised_and_gives_it_whenever_it_can() => Often(Prop.ForAll<int, int>((seed, draw) =>
    {
        var plan = Plan.Make(seed);
        var office = plan.Load();
        var random = new Random(draw);
        return Days().All(day =>
        {
            var (rule, request) = Ask(random, day);
            var able = People.Where(person => plan.MayAct(person, rule.Role, rule.Unit.Code!, day) && !request.Excluded!.Contains(person)).ToArray();
            var resolution = office.Resolve(rule, request);
            return resolution.Assignment is { } assignment
                ? able.Length > 0 && (assignment.Person is null ? rule.Choice != PersonChoice.LeastLoaded : able.Contains(assignment.Person))
                : able.Length == 0 && resolution.Nobody is not null;
        });
    }));

    [Fact]
    public void The_same_question_has_the_same_answer_whatever_the_order_of_the_documents() => Often(Prop.ForAll<int, int>((seed, draw) =>
    {
        var plan = Plan.Make(seed);
        var (office, other) = (plan.Load(), plan.Load(reversed: true));
        var random = new Random(draw);
        return Days().All(day =>
        {
            var (rule, request) = Ask(random, day);
            return office.Resolve(rule, request).Equals(other.Resolve(rule, request));
        });
    }));

    [Fact]
    public void Asking_again_of_an_unchanged_office_changes_nothing() => Often(Prop.ForAll<int, int>((seed, draw) =>
    {
        var office = Plan.Make(seed).Load();
        var random = new Random(draw);
        return Days().All(day =>
        {
            var (rule, request) = Ask(random, day);
            var first = office.Resolve(rule, request);
            return first.Assignment is not { } assignment || ReferenceEquals(assignment, office.Reresolve(assignment, rule, request).Assignment);
        });
    }));

    private static void Often(Property property) => property.Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static (AssignmentRule Rule, AssignmentRequest Request) Ask(Random random, DateOnly day)
    {
        var rule = new AssignmentRule(UnitRule.Fixed(Pick(random, Units)), Pick(random, Roles), Pick(random, Enum.GetValues<PersonChoice>()), Pick(random, People));
        var loads = People.ToDictionary(person => person, _ => random.Next(3));
        return (rule, new AssignmentRequest
        {
            At = day,
            Receiving = "xa.mot-cua",
            SamePerson = Pick(random, People),
            Excluded = [.. People.Where(_ => random.Next(3) == 0)],
            Loads = person => loads[person],
        });
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static IEnumerable<DateOnly> Days() => Enumerable.Range(0, 12).Select(i => new DateOnly(2026, 1, 1).AddDays(i));

    private sealed record Held(string Person, string Role, string Unit, int From, int To);

    private sealed record Lent(string Giver, string Taker, string? Role, string? Unit, int From, int To);

    private sealed record Gone(string Person, string? StandIn, int From, int To);

    private sealed record Plan(Held[] Positions, Lent[] Delegations, Gone[] Absences)
    {
        public static Plan Make(int seed)
        {
            var random = new Random(seed);
            var positions = Enumerable.Range(0, random.Next(1, 9)).Select(_ => Draw(random, (from, to) => new Held(Pick(random, People), Pick(random, Roles), Pick(random, Units), from, to)));
            var lent = Enumerable.Range(0, random.Next(4)).Select(_ => Draw(random, (from, to) =>
            {
                var (giver, taker) = Two(random);
                return new Lent(giver, taker, random.Next(2) == 0 ? null : Pick(random, Roles[..3]), random.Next(2) == 0 ? null : Pick(random, Units), from, to);
            }));
            var gone = People.Where(_ => random.Next(3) == 0).Select(person => Draw(random, (from, to) =>
                new Gone(person, random.Next(3) == 0 ? null : People.Where(other => other != person).ElementAt(random.Next(4)), from, to)));
            return new Plan([.. positions], [.. lent], [.. gone]);
        }

        public bool MayAct(string person, string role, string unit, DateOnly at)
        {
            var day = at.Day;
            return !Away(person, day)
                && (Own(person, role, unit, day)
                    || Delegations.Any(lent => lent.Taker == person && lent.From <= day && day <= lent.To && role != "thiet-ke"
                        && (lent.Role ?? role) == role && (lent.Unit ?? unit) == unit && Own(lent.Giver, role, unit, day))
                    || Absences.Any(gone => gone.StandIn == person && gone.From <= day && day <= gone.To && role != "thiet-ke" && Own(gone.Person, role, unit, day)));
        }

        public OfficeSnapshot Load(bool reversed = false)
        {
            var people = People.Select(person => $$"""{"code":"{{person}}","name":"{{person}}","positions":[{{string.Join(',', Positions
                .Select((held, i) => (held, i))
                .Where(pair => pair.held.Person == person)
                .Select(pair => $"{{\"position\":\"p{pair.i}\",{Span(pair.held.From, pair.held.To)}}}"))}}]}""");
            var positions = Positions.Select((held, i) => SomeOffice.Position($"p{i}", held.Unit, held.Role));
            var delegations = Delegations.Select(lent =>
                $$"""{"giver":"{{lent.Giver}}","taker":"{{lent.Taker}}",{{(lent.Role is null ? "" : $"\"roles\":[\"{lent.Role}\"],")}}{{(lent.Unit is null ? "" : $"\"units\":[\"{lent.Unit}\"],")}}{{Span(lent.From, lent.To)}}}""");
            var absences = Absences.Select(gone =>
                $$"""{"person":"{{gone.Person}}",{{(gone.StandIn is null ? "" : $"\"standIn\":\"{gone.StandIn}\",")}}{{Span(gone.From, gone.To)}}}""");
            OfficeDocument[] documents =
            [
                SomeOffice.UnitsOf(Turned(SomeOffice.Units, reversed)),
                SomeOffice.PositionsOf(Turned(positions, reversed)),
                SomeOffice.PeopleOf(Turned(people, reversed), string.Join(',', Turned(delegations, reversed)), string.Join(',', Turned(absences, reversed))),
            ];
            var reading = OfficeLoader.Load(Turned(documents, reversed));
            Assert.DoesNotContain(reading.Findings, finding => finding.Severity == FindingSeverity.Error);
            return reading.Snapshot!;
        }

        private bool Own(string person, string role, string unit, int day) => Positions.Any(held =>
            held.Person == person && held.Role == role && held.From <= day && day <= held.To
            && (held.Unit == unit || (Wide.Contains(role) && Above[unit].Contains(held.Unit))));

        private bool Away(string person, int day) => Absences.Any(gone => gone.Person == person && gone.From <= day && day <= gone.To);

        private static T[] Turned<T>(IEnumerable<T> items, bool reversed) => reversed ? [.. items.Reverse()] : [.. items];

        private static string Span(int from, int to) => $"\"from\":\"2026-01-{from:00}\",\"to\":\"2026-01-{to:00}\"";

        private static T Draw<T>(Random random, Func<int, int, T> make)
        {
            var from = random.Next(1, 12);
            return make(from, random.Next(from, 13));
        }

        private static (string Giver, string Taker) Two(Random random)
        {
            var giver = random.Next(People.Length);
            return (People[giver], People[(giver + random.Next(1, People.Length)) % People.Length]);
        }
    }
}
