namespace WorkflowEngine.Web.Tests.Filing;

/// <summary>Filing the registration of a household business, procedure 1.001612, by its pages.</summary>
internal static class HouseholdBusiness
{
    public const string Code = "1.001612";
    public const string Unit = "thanh-sen.trung-tam-pvhcc";

    /// <summary>Answers that are complete: the applicant alone, filing for herself.</summary>
    public static readonly IReadOnlyList<(string Name, string Value)> Answers =
    [
        ("fields.chuHoHoTen", "Trần Thị Mai Lan"),
        ("fields.chuHoSoDinhDanh", "042190000127"),
        ("fields.chuHoNgaySinh", "07/05/1990"),
        ("fields.chuHoNoiCuTru", "Tổ dân phố 5, phường Thành Sen, tỉnh Hà Tĩnh"),
        ("fields.chuHoDienThoai", "0912 345 678"),
        ("fields.tenHoKinhDoanh", "Hộ kinh doanh Bình An Quán"),
        ("fields.diaChiTruSo", "Số 12 đường Phan Đình Phùng, phường Thành Sen"),
        ("fields.nganhNghe[0].maNganh", "5610"),
        ("fields.nganhNghe[0].tenNganh", "Nhà hàng và các dịch vụ ăn uống phục vụ lưu động"),
        ("fields.vonKinhDoanh", "50.000.000"),
        ("fields.soLaoDong", "3"),
        ("fields.chuTheThanhLap", "ca-nhan"),
        ("fields.ngayBatDau", "01/12/2026"),
        ("fields.hinhThucNhan", "dien-tu"),
    ];

    /// <summary>The smallest PDF there is.</summary>
    public static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"u8.ToArray();

    /// <summary>The answers with some of them changed; a null value leaves a field out.</summary>
    public static (string Name, string Value)[] With(params (string Name, string? Value)[] changed)
    {
        var answers = Answers.Where(answer => changed.All(one => one.Name != answer.Name)).ToList();
        answers.AddRange(changed.Where(one => one.Value is not null).Select(one => (one.Name, one.Value!)));
        return [.. answers];
    }

    /// <summary>Chooses where to file; the visitor then stands at the form, whose address is answered.</summary>
    public static async Task<string> Begin(Visitor visitor)
    {
        await visitor.Open("/filing/start/" + Code);
        await visitor.Send("/filing/start/" + Code, ("Unit", Unit));
        Assert.Matches("^/filing/[0-9a-f-]{36}$", visitor.At);
        return visitor.At;
    }

    /// <summary>Files it whole and answers the dossier's code and the lookup code.</summary>
    public static async Task<(string Code, string Lookup)> File(Visitor visitor)
    {
        var form = await Begin(visitor);
        await visitor.Send(form, [.. Answers, ("act", "continue")]);
        Assert.Equal(form + "/check", visitor.At);
        await visitor.Send(form + "/check", ("Declared", "true"));
        return (visitor.Inside("dd", "data-testid=\"code\""), visitor.Inside("dd", "data-testid=\"secret\""));
    }
}
