using WorkflowEngine.Office;

namespace WorkflowEngine.Tests.Office;

public sealed class OfficeUnitTests
{
    private static readonly DateOnly Day = SomeOffice.Day;

    [Fact]
    public void Climbs_and_descends_the_tree()
    {
        var office = SomeOffice.Small();

        Assert.Equal(["xa", "tinh"], office.Ancestors("xa.phong", Day).Select(unit => unit.Code));
        Assert.Equal(["tinh.so", "xa", "xa.mot-cua", "xa.phong"], office.Descendants("tinh", Day).Select(unit => unit.Code));
        Assert.Equal(["xa.mot-cua", "xa.phong"], office.Children("xa", Day).Select(unit => unit.Code));
    }

    [Theory]
    [InlineData("xa.phong", "xa")]
    [InlineData("xa", "xa")]
    [InlineData("tinh.so", "tinh.so")]
    [InlineData("chi-nhanh", "chi-nhanh")]
    public void The_authority_is_the_nearest_body_that_answers(string unit, string authority)
    {
        var found = SomeOffice.Small().AuthorityOf(unit, Day);

        Assert.Equal(authority, found?.Code);
    }

    [Theory]
    [InlineData("xa.phong", "H27.012.00")]
    [InlineData("xa", "H27.012.00")]
    [InlineData("tinh.so", "H27.000.00")]
    [InlineData("chi-nhanh", null)]
    public void A_unit_without_a_part_of_its_own_takes_the_nearest_ancestors_for_dossier_codes(string unit, string? code)
    {
        var found = SomeOffice.Small().DossierCodeOf(unit, Day);

        Assert.Equal(code, found);
    }

    [Fact]
    public void Finds_a_unit_by_its_part_of_dossier_codes_on_the_day()
    {
        var office = SomeOffice.Load(SomeOffice.UnitsOf(
            SomeOffice.Unit("cu", "commune", null, "\"dossierCode\":\"H27.012.00\",\"to\":\"2026-06-30\""),
            SomeOffice.Unit("moi", "commune", null, "\"dossierCode\":\"H27.012.00\",\"from\":\"2026-07-01\"")));

        Assert.Equal("cu", office.FindUnitByDossierCode("H27.012.00", new DateOnly(2026, 6, 30))?.Code);
        Assert.Equal("moi", office.FindUnitByDossierCode("H27.012.00", new DateOnly(2026, 7, 1))?.Code);
        Assert.Null(office.FindUnitByDossierCode("H27.013.00", Day));
    }

    [Fact]
    public void A_unit_that_was_renamed_shows_the_name_of_the_day()
    {
        var office = SomeOffice.Load(SomeOffice.UnitsOf(
            """{"code":"so","name":{"vi":"Sở cũ","en":"Old"},"type":"province","to":"2026-02-28"}""",
            """{"code":"so","name":{"vi":"Sở mới","en":"New"},"type":"province","from":"2026-03-01"}"""));

        Assert.Equal("Sở cũ", office.FindUnit("so", new DateOnly(2026, 2, 28))?.Name.Vi);
        Assert.Equal("Sở mới", office.FindUnit("so", new DateOnly(2026, 3, 1))?.Name.Vi);
    }

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    public void A_unit_does_not_stand_before_its_first_day(string day, bool stands)
    {
        var office = SomeOffice.Load(SomeOffice.UnitsOf(SomeOffice.Unit("xa", "commune", null, "\"from\":\"2026-03-01\"")));

        Assert.Equal(stands, office.FindUnit("xa", SomeOffice.On(day)) is not null);
        Assert.Equal(stands, office.StandingUnit("xa", SomeOffice.On(day)) is not null);
        Assert.Equal(stands, office.UnitsAt(SomeOffice.On(day)).Any());
    }

    [Fact]
    public void Competence_moves_on_the_day_that_the_documents_say()
    {
        const string Competent = "\"competence\":[{\"level\":\"commune\",\"fields\":[\"ho-tich\"]}]";
        var office = SomeOffice.Load(SomeOffice.UnitsOf(
            SomeOffice.Unit("xa", "commune", null),
            SomeOffice.Unit("xa.a", "division", "xa", "\"to\":\"2026-06-30\"," + Competent),
            SomeOffice.Unit("xa.a", "division", "xa", "\"from\":\"2026-07-01\""),
            SomeOffice.Unit("xa.b", "division", "xa", "\"to\":\"2026-06-30\""),
            SomeOffice.Unit("xa.b", "division", "xa", "\"from\":\"2026-07-01\"," + Competent)));

        Assert.Equal("xa.a", office.CompetentUnit("xa", AuthorityLevel.Commune, "ho-tich", new DateOnly(2026, 6, 30))?.Code);
        Assert.Equal("xa.b", office.CompetentUnit("xa", AuthorityLevel.Commune, "ho-tich", new DateOnly(2026, 7, 1))?.Code);
    }

    [Fact]
    public void A_division_that_moves_to_another_commune_works_for_the_new_one()
    {
        const string Competent = "\"competence\":[{\"level\":\"commune\",\"fields\":[\"ho-tich\"]}]";
        var office = SomeOffice.Load(SomeOffice.UnitsOf(
            SomeOffice.Unit("x", "commune", null),
            SomeOffice.Unit("y", "commune", null),
            SomeOffice.Unit("phong", "division", "x", "\"to\":\"2026-06-30\"," + Competent),
            SomeOffice.Unit("phong", "division", "y", "\"from\":\"2026-07-01\"," + Competent)));

        Assert.Null(office.CompetentUnit("y", AuthorityLevel.Commune, "ho-tich", new DateOnly(2026, 6, 30)));
        Assert.Equal("phong", office.CompetentUnit("y", AuthorityLevel.Commune, "ho-tich", new DateOnly(2026, 7, 1))?.Code);
        Assert.Null(office.CompetentUnit("x", AuthorityLevel.Commune, "ho-tich", new DateOnly(2026, 7, 1)));
    }

    [Fact]
    public void A_one_stop_that_receives_every_field_receives_only_at_its_level()
    {
        var office = SomeOffice.Small();

        Assert.Equal(["xa.mot-cua"], office.ReceivingUnits(AuthorityLevel.Commune, "dat-dai", Day).Select(unit => unit.Code));
        Assert.Empty(office.ReceivingUnits(AuthorityLevel.Province, "dat-dai", Day));
    }

    [Theory]
    [InlineData("ho-tich")]
    [InlineData("Hộ tịch")]
    [InlineData("hộ tịch")]
    public void Finds_a_field_by_code_or_by_its_name_in_the_catalogue(string text)
    {
        var field = SomeOffice.Small().FindField(text);

        Assert.Equal("ho-tich", field?.Code);
    }
}
