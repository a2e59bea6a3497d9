namespace WorkflowEngine.Procedures;

/// <summary>What a field of the e-form holds.</summary>
public enum FieldType
{
    Text,
    LongText,
    Number,

    /// <summary>An exact amount of đồng.</summary>
    Money,
    Date,
    Boolean,

    /// <summary>One of the choices.</summary>
    Choice,

    /// <summary>Any of the choices.</summary>
    Choices,

    /// <summary>A personal identity number (số định danh cá nhân).</summary>
    Identity,
    Phone,
    Email,
    Address,

    /// <summary>Repeats; has fields of its own.</summary>
    Group,
}

/// <summary>From where a field is filled before the applicant sees it.</summary>
public enum Prefill
{
    Name,
    Identity,
    BirthDate,
    Gender,
    Phone,
    Email,
    Address,
}
