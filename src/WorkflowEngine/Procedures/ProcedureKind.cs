namespace WorkflowEngine.Procedures;

/// <summary>Whom a procedure is for.</summary>
public enum ProcedureKind
{
    /// <summary>Between an agency and citizens, enterprises, organisations.</summary>
    Public,

    /// <summary>Between agencies (QĐ 1085/QĐ-TTg of 15/9/2022).</summary>
    Internal,
}

/// <summary>Whether a procedure takes dossiers in.</summary>
public enum ProcedureStatus
{
    Active,
    Suspended,

    /// <summary>Takes no dossier in; those that run are finished.</summary>
    Repealed,
}

/// <summary>The level of government that decides.</summary>
public enum GovernmentLevel
{
    Commune,
    Province,
    Ministry,
}

/// <summary>Who may apply.</summary>
public enum ApplicantKind
{
    Citizen,
    Enterprise,
    Organisation,
    Agency,
}

/// <summary>The way by which a dossier comes in.</summary>
public enum Channel
{
    Online,
    Counter,
    Post,
}
