using System.Security.Cryptography;
using System.Text.Json;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Web.Hosting;

/// <summary>The secrets that protect personal values: from configuration, and in development from a file that is made at the first start.</summary>
internal static class KeySettings
{
    private const string FileName = "keys.json";

    public static SealingOptions Of(IConfiguration configuration, IHostEnvironment environment, string directory)
    {
        var masters = Masters(configuration);
        var mark = configuration["Keys:Mark"];
        if (masters.Length > 0 && mark is { Length: > 0 })
        {
            return new SealingOptions { MasterKeys = masters, MarkKey = mark };
        }

        return environment.IsDevelopment()
            ? OfDevelopment(Path.Combine(directory, FileName))
            : throw new InvalidOperationException(
                "Expected Keys:Master and Keys:Mark, each 32 bytes in base64 (openssl rand -base64 32), found none. "
                + "Keep them outside the database and never lose them: personal values cannot be read without them.");
    }

    /// <summary>One key, or several with the newest first: as a list, or parted by commas.</summary>
    private static string[] Masters(IConfiguration configuration)
    {
        var section = configuration.GetSection("Keys:Master");
        var keys = section.Value?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            ?? section.GetChildren().Select(key => key.Value!);
        return [.. keys.Where(key => !string.IsNullOrEmpty(key))];
    }

    private static SealingOptions OfDevelopment(string file)
    {
        if (!File.Exists(file))
        {
            PrivateFile.Write(file, JsonSerializer.Serialize(new DevelopmentKeys(NewKey(), NewKey())));
        }

        var keys = JsonSerializer.Deserialize<DevelopmentKeys>(File.ReadAllText(file))!;
        return new SealingOptions { MasterKeys = [keys.Master], MarkKey = keys.Mark };
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private sealed record DevelopmentKeys(string Master, string Mark);
}
