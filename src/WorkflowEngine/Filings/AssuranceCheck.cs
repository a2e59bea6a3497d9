using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Filings;

/// <summary>Whether a person is identified surely enough to file online what a procedure asks it for.</summary>
public static class AssuranceCheck
{
    /// <summary>What is missing and how to get it; null when it is enough, or when somebody else vouches for the person.</summary>
    public static Sentence? Of(ProcedureFacts facts, Assurance? assurance) => assurance >= facts.Assurance || assurance is null
        ? null
        : new Sentence(
            $"Nộp trực tuyến thủ tục này cần {Name(facts.Assurance).Vi}; bạn đang đăng nhập bằng {Name(assurance.Value).Vi}. Đăng nhập lại bằng tài khoản định danh quốc gia ở mức đó, hoặc nộp tại quầy.",
            $"Filing this procedure online takes {Name(facts.Assurance).En}; you are signed in with {Name(assurance.Value).En}. Sign in again with a national identity of that level, or file at the counter.");

    /// <summary>The level as people say it.</summary>
    public static Sentence Name(Assurance assurance) => assurance switch
    {
        Assurance.Verified => new Sentence("định danh điện tử mức độ 2", "electronic identification of level 2"),
        Assurance.Identified => new Sentence("định danh điện tử mức độ 1", "electronic identification of level 1"),
        Assurance.Reachable => new Sentence("tài khoản đã xác nhận điện thoại hoặc thư điện tử", "an account whose telephone or mail address is confirmed"),
        _ => new Sentence("tài khoản và mật khẩu", "an account and its password"),
    };
}
