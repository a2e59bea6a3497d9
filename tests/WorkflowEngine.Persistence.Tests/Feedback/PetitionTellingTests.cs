using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Telling;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Outbox;
using WorkflowEngine.Persistence.Tests.Payments;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Feedback;

public sealed class PetitionTellingTests
{
    private const string Clerk = "pham-thi-dung";
    private const string Head = "ho-thi-hanh";
    private const string Unit = "thanh-sen.trung-tam-pvhcc";
    private const string Secret = "Chuyện riêng của tôi";

    private static readonly FeedbackRules Rules = FeedbackRules.Read(Shipped.TextOf("workflows/office/feedback/phan-anh-kien-nghi.json")).Document!;

    [Theory, EveryDatabase]
    public async Task Who_wrote_is_told_once_of_each_thing_that_leads_somewhere_and_of_no_other(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        await using var scope = test.Catalogue.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<PetitionStore>();
        var mail = new CountingCarrier(MessageKind.Mail);
        var telling = new LetterTelling(test.Catalogue.Contexts, [new PetitionLetters(test.Catalogue.Contexts, test.Catalogue.Seals)], test.Facts, [mail]);
        var id = await FileAsync(store, "lan@example.vn");
        var acts = new (PetitionAct Act, string By, bool IsTold)[]
        {
            (new AskForMore(Head, "Hồ sơ nào?"), Head, true),
            (new GiveMore("Hồ sơ hôm qua"), "", false),
            (new AssignPetition(Head, Clerk, Unit), Head, false),
            (new AnswerPetition(Clerk, PetitionOutcome.Upheld) { Done = "Đã nhắc bộ phận tiếp nhận và gỡ giấy này khỏi bảng niêm yết" }, Clerk, true),
        };

        for (var at = 0; at < acts.Length; at++)
        {
            Assert.Null((await store.DoAsync(id, acts[at].Act, acts[at].By, At(at + 1))).Refusal);
            var told = await telling.RunAsync(StoreUnderTest.Morning.AddHours(at + 1));
            Assert.Equal((acts[at].IsTold ? 1 : 0, 0), (told, await telling.RunAsync(StoreUnderTest.Morning.AddHours(at + 1))));
        }

        Assert.Collection(
            mail.Carried,
            asked => Assert.Contains("cần ông/bà bổ sung thông tin", asked.Letter!.Body.Text, StringComparison.Ordinal),
            answered => Assert.Contains("đã có trả lời", answered.Letter!.Body.Text, StringComparison.Ordinal));
        Assert.All(mail.Carried, message =>
        {
            Assert.Equal("lan@example.vn", message.Payload["to"].AsText());
            Assert.Contains("Kính gửi ông/bà Trần Thị Bình", message.Letter!.Body.Text, StringComparison.Ordinal);
            Assert.Contains(message.Code, message.Letter.Body.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, message.Letter.Body.Text, StringComparison.Ordinal);
        });
        Assert.NotEqual(mail.Carried[0].No, mail.Carried[1].No);
    }

    [Theory, EveryDatabase]
    public async Task Who_gave_no_address_is_not_waited_for(DatabaseKind kind)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        await using var scope = test.Catalogue.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<PetitionStore>();
        var id = await FileAsync(store, null);

        await store.DoAsync(id, new RefusePetition(Head, "khong-ro", "Không nói rõ việc gì"), Head, At(1));

        Assert.Null((await scope.ServiceProvider.GetRequiredService<WorkflowDbContext>().Set<PetitionRow>().SingleAsync()).TellNo);
    }

    [Theory, EveryDatabase(SmtpStatusCode.MailboxBusy, 0, true), EveryDatabase(SmtpStatusCode.MailboxUnavailable, 1, false)]
    public async Task A_mailbox_that_is_busy_is_tried_again_and_one_that_is_none_is_not(DatabaseKind kind, SmtpStatusCode status, int told, bool waits)
    {
        await using var test = await PaymentsUnderTest.CreateAsync(kind);
        await using var scope = test.Catalogue.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<PetitionStore>();
        var telling = new LetterTelling(test.Catalogue.Contexts, [new PetitionLetters(test.Catalogue.Contexts, test.Catalogue.Seals)], test.Facts, [new RefusingMailbox(status)]);
        var id = await FileAsync(store, "lan@example.vn");
        await store.DoAsync(id, new RefusePetition(Head, "khong-ro", "Không nói rõ việc gì"), Head, At(1));

        var done = await telling.RunAsync(StoreUnderTest.Morning.AddHours(1));

        Assert.Equal(told, done);
        Assert.Equal(waits, (await scope.ServiceProvider.GetRequiredService<WorkflowDbContext>().Set<PetitionRow>().SingleAsync()).TellNo is not null);
    }

    private sealed class RefusingMailbox(SmtpStatusCode status) : IMessageCarrier
    {
        public IReadOnlyList<MessageKind> Kinds => [MessageKind.Mail];

        public Task CarryAsync(OutboxMessage message, CancellationToken cancel) =>
            throw new SmtpFailedRecipientException(status, message.Payload["to"].AsText());
    }

    private static async Task<long> FileAsync(PetitionStore store, string? address) =>
        (await store.FileAsync(
            new FilePetition("", new PetitionAbout(PetitionSubject.Procedure) { Procedure = "1.001612" }, Unit, "Đòi sổ hộ khẩu", Secret)
            {
                Contact = new PetitionContact("Trần Thị Bình", "0912345678", address),
            },
            "7",
            At(0))).Known!.Row.Id;

    private static PetitionFacts At(int hours) =>
        new(StoreUnderTest.Morning.AddHours(hours), Shipped.Documents.Calendar, Shipped.Documents.Office, Rules);
}
