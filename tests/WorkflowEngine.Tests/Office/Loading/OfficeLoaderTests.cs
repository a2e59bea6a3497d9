using WorkflowEngine.Office;

namespace WorkflowEngine.Tests.Office.Loading;

public sealed class OfficeLoaderTests
{
    [Theory]
    [InlineData("""{"kind":"units",""", "", "JSON")]
    [InlineData("""{"kind":"units","kind":"units"}""", "", "lặp lại")]
    [InlineData("[]", "", "đối tượng JSON")]
    [InlineData("""{"kind":"calendar","id":"x","name":{"vi":"X","en":"X"},"source":"x","evidence":"T"}""", "kind", "“calendar”")]
    [InlineData("""{"kind":"people","name":{"vi":"X","en":"X"},"source":"x","evidence":"T"}""", "id", "Thiếu “id”")]
    [InlineData("""{"kind":"people","id":"x","name":"X","source":"x","evidence":"T"}""", "name", "chuỗi “X”")]
    [InlineData("""{"kind":"people","id":"x","name":{"vi":"X"},"source":"x","evidence":"T"}""", "name.en", "Thiếu “en”")]
    [InlineData("""{"kind":"people","id":"x","name":{"vi":"X","en":"X"},"source":"x","evidence":"Z"}""", "evidence", "“Z”")]
    [InlineData("""{"kind":"people","id":"x","name":{"vi":"X","en":"X"},"source":"x","evidence":"T","validFrom":"1/7/2025"}""", "validFrom", "“1/7/2025”")]
    [InlineData("""{"kind":"people","id":"x","name":{"vi":"X","en":"X"},"source":"x","evidence":"T","validFrom":"2026-01-01","validTo":"2025-12-31"}""", "validTo", "31/12/2025")]
    [InlineData("""{"kind":"people","id":"x","name":{"vi":"X","en":"X"},"source":"x","evidence":"T","people":{}}""", "people", "một danh sách")]
    [InlineData("""{"kind":"people","id":"x","name":{"vi":"X","en":"X"},"source":"x","evidence":"T","people":[1]}""", "people[0]", "“1”")]
    [InlineData("""{"kind":"people","id":"x","name":{"vi":"X","en":"X"},"source":"x","evidence":"T","persons":[]}""", "persons", "Không có thuộc tính “persons”")]
    [InlineData("""{"kind":"positions","id":"x","name":{"vi":"X","en":"X"},"source":"x","evidence":"T","positions":[{"rank":"boss"}]}""", "positions[0].rank", "“boss”")]
    [InlineData("""{"kind":"positions","id":"x","name":{"vi":"X","en":"X"},"source":"x","evidence":"T","positions":[{"roles":[]}]}""", "positions[0].roles", "danh sách đang trống")]
    [InlineData("""{"kind":"positions","id":"x","name":{"vi":"X","en":"X"},"source":"x","evidence":"T","rights":[{"role":"ky","may":["fly"]}]}""", "rights[0].may[0]", "“fly”")]
    [InlineData("""{"kind":"positions","id":"x","name":{"vi":"X","en":"X"},"source":"x","evidence":"T","roles":[{"delegable":"no"}]}""", "roles[0].delegable", "chuỗi “no”")]
    [InlineData("""{"kind":"people","id":"X Y","name":{"vi":"X","en":"X"},"source":"x","evidence":"T"}""", "id", "“X Y”")]
    public void Says_where_a_document_is_written_wrongly_and_what_was_found(string json, string path, string vi)
    {
        var reading = OfficeLoader.Load([new OfficeDocument("van-ban.json", json)]);

        Assert.Null(reading.Snapshot);
        Assert.Contains(reading.Findings, finding => finding.Document == "van-ban.json" && finding.Path == path && finding.Sentence.Vi.Contains(vi, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("units", "division", "khong-co", "", "units[6].parent", "mang mã “khong-co”")]
    [InlineData("units", "division", null, "", "units[6].parent", "phải thuộc một đơn vị khác")]
    [InlineData("units", "district", "tinh", "", "units[6].type", "“district”")]
    [InlineData("units", "agency", null, "\"serves\":[\"khong-co\"]", "units[6].serves[0]", "mang mã “khong-co”")]
    [InlineData("units", "agency", null, "\"serves\":[\"tinh.so\"]", "units[6].serves[0]", "phải là tỉnh hoặc xã")]
    [InlineData("units", "commune", "tinh", "\"serves\":[\"xa\"]", "units[6].serves", "địa bàn của chính mình")]
    [InlineData("units", "division", "xa", "\"competence\":[{\"level\":\"commune\",\"fields\":[\"thue\"]}]", "units[6].competence[0].fields[0]", "“thue”")]
    [InlineData("units", "division", "xa", "\"competence\":[{\"level\":\"commune\",\"fields\":[\"*\"]}]", "units[6].competence[0].fields[0]", "“*”")]
    [InlineData("units", "division", "xa", "\"competence\":[{\"level\":\"commune\",\"fields\":[\"ho-tich\"]}]", "units[6].competence", "“xa.phong”")]
    [InlineData("units", "division", "xa", "\"competence\":[{\"level\":\"huyen\",\"fields\":[\"ho-tich\"]}]", "units[6].competence[0].level", "“huyen”")]
    [InlineData("units", "division", "xa", "\"from\":\"2025-06-30\"", "units[6].from", "30/06/2025")]
    [InlineData("units", "division", "xa", "\"successor\":\"xa\"", "units[6].successor", "ngày kết thúc")]
    [InlineData("units", "division", "xa", "\"to\":\"2026-06-30\",\"successor\":\"khong-co\"", "units[6].successor", "“khong-co”")]
    [InlineData("units", "division", "xa", "\"dossierCode\":\"H27.012.00\"", "units[6].dossierCode", "“xa”")]
    [InlineData("units", "division", "moi", "", "units[6].parent", "moi → moi")]
    public void Finds_what_is_wrong_with_a_unit(string kind, string type, string? parent, string more, string path, string vi)
    {
        var reading = OfficeLoader.Load([SomeOffice.UnitsOf([.. SomeOffice.Units, SomeOffice.Unit("moi", type, parent, more)])]);

        Expect(reading, kind, path, vi);
    }

    [Fact]
    public void Finds_a_cycle_over_several_units_and_names_the_way()
    {
        var reading = OfficeLoader.Load(
            [SomeOffice.UnitsOf(SomeOffice.Unit("a", "division", "b"), SomeOffice.Unit("b", "division", "c"), SomeOffice.Unit("c", "division", "a"))]);

        Expect(reading, "units", "units[0].parent", "a → b → c → a");
    }

    [Fact]
    public void Two_units_may_stand_under_each_other_at_different_times()
    {
        var reading = OfficeLoader.Load([SomeOffice.UnitsOf(
            SomeOffice.Unit("goc", "province", null),
            SomeOffice.Unit("a", "division", "goc", "\"to\":\"2025-12-31\""),
            SomeOffice.Unit("a", "division", "b", "\"from\":\"2026-01-01\""),
            SomeOffice.Unit("b", "division", "a", "\"to\":\"2025-12-31\""),
            SomeOffice.Unit("b", "division", "goc", "\"from\":\"2026-01-01\""))]);

        Assert.Empty(reading.Findings);
        Assert.Equal(["a", "goc"], reading.Snapshot!.Ancestors("b", new DateOnly(2025, 12, 31)).Select(unit => unit.Code));
        Assert.Equal(["b", "goc"], reading.Snapshot.Ancestors("a", new DateOnly(2026, 1, 1)).Select(unit => unit.Code));
    }

    [Theory]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void Two_periods_of_one_unit_must_not_share_a_day(string secondFrom, bool wrong)
    {
        var reading = OfficeLoader.Load([SomeOffice.UnitsOf(
            SomeOffice.Unit("tinh", "province", null, "\"to\":\"2026-06-30\""),
            SomeOffice.Unit("tinh", "province", null, $"\"from\":\"{secondFrom}\""))]);

        Assert.Equal(wrong, reading.Findings.Any(finding => finding.Path == "units[1]" && finding.Sentence.Vi.Contains("30/06/2026", StringComparison.Ordinal)));
        Assert.Equal(wrong, reading.Snapshot is null);
    }

    [Fact]
    public void A_parent_must_stand_as_long_as_what_is_under_it()
    {
        var reading = OfficeLoader.Load([SomeOffice.UnitsOf(SomeOffice.Unit("tinh", "province", null, "\"to\":\"2026-06-30\""), SomeOffice.Unit("so", "department", "tinh"))]);

        Expect(reading, "units", "units[1].parent", "không có từ 01/07/2026");
    }

    [Theory]
    [InlineData("khong-co", "ky", "", "positions[0].unit", "“khong-co”")]
    [InlineData("xa", "ky-nhay", "", "positions[0].roles[0]", "“ky-nhay”")]
    [InlineData("xa", "ky ky", "", "positions[0].roles[1]", "đã có ở trên")]
    [InlineData("xa", "ky", "\"worksFor\":[\"khong-co\"]", "positions[0].worksFor[0]", "“khong-co”")]
    public void Finds_what_is_wrong_with_a_position(string unit, string roles, string more, string path, string vi)
    {
        var reading = OfficeLoader.Load([SomeOffice.UnitsOf(SomeOffice.Units), SomeOffice.PositionsOf(SomeOffice.Position("cv", unit, roles, more))]);

        Expect(reading, "positions", path, vi);
    }

    [Theory]
    [InlineData("""{"code":"a","name":"An","positions":[{"position":"khong-co"}]}""", "people[1].positions[0].position", "“khong-co”")]
    [InlineData("""{"code":"z","name":"An","positions":[]}""", "people[1].code", "đã dùng cho người khác")]
    [InlineData("""{"code":"a","name":"An","signIn":"z.z","positions":[]}""", "people[1].signIn", "đã dùng cho người khác")]
    [InlineData("""{"code":"a","name":"An","password":"x","positions":[]}""", "people[1].password", "Không có thuộc tính “password”")]
    [InlineData("""{"code":"a","name":"An","positions":[{"position":"cv","to":"2026-06-30"},{"position":"cv","from":"2026-06-30"}]}""", "people[1].positions[1]", "hai lần cho cùng thời gian")]
    [InlineData("""{"code":"a","name":"An","to":"2026-06-30","positions":[{"position":"cv","to":"2026-07-01"}]}""", "people[1].positions[0].to", "vượt ra ngoài")]
    public void Finds_what_is_wrong_with_a_person(string person, string path, string vi)
    {
        var reading = Read([person], "", "");

        Expect(reading, "people", path, vi);
    }

    [Theory]
    [InlineData("""{"giver":"z","taker":"khong-co"}""", "", "delegations[0].taker", "“khong-co”")]
    [InlineData("""{"giver":"z","taker":"z"}""", "", "delegations[0].taker", "Cần một người khác")]
    [InlineData("""{"giver":"z","taker":"y","roles":["thiet-ke"]}""", "", "delegations[0].roles[0]", "không được ủy quyền")]
    [InlineData("""{"giver":"z","taker":"y","units":["khong-co"]}""", "", "delegations[0].units[0]", "“khong-co”")]
    [InlineData("", """{"person":"khong-co"}""", "absences[0].person", "“khong-co”")]
    [InlineData("", """{"person":"z","standIn":"z"}""", "absences[0].standIn", "Cần một người khác")]
    [InlineData("", """{"person":"z","to":"2026-06-30"},{"person":"z","from":"2026-06-30"}""", "absences[1]", "đã được khai vắng")]
    public void Finds_what_is_wrong_with_a_delegation_or_an_absence(string delegations, string absences, string path, string vi)
    {
        var reading = Read([SomeOffice.Person("y", "cv")], delegations, absences);

        Expect(reading, "people", path, vi);
    }

    [Theory]
    [InlineData("""{"giver":"z","taker":"y","roles":["ky"]}""", "", "delegations[0].roles[0]")]
    [InlineData("", """{"person":"z","standIn":"y","to":"2026-06-30"},{"person":"y","from":"2026-06-01","to":"2026-06-30"}""", "absences[0].standIn")]
    public void Warns_of_what_has_no_effect_and_can_still_be_used(string delegations, string absences, string path)
    {
        var reading = Read([SomeOffice.Person("y", "cv")], delegations, absences);

        var finding = Assert.Single(reading.Findings);
        Assert.Equal((path, FindingSeverity.Warning), (finding.Path, finding.Severity));
        Assert.NotNull(reading.Snapshot);
    }

    [Fact]
    public void Every_finding_speaks_both_languages()
    {
        var reading = Read(["""{"code":"A B","name":"","positions":[{"position":"khong-co","from":"x"}],"extra":1}"""], """{"giver":"q","taker":"q"}""", "[]");

        Assert.All(reading.Findings, finding => Assert.True(finding.Sentence.Vi.Length > 10 && finding.Sentence.En.Length > 10 && finding.Sentence.Vi != finding.Sentence.En));
        Assert.True(reading.Findings.Count >= 4);
    }

    private static OfficeReading Read(string[] people, string delegations, string absences) => OfficeLoader.Load(
    [
        SomeOffice.UnitsOf(SomeOffice.Units),
        SomeOffice.PositionsOf(SomeOffice.Position("cv", "xa.phong", "tham-dinh")),
        SomeOffice.PeopleOf(["""{"code":"z","name":"Dương","signIn":"z.z","positions":[{"position":"cv"}]}""", .. people], delegations, absences),
    ]);

    private static void Expect(OfficeReading reading, string document, string path, string vi)
    {
        Assert.Null(reading.Snapshot);
        Assert.Contains(
            reading.Findings,
            finding => finding.Document == document && finding.Path == path && finding.Severity == FindingSeverity.Error && finding.Sentence.Vi.Contains(vi, StringComparison.Ordinal));
    }
}
