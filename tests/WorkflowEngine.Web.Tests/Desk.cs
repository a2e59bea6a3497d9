using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.Tests;

/// <summary>The running site on a working Monday, with people who sign in and dossiers that come in.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public const string Password = "mat-khau-thu-01";
    public const string Reception = "pham-thi-dung";
    public const string Procedure = "1.001612";

    /// <summary>A basis in law of the procedure, as a refusal cites it.</summary>
    public const string Basis = "Điều 93; Điều 95 khoản 5; Điều 112; Điều 113 Nghị định số 168/2025/NĐ-CP";
    public const string Unit = "thanh-sen.trung-tam-pvhcc";

    private readonly HashSet<string> _known = [];

    public Desk(params (string Key, string Value)[] settings)
    {
        Clock = new Clock(new DateTimeOffset(2026, 11, 16, 9, 0, 0, TimeSpan.FromHours(7)));
        Site = new Site(
            services: services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)),
            settings: [("Work:Background", "false"), .. settings])
        {
            PublishedAt = Clock.GetUtcNow(),
        };
    }

    public Clock Clock { get; }

    public Site Site { get; }

    public T Of<T>()
        where T : notnull => Site.Services.GetRequiredService<T>();

    public DossierStore Store => Of<DossierStore>();

    /// <summary>A browser of somebody who has signed in; an official by their code in the office.</summary>
    public async Task<HttpClient> SignedInAsync(string person)
    {
        var name = await AccountAsync(person, person);
        return await SignInAsync(name);
    }

    public async Task<HttpClient> ApplicantAsync()
    {
        var name = await AccountAsync("nguoi-dan", null);
        return await SignInAsync(name);
    }

    /// <summary>Files a dossier online, as the applicants' pages do.</summary>
    public async Task<Dossier> FileAsync(string name = "Trần Thị Bình", string channel = Channels.Online)
    {
        var answer = await Store.FileAsync(Filing(Filed(name) with { Channel = channel }));
        Assert.Null(answer.Refusal);
        return answer.Dossier;
    }

    /// <summary>Files the same dossier otherwise, with everything that a command passes on its way.</summary>
    public async Task<DossierAnswer> SendAsync(Func<FileDossier, FileDossier> otherwise)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MediatR.IMediator>().Send(Filing(otherwise(Filed("Trần Thị Bình")), "system:test"));
    }

    private FileNewDossier Filing(FileDossier filed, string actor = "account:1")
    {
        var published = Of<LiveCatalogue>().Current.FindProcedure(Procedure)!;
        return new FileNewDossier(Guid.NewGuid(), actor, Clock.GetUtcNow(), published.Definition, published.Version, filed);
    }

    private static FileDossier Filed(string name) => new(0, "")
    {
        Channel = Channels.Online,
        Unit = Unit,
        Applicant = ValueMap.Of(
            ("kind", "citizen"), ("name", name), ("identity", "042185001218"), ("phone", "0912345678"), ("email", "binh@example.vn"),
            ("address", "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh")),
        Fields = Declared(name),
        Components = [new ProvidedComponent("giayDeNghi", "form", 1)],
    };

    public async Task<Dossier> ReadAsync(long dossier) =>
        await Store.FindAsync(dossier) ?? throw new InvalidOperationException($"There is no dossier {dossier}.");

    /// <summary>Something happens to a dossier without a page.</summary>
    public async Task<DossierAnswer> HappenAsync(long dossier, Stimulus stimulus, string actor = "system:test") =>
        await Store.ExecuteAsync(new AdvanceDossier(Guid.NewGuid(), actor, Clock.GetUtcNow(), dossier, stimulus));

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();

    private static ValueMap Declared(string name) => ValueMap.Of(
        ("chuHoHoTen", name),
        ("chuHoSoDinhDanh", "042185001218"),
        ("chuHoNgaySinh", "1985-05-07"),
        ("chuHoNoiCuTru", "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh"),
        ("chuHoDienThoai", "0912345678"),
        ("tenHoKinhDoanh", "Hộ kinh doanh Bình An Quán"),
        ("diaChiTruSo", "Số 12 đường Phan Đình Phùng, phường Thành Sen, tỉnh Hà Tĩnh"),
        ("nganhNghe", ValueList.Of(ValueMap.Of(("maNganh", "5610"), ("tenNganh", "Nhà hàng")))),
        ("vonKinhDoanh", Value.OfMoney(50_000_000)),
        ("soLaoDong", 3.0),
        ("chuTheThanhLap", "ca-nhan"),
        ("ngayBatDau", "2026-12-01"),
        ("hinhThucNhan", "dien-tu"));

    private async Task<string> AccountAsync(string name, string? person)
    {
        if (!_known.Add(name))
        {
            return name;
        }

        await using var scope = Site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var office = Of<LiveCatalogue>().Current.Office!.Snapshot;
        var full = person is null ? "Trần Thị Bình" : office.FindPerson(person)?.Name ?? person;
        var made = await accounts.CreateAsync(new Account { UserName = name, PersonCode = person, FullName = full, LockoutEnabled = true }, Password);
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(error => error.Description)));
        return name;
    }

    private async Task<HttpClient> SignInAsync(string name)
    {
        var reader = Site.Reader();
        var page = await reader.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        using var answer = await Form.Of(page, "sign-in", "/sign-in").SendAsync(reader, ("Name", name), ("Password", Password));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return reader;
    }
}

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class Clock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now.ToUniversalTime();

    public void Move(TimeSpan by) => _now += by;
}
