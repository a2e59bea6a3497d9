using System.Net.Mail;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>What a mail that could not be brought says about its address.</summary>
internal static class Mailbox
{
    /// <summary>There is no such mailbox and trying again changes nothing: the address is none, or its server does not know it.</summary>
    public static bool IsNone(Exception failure) => failure is UndeliverableException
        or SmtpFailedRecipientException { StatusCode: SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.MailboxNameNotAllowed };
}
