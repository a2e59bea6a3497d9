using System.Collections.Immutable;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Dossiers.Storing;

namespace WorkflowEngine.Dossiers;

/// <summary>What the steps of law leave on a dossier: answers of consulted units, visits, a longer limit that was asked for.</summary>
public sealed partial record Dossier
{
    /// <summary>Answers of consulted units, silence and late answers among them, in their order.</summary>
    public ImmutableArray<Opinion> Opinions { get; private init; } = [];

    public ImmutableArray<Visit> Visits { get; private init; } = [];

    /// <summary>The longer limit that is asked for and not decided; null when none is.</summary>
    public ExtensionAsk? Extending { get; private init; }

    /// <summary>Null for an event that is none of these.</summary>
    private Dossier? ApplyLawStep(DossierEvent happened) => happened switch
    {
        PartyAnswered e => this with
        {
            Opinions =
            [
                .. Opinions.Where(other => other.Step != e.Step || other.Unit != e.Unit),
                new Opinion(e.Step, e.Unit, e.Answer) { Note = e.Note, BySilence = e.BySilence },
            ],
        },
        LateAnswerGiven e => this with { Opinions = Opinions.Add(new Opinion(e.Step, e.Unit, e.Answer) { Note = e.Note, Late = true }) },
        VisitRecorded e => this with { Visits = Visits.Add(new Visit(e.No, e.By, e.At, e.Place, e.Present, e.Found) { Step = e.Step }) },
        ExtensionAsked e => this with { Extending = new ExtensionAsk(e.Extension, e.By, e.Amount, e.Reason, e.At) },
        ExtensionDecided => this with { Extending = null },
        DossierRegistered e => this with { Registered = new RegisterEntry(e.Book, e.Sequence) },
        LetterNumbered => this,
        _ => null,
    };

    private static Opinion ReadOpinion(ref LineReader line)
    {
        var opinion = new Opinion(line.Text(), line.Text(), line.Text()) { Note = line.Private(), BySilence = line.Flag(), Late = line.Flag() };
        line.Leave();
        return opinion;
    }

    private static Visit ReadVisit(ref LineReader line)
    {
        var visit = new Visit(line.Int(), line.Text(), line.Moment(), line.Private(), line.Private(), line.Private());
        while (line.Option() is var option and not '\0')
        {
            visit = option == 's' ? visit with { Step = line.Text() } : throw LineReader.Unknown("an option of a visit", option);
        }

        return visit;
    }

    private static ExtensionAsk ReadExtending(ref LineReader line)
    {
        line.Enter();
        var asked = new ExtensionAsk(line.Text(), line.Text(), line.Text(), line.Private(), line.Moment());
        line.Leave();
        return asked;
    }
}
