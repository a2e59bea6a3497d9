using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Post;

/// <summary>One sheet for all dossiers that went from one unit to another on a day, with room for both signatures.</summary>
public sealed class HandoverSheetModel(PostReports reports, Officials officials, PageWords words) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? from, string? to, DateOnly? day, CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        var units = HandoverList.UnitsOf(official);
        if (from is null || to is null || (!units.Contains(from) && !units.Contains(to)))
        {
            return NotFound();
        }

        var calendar = official.Facts.Calendar;
        var on = day ?? official.Today;
        var lines = (await reports.PapersAsync([from], calendar.At(on, TimeOnly.MinValue).ToUniversalTime(), cancel))
            .Where(line => line.Move.FromUnit == from && line.Move.ToUnit == to && calendar.LocalDay(line.Move.HandedAt) == on)
            .OrderBy(line => line.Move.HandedAt).ToList();
        return new PaperAnswer(words.Text[HandoverText.SheetTitle], Sheet(official, lines, from, to, on), words.Text.Language, false);
    }

    private string Sheet(Official official, List<PaperLine> lines, string from, string to, DateOnly on)
    {
        var sheet = new StringBuilder("<!DOCTYPE html><html lang=\"").Append(words.Text.Language).Append("\"><head><meta charset=\"utf-8\"><title>")
            .Append(Told(HandoverText.SheetTitle)).Append("</title><style>body{font:14px/1.5 'Times New Roman',serif;margin:2cm}h1{font-size:18px;text-align:center}table{width:100%;border-collapse:collapse}td,th{border:1px solid #000;padding:4px;text-align:left}.s{display:flex;justify-content:space-around;text-align:center;margin-top:2em;min-height:8em}</style></head><body><h1>")
            .Append(Told(HandoverText.SheetTitle)).Append("</h1><p>")
            .Append(Plain(words.Text[HandoverText.SheetOf, Name(official, from), Name(official, to), words.Formats.Date(on)])).Append("</p>");
        if (lines.Count == 0)
        {
            return sheet.Append("<p>").Append(Told(HandoverText.SheetEmpty)).Append("</p></body></html>").ToString();
        }

        sheet.Append("<table><thead><tr><th>#</th>");
        foreach (var head in (ReadOnlySpan<Sentence>)[HandoverText.Dossier, HandoverText.Papers, HandoverText.HandedAt, HandoverText.Giver, HandoverText.ReceivedAt, HandoverText.Receiver])
        {
            sheet.Append("<th>").Append(Told(head)).Append("</th>");
        }

        sheet.Append("</tr></thead><tbody>");
        for (var i = 0; i < lines.Count; i++)
        {
            var move = lines[i].Move;
            sheet.Append(CultureInfo.InvariantCulture, $"<tr><td>{i + 1}</td><td>{Plain(lines[i].Dossier)}</td><td>{move.Papers}</td><td>{Plain(words.Formats.Moment(move.HandedAt))}</td><td>{Plain(Person(official, move.HandedBy))}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td>{(move.ReceivedAt is { } at ? Plain(words.Formats.Moment(at)) : "")}</td><td>{Plain(Person(official, move.ReceivedBy))}</td></tr>");
        }

        sheet.Append("</tbody></table><div class=\"s\">");
        foreach (var side in (ReadOnlySpan<Sentence>)[HandoverText.Giver, HandoverText.Receiver])
        {
            sheet.Append("<p><b>").Append(Told(side)).Append("</b><br>").Append(Told(HandoverText.Signature)).Append("</p>");
        }

        return sheet.Append("</div></body></html>").ToString();
    }

    private string Told(Sentence sentence) => Plain(words.Text[sentence]);

    private static string Plain(string text) => WebUtility.HtmlEncode(text);

    private string Name(Official official, string unit) => official.Office.FindUnit(unit, official.Today) is { } found ? words.Text[found.Name] : unit;

    private static string Person(Official official, string? code) => code is null ? "" : official.Office.FindPerson(code)?.Name ?? code;
}
