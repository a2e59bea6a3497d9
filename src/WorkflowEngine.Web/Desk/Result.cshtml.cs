using System.Globalization;
using System.Net.Mime;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Signing;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Desk;

/// <summary>The issued result of a dossier: whether it holds, who signed it, and how it is corrected, replaced or revoked.</summary>
public sealed class ResultModel(OpenDossier open, IMediator mediator, PageWords words) : PageModel
{
    /// <summary>No signature of a letter is larger.</summary>
    internal const int LargestSignature = 256 * 1024;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public ResultForm Form { get; set; } = new();

    /// <summary>A signature that was made elsewhere.</summary>
    [BindProperty]
    public IFormFile? Signature { get; set; }

    public OpenedDossier Opened { get; private set; } = null!;

    public IssuedResult Result => Opened.Dossier.Result!;

    /// <summary>The reader signed the result, so a signature made elsewhere is theirs to hand in.</summary>
    public bool IsSigner => Result.Signer == Opened.Official.Code && Opened.Dossier.RevokedResult is null;

    /// <summary>Why a signature counts for nothing under the result although it holds; null when it counts, or does not hold at all.</summary>
    internal Sentence? WhyNotCounted(ShownSignature shown) =>
        shown.Reading.State == SignatureState.UnknownIssuer ? ResultText.UnknownDoesNotCount
        : SignatureHolder.PersonOf(shown.Event.Holder) is { } person && shown.Reading.IsTakenNow && !SignerNames.Same(shown.Reading.Signer, Opened.NameOf(person)) ? ResultText.OtherNameDoesNotCount
        : null;

    public IReadOnlyList<ShownSignature> Signatures { get; private set; } = [];

    /// <summary>Why the reader may not change the result; null when they may.</summary>
    public Sentence? WhyNotRevise => Engine.WhyNotRevise(Opened.Plan, Opened.Dossier, Opened.Facts, Opened.Official.Code);

    /// <summary>It was revoked before it was handed over, and the dossier waits for another or for its end.</summary>
    public bool IsTakenBack => Opened.Dossier is { RevokedResult: not null, Lifecycle: Lifecycle.Running };

    /// <summary>A revoked result is replaced while the dossier runs, and left alone afterwards.</summary>
    public bool IsChangeable => Opened.Dossier.RevokedResult is null || IsTakenBack;

    public IReadOnlyList<ResultAnswer> Answers { get; private set; } = [];

    /// <summary>What was answered and stands nowhere on the result.</summary>
    public IReadOnlyList<Sentence> Unprinted =>
    [
        .. (Opened.Procedure?.Fields ?? [])
            .Where(fact => !Opened.Dossier.Fields[fact.Id].IsNull && Answers.All(answer => answer.Id != fact.Id && !answer.Id.StartsWith(fact.Id + ".", StringComparison.Ordinal)))
            .Select(fact => new Sentence(fact.Label.Vi, fact.Label.En)),
    ];

    public IEnumerable<ResultFix> FixesOf(ResultRevision revision) => ResultAnswers.FixesOf(Opened.Procedure, revision.Fixed);

    /// <summary>An answer in words; numbers of persons whole for whoever may put them right, else masked.</summary>
    public string Say(ResultFix fix, Value value) => words.Text[ResultText.Say(fix, value, revealed: WhyNotRevise is null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        Form.Key = Guid.NewGuid();
        return Page();
    }

    public async Task<IActionResult> OnGetSignatureAsync(string certificate, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        return Signatures.FirstOrDefault(one => one.Event.Certificate == certificate && one.Cms.Length > 0) is { } found
            ? File(found.Cms, "application/pkcs7-signature", FileName("p7s"))
            : NotFound();
    }

    public async Task<IActionResult> OnGetBytesAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        return LetterSignatures.BytesOf(Opened, Result.Letter) is { } bytes ? File(bytes, MediaTypeNames.Application.Octet, FileName("html")) : NotFound();
    }

    public async Task<IActionResult> OnPostReviseAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (Form.Read(Opened, ModelState, words.Text) is not { } revise)
        {
            return Page();
        }

        if ((await SendAsync(revise, cancel)).Refusal is { } wrong)
        {
            ModelState.AddModelError("Form.Change", words.Text[wrong]);
            return Page();
        }

        TempData.Confirm(words.Text[ResultText.Sent, words.Formats.Time(words.Now)]);
        return RedirectToPage(new { Code });
    }

    public async Task<IActionResult> OnPostSignAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (Signature is not { Length: > 0 and <= LargestSignature } || LetterSignatures.BytesOf(Opened, Result.Letter) is not { } content)
        {
            ModelState.AddModelError(nameof(Signature), words.Text[ResultText.UploadMissing]);
            return Page();
        }

        using var bytes = new MemoryStream();
        await Signature.CopyToAsync(bytes, cancel);
        var (seal, read, notTaken) = HttpContext.RequestServices.GetRequiredService<HandedSignatures>()
            .Of(Opened.Official.Code, Opened.Official.Name, (Result.Letter, content), bytes.ToArray());
        if (notTaken is not null)
        {
            ModelState.AddModelError(nameof(Signature), words.Text[notTaken]);
            return Page();
        }

        if ((await SendAsync(new SignLetters([seal!]), cancel)).Refusal is { } wrong)
        {
            ModelState.AddModelError(nameof(Signature), words.Text[wrong]);
            return Page();
        }

        TempData.Confirm(words.Text[ResultText.Uploaded, read!.Signer, words.Formats.Time(words.Now)]);
        return RedirectToPage(new { Code });
    }

    private Task<DossierAnswer> SendAsync(Stimulus stimulus, CancellationToken cancel) => mediator.Send(
        new AdvanceDossier(Form.Key == Guid.Empty ? Guid.NewGuid() : Form.Key, Opened.Official.Code, words.Now, Opened.Dossier.Id, stimulus), cancel);

    private string FileName(string ending) => string.Create(CultureInfo.InvariantCulture, $"{Opened.Code}-{Result.Letter}.{ending}");

    private async Task<IActionResult?> OpenAsync(CancellationToken cancel)
    {
        var (found, refusal) = await open.FindAsync(Code, cancel);
        if (found is not { } opened)
        {
            return refusal;
        }

        if (opened.Dossier.Result is not { } result)
        {
            return NotFound();
        }

        Opened = opened;
        Answers = ResultForm.AnswersOf(opened);
        Signatures = HttpContext.RequestServices.GetRequiredService<LetterSignatures>().Of(opened, result.Letter);
        await open.NoteAsync(opened, ViewedPart.Page, cancel);
        return null;
    }
}
