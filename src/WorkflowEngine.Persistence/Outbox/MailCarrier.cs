using System.Net;
using System.Net.Mail;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>Where mail goes: a server, or a folder of .eml files where none is named.</summary>
public sealed record MailOptions
{
    /// <summary>The mail server; a folder is written instead when it is empty.</summary>
    public string Host { get; init; } = "";

    public int Port { get; init; } = 25;

    /// <summary>Whether the connection must be encrypted (STARTTLS).</summary>
    public bool Tls { get; init; }

    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>The address that mail comes from.</summary>
    public string From { get; init; } = "mot-cua@localhost";

    /// <summary>Folder of .eml files.</summary>
    public string Folder { get; init; } = "mail";

    /// <summary>Address of the public site without a slash at its end, for the way to the dossier beneath a letter; none when empty.</summary>
    public string Site { get; init; } = "";
}

/// <summary>Brings letters by mail. A mail that is sent twice has the same Message-ID, by which servers and readers drop the second.</summary>
public sealed class MailCarrier(MailOptions options) : IMessageCarrier
{
    private const int TimeoutMilliseconds = 30_000;

    public IReadOnlyList<MessageKind> Kinds => [MessageKind.Mail];

    public async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        if (message.Practice)
        {
            return;
        }

        using var mail = MailComposer.Compose(message, options);
        if (options.Host.Length == 0)
        {
            await WriteAsync(mail, message, cancel);
            return;
        }

        using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.Tls, Timeout = TimeoutMilliseconds };
        if (options.User.Length > 0)
        {
            client.Credentials = new NetworkCredential(options.User, options.Password);
        }

        await client.SendMailAsync(mail, cancel);
    }

    /// <summary>The file is named after the message, so that a second one takes its place.</summary>
    private async Task WriteAsync(MailMessage mail, OutboxMessage message, CancellationToken cancel)
    {
        var pickup = Directory.CreateDirectory(Path.Combine(options.Folder, $".{message.Dossier}-{message.No}"));
        using (var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = pickup.FullName })
        {
            await client.SendMailAsync(mail, cancel);
        }

        File.Move(pickup.GetFiles("*.eml").Single().FullName, Path.Combine(options.Folder, $"{message.Dossier}-{message.No}.eml"), overwrite: true);
        pickup.Delete(recursive: true);
    }
}
