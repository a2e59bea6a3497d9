using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Tests.Outbox;

/// <summary>Messages as the engine queues them.</summary>
internal static class SomeMessage
{
    public static OutboxMessage Mail(string template, string body, string to = "mai.lan@example.vn", string subject = "H27.012.00-261117-0001: Đăng ký khai sinh") =>
        new(17, 3, MessageKind.Mail, ValueMap.Of(("to", to), ("letter", 1d), ("subject", subject)))
        {
            Code = "H27.012.00-261117-0001",
            Letter = new LetterWritten(1, template, "0a", "bao-ket-qua", body),
        };
}
