using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Hosting;

/// <summary>
/// In development, once requests are taken: the address and who may sign in with what. It goes to the console alone, for
/// logs may be kept and passwords may not.
/// </summary>
internal static class StartNotice
{
    public static void UseStartNotice(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.Lifetime.ApplicationStarted.Register(() => Write(app.Services, Console.Out));
        }
    }

    internal static void Write(IServiceProvider services, TextWriter to)
    {
        var office = services.GetRequiredService<LiveCatalogue>().Current.Office;
        var addresses = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        to.WriteLine();
        to.WriteLine($"WorkflowEngine: {string.Join("  ", addresses)}");
        to.WriteLine("Tài khoản dùng thử (chỉ trong môi trường phát triển) / demonstration sign-ins (development only):");
        foreach (var (name, password) in DemoSignIns.Read(services.GetRequiredService<DataSettings>().Directory))
        {
            var person = office?.Snapshot.FindBySignIn(name);
            var what = person is null ? "người nộp / applicant" : $"{person.Name}, {string.Join(", ", person.Positions.Select(held => held.Position))}";
            to.WriteLine($"  {name,-16} {password}  {what}");
        }
    }
}
