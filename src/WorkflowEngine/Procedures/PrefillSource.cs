namespace WorkflowEngine.Procedures;

/// <summary>
/// From where a field is filled: what is known of whom the dossier is for, which may be an organisation, or of the person, who is
/// the applicant themselves or represents the organisation.
/// </summary>
public sealed record PrefillSource(Prefill What, bool OfPerson)
{
    private const string Account = "account.";
    private const string Person = "person.";

    /// <summary>Every source, those of whom the dossier is for first.</summary>
    public static IReadOnlyList<PrefillSource> All { get; } =
    [
        .. Enum.GetValues<Prefill>().Select(what => new PrefillSource(what, false)),
        .. Enum.GetValues<Prefill>().Select(what => new PrefillSource(what, true)),
    ];

    /// <summary>As documents write it.</summary>
    public string Code => (OfPerson ? Person : Account) + FactCodes<Prefill>.Codes[(int)What];

    /// <summary>The source that documents write so; null when there is none.</summary>
    public static PrefillSource? Find(string code) => All.FirstOrDefault(source => source.Code == code);
}
