using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Persistence.Telling;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>Puts payments into an application's services; the application adds a <see cref="TimeProvider"/> and the store.</summary>
public static class PaymentRegistration
{
    public static IServiceCollection AddPayments(this IServiceCollection services, IEnumerable<GatewaySetting> gateways)
    {
        foreach (var setting in gateways)
        {
            services.AddSingleton<IPaymentGateway>(provider => new SignedGateway(setting, provider.GetRequiredService<TimeProvider>()));
        }

        services.AddSingleton<GatewayShelf>();
        services.AddSingleton<ForgedNotices>();
        services.AddSingleton<PaymentNotices>();
        services.AddSingleton<PaymentPosting>();
        services.AddSingleton<PaymentApplying>();
        services.AddSingleton<PaymentOrders>();
        services.AddSingleton<OrderQuestions>();
        services.AddSingleton<ReroutedFees>();
        services.AddSingleton<ClaimSweep>();
        services.AddSingleton<RefundCarrying>();
        services.AddSingleton<PaymentWorker>();
        services.AddSingleton<MoneyDesk>();
        services.AddSingleton<Settling>();
        services.AddSingleton<StatementImport>();
        services.AddSingleton<ILetterSource, RefundLetters>();
        services.AddSingleton<ILetterSource, PartPaymentLetters>();
        return services;
    }
}
