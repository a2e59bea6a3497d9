using WorkflowEngine.Documents;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>A text that was handed in, read and found whole: it may become a version.</summary>
internal abstract record Candidate(SourceFile File, string Hash);

/// <summary>A workflow document that compiles.</summary>
internal sealed record DefinitionCandidate(SourceFile File, string Hash, WorkflowDocument Document, Plan Plan) : Candidate(File, Hash);

/// <summary>A letter, a document of the office, or scenarios.</summary>
internal sealed record AssetCandidate(SourceFile File, string Hash, AssetKind Kind, string Name) : Candidate(File, Hash);

/// <summary>What reading texts gave: those that may become versions, and what is wrong with any of them.</summary>
internal sealed record CandidateReading(IReadOnlyList<Candidate> Candidates, IReadOnlyList<CatalogueFinding> Findings);
