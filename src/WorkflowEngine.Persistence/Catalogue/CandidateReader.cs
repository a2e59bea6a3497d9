using System.Text.Json;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Templates;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>Reads texts one by one; what is broken becomes findings and no candidate.</summary>
internal static class CandidateReader
{
    public static CandidateReading Read(IEnumerable<SourceFile> files)
    {
        var findings = new List<CatalogueFinding>();
        var candidates = new List<Candidate>();
        foreach (var file in files)
        {
            if (Read(file, findings) is { } candidate)
            {
                candidates.Add(candidate);
            }
        }

        return new CandidateReading(Unique(candidates, findings), findings);
    }

    /// <summary>Reads a document; null, with the findings, when it is broken.</summary>
    public static WorkflowDocument? ReadDocument(string source, string text, List<CatalogueFinding> findings)
    {
        var read = WorkflowDocument.Read(text);
        findings.AddRange(read.Faults.Select(fault => CatalogueFinding.Of(source, fault)));
        return read.IsValid ? read.Document : null;
    }

    /// <summary>Compiles a document; null, with the findings, when it does not run.</summary>
    public static Plan? Compile(string source, WorkflowDocument document, IWorkflowLibrary? library, List<CatalogueFinding> findings)
    {
        var compiled = PlanCompiler.Compile(document, library);
        findings.AddRange(compiled.Faults.Select(fault => CatalogueFinding.Of(source, fault)));
        return compiled.Plan;
    }

    private static Candidate? Read(SourceFile file, List<CatalogueFinding> findings) => file.Folder switch
    {
        SourceFolder.Templates => ReadTemplate(file, findings),
        SourceFolder.Office => ReadOffice(file, findings),
        _ when file.IsScenarios => ReadScenarios(file, findings),
        _ => ReadDefinition(file, findings),
    };

    private static DefinitionCandidate? ReadDefinition(SourceFile file, List<CatalogueFinding> findings)
    {
        if (ReadDocument(file.Source, file.Text, findings) is not { } document || Compile(file.Source, document, null, findings) is not { } plan)
        {
            return null;
        }

        if (document.DefinitionId.Length == 0)
        {
            findings.Add(CatalogueFinding.Error(
                file.Source,
                "Tài liệu chưa có “definitionId”, nên không biết đây là phiên bản của quy trình nào. Thêm “definitionId” rồi lưu lại.",
                "The document has no “definitionId”, so nobody can tell which workflow it is a version of. Add one and save again."));
            return null;
        }

        return new DefinitionCandidate(file, ContentHash.Of(document), document, plan);
    }

    private static AssetCandidate? ReadTemplate(SourceFile file, List<CatalogueFinding> findings)
    {
        var parse = Template.Parse(file.Name, file.Text);
        findings.AddRange(parse.Faults.Select(fault => CatalogueFinding.Of(file.Source, fault)));
        return parse.Succeeded ? new AssetCandidate(file, ContentHash.Of(file.Text), AssetKind.Template, file.Name) : null;
    }

    private static AssetCandidate? ReadOffice(SourceFile file, List<CatalogueFinding> findings)
    {
        var found = OfficeText.Read(file.Source, file.Text, findings);
        return found is null ? null : new AssetCandidate(file, ContentHash.Of(file.Text), AssetKind.Office, found.Name);
    }

    private static AssetCandidate? ReadScenarios(SourceFile file, List<CatalogueFinding> findings)
    {
        try
        {
            using var json = JsonDocument.Parse(file.Text);
            return new AssetCandidate(file, ContentHash.Of(file.Text), AssetKind.Scenarios, file.ScenariosName);
        }
        catch (JsonException error)
        {
            findings.Add(NotJson(file.Source, error));
            return null;
        }
    }

    internal static CatalogueFinding NotJson(string source, JsonException error) => CatalogueFinding.Error(
        source,
        "Tệp không phải JSON đúng; sửa chỗ báo lỗi rồi lưu lại.",
        "The file is not valid JSON; correct it where it says and save again.") with
    { Line = (int?)error.LineNumber + 1 };

    /// <summary>Of two files that are the same document neither is preferred by chance: the second is refused.</summary>
    private static List<Candidate> Unique(List<Candidate> candidates, List<CatalogueFinding> findings)
    {
        var unique = new List<Candidate>();
        foreach (var group in candidates.GroupBy(KeyOf))
        {
            var first = group.First();
            unique.Add(first);
            findings.AddRange(group.Skip(1).Select(second => CatalogueFinding.Error(
                second.File.Source,
                $"Tệp này và “{first.File.Source}” là cùng một tài liệu. Giữ một tệp, hoặc đổi mã của tệp này.",
                $"This file and “{first.File.Source}” are the same document. Keep one of them, or change this one's id.")));
        }

        return unique;
    }

    private static string KeyOf(Candidate candidate) => candidate switch
    {
        DefinitionCandidate definition => definition.Document.DefinitionId,
        AssetCandidate asset => $"{asset.Kind}:{asset.Name}",
        _ => throw new ArgumentOutOfRangeException(nameof(candidate)),
    };
}
