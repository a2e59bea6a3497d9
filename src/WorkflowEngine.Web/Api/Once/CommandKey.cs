using System.Security.Cryptography;
using System.Text;

namespace WorkflowEngine.Web.Api.Once;

/// <summary>The key of the request, put among its features once it was begun.</summary>
internal sealed record CommandKey(string Account, string Key)
{
    /// <summary>
    /// The id of a command of the request: the same for the same key, so that the store knows a command again even when the
    /// answer to the first try was lost.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="part">Which of its commands it is, where it gives several.</param>
    public static Guid Of(HttpContext context, string part = "")
    {
        if (context.Features.Get<CommandKey>() is not { } known)
        {
            return Guid.NewGuid();
        }

        var text = $"{known.Account}\n{known.Key}\n{context.Request.Method} {context.Request.Path}\n{part}";
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
