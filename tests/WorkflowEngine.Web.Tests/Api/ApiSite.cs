using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Tests.Attempts;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>One site for the tests of the API, which move its clock by minutes at most.</summary>
public sealed class ApiSite : IAsyncLifetime
{
    /// <summary>The tests that share it, one after the other.</summary>
    public const string Shared = "api";

    private const string NoLimit = "1000000";

    private readonly DirectoryInfo _messages = Directory.CreateTempSubdirectory("wfe-api-sms-");

    internal Desk Desk { get; private set; } = null!;

    /// <summary>A program of an applicant who may do everything that applicants may.</summary>
    internal Caller Lan { get; private set; } = null!;

    /// <summary>A program of the clerk who receives what the applicant files.</summary>
    internal Caller Clerk { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Desk = new Desk(("Api:PerMinute", NoLimit), ("Api:AnonymousPerMinute", NoLimit), ("Sms:Folder", _messages.FullName));
        Lan = await Caller.OfApplicantAsync(Desk);
        Clerk = await Caller.OfOfficialAsync(Desk, Desk.Reception);
    }

    public async ValueTask DisposeAsync()
    {
        await Desk.DisposeAsync();
        _messages.Delete(recursive: true);
    }

    /// <summary>The short message that was sent last.</summary>
    internal string LastMessage => File.ReadAllText(_messages.EnumerateFiles().MaxBy(file => file.Name, StringComparer.Ordinal)!.FullName);

    /// <summary>A dossier of the applicant's, by its code.</summary>
    internal async Task<string> FiledAsync() => (await HouseholdFiling.FileAsync(Lan)).GetProperty("dossier").GetString()!;

    /// <summary>Everything that the API can do.</summary>
    internal IEnumerable<Operation> Operations => Desk.Of<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith("/api/v1/", StringComparison.Ordinal) == true && !endpoint.RoutePattern.RawText.EndsWith("openapi.json", StringComparison.Ordinal))
        .Select(endpoint => new Operation(
            endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Single(),
            endpoint.RoutePattern.RawText!.TrimEnd('/'),
            endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => ScopePolicies.ScopeOf(data.Policy)).OfType<string>().LastOrDefault())
        {
            Name = endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? "",
            Body = endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType,
            NeedsKey = endpoint.Metadata.GetMetadata<NeedsKey>() is not null,
            TakesFile = endpoint.Metadata.GetMetadata<TakesFile>() is not null,
        });

    internal async Task<IReadOnlyList<AttemptRow>> AttemptsOfAsync(string code)
    {
        var number = (await Desk.FindAsync(code)).Id;
        return [.. (await BadInputTests.AttemptsAsync(Desk)).Where(row => row.DossierId == number)];
    }

    /// <summary>An official who may do something in the unit that receives.</summary>
    internal string OfficialWith(WorkflowEngine.Office.Right right)
    {
        var office = Desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        return office.People.First(person => person.Code != Desk.Reception && office.MayDo(person.Code, right, Desk.Unit, new DateOnly(2026, 11, 16))).Code;
    }
}

/// <summary>One site for all that may share it.</summary>
[CollectionDefinition(ApiSite.Shared)]
public sealed class ApiCollection : ICollectionFixture<ApiSite>;

/// <summary>An operation of the API.</summary>
/// <param name="Scope">The scope that it needs; null for everybody.</param>
internal sealed record Operation(string Method, string Route, string? Scope)
{
    /// <summary>Its id in the OpenAPI document.</summary>
    public string Name { get; init; } = "";

    /// <summary>Type of its JSON body; a stream where it takes a file, null where it takes nothing.</summary>
    public Type? Body { get; init; }

    /// <summary>The header Idempotency-Key has to be there.</summary>
    public bool NeedsKey { get; init; }

    public bool TakesFile { get; init; }

    /// <summary>What can be read as its body; null where it takes none.</summary>
    /// <param name="more">Members beside those of the example.</param>
    public HttpContent? Content(string more = "") => Body is null ? null
        : TakesFile ? new ByteArrayContent(HouseholdBusiness.Pdf)
        : new StringContent(BodyExamples.All[Body][..^1] + more + "}", System.Text.Encoding.UTF8, "application/json");

    /// <summary>Its address below the root, with something in each place.</summary>
    public string Address(string code) => Address(("code", code));

    /// <summary>Its address below the root, with what is named, and something in every other place.</summary>
    public string Address(params (string Name, string Value)[] named) => System.Text.RegularExpressions.Regex.Replace(
        Route["/api/v1".Length..], @"\{(\w+)[^}]*\}",
        match => named.FirstOrDefault(one => one.Name == match.Groups[1].Value).Value ?? match.Groups[1].Value switch
        {
            "code" or "other" => "H27.012.00-261116-9999",
            "id" or "reception" => "0199a0c2-0000-7000-8000-000000000001",
            "assisted" or "representation" or "refund" or "guidance" => "0199a0c2-0000-7000-8000-000000000002",
            "hash" => new string('a', 64),
            "no" or "seq" or "number" or "list" => "1",
            "day" => "2026-11-13",
            "procedure" => HouseholdBusiness.Code,
            _ => "x",
        }) + (TakesFile ? $"?component=x&name=x.pdf&procedure={HouseholdBusiness.Code}&identity=042190000127&source=x" : "");
}
