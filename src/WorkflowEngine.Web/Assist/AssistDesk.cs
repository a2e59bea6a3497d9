using System.Net.Mail;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Files;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Web.Counter;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Assist;

/// <summary>What filing for somebody works with.</summary>
public sealed class AssistDesk(CatalogueState catalogue, Assists assists, PaperFiles papers, FileStore files)
{
    public CatalogueState Catalogue => catalogue;

    public Assists Assists => assists;

    public PaperFiles Files => papers;

    /// <summary>Sends the person a code, by text message or by mail. Why it was not sent; null when it was.</summary>
    internal async Task<Sentence?> SendCodeAsync(Guid id, string? contact, bool byMail, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(contact) || (byMail && !MailAddress.TryCreate(contact, out _)))
        {
            return byMail ? AssistText.EmailMissing : AssistText.PhoneMissing;
        }

        try
        {
            await assists.SendCodeAsync(id, contact, AssistText.MailSubject.Vi, byMail ? AssistText.MailMessage.Vi : AssistText.Message.Vi, cancel);
            return null;
        }
        catch (UndeliverableException failed)
        {
            return new Sentence(failed.Message, failed.Message);
        }
        catch (SmtpException)
        {
            return AssistText.MailFailed;
        }
    }

    /// <summary>Takes the person's consent, by their code or the signed sheet. Why there is none; null when there is.</summary>
    internal async Task<Sentence?> ConsentAsync(AssistRow row, CounterForm form, string? code, IFormFile? sheet, CancellationToken cancel)
    {
        if (sheet is { Length: > 0 })
        {
            await using var content = sheet.OpenReadStream();
            var (kept, refusal) = await files.TakeAsync(content, sheet.FileName, cancel);
            if (kept is null)
            {
                return refusal;
            }

            await assists.SignedAsync(row.Id, kept.Hash, cancel);
            return null;
        }

        if (string.IsNullOrWhiteSpace(code))
        {
            return row.Consent is null ? AssistText.NoConsent : null;
        }

        return await assists.ConfirmAsync(row.Id, [form.Phone ?? "", form.Email ?? ""], code, cancel) switch
        {
            CodeAnswer.Right => null,
            CodeAnswer.Wrong => AssistText.CodeWrong,
            _ => AssistText.CodeGone,
        };
    }
}
