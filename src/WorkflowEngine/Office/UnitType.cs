namespace WorkflowEngine.Office;

/// <summary>What a unit is in the two-level local government (province and commune) in force since 1 July 2025.</summary>
public enum UnitType : byte
{
    /// <summary>The province's People's Committee (UBND tỉnh).</summary>
    Province,

    /// <summary>A specialised agency of the province (sở, ban, Văn phòng UBND tỉnh).</summary>
    Department,

    /// <summary>A part of another unit (phòng, văn phòng, chi nhánh, đội).</summary>
    Division,

    /// <summary>The People's Committee of a commune, ward or special zone (UBND xã, phường, đặc khu).</summary>
    Commune,

    /// <summary>A public administration service centre (Trung tâm Phục vụ hành chính công).</summary>
    OneStop,

    /// <summary>An agency outside the People's Committees (police, tax, social insurance, land registration).</summary>
    Agency,

    /// <summary>A place that helps people file (điểm hỗ trợ, bưu điện văn hóa xã); it receives but never decides.</summary>
    SupportPoint,
}

/// <summary>The level at which a procedure is settled, as the published procedure names it.</summary>
public enum AuthorityLevel : byte
{
    Ministry,
    Province,
    Commune,
}
