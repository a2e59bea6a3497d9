using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Components;

namespace WorkflowEngine.Web.Gallery;

/// <summary>Every component of the public frame in every state; the form really posts, fails and confirms.</summary>
public sealed class IndexModel : PageModel
{
    [BindProperty]
    public string? Capital { get; set; }

    [BindProperty]
    public string? Trade { get; set; }

    [BindProperty]
    public string? With { get; set; }

    public IActionResult OnPost()
    {
        if (!long.TryParse((Capital ?? "").Replace(".", "", StringComparison.Ordinal), out _))
        {
            ModelState.AddModelError(nameof(Capital), "Nhập vốn kinh doanh bằng số, ví dụ 50.000.000");
        }

        if (With is null)
        {
            ModelState.AddModelError(nameof(With), "Chọn một mình hay cùng gia đình");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        TempData.Confirm("Đã lưu tờ khai lúc 14:10, 16/11/2026.", "Đồng hồ chưa chạy.");
        return RedirectToPage();
    }
}
