using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Law;

/// <summary>Papers that are looked up in the vault are results that somebody puts there; a note only, for other agencies may.</summary>
internal sealed class VaultCheck : Check
{
    private const string Vault = "vault:";

    public override WorldParts Needs => WorldParts.VaultResults;

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts)
        {
            return;
        }

        for (var i = 0; i < facts.Components.Length; i++)
        {
            if (facts.Components[i].Lookup is { } lookup
                && lookup.StartsWith(Vault, StringComparison.Ordinal)
                && !document.World.VaultResults!.Contains(lookup[Vault.Length..]))
            {
                log.Add(FindingSeverity.Note, FindingCodes.UnknownVaultResult, Where.Fact($"components[{i}].lookup"), new Sentence(
                    $"“{facts.Components[i].Name.Vi}” được tra cứu trong kho theo mã “{lookup[Vault.Length..]}” mà không thủ tục nào cấp.",
                    $"“{facts.Components[i].Name.En}” is looked up in the vault as “{lookup[Vault.Length..]}”, which no procedure issues."), new Sentence(
                    "Sửa mã kết quả, hoặc nạp thủ tục cấp kết quả đó.",
                    "Correct the code, or load the procedure that issues it."));
            }
        }
    }
}
