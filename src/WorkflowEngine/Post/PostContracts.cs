using System.Globalization;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Post;

/// <summary>All contracts with the post, past and present: which agency has which service on a day.</summary>
public sealed record PostContracts(IReadOnlyList<PostContract> All)
{
    /// <summary>The contract by which a unit has a service on a day; of several the one that began last; null when there is none.</summary>
    public PostContract? Find(OfficeSnapshot office, string unit, PostService service, DateOnly day) =>
        All.Where(contract => contract.Services.Contains(service) && contract.Covers(office, unit, day)).MaxBy(contract => contract.Head.ValidFrom);

    /// <summary>Why a unit cannot be reached by post; null when it can.</summary>
    public Sentence? WhyNot(OfficeSnapshot office, string unit, PostService service, DateOnly day)
    {
        if (Find(office, unit, service, day) is not null)
        {
            return null;
        }

        var name = office.FindUnit(unit, day)?.Name ?? new Sentence(unit, unit);
        var ended = All.Where(contract => contract.Services.Contains(service) && contract.Head.ValidTo < day && contract.Covers(office, unit, contract.Head.ValidTo!.Value))
            .MaxBy(contract => contract.Head.ValidTo);
        var (what, whatEn) = service switch
        {
            PostService.Receive => ("nhận hồ sơ", "take in dossiers"),
            PostService.Return => ("trả kết quả", "bring results"),
            _ => ("thu phí", "collect fees"),
        };
        return ended is null
            ? new Sentence(
                $"{name.Vi} chưa có hợp đồng với bưu chính công ích để {what}. Chọn cách khác.",
                $"{name.En} has no contract with the public post to {whatEn}. Choose another way.")
            : new Sentence(
                $"Hợp đồng của {name.Vi} với bưu chính công ích để {what} đã hết hạn ngày {Day(ended.Head.ValidTo!.Value)}. Chọn cách khác.",
                $"The contract of {name.En} with the public post to {whatEn} ended on {Day(ended.Head.ValidTo!.Value)}. Choose another way.");
    }

    /// <summary>Whether somebody works for the post in the name of which dossiers of a unit are carried.</summary>
    public bool IsCarrier(OfficeSnapshot office, string person, string unit, DateOnly day) =>
        All.Any(contract => contract.Covers(office, unit, day) && contract.Offices.Any(place => office.MayDo(person, Right.Guide, place, day)));

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
