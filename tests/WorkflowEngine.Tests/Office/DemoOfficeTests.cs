using WorkflowEngine.Office;
using WorkflowEngine.Office.Assignments;

namespace WorkflowEngine.Tests.Office;

public sealed class DemoOfficeTests
{
    private static readonly Lazy<OfficeReading> Shipped = new(Read);

    private static OfficeSnapshot Office => Shipped.Value.Snapshot!;

    [Fact]
    public void Loads_without_findings()
    {
        var findings = Shipped.Value.Findings;

        Assert.Empty(findings);
        Assert.True(Office.People.Count > 150);
    }

    [Theory]
    [InlineData("thanh-sen", null)]
    [InlineData("thanh-sen.trung-tam-pvhcc", "thanh-sen")]
    [InlineData("ha-tinh.so-xay-dung", "ha-tinh")]
    [InlineData("cong-an.thanh-sen", "cong-an-tinh")]
    [InlineData("cong-an-tinh", null)]
    public void Above_a_units_name_stands_the_body_over_it_and_none_above_a_peoples_committee(string unit, string? above)
    {
        var found = Office.BodyAbove(unit, SomeOffice.Day);

        Assert.Equal(above, found?.Code);
    }

    [Theory]
    [InlineData("ho-tich")]
    [InlineData("chung-thuc")]
    [InlineData("ho-kinh-doanh")]
    [InlineData("xay-dung")]
    [InlineData("bao-tro-xa-hoi")]
    [InlineData("to-chuc-bien-che")]
    public void Every_commune_that_receives_has_somebody_for_every_role_of_the_way(string field)
    {
        var receiving = Office.ReceivingUnits(AuthorityLevel.Commune, field, SomeOffice.Day).Where(unit => Office.AuthorityOf(unit.Code, SomeOffice.Day)!.Type == UnitType.Commune).ToArray();

        var gaps = receiving.SelectMany(unit => Gaps(unit, AuthorityLevel.Commune, field)).ToArray();

        Assert.Equal(4, receiving.Length);
        Assert.Empty(gaps);
    }

    [Theory]
    [InlineData("dat-dai")]
    [InlineData("ly-lich-tu-phap")]
    [InlineData("giay-phep-lai-xe")]
    [InlineData("cong-chuc")]
    [InlineData("xuat-nhap-khau")]
    [InlineData("bao-tro-xa-hoi")]
    public void The_provincial_one_stop_has_somebody_for_every_role_of_the_way(string field)
    {
        var oneStop = Office.FindUnit("ha-tinh.trung-tam-pvhcc", SomeOffice.Day)!;

        var gaps = Gaps(oneStop, AuthorityLevel.Province, field).ToArray();

        Assert.Empty(gaps);
    }

    [Fact]
    public void Every_unit_that_receives_has_counter_staff_and_every_unit_that_works_has_somebody_to_work_check_sign_and_seal()
    {
        var period = new Period(new DateOnly(2025, 7, 1), new DateOnly(2030, 12, 31));
        var units = Office.UnitsAt(SomeOffice.Day).ToArray();

        var gaps = units.Where(unit => unit.Receives.Length > 0).SelectMany(unit => Unstaffed(unit.Code, ["tiep-nhan", "tra-ket-qua", "thu-phi"], period))
            .Concat(units.Where(unit => unit.Competence.Length > 0).SelectMany(unit => Unstaffed(unit.Code, ["phan-cong", "tham-dinh", "xem-xet", "cho-y-kien"], period)))
            .Concat(units.Where(unit => unit.Competence.Length > 0).SelectMany(unit => Unstaffed(Office.AuthorityOf(unit.Code, SomeOffice.Day)!.Code, ["ky", "van-thu"], period)));

        Assert.True(units.Count(unit => unit.Competence.Length > 0) >= 30);
        Assert.Empty(gaps);
    }

    [Theory]
    [InlineData("cong-an", "cu-tru")]
    [InlineData("bhxh-co-so-thanh-sen", "bao-hiem-y-te")]
    [InlineData("thue-co-so-1", "thue")]
    public void Every_commune_finds_its_police_tax_and_social_insurance(string expected, string field)
    {
        string[] communes = ["thanh-sen", "tran-phu", "thach-ha", "cam-binh"];

        string[] found = [.. communes.Select(commune => Office.CompetentUnit(commune + ".trung-tam-pvhcc", AuthorityLevel.Commune, field, SomeOffice.Day)?.Code ?? "")];

        Assert.Equal(communes.Select(commune => expected == "cong-an" ? "cong-an." + commune : expected), found);
    }

    [Fact]
    public void Land_of_a_commune_goes_to_the_branch_that_serves_it()
    {
        string[] found = [.. new[] { "thanh-sen.trung-tam-pvhcc", "cam-binh.trung-tam-pvhcc", "ha-tinh.trung-tam-pvhcc" }
            .Select(unit => Office.CompetentUnit(unit, AuthorityLevel.Province, "dat-dai", SomeOffice.Day)?.Code ?? "")];

        Assert.Equal(["van-phong-dang-ky-dat-dai.thanh-sen", "van-phong-dang-ky-dat-dai.thach-ha", "van-phong-dang-ky-dat-dai"], found);
    }

    [Fact]
    public void A_dossier_filed_far_away_is_done_by_the_commune_that_settles_it()
    {
        var request = new AssignmentRequest { At = SomeOffice.Day, Receiving = "thach-ha.trung-tam-pvhcc", Responsible = "thanh-sen", Level = AuthorityLevel.Commune, Field = "ho-kinh-doanh" };

        var resolution = Office.Resolve(new AssignmentRule(UnitRule.Competent, "xem-xet", PersonChoice.Named, "hoang-minh-duc"), request);

        Assert.Equal(("thanh-sen.kinh-te", "hoang-minh-duc"), (resolution.Assignment?.Unit, resolution.Assignment?.Person));
    }

    [Fact]
    public void In_the_small_commune_one_person_carries_several_roles_and_four_eyes_still_hold()
    {
        var request = new AssignmentRequest { At = SomeOffice.Day, Receiving = "cam-binh.trung-tam-pvhcc", Level = AuthorityLevel.Commune, Field = "ho-tich" };
        var clerks = Office.PeopleWith("tiep-nhan", "cam-binh.trung-tam-pvhcc", SomeOffice.Day);
        var appraisers = Office.PeopleWith("tham-dinh", "cam-binh.van-phong", SomeOffice.Day);

        var alone = Office.Resolve(new AssignmentRule(UnitRule.Competent, "tham-dinh"), request with { Excluded = appraisers });

        Assert.NotEmpty(clerks.Intersect(appraisers));
        Assert.All(appraisers, appraiser => Assert.Contains(Office.FindPerson(appraiser)!.Name, alone.Nobody?.Vi, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ho-tich")]
    [InlineData("chung-thuc")]
    [InlineData("ho-kinh-doanh")]
    [InlineData("xay-dung")]
    [InlineData("bao-tro-xa-hoi")]
    public void Whoever_receives_and_whoever_appraises_four_eyes_find_somebody_else_in_every_commune(string field)
    {
        var stuck =
            from oneStop in Office.UnitsAt(SomeOffice.Day).Where(unit => unit.Type == UnitType.OneStop && Office.AuthorityOf(unit.Code, SomeOffice.Day)!.Type == UnitType.Commune)
            let request = new AssignmentRequest { At = SomeOffice.Day, Receiving = oneStop.Code, Level = AuthorityLevel.Commune, Field = field }
            from clerk in Office.PeopleWith("tiep-nhan", oneStop.Code, SomeOffice.Day)
            let work = Office.Resolve(new AssignmentRule(UnitRule.Competent, "tham-dinh"), request with { Excluded = [clerk] }).Assignment
            from appraiser in work is null ? ["nobody"] : Office.PeopleWith("tham-dinh", work.Unit, SomeOffice.Day).Where(person => person != clerk)
            from next in new[] { ("competent", "xem-xet"), ("authority of competent", "ky") }
            let resolution = Office.Resolve(new AssignmentRule(SomeOffice.Rule(next.Item1), next.Item2), request with { Excluded = [appraiser] })
            where work is null || resolution.Nobody is not null
            select $"{oneStop.Code}: {clerk}, {appraiser}, {next}";

        Assert.Empty(stuck);
    }

    [Theory]
    [InlineData(Right.Design)]
    [InlineData(Right.Approve)]
    [InlineData(Right.Publish)]
    [InlineData(Right.Reform)]
    [InlineData(Right.Oversee)]
    [InlineData(Right.ConfigureOffice)]
    [InlineData(Right.Audit)]
    public void Somebody_has_every_right_over_the_whole_province(Right right)
    {
        var holders = Office.People.Count(person => Office.MayDo(person.Code, right, "cam-binh", SomeOffice.Day));

        Assert.InRange(holders, 1, 5);
    }

    [Fact]
    public void Nobody_both_designs_and_approves()
    {
        var both = Office.People.Where(person =>
            Office.MayDoSomewhere(person.Code, Right.Design, SomeOffice.Day) && Office.MayDoSomewhere(person.Code, Right.Approve, SomeOffice.Day));

        Assert.Empty(both);
    }

    [Fact]
    public void Shows_people_with_the_positions_under_which_they_sign_in()
    {
        var person = Office.FindBySignIn("DUC.HM")!;

        var held = Office.PositionsOf(person.Code, SomeOffice.Day).Single();

        Assert.Equal("Hoàng Minh Đức", person.Name);
        Assert.Equal(("Phòng KT, HT và ĐT", "H27.012.00"), (held.Unit.ShortName.Vi, Office.DossierCodeOf(held.Unit.Code, SomeOffice.Day)));
    }

    [Fact]
    public void A_commune_merged_away_leaves_its_work_to_its_successor()
    {
        var successor = Office.StandingUnit("cam-vinh", SomeOffice.Day);

        Assert.Equal("cam-binh", successor?.Code);
        Assert.Equal("Xã Cẩm Vĩnh", Office.FindUnit("cam-vinh", new DateOnly(2025, 6, 30))?.ShortName.Vi);
        Assert.Null(Office.FindUnit("cam-vinh", new DateOnly(2025, 7, 1)));
    }

    private static IEnumerable<string> Unstaffed(string unit, string[] roles, Period period) =>
        roles.SelectMany(role => Office.UnstaffedDays(role, unit, period).Select(days => $"{unit}/{role}: {days.From}"));

    private static IEnumerable<string> Gaps(Unit receiving, AuthorityLevel level, string field)
    {
        var request = new AssignmentRequest { At = SomeOffice.Day, Receiving = receiving.Code, Level = level, Field = field };
        (string Unit, string Role)[] way =
        [
            ("receiving", "tiep-nhan"), ("competent", "phan-cong"), ("competent", "tham-dinh"), ("competent", "xem-xet"), ("competent", "cho-y-kien"),
            ("authority of competent", "ky"), ("authority of competent", "van-thu"), ("receiving", "thu-phi"), ("receiving", "tra-ket-qua"),
        ];
        foreach (var (unit, role) in way)
        {
            var resolution = Office.Resolve(new AssignmentRule(SomeOffice.Rule(unit), role), request);
            if (resolution.Nobody is { } nobody)
            {
                yield return $"{unit}/{role}: {nobody.Vi}";
            }
        }
    }

    private static OfficeReading Read()
    {
        var folder = Path.Combine(SomeOffice.Root(), "workflows", "office");
        var files = new[] { "units", "positions", "people" }.SelectMany(kind => Directory.EnumerateFiles(Path.Combine(folder, kind), "*.json")).Order(StringComparer.Ordinal);
        return OfficeLoader.Load(files.Select(file => new OfficeDocument(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))));
    }
}
