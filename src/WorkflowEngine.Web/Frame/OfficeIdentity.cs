using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Frame;

/// <summary>Whose site this is: names in both languages, hours, and the clock by which it writes dates.</summary>
public sealed class OfficeIdentity
{
    /// <summary>The people's committee or agency in full, as in the footer.</summary>
    public NameSetting Agency { get; set; } = new() { Vi = "Ủy ban nhân dân tỉnh Hà Tĩnh", En = "People’s Committee of Hà Tĩnh Province" };

    /// <summary>The agency as the strip has it.</summary>
    public NameSetting ShortAgency { get; set; } = new() { Vi = "UBND tỉnh Hà Tĩnh", En = "Hà Tĩnh Province" };

    /// <summary>The name of the public site.</summary>
    public NameSetting PublicSite { get; set; } = new() { Vi = "Dịch vụ công Hà Tĩnh", En = "Hà Tĩnh public services" };

    /// <summary>The name officials know their desk by.</summary>
    public NameSetting DeskSite { get; set; } = new() { Vi = "Một cửa Hà Tĩnh", En = "Hà Tĩnh one-stop desk" };

    /// <summary>When somebody answers the phone.</summary>
    public NameSetting Hours { get; set; } = new()
    {
        Vi = "07:30–11:30 và 13:00–17:00, thứ Hai đến thứ Sáu",
        En = "07:30–11:30 and 13:00–17:00, Monday to Friday",
    };

    /// <summary>The line that answers; empty when the office has not published one.</summary>
    public string Phone { get; set; } = "";

    /// <summary>Vietnam keeps one offset all year.</summary>
    public TimeSpan UtcOffset { get; set; } = TimeSpan.FromHours(7);

    /// <summary>How much working time makes one working day when a span is written out.</summary>
    public TimeSpan WorkingDay { get; set; } = TimeSpan.FromHours(8);

    /// <summary>A name in both languages, as configuration writes it.</summary>
    public sealed class NameSetting
    {
        public string Vi { get; set; } = "";

        public string En { get; set; } = "";

        public Sentence Sentence => new(Vi, En);
    }
}
