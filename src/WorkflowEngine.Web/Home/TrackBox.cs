namespace WorkflowEngine.Web.Home;

/// <summary>
/// The box that finds a dossier by its two codes. It posts, because a lookup code in an address would stay in histories
/// and logs. The address is the tracking page's; the fields are <c>Code</c> and <c>Lookup</c>.
/// </summary>
internal sealed record TrackBox(string Address, string? SignIn, string? SampleCode);
