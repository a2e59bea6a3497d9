using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Finding;

/// <summary>Procedures, for everybody.</summary>
internal static class FindingEndpoints
{
    private const int PageSize = 50;
    private const string AnswerPrefix = "a.";

    public static void MapFinding(this RouteGroupBuilder api)
    {
        var procedures = api.MapGroup("/procedures").WithTags("procedures").AllowAnonymous();
        procedures.MapGet("", List).Says("listProcedures", "Tìm thủ tục", "Find procedures").Gives<Page<ProcedureLine>>();
        procedures.MapGet("/{procedure}", Find).Says("getProcedure", "Một thủ tục", "One procedure").Gives<ProcedureView>().Refuses(404);
        procedures.MapGet("/{procedure}/form", Form).Says("getForm", "Tờ khai điện tử của thủ tục", "The e-form of a procedure").Gives<EFormView>().Refuses(404);
        procedures.MapGet("/{procedure}/case", Case)
            .Says("getCase", "Trường hợp của tôi cần gì", "What my case needs", new Sentence(
                "Câu trả lời đặt trong địa chỉ, mỗi câu một tham số a.<mã trường>, ví dụ a.nopThay=true.",
                "Answers stand in the address, each as a parameter a.<id of the field>, such as a.nopThay=true."))
            .Gives<CaseView>().Refuses(404);
        procedures.MapGet("/{procedure}/units", Units).Says("getUnits", "Nơi nộp hồ sơ", "Where dossiers are handed in").Gives<PlacesView>().Refuses(404);
    }

    private static IResult List(string? q, string? field, string? after, [FromServices] CatalogueState catalogue, [FromServices] ProcedureWords words)
    {
        var today = words.Today(catalogue.Office);
        var found = ProcedureList.Find(catalogue, new ProcedureQuery { Words = q is { Length: > 200 } ? q[..200] : q, Field = field })
            .OrderBy(version => version.Facts!.Code, StringComparer.Ordinal)
            .Where(version => after is null || string.CompareOrdinal(version.Facts!.Code, after) > 0)
            .Take(PageSize + 1)
            .Select(version => new ProcedureLine(
                version.Facts!.Code, version.Facts!.Name.In(words.Text.Language), words.Limit(version.Facts!), words.Fee(version, catalogue.Office), ProcedureWords.IsFullOnline(version.Facts!))
            {
                Closed = Availability.WhyNot(version, today) is not null,
            });
        return Answer.Ok(Page<ProcedureLine>.Of([.. found], PageSize, line => line.Code));
    }

    private static IResult Find(string procedure, [FromServices] CatalogueState catalogue, [FromServices] ProcedureWords words)
    {
        if (catalogue.FindProcedure(procedure) is not { } version)
        {
            return Answer.Of(Problems.NotFound);
        }

        var (facts, text) = (version.Facts!, words.Text);
        return Answer.Ok(new ProcedureView(facts.Code, facts.Name.In(text.Language), version.Version)
        {
            Field = facts.Field?.Name.In(text.Language),
            Closed = Availability.WhyNot(version, words.Today(catalogue.Office)) is { } closed ? text[closed] : null,
            Limits = words.Limits(facts),
            Fee = words.Fee(version, catalogue.Office),
            FullOnline = ProcedureWords.IsFullOnline(facts),
            PartialReason = ProcedureWords.PartialReason(facts) is { } reason ? text[reason] : null,
            Applicants = [.. ApplicantKinds.Of(facts).Select(kind => kind.Code)],
            Papers = [.. facts.Components.Select(paper => Fields.Of(paper, text.Language) with { When = text[ProcedureModel.When(paper)] })],
            Results = [.. facts.Results.Select(result => result.Name.In(text.Language))],
            LegalBasis = [.. facts.LegalBasis.Select(basis => string.Join(", ", new[] { basis.Instrument, basis.Article }.Where(part => !string.IsNullOrEmpty(part))))],
        });
    }

    private static IResult Form(string procedure, [FromServices] CatalogueState catalogue, [FromServices] ProcedureWords words) =>
        catalogue.FindProcedure(procedure) is { } version
            ? Answer.Ok(new EFormView(version.Facts!.Code, version.Version, [.. version.Facts!.Fields.Select(field => Fields.Of(field, words.Text.Language))]))
            : Answer.Of(Problems.NotFound);

    private static IResult Case(string procedure, HttpContext context, [FromServices] CatalogueState catalogue, [FromServices] ProcedureWords words)
    {
        if (catalogue.FindProcedure(procedure) is not { } version)
        {
            return Answer.Of(Problems.NotFound);
        }

        var given = context.Request.Query.Where(pair => pair.Key.StartsWith(AnswerPrefix, StringComparison.Ordinal) && !string.IsNullOrEmpty(pair.Value))
            .ToDictionary(pair => pair.Key[AnswerPrefix.Length..], pair => pair.Value.ToString(), StringComparer.Ordinal);
        var asked = ByAnswers.Of(version, given, catalogue.Office, words.Now);
        if (given.Keys.FirstOrDefault(name => asked.Questions.All(question => question.Id != name)) is { } unknown)
        {
            return Answer.Of(Problems.Unreadable(
            [
                new ProblemPart("?" + AnswerPrefix + unknown, ProblemText.UnknownMember) { Expected = string.Join(", ", asked.Questions.Select(question => question.Id)), Found = unknown },
            ]));
        }

        return Answer.Ok(new CaseView([.. asked.Questions.Select(field => Fields.Of(field, words.Text.Language))])
        {
            Papers = asked.Papers is { } papers ? [.. papers.Select(paper => Fields.Of(paper, words.Text.Language))] : null,
            Fee = asked.Fee,
            Limit = asked.Limit is { } limit ? words.Text[ProcedureWords.WordsOf(limit)] : null,
            Level = asked.Level switch { ServiceLevel.Full => "full", ServiceLevel.Partial => "partial", _ => null },
        });
    }

    private static IResult Units(string procedure, [FromServices] CatalogueState catalogue, [FromServices] ProcedureWords words)
    {
        if (catalogue.FindProcedure(procedure) is not { } version || catalogue.Office is not { } office)
        {
            return Answer.Of(Problems.NotFound);
        }

        var places = ReceivingUnits.Of(version.Facts!, office.Snapshot, words.Today(office));
        return Answer.Ok(new PlacesView(
            [.. places.Units.Select(unit => new UnitView(unit.Code, words.Text[unit.Name]) { NeedsBody = places.Elsewhere.Any(other => other.Code == unit.Code) })],
            [.. places.Bodies.Select(unit => new UnitView(unit.Code, words.Text[unit.Name]))]));
    }
}
