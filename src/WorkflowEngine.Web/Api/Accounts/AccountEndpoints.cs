using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Web.Accounts;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Dossiers.Declaring;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Accounts;

/// <summary>What the site knows of the person, how to reach them, and for whom they may file.</summary>
internal static class AccountEndpoints
{
    private static readonly Sentence Whole = new("Gửi đủ: phần bỏ trống sẽ bị xóa.", "Send all of it: what is left out is emptied.");

    public static void MapAccount(this RouteGroupBuilder api)
    {
        var account = api.MapGroup("/account").WithTags("account");
        account.MapGet("", FindAsync).RequireAuthorization(ScopePolicies.Read).Says("getAccount", "Thông tin tài khoản của tôi", "My account").Gives<AccountView>();
        account.MapPut("/contact", ContactAsync).RequireAuthorization(ScopePolicies.File)
            .Says("putContact", "Sửa cách liên hệ với tôi", "How I can be reached", Whole).Gives<AccountView>().Refuses(422);
        account.MapPost("/representations", AddAsync).RequireAuthorization(ScopePolicies.File).WithMetadata(new NeedsKey())
            .Says("addRepresentation", "Khai tổ chức mà tôi đại diện", "State an organisation that I represent").Gives<AccountView>().Refuses(409, 422);
        account.MapDelete("/representations/{representation:guid}", RemoveAsync).RequireAuthorization(ScopePolicies.File)
            .Says("removeRepresentation", "Bỏ một tổ chức mà tôi đại diện", "Take away an organisation that I represent").Gives<AccountView>().Refuses(404);
    }

    private static async Task<IResult> FindAsync(HttpContext http, [FromServices] AccountDesk desk, CancellationToken cancel) => await ShowAsync(http, desk, cancel);

    private static async Task<IResult> ContactAsync(Body<ContactBody> body, HttpContext http, [FromServices] AccountDesk desk, CancellationToken cancel)
    {
        var (person, said) = (await desk.Applicants.GetAsync(http.User, cancel), body.Value);
        var form = new ContactForm(said.Phone, said.Email, said.Address, said.Language) { Number = said.Number };
        if (PartsOf(form.Faults()) is { Count: > 0 } parts)
        {
            return Answer.Of(Problems.Invalid(parts));
        }

        await form.SaveAsync(desk, person);
        return await ShowAsync(http, desk, cancel);
    }

    private static async Task<IResult> AddAsync(Body<OrganisationBody> body, HttpContext http, [FromServices] AccountDesk desk, CancellationToken cancel)
    {
        var form = new OrganisationForm(body.Value.Number, body.Value.Name, body.Value.Title, body.Value.Address) { Kind = body.Value.Kind };
        var person = await desk.Applicants.GetAsync(http.User, cancel);
        return PartsOf(form.Faults()) is { Count: > 0 } parts ? Answer.Of(Problems.Invalid(parts))
            : !await desk.Representations.AddAsync(NumberOf(person), form.Read(), desk.Now, cancel) ? Answer.Of(Problems.Refused(Filled(AccountText.TooMany, Representations.Most)))
            : await ShowAsync(http, desk, cancel);
    }

    private static async Task<IResult> RemoveAsync(Guid representation, HttpContext http, [FromServices] AccountDesk desk, CancellationToken cancel) =>
        await desk.Representations.RemoveAsync(NumberOf(await desk.Applicants.GetAsync(http.User, cancel)), representation, cancel)
            ? await ShowAsync(http, desk, cancel)
            : Answer.Of(Problems.NotFound);

    private static async Task<IResult> ShowAsync(HttpContext http, AccountDesk desk, CancellationToken cancel)
    {
        var person = await desk.Applicants.GetAsync(http.User, cancel);
        var represents = await desk.Representations.OfAsync(NumberOf(person), cancel);
        return Answer.Ok(new AccountView(
            person.Name,
            Fields.Small(person.Assurance.ToString()),
            person.Language,
            [.. represents.Select(one => new RepresentationView(one.Id, one.Name, one.Number, one.Title, one.IsVouched) { Kind = one.Kind, Address = one.Address })])
        {
            Number = person.Identity is { } number ? Masked.Of(number) : null,
            Phone = person.Phone,
            Email = person.Email,
            Address = person.Address,
        });
    }

    private static List<ProblemPart> PartsOf(IEnumerable<(string Place, Sentence Why)> faults) => [.. faults.Select(fault => new ProblemPart("/" + Fields.Small(fault.Place), fault.Why))];

    private static int NumberOf(Applicant person) => int.Parse(person.Account, CultureInfo.InvariantCulture);

    private static Sentence Filled(Sentence sentence, int value) => new(
        string.Format(CultureInfo.InvariantCulture, sentence.Vi, value), string.Format(CultureInfo.InvariantCulture, sentence.En, value));
}

/// <summary>An account.</summary>
/// <param name="Assurance">How sure it is who the person is.</param>
internal sealed record AccountView(string Name, string Assurance, string Language, IReadOnlyList<RepresentationView> Represents)
{
    /// <summary>Masked.</summary>
    public string? Number { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }
}

/// <summary>An organisation that the person represents; its id is a choice of <c>for</c> when a filing begins.</summary>
/// <param name="Vouched">Somebody other than the person vouches for it.</param>
internal sealed record RepresentationView(Guid Id, string Name, string Number, string Title, bool Vouched)
{
    /// <summary>enterprise, organisation or agency.</summary>
    public required string Kind { get; init; }

    public string? Address { get; init; }
}

/// <summary>How the person can be reached.</summary>
internal sealed record ContactBody
{
    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    [Description("vi, en")]
    public string? Language { get; init; }

    [Description("Số định danh tự khai; không đổi được sau khi đã xác thực / a number that the person states; not once the state has seen to it")]
    public string? Number { get; init; }
}

/// <summary>An organisation that the person represents.</summary>
internal sealed record OrganisationBody
{
    public required string Number { get; init; }

    public required string Name { get; init; }

    [Description("enterprise (mặc định / by default), organisation, agency")]
    public string? Kind { get; init; }

    [Description("Chức danh ở đó, ví dụ giám đốc / what the person is there, such as director")]
    public required string Title { get; init; }

    public string? Address { get; init; }
}
