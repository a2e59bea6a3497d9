namespace WorkflowEngine.SandboxBank;

/// <summary>How the bank is started.</summary>
/// <param name="Secret">Shared with the merchant.</param>
/// <param name="Callback">Where the merchant is told what happened.</param>
/// <param name="Control">Whether it may be told what to do wrong.</param>
internal sealed record BankSettings(byte[] Secret, Uri? Callback, bool Control)
{
    private const int LeastSecret = 32;

    public static BankSettings Of(IConfiguration configuration)
    {
        var secret = Convert.FromBase64String(configuration["Secret"] ?? "");
        return secret.Length < LeastSecret
            ? throw new InvalidOperationException($"Expected at least {LeastSecret} bytes in base64 in Secret (openssl rand -base64 32), found {secret.Length}.")
            : new BankSettings(
                secret,
                configuration["Callback"] is { Length: > 0 } callback ? new Uri(callback) : null,
                configuration.GetValue("Control", false));
    }
}
