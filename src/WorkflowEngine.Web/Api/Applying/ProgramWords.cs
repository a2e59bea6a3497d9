using WorkflowEngine.Filings;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Applying;

/// <summary>Where a page says which button to press, a program is told which operation to call.</summary>
internal static class ProgramWords
{
    private static readonly Dictionary<Sentence, Sentence> Operations = new()
    {
        [VaultSlotText.NotChecked] = ApplyingText.VaultFirst,
        [FetchText.NotChecked] = ApplyingText.FetchFirst,
        [FetchText.CheckFirst] = ApplyingText.FetchFirst,
        [FetchText.Unanswered] = ApplyingText.FetchUnanswered,
        [FetchText.ConsentMissing] = ApplyingText.FetchConsent,
    };

    public static Sentence Of(Sentence sentence) => Operations.GetValueOrDefault(sentence, sentence);

    public static Sentence Of(FilingFault fault) => fault.ForPrograms ?? Of(fault.Sentence);
}
