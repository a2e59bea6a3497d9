using WorkflowEngine.Dossiers;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>How channels are called and drawn at a desk.</summary>
internal static class ChannelWords
{
    public static (string Icon, Sentence Name) Of(string channel) => channel switch
    {
        Channels.Counter => ("person-badge", InboxText.AtCounter),
        Channels.Post => ("mailbox", InboxText.ByPost),
        _ => ("laptop", InboxText.Online),
    };
}
