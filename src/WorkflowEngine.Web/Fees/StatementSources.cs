using System.Text;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Fees;

/// <summary>Where statements may come from: each account of the office's documents, past ones too, and the post.</summary>
internal static class StatementSources
{
    public const long MostBytes = 4 * 1024 * 1024;

    public static IReadOnlyList<(string Provider, string Name)> Of(Official official, Text text) =>
    [
        .. official.Facts.Payments.SelectMany(rules => rules.Accounts).DistinctBy(account => account.Number)
            .Select(account => (PaymentOrders.ProviderOf(account), $"{account.Bank} {account.Number}, {account.Holder}")),
        (PaymentOrders.PostProvider, text[MoneyText.PostOffice]),
    ];

    /// <summary>What an account, the post or a gateway is called; its code where the office's documents do not know it.</summary>
    public static string NameOf(string provider, Official official, Text text) =>
        Of(official, text).FirstOrDefault(source => source.Provider == provider).Name
        ?? official.Facts.Payments.SelectMany(rules => rules.Gateways).FirstOrDefault(gateway => gateway.Code == provider)?.Name.In(text.Language)
        ?? provider;

    public static async Task<BankStatement> ReadAsync(Stream file, Official official, CancellationToken cancel)
    {
        using var reader = new StreamReader(file, Encoding.UTF8);
        return BankStatement.Read(await reader.ReadToEndAsync(cancel), official.Facts.Calendar.Offset);
    }
}
