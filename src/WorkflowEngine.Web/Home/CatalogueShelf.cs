using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Home;

/// <summary>The start page's shelf, from the catalogue as it is published.</summary>
internal sealed class CatalogueShelf(CatalogueState catalogue, ProcedureWords words, LinkGenerator links, IHttpContextAccessor http) : IHomeShelf
{
    private const int MostListed = 8;

    public Task<HomeShelf> Fill(CancellationToken cancelled)
    {
        var today = words.Today(catalogue.Office);
        var procedures = catalogue.Procedures.Where(procedure => Availability.WhyNot(procedure, today) is null).ToList();
        return Task.FromResult(new HomeShelf
        {
            Frequent = [.. procedures.Take(MostListed).Select(Row)],
            LifeEvents = [.. procedures.GroupBy(procedure => procedure.Facts!.Field?.Code ?? "").Where(group => group.Key.Length > 0).Select(Field)],
        });
    }

    private FrequentProcedure Row(PublishedVersion procedure)
    {
        var facts = procedure.Facts!;
        var limit = words.Limit(facts);
        var fee = words.Fee(procedure, catalogue.Office);
        return new FrequentProcedure(facts.Code, ProcedureWords.Of(facts.Name), new Sentence(limit, limit), new Sentence(fee, fee), Address(facts.Code))
        {
            FullOnline = ProcedureWords.IsFullOnline(facts),
            PartialReason = ProcedureWords.PartialReason(facts),
        };
    }

    private LifeEvent Field(IGrouping<string, PublishedVersion> group)
    {
        var field = group.First().Facts!.Field!;
        var names = group.Select(procedure => procedure.Facts!.Name).ToList();
        return new LifeEvent(
            ProcedureWords.Of(field.Name),
            new Sentence(string.Join("; ", names.Select(name => name.Vi)), string.Join("; ", names.Select(name => name.En))),
            FieldIcons.Of(field.Code),
            links.GetPathByPage(http.HttpContext!, "/Catalogue/Index", null, new { field = field.Code })!);
    }

    private string Address(string code) => links.GetPathByPage(http.HttpContext!, "/Catalogue/Procedure", null, new { code })!;
}
