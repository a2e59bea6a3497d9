using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Turns;

namespace WorkflowEngine.Persistence.Tests.Editing;

/// <summary>People of the shipped office and texts that differ.</summary>
internal static class Some
{
    public const string Designer = "tran-thanh-binh";
    public const string OtherDesigner = "mai-thi-hang";
    public const string Publisher = "tran-thanh-binh";
    public const string Official = "ngo-anh-hoa";

    public const string Approver = "tran-my-nga";

    /// <summary>The five steps with a shorter appraisal.</summary>
    public static string Shorter => SomeProcedure.FiveSteps.Replace("\"1 wd\"", "\"0.5 wd\"", StringComparison.Ordinal);

    /// <summary>The five steps, shorter, in the field that needs approval.</summary>
    public static string CivilStatus => Shorter.Replace("\"code\": \"HT\"", "\"code\": \"ho-tich\"", StringComparison.Ordinal);

    /// <summary>The five steps with a warning more: a group of one paper.</summary>
    public static string Warned => SomeProcedure.FiveSteps.Replace("\"form\": \"original\"", "\"group\": \"a\", \"form\": \"original\"", StringComparison.Ordinal);

    public static string Waiting(int hours) =>
        SomeProcedure.Waiting.Replace("01:00:00", hours.ToString("00", CultureInfo.InvariantCulture) + ":00:00", StringComparison.Ordinal);

    public static SaveDefinitionDraft Save(string text, string author = Designer) => new(author, null, text);

    /// <summary>The last text of a document that was not taken.</summary>
    public static async Task<string> RefusedTextAsync(CatalogueUnderTest test, string definition)
    {
        await using var context = test.Context();
        var row = await context.Set<DefinitionSaveRow>().AsNoTracking()
            .Where(save => save.DefinitionId == definition && save.Revision == 0)
            .OrderByDescending(save => save.No).FirstAsync();
        return Compressed.Text(row.Content!);
    }
}
