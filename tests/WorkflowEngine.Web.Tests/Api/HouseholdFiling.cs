using System.Net;
using System.Text.Json;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>Filing the registration of a household business, procedure 1.001612, by a program.</summary>
internal static class HouseholdFiling
{
    /// <summary>Answers that are complete.</summary>
    public static Dictionary<string, object> Answers => new()
    {
        ["chuHoHoTen"] = "Trần Thị Mai Lan",
        ["chuHoSoDinhDanh"] = "042190000127",
        ["chuHoNgaySinh"] = "1990-05-07",
        ["chuHoNoiCuTru"] = "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh",
        ["chuHoDienThoai"] = "0912 345 678",
        ["tenHoKinhDoanh"] = "Hộ kinh doanh Bình An Quán",
        ["diaChiTruSo"] = "Số 12 đường Phan Đình Phùng, phường Thành Sen",
        ["nganhNghe"] = new[] { new { maNganh = "5610", tenNganh = "Nhà hàng và các dịch vụ ăn uống phục vụ lưu động" } },
        ["vonKinhDoanh"] = 50_000_000,
        ["soLaoDong"] = 3,
        ["chuTheThanhLap"] = "ca-nhan",
        ["ngayBatDau"] = "2026-12-01",
        ["hinhThucNhan"] = "dien-tu",
    };

    public static object Begun => new { procedure = HouseholdBusiness.Code, unit = HouseholdBusiness.Unit };

    /// <summary>Begins a filing; its address is answered.</summary>
    public static async Task<string> BeginAsync(Caller person) =>
        "/filings/" + (await person.PostAsync("/filings", Begun)).Is(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

    /// <summary>Files it whole and answers with the codes.</summary>
    public static async Task<JsonElement> FileAsync(Caller person)
    {
        var filing = await BeginAsync(person);
        var answered = (await person.PutAsync(filing + "/answers", new { answers = Answers })).Is(HttpStatusCode.OK).Json;
        Assert.True(answered.GetProperty("canBeSent").GetBoolean(), answered.GetRawText());
        return (await person.PostAsync(filing + "/send", new { declared = true })).Is(HttpStatusCode.Created).Json;
    }
}
