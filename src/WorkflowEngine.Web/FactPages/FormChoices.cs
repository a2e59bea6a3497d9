using System.Text.Json;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Catalogue;

namespace WorkflowEngine.Web.FactPages;

/// <summary>As whom, and by which way, a form is looked at: what the procedure has, and what was chosen of it.</summary>
internal sealed record FormChoices(IReadOnlyList<ApplicantKinds.Entry> Kinds, IReadOnlyList<FactOption> Channels, string Kind, string Channel)
{
    public static FormChoices Of(ProcedureFacts? facts, string? kind, string? channel)
    {
        var kinds = facts is null ? [] : ApplicantKinds.Of(facts);
        var named = facts?.Channels.Select(one => JsonNamingPolicy.CamelCase.ConvertName(one.ToString())).ToList() ?? [];
        IReadOnlyList<FactOption> channels = [.. FactShapes.ChannelOptions.Where(option => named.Count == 0 || named.Contains(option.Code))];
        return new FormChoices(
            kinds,
            channels,
            kinds.FirstOrDefault(known => known.Code == kind)?.Code ?? (kinds.Count > 0 ? kinds[0].Code : "citizen"),
            channels.FirstOrDefault(known => known.Code == channel)?.Code ?? (channels.Count > 0 ? channels[0].Code : WorkflowEngine.Dossiers.Channels.Online));
    }
}
