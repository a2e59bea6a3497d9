using WorkflowEngine.Deadlines;
using WorkflowEngine.Feedback;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Feedback;

/// <summary>Petitions in the world of this request.</summary>
public sealed class FeedbackDesk(PetitionStore store, CatalogueState catalogue, PageWords words)
{
    public PetitionStore Store => store;

    public CatalogueState Catalogue => catalogue;

    public PageWords Words => words;

    public DateTimeOffset Now => words.Now;

    /// <summary>The world; null where no office or no rules on feedback are in force.</summary>
    public PetitionFacts? Facts
    {
        get
        {
            if (catalogue.Office is not { } office)
            {
                return null;
            }

            var calendar = office.CalendarAt(Now);
            return DatedDocument.InForce(office.Feedback, calendar.LocalDay(Now)) is { } rules
                ? new PetitionFacts(Now, calendar, office.Snapshot, rules)
                : null;
        }
    }

    public string NameOf(string unit) =>
        Facts is { } facts && facts.Office.FindUnit(unit, facts.Today) is { } found ? words.Text[found.Name] : unit;

    public string PersonOf(string person) => Facts?.Office.FindPerson(person)?.Name ?? person;

    /// <summary>What it is about, in words.</summary>
    public string AboutOf(PetitionAbout about)
    {
        var subject = words.Text[PetitionWords.Of(about.Kind)];
        var procedure = about.Procedure is { } code ? catalogue.FindProcedure(code)?.Facts?.Name.In(words.Text.Language) ?? code : null;
        var step = about.Step is { } id && about.Procedure is { } of ? catalogue.FindProcedure(of)?.Plan.NodeOf(id)?.Label ?? id : null;
        return string.Join(" · ", new[] { subject, about.Dossier, step, procedure }.OfType<string>());
    }

    /// <summary>The agencies that people can write to: committees, departments, agencies.</summary>
    public IReadOnlyList<Unit> Addressees => Facts is not { } facts ? []
        : [.. facts.Office.UnitsAt(facts.Today).Where(unit => unit.Type is UnitType.Province or UnitType.Department or UnitType.Commune or UnitType.Agency)];

    /// <summary>Name of the unit whose people have it before them; null once it is done, or where nobody has it.</summary>
    public string? DeskOf(Petition petition) =>
        petition.IsOpen && Facts is { } facts && PetitionDecision.DeskOf(petition.Unit, petition.About.Person, facts) is { } unit ? NameOf(unit) : null;

    /// <summary>Codes of the units whose new petitions come to the official's own desk.</summary>
    public IReadOnlyList<string> UnitsOnDeskOf(Official official) => Facts is not { } facts ? []
        : [.. facts.Office.UnitsAt(facts.Today).Select(unit => unit.Code).Where(unit => PetitionDecision.IsOnDeskOf(official.Code, unit, facts))];

    /// <summary>Whether the official receives and gives out what is addressed to a unit.</summary>
    public bool MaySort(Official official, string unit) =>
        Facts is { } facts && PetitionDecision.MaySort(official.Code, unit, facts);

    /// <summary>Whether the official may read it: who sorts, and who is to answer.</summary>
    public bool MayRead(Official official, PetitionRow row) => row.Person == official.Code || MaySort(official, row.Unit);

    /// <summary>What the official may read, of all petitions: the question is asked of each unit, not of each petition.</summary>
    public IQueryable<PetitionRow> ReadableBy(Official official)
    {
        List<string> units = Facts is { } facts ? [.. facts.Office.UnitsAt(facts.Today).Select(unit => unit.Code).Where(unit => PetitionDecision.MaySort(official.Code, unit, facts))] : [];
        return store.All.Where(row => row.Person == official.Code || units.Contains(row.Unit));
    }

    /// <summary>The petition as the official has it before them; null when there is none that they may read.</summary>
    public async Task<PetitionCase?> OpenAsync(string code, Official official, CancellationToken cancel) =>
        await store.FindAsync(code, cancel) is { } known && MayRead(official, known.Row)
            ? new PetitionCase(known, official)
            {
                MaySort = known.Petition.About.Person != official.Code && MaySort(official, known.Row.Unit),
                MayAnswer = known.Row.Person == official.Code,
            }
            : null;

    /// <summary>Does something to a petition; null when it is not for this official to do.</summary>
    public async Task<PetitionAnswer?> DoAsync(PetitionCase petition, PetitionAct act, CancellationToken cancel) => petition.May(act) && Facts is { } facts
        ? await store.DoAsync(petition.Known.Row.Id, act, petition.Official.Code, facts, cancel)
        : null;

    /// <summary>Who could answer in a unit or under it: everybody with a position there today, but the one it is about.</summary>
    public IReadOnlyList<(string Person, string Name, string Unit)> Candidates(Petition petition)
    {
        if (Facts is not { } facts)
        {
            return [];
        }

        List<string> units = [petition.Unit, .. facts.Office.Descendants(petition.Unit, facts.Today).Select(unit => unit.Code)];
        return
        [
            .. from person in facts.Office.People
               where person.Code != petition.About.Person
               from unit in facts.Office.PositionsOf(person.Code, facts.Today).Select(held => held.Unit?.Code).OfType<string>().Distinct()
               let place = units.IndexOf(unit)
               where place >= 0 && facts.Office.RolesOf(person.Code, unit, facts.Today).Count > 0
               orderby place
               select (person.Code, person.Name, unit),
        ];
    }
}

/// <summary>A petition before an official who may read it.</summary>
public sealed record PetitionCase(KnownPetition Known, Official Official)
{
    /// <summary>They receive and give out what is addressed to its unit.</summary>
    public bool MaySort { get; init; }

    /// <summary>They were named to answer it.</summary>
    public bool MayAnswer { get; init; }

    public bool May(PetitionAct act) => act switch
    {
        AnswerPetition => MayAnswer,
        AskForMore => MaySort || MayAnswer,
        _ => MaySort,
    };
}
