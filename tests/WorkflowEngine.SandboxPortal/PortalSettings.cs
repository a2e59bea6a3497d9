namespace WorkflowEngine.SandboxPortal;

/// <summary>How the portal is started.</summary>
/// <param name="Secret">Shared with the office.</param>
/// <param name="Control">Whether it may be told what to do wrong.</param>
internal sealed record PortalSettings(byte[] Secret, bool Control)
{
    private const int LeastSecret = 32;

    public static PortalSettings Of(IConfiguration configuration)
    {
        var secret = Convert.FromBase64String(configuration["Secret"] ?? "");
        return secret.Length < LeastSecret
            ? throw new InvalidOperationException($"Expected at least {LeastSecret} bytes in base64 in Secret (openssl rand -base64 32), found {secret.Length}.")
            : new PortalSettings(secret, configuration.GetValue("Control", false));
    }
}
