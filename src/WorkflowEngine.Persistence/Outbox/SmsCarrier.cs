using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>When a short message loses its diacritics.</summary>
public enum SmsMarks
{
    /// <summary>When it takes fewer parts without them.</summary>
    WhenShorter,
    Never,
    Always,
}

/// <summary>Where short messages go: a gateway by HTTP, or a folder of files where none is named.</summary>
public sealed record SmsOptions
{
    /// <summary>Address to which each message is posted as JSON: <c>id</c>, <c>to</c>, <c>from</c>, <c>text</c>. A folder is written instead when it is empty.</summary>
    public string Gateway { get; init; } = "";

    /// <summary>Sent as a bearer token.</summary>
    public string Token { get; init; } = "";

    /// <summary>The name that the message comes from.</summary>
    public string Sender { get; init; } = "";

    /// <summary>How many parts a message may have.</summary>
    public int MostSegments { get; init; } = 3;

    public SmsMarks DropMarks { get; init; } = SmsMarks.WhenShorter;

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Folder of messages under the data folder.</summary>
    public string Folder { get; init; } = "sms";
}

/// <summary>
/// Sends short messages. The same message has the same id and <c>Idempotency-Key</c> however often it is tried, so that a
/// gateway delivers it once; what it does not take is tried again by the outbox.
/// </summary>
public sealed class SmsCarrier(SmsOptions options, HttpClient http, IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock) : IMessageCarrier
{
    public IReadOnlyList<MessageKind> Kinds => [MessageKind.Sms];

    /// <exception cref="UndeliverableException">The number is none, the text is too long, or the gateway did not take it.</exception>
    public async Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        if (message.Practice)
        {
            return;
        }

        await SendTextAsync($"{message.Dossier}-{message.No}", message.Payload["to"].TextOrNull, message.Letter?.Body.Text?.Trim() ?? "", cancel);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.TryAddAsync(MessageRow.Of(message, clock.GetUtcNow()), cancel);
    }

    /// <summary>Sends a text that belongs to no dossier, such as a code that is asked for before there is one. Nothing of it is kept.</summary>
    /// <exception cref="UndeliverableException">The number is none, the text is too long, or the gateway did not take it.</exception>
    public async Task SendTextAsync(string id, string? phone, string words, CancellationToken cancel)
    {
        var to = PhoneNumber.International(phone) ?? throw new UndeliverableException(
            "Số điện thoại không đúng; sửa thông tin người nộp rồi gửi lại. / The telephone number is not valid; correct the applicant's data and send again.");
        var text = Fit(words);
        if (options.Gateway.Length == 0)
        {
            Directory.CreateDirectory(options.Folder);
            await File.WriteAllTextAsync(Path.Combine(options.Folder, $"{id}.txt"), $"{to}\n{text}", cancel);
        }
        else
        {
            await SendAsync($"wfe-{id}", to, text, cancel);
        }
    }

    private string Fit(string text)
    {
        var plain = SmsText.Unaccented(text);
        var sent = options.DropMarks switch
        {
            SmsMarks.Always => plain,
            SmsMarks.Never => text,
            _ => SmsText.Segments(plain) < SmsText.Segments(text) ? plain : text,
        };
        return SmsText.Segments(sent) <= options.MostSegments ? sent : throw new UndeliverableException(
            $"Tin nhắn dài {SmsText.Segments(sent)} phần, tối đa {options.MostSegments}; rút gọn mẫu tin. / The message has {SmsText.Segments(sent)} parts, at most {options.MostSegments} are sent; shorten its template.");
    }

    private async Task SendAsync(string id, string to, string text, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Gateway)
        {
            Content = JsonContent.Create(new { id, to, from = options.Sender, text }),
        };
        request.Headers.Add("Idempotency-Key", id);
        if (options.Token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Token);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(options.Timeout);
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (!answer.IsSuccessStatusCode && answer.StatusCode != HttpStatusCode.Conflict)
            {
                throw new UndeliverableException(
                    $"Cổng tin nhắn trả lời {(int)answer.StatusCode}. / The SMS gateway answered {(int)answer.StatusCode}.");
            }
        }
        catch (HttpRequestException)
        {
            throw new UndeliverableException("Không kết nối được cổng tin nhắn. / The SMS gateway cannot be reached.");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new UndeliverableException("Cổng tin nhắn không trả lời kịp. / The SMS gateway did not answer in time.");
        }
    }
}
