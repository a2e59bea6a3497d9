namespace WorkflowEngine.Web.Api.Finding;

/// <summary>A procedure in a list.</summary>
internal sealed record ProcedureLine(string Code, string Name, string Limit, string Fee, bool FullOnline)
{
    /// <summary>Nothing can be filed online now.</summary>
    public bool Closed { get; init; }
}

/// <summary>A procedure as published.</summary>
internal sealed record ProcedureView(string Code, string Name, string Version)
{
    public string? Field { get; init; }

    /// <summary>Why nothing can be filed online; missing when it can.</summary>
    public string? Closed { get; init; }

    public required IReadOnlyList<string> Limits { get; init; }

    public required string Fee { get; init; }

    public bool FullOnline { get; init; }

    /// <summary>Why a visit is needed.</summary>
    public string? PartialReason { get; init; }

    /// <summary>As what somebody may apply: citizen, enterprise, organisation, agency.</summary>
    public required IReadOnlyList<string> Applicants { get; init; }

    public required IReadOnlyList<PaperView> Papers { get; init; }

    public required IReadOnlyList<string> Results { get; init; }

    public required IReadOnlyList<string> LegalBasis { get; init; }
}

/// <summary>A paper of a procedure.</summary>
internal sealed record PaperView(string Id, string Name, int Quantity)
{
    /// <summary>When it is needed, in words.</summary>
    public string? When { get; init; }

    /// <summary>It may not be asked for at all.</summary>
    public bool NeverAsked { get; init; }
}

/// <summary>The e-form of a procedure.</summary>
internal sealed record EFormView(string Procedure, string Version, IReadOnlyList<FieldView> Fields);

/// <summary>A field of an e-form.</summary>
/// <param name="Type">text, longText, number, money, date, boolean, choice, choices, identity, phone, email, address, group.</param>
internal sealed record FieldView(string Id, string Label, string Type)
{
    public string? Section { get; init; }

    public string? Hint { get; init; }

    /// <summary>always, never, or the rule by which it is.</summary>
    public required string Required { get; init; }

    public required string Visible { get; init; }

    public int? MaxLength { get; init; }

    public string? Pattern { get; init; }

    public IReadOnlyList<ChoiceView>? Choices { get; init; }

    /// <summary>The fields of each row, of a group.</summary>
    public IReadOnlyList<FieldView>? Fields { get; init; }
}

/// <summary>Something that can be chosen; its id is the answer.</summary>
internal sealed record ChoiceView(string Id, string Label);

/// <summary>What a procedure asks of one case.</summary>
internal sealed record CaseView(IReadOnlyList<FieldView> Questions)
{
    /// <summary>Missing until enough is answered.</summary>
    public IReadOnlyList<PaperView>? Papers { get; init; }

    /// <summary>In đồng.</summary>
    public decimal? Fee { get; init; }

    public string? Limit { get; init; }

    /// <summary>full or partial.</summary>
    public string? Level { get; init; }
}

/// <summary>Where a procedure's dossiers are handed in.</summary>
/// <param name="Units">Units that receive.</param>
/// <param name="Bodies">Bodies that settle; one has to be named with a unit that <c>needsBody</c>.</param>
internal sealed record PlacesView(IReadOnlyList<UnitView> Units, IReadOnlyList<UnitView> Bodies);

/// <summary>A unit.</summary>
internal sealed record UnitView(string Code, string Name)
{
    /// <summary>A body has to be named with it.</summary>
    public bool NeedsBody { get; init; }
}
