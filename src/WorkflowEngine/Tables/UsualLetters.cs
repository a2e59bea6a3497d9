namespace WorkflowEngine.Tables;

/// <summary>Names of the forms of the one-stop mechanism that steps get when nothing else is said.</summary>
public static class UsualLetters
{
    /// <summary>Form 01, the receipt.</summary>
    public const string Receipt = "forms/01-giay-tiep-nhan";

    /// <summary>Form 02, the request for a supplement.</summary>
    public const string Supplement = "forms/02-yeu-cau-bo-sung";

    /// <summary>Form 03, the refusal.</summary>
    public const string Refusal = "forms/03-tu-choi";

    /// <summary>Form 05, the end without a decision.</summary>
    public const string Stop = "forms/05-dung-giai-quyet";

    /// <summary>Tells the applicant that the dossier was accepted.</summary>
    public const string Accepted = "notices/da-tiep-nhan";

    /// <summary>Tells the applicant that the result is there.</summary>
    public const string Result = "notices/co-ket-qua";
}
