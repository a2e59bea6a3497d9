using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Following;
using WorkflowEngine.Web.Desk;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Signing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>The issued result: sign it with a signature made elsewhere, correct, replace or revoke it.</summary>
internal static class ResultEndpoints
{
    public static void MapResult(this RouteGroupBuilder dossier)
    {
        var result = dossier.MapGroup("/result").WithMetadata(new ReadsVersion(false));
        result.MapGet("", FindAsync).Says("getResult", "Kết quả đã cấp: tình trạng, những thay đổi, các ô sửa được", "The issued result: its state, what became of it, what can be put right").Gives<ResultView>().Refuses(404);
        result.MapGet("/bytes", BytesAsync).Says("getResultBytes", "Nội dung kết quả, đúng từng byte để ký", "The bytes of the result, as they are signed").GivesA("application/octet-stream").Refuses(404);
        result.MapPost("/signature", SignAsync).Says("signResult", "Gửi chữ ký số đã ký ở nơi khác", "Give a signature that was made elsewhere", new Sentence(
                "Nội dung là chữ ký CMS tách rời (.p7s) của chính người ký trên nội dung kết quả; chữ ký được kiểm tra trước khi nhận.",
                "The body is a detached CMS signature (.p7s) over the bytes of the result, by whoever signed it; it is checked before it is taken."))
            .Gives<DoneView>().Refuses(404, 409, 422);
        result.MapPost("/revision", (string code, Body<ReviseBody> body, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel) =>
                request.ActAsync(http, code, opened => Revise(opened, body.Value, request), cancel))
            .Says("reviseResult", "Đính chính, thay thế hoặc thu hồi kết quả", "Correct, replace or revoke the result").Gives<DoneView>().Refuses(403, 404, 409, 422);
    }

    private static async Task<IResult> FindAsync(string code, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel);
        if (opened?.Dossier is not { Result: { } result } dossier)
        {
            return Answer.Of(why ?? Problems.NotFound);
        }

        var may = Engine.WhyNotRevise(opened.Plan, dossier, opened.Facts, opened.Official.Code) is null;
        var text = request.Telling.Text;
        return Answer.Ok(new ResultView(
            result.Code, opened.Procedure?.Results.FirstOrDefault(one => one.Code == result.Code)?.Name.In(text.Language) ?? result.Code,
            result.Number, result.At, opened.NameOf(result.Signer), ResultChanges.StateOf(dossier)!)
        {
            Letter = result.Letter,
            Changes = ResultChanges.Of(dossier, opened.Procedure, text, may),
            MayRevise = may && (dossier.RevokedResult is null || dossier.Lifecycle == Lifecycle.Running),
            Answers = may ? [.. ResultForm.AnswersOf(opened).Select(answer => new ResultAnswerView(answer.Id, text[answer.Label], ResultForm.Typed(answer)))] : [],
        });
    }

    private static async Task<IResult> BytesAsync(string code, HttpContext http, [FromServices] WorkRequest request, CancellationToken cancel)
    {
        var (opened, why) = await request.OpenAsync(http, code, cancel);
        return opened is null ? Answer.Of(why!)
            : opened.Dossier.Result is { } result && LetterSignatures.BytesOf(opened, result.Letter) is { } bytes ? Results.Bytes(bytes, "application/octet-stream")
            : Answer.Of(Problems.NotFound);
    }

    private static async Task<IResult> SignAsync(string code, FileBody file, HttpContext http, [FromServices] WorkRequest request, [FromServices] HandedSignatures signatures, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        if (file.File.Length <= ResultModel.LargestSignature)
        {
            await file.File.CopyToAsync(bytes, cancel);
        }

        return await request.ActAsync(http, code, opened =>
        {
            if (opened.Dossier.Result is not { } result || LetterSignatures.BytesOf(opened, result.Letter) is not { } content)
            {
                return (null, Problems.NotFound);
            }

            if (bytes.Length == 0)
            {
                return (null, Problems.Invalid("", ResultText.UploadMissing));
            }

            var (seal, _, notTaken) = signatures.Of(opened.Official.Code, opened.Official.Name, (result.Letter, content), bytes.ToArray());
            return notTaken is not null ? (null, Problems.Invalid("", notTaken)) : (new SignLetters([seal!]), null);
        }, cancel);
    }

    private static (Stimulus?, Problem?) Revise(OpenedDossier opened, ReviseBody body, WorkRequest request)
    {
        if (opened.Dossier.Result is null)
        {
            return (null, Problems.NotFound);
        }

        if (Engine.WhyNotRevise(opened.Plan, opened.Dossier, opened.Facts, opened.Official.Code) is { } mayNot)
        {
            return (null, Problems.MayNot(mayNot));
        }

        var form = new ResultForm
        {
            Change = body.Change switch { "corrected" => ResultChange.Corrected, "replaced" => ResultChange.Replaced, "revoked" => ResultChange.Revoked, _ => null },
            Reason = body.Reason,
            Article = body.Article,
            Number = body.Number,
            Right = (body.Right ?? []).ToDictionary(pair => pair.Key, string? (pair) => pair.Value, StringComparer.Ordinal),
        };
        var known = ResultForm.AnswersOf(opened).Select(answer => answer.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = form.Right.Keys.Where(id => !known.Contains(id)).Select(id => new ProblemPart("/right/" + BodyCheck.Escape(id), ProblemText.UnknownMember) { Expected = string.Join(", ", known) }).ToList();
        if (unknown.Count > 0)
        {
            return (null, Problems.Unreadable(unknown));
        }

        var state = new ModelStateDictionary();
        return form.Read(opened, state, request.Telling.Text) is { } revise ? (revise, null) : (null, Problems.Of(state, Pointer));
    }

    private static string Pointer(string control) => control.StartsWith("Form.Right[", StringComparison.Ordinal)
        ? "/right/" + control["Form.Right[".Length..^1]
        : "/" + Finding.Fields.Small(control[(control.LastIndexOf('.') + 1)..]);
}
