using WorkflowEngine.Feedback;
using WorkflowEngine.Web.Accounts;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Feedback;

/// <summary>What somebody writes a petition about, and how they can be answered.</summary>
internal static class PetitionWriting
{
    /// <summary>About a dossier of the writer's; about one of its steps, where that was done.</summary>
    public static PetitionAbout About(OwnDossier own, string? step)
    {
        var record = own.Dossier.Records.FirstOrDefault(record => record.Step == step);
        return new PetitionAbout(record is null ? PetitionSubject.Dossier : PetitionSubject.Step)
        {
            Dossier = own.Code,
            Procedure = own.Filing.Procedure,
            Step = record?.Step,
            Person = record?.Person,
        };
    }

    /// <summary>Whom it goes to when it is about a dossier.</summary>
    public static string UnitOf(OwnDossier own) => own.Filing.Responsible ?? own.Filing.Unit;

    /// <summary>What may be written about without a dossier.</summary>
    public static IReadOnlyList<PetitionSubject> Subjects(bool aboutProcedure) => aboutProcedure
        ? [PetitionSubject.Procedure, PetitionSubject.Rule]
        : [PetitionSubject.Rule, PetitionSubject.Other];

    public static PetitionContact? ContactOf(Applicant? person, bool anonymous) =>
        person is null || anonymous ? null : new PetitionContact(person.Name, person.Phone, person.Email);

    /// <summary>Of somebody without an account; null where nobody could be reached by it.</summary>
    public static PetitionContact? ContactOf(string? name, string? phone, string? email) =>
        string.IsNullOrWhiteSpace(name) || (Contacts.Phone(phone) ?? Contacts.Email(email)) is null
            ? null
            : new PetitionContact(name.Trim(), Contacts.Phone(phone), Contacts.Email(email));
}
