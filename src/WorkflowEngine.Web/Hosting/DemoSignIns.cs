using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Web.Hosting;

/// <summary>
/// In development only: accounts for everybody of the office who has a sign-in name, and for four applicants. Passwords are
/// drawn at the first start and kept beside the development data; nowhere is there a default password.
/// </summary>
internal sealed class DemoSignIns(
    IDbContextFactory<WorkflowDbContext> contexts, LiveCatalogue catalogue, Seals seals, DataSettings settings, TimeProvider clock) : IHostedService
{
    public const string FileName = "demo-sign-ins.json";

    /// <summary>64 bits from signs that cannot be taken for one another.</summary>
    private const int PasswordLength = 13;
    private const string Signs = "23456789abcdefghjkmnpqrstuvwxyz";

    /// <summary>A password drawn from 64 bits of chance needs no slow hash; the first sign-in makes it a slow one.</summary>
    private const int Iterations = 1_000;

    /// <summary>Files for a state agency, as a counter has seen from the agency's letter.</summary>
    private const string AgencyFiler = "ha.nguyen";

    private static readonly Representation Agency = new(
        "Ủy ban nhân dân phường Thành Sen", "3000125001", "Công chức Văn phòng", "Số 72 đường Phan Đình Phùng, phường Thành Sen, tỉnh Hà Tĩnh")
    {
        Kind = "agency",
        Source = RepresentationSource.Counter,
    };

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var file = Path.Combine(settings.Directory, FileName);
        var kept = File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(file, cancellationToken))! : [];
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var there = await context.Users.Select(account => account.UserName!).ToListAsync(cancellationToken);
        var known = there.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = Wanted().Where(account => !known.Contains(account.UserName!)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var hasher = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
        foreach (var account in missing)
        {
            var password = kept[account.UserName!] = RandomNumberGenerator.GetString(Signs, PasswordLength);
            account.NormalizedUserName = account.UserName!.ToUpperInvariant();
            account.NormalizedEmail = account.Email?.ToUpperInvariant();
            account.SecurityStamp = RandomNumberGenerator.GetHexString(32);
            account.LockoutEnabled = true;
            account.PasswordHash = hasher.HashPassword(account, password);
        }

        PrivateFile.Write(file, JsonSerializer.Serialize(kept, Readable));
        context.AddRange(missing);
        await context.SaveChangesAsync(cancellationToken);
        if (missing.Find(account => account.UserName == AgencyFiler) is { } filer)
        {
            await new Representations(context, seals).AddAsync(filer.Id, Agency, clock.GetUtcNow(), cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Sign-in names and passwords as they were drawn; empty where there are none.</summary>
    public static IReadOnlyDictionary<string, string> Read(string directory)
    {
        var file = Path.Combine(directory, FileName);
        return File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))! : [];
    }

    private IEnumerable<Account> Wanted()
    {
        foreach (var person in catalogue.Current.Office?.Snapshot.People ?? [])
        {
            if (person.SignIn is { Length: > 0 } name)
            {
                yield return new Account { UserName = name, PersonCode = person.Code, FullName = person.Name, Assurance = AssuranceLevel.Verified };
            }
        }

        yield return Applicant("lan.tran", "Trần Thị Mai Lan", "042190000127", "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh");
        yield return Applicant("phuoc.nguyen", "Nguyễn Hữu Phước", "042085000318", "Thôn Bình Minh, xã Cẩm Bình, tỉnh Hà Tĩnh");
        yield return Applicant(AgencyFiler, "Nguyễn Thị Thanh Hà", "042188000945", "Số 72 đường Phan Đình Phùng, phường Thành Sen, tỉnh Hà Tĩnh");
        yield return Applicant("lamhong", "Công ty TNHH Thương mại Lam Hồng", "3000000514", "Số 12 đường Phan Đình Phùng, phường Thành Sen, tỉnh Hà Tĩnh");
    }

    private Account Applicant(string name, string fullName, string identity, string address) => new()
    {
        UserName = name,
        FullName = fullName,
        Email = name + "@example.vn",
        EmailConfirmed = true,
        Address = address,
        Assurance = AssuranceLevel.Verified,
        IdentitySealed = seals.SealIdentity(name, identity),
        IdentityMark = seals.IdentityMark(identity),
    };
}
