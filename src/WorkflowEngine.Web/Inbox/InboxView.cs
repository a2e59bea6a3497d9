namespace WorkflowEngine.Web.Inbox;

/// <summary>The saved lists of the inbox; their names stand in the address.</summary>
public enum InboxView
{
    /// <summary>What I hold and what waits for anybody in my roles.</summary>
    All,
    Late,
    Today,

    /// <summary>In the pool: nobody has taken it.</summary>
    Pool,
    Mine,
    Stopped,

    /// <summary>Everybody's work in the unit, for whoever assigns it.</summary>
    Unit,
}
