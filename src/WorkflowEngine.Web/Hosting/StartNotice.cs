using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Hosting;

/// <summary>
/// In development, once requests are taken: the address and who may sign in with what. It goes to the console alone, for
/// logs may be kept and passwords may not.
/// </summary>
internal static class StartNotice
{
    private static readonly (string Name, Sentence Does)[] FirstPeople =
    [
        ("lan.tran", new("công dân, nộp hồ sơ", "a citizen, files")),
        ("lamhong", new("doanh nghiệp, nộp hồ sơ", "an enterprise, files")),
        ("dung.pt", new("tiếp nhận và trả kết quả ở phường Thành Sen", "receives and hands over at phường Thành Sen")),
        ("duc.hm", new("phân công, soát", "assigns and reviews")),
        ("cuong.lv", new("thẩm định", "appraises")),
        ("binh.tt", new("thiết kế, công bố thủ tục, quản trị", "designs and publishes procedures, administers")),
        ("nga.tm", new("duyệt thủ tục", "approves procedures")),
    ];

    public static void UseStartNotice(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.Lifetime.ApplicationStarted.Register(() => Write(app.Services, Console.Out));
        }
    }

    /// <summary>Everybody, then whom to begin with and where: what a newcomer looks for stands last, just above the prompt.</summary>
    internal static void Write(IServiceProvider services, TextWriter to)
    {
        var office = services.GetRequiredService<LiveCatalogue>().Current.Office;
        var addresses = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var passwords = DemoSignIns.Read(services.GetRequiredService<DataSettings>().Directory);
        to.WriteLine();
        to.WriteLine("Tài khoản dùng thử (chỉ trong môi trường phát triển) / demonstration sign-ins (development only):");
        foreach (var (name, password) in passwords)
        {
            var person = office?.Snapshot.FindBySignIn(name);
            var what = person is null ? "người nộp / applicant" : $"{person.Name}, {string.Join(", ", person.Positions.Select(held => held.Position))}";
            to.WriteLine($"  {name,-16} {password}  {what}");
        }

        to.WriteLine();
        to.WriteLine("Bắt đầu với / begin with:");
        foreach (var (name, does) in FirstPeople.Where(first => passwords.ContainsKey(first.Name)))
        {
            to.WriteLine($"  {name,-16} {passwords[name]}  {does.Vi} / {does.En}");
        }

        to.WriteLine();
        to.WriteLine($"WorkflowEngine: {string.Join("  ", addresses)}");
    }
}
