using WorkflowEngine.Words;

namespace WorkflowEngine.Office.Loading;

/// <summary>Where in which document something stands.</summary>
internal readonly record struct Place(string Document, string Path)
{
    public Place Member(string name) => this with { Path = Path.Length == 0 ? name : Path + "." + name };

    public Place Item(string name, int index) => Member(FormattableString.Invariant($"{name}[{index}]"));

    public Place Item(int index) => this with { Path = FormattableString.Invariant($"{Path}[{index}]") };
}

/// <summary>Collects what is wrong while the documents are read and checked.</summary>
internal sealed class FindingLog
{
    private readonly List<OfficeFinding> _findings = [];

    public IReadOnlyList<OfficeFinding> Findings => _findings;

    public bool HasErrors => _findings.Exists(finding => finding.Severity == FindingSeverity.Error);

    public void Error(Place place, string vi, string en) =>
        _findings.Add(new OfficeFinding(place.Document, place.Path, FindingSeverity.Error, new Sentence(vi, en)));

    public void Warn(Place place, string vi, string en) =>
        _findings.Add(new OfficeFinding(place.Document, place.Path, FindingSeverity.Warning, new Sentence(vi, en)));
}
