using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Tests.Calls;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Tests.Outbox;

public sealed class SmsCarrierTests
{
    private const string Said = "Hồ sơ H27.012.00-261117-0001 đã có kết quả. Mời bạn đến nhận tại Trung tâm Phục vụ hành chính công.";

    [Theory]
    [InlineData("Da nhan ho so", 1)]
    [InlineData("Đã nhận hồ sơ", 1)]
    [InlineData("[x]", 1)]
    public void Short_words_are_one_part(string text, int parts) => Assert.Equal(parts, SmsText.Segments(text));

    [Theory]
    [InlineData('a', 160, 1)]
    [InlineData('a', 161, 2)]
    [InlineData('a', 306, 2)]
    [InlineData('a', 307, 3)]
    [InlineData('ạ', 70, 1)]
    [InlineData('ạ', 71, 2)]
    [InlineData('ạ', 135, 3)]
    [InlineData('[', 80, 1)]
    [InlineData('[', 81, 2)]
    public void Parts_are_counted_by_the_alphabet(char sign, int length, int parts) => Assert.Equal(parts, SmsText.Segments(new string(sign, length)));

    [Fact]
    public void Without_marks_the_words_stay_readable() =>
        Assert.Equal("Da nhan ho so \"Dang ky khai sinh\" - hen tra...", SmsText.Unaccented("Đã nhận hồ sơ “Đăng ký khai sinh” – hẹn trả…"));

    [Theory]
    [InlineData("0912 345 678", "+84912345678")]
    [InlineData("+84 912.345.678", "+84912345678")]
    [InlineData("(0912) 345-678", "+84912345678")]
    [InlineData("+84 0912 345 678", null)]
    [InlineData("0912 345 67a", null)]
    [InlineData("12345", null)]
    [InlineData(null, null)]
    public void Numbers_go_as_gateways_want_them(string? written, string? number) => Assert.Equal(number, PhoneNumber.International(written));

    [Theory, EveryDatabase(SmsMarks.WhenShorter, false)]
    [EveryDatabase(SmsMarks.Never, true)]
    [EveryDatabase(SmsMarks.Always, false)]
    public async Task A_message_goes_to_the_gateway_with_its_key_and_is_kept_once(DatabaseKind kind, SmsMarks marks, bool accented)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        using var gateway = SomeSystem.Answering(_ => new Reply(200, "{}"));
        var carrier = Carrier(test, new SmsOptions { Gateway = gateway.Url, Token = "bi-mat", Sender = "HATINH", DropMarks = marks });

        await carrier.CarryAsync(Message(), TestContext.Current.CancellationToken);
        await carrier.CarryAsync(Message(), TestContext.Current.CancellationToken);

        Assert.Equal(2, gateway.Requests.Count);
        Assert.All(gateway.Requests, heard =>
        {
            using var json = JsonDocument.Parse(heard.Body);
            Assert.Equal("+84912345678", json.RootElement.GetProperty("to").GetString());
            Assert.Equal("wfe-17-3", json.RootElement.GetProperty("id").GetString());
            Assert.Equal(accented, json.RootElement.GetProperty("text").GetString()!.Contains("Hồ sơ", StringComparison.Ordinal));
        });
        await using var context = await Contexts(test).CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(MessageKind.Sms, (await context.Set<MessageRow>().SingleAsync(TestContext.Current.CancellationToken)).Kind);
    }

    [Theory, EveryDatabase]
    public async Task What_a_gateway_does_not_take_and_what_is_too_long_is_said_and_nothing_is_kept(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        using var gateway = SomeSystem.Answering(_ => new Reply(503, ""));

        var refused = await RefusedAsync(Carrier(test, new SmsOptions { Gateway = gateway.Url }), Message());
        var tooLong = await RefusedAsync(Carrier(test, new SmsOptions { Gateway = gateway.Url, MostSegments = 1 }), Message(string.Concat(Enumerable.Repeat(Said, 4))));
        var noNumber = await RefusedAsync(Carrier(test, new SmsOptions { Gateway = gateway.Url }), Message(to: "không có"));
        var nobody = await RefusedAsync(Carrier(test, new SmsOptions { Gateway = "http://127.0.0.1:9/" }), Message());

        Assert.Contains("503", refused, StringComparison.Ordinal);
        Assert.Contains("tối đa 1", tooLong, StringComparison.Ordinal);
        Assert.Contains("Số điện thoại không đúng", noNumber, StringComparison.Ordinal);
        Assert.Contains("Không kết nối được", nobody, StringComparison.Ordinal);
        await using var context = await Contexts(test).CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await context.Set<MessageRow>().ToListAsync(TestContext.Current.CancellationToken));
    }

    [Theory, EveryDatabase]
    public async Task Without_a_gateway_a_message_is_a_file_and_of_practice_nothing_is_sent(DatabaseKind kind)
    {
        await using var test = await StoreUnderTest.CreateAsync(kind);
        var folder = Directory.CreateTempSubdirectory("wfe-sms-");
        var carrier = Carrier(test, new SmsOptions { Folder = folder.FullName });

        await carrier.CarryAsync(Message() with { Practice = true }, TestContext.Current.CancellationToken);
        var practised = folder.GetFiles().Length;
        await carrier.CarryAsync(Message(), TestContext.Current.CancellationToken);

        Assert.Equal(0, practised);
        Assert.StartsWith("+84912345678\nHo so H27", await File.ReadAllTextAsync(Assert.Single(folder.GetFiles()).FullName, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static OutboxMessage Message(string text = Said, string to = "0912 345 678") =>
        new(17, 3, MessageKind.Sms, ValueMap.Of(("to", to), ("letter", 1d), ("subject", "H27.012.00-261117-0001")))
        {
            Code = "H27.012.00-261117-0001",
            Letter = new LetterWritten(1, "notices/sms-co-ket-qua.vi.txt", "0a", "bao-ket-qua", text),
        };

    private static async Task<string> RefusedAsync(SmsCarrier carrier, OutboxMessage message) =>
        (await Assert.ThrowsAsync<UndeliverableException>(() => carrier.CarryAsync(message, TestContext.Current.CancellationToken))).Message;

    private static SmsCarrier Carrier(StoreUnderTest test, SmsOptions options) => new(options, new HttpClient(), Contexts(test), TimeProvider.System);

    private static IDbContextFactory<WorkflowEngine.Persistence.Databases.WorkflowDbContext> Contexts(StoreUnderTest test) =>
        (IDbContextFactory<WorkflowEngine.Persistence.Databases.WorkflowDbContext>)test.Services.GetService(typeof(IDbContextFactory<WorkflowEngine.Persistence.Databases.WorkflowDbContext>))!;
}
