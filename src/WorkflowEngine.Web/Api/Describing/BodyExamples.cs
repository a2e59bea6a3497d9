using System.Text.Json.Nodes;
using WorkflowEngine.Web.Api.Accounts;
using WorkflowEngine.Web.Api.Applying;
using WorkflowEngine.Web.Api.Assisting;
using WorkflowEngine.Web.Api.Beside;
using WorkflowEngine.Web.Api.Following;
using WorkflowEngine.Web.Api.Listing;
using WorkflowEngine.Web.Api.Money;
using WorkflowEngine.Web.Api.Petitions;
using WorkflowEngine.Web.Api.Receiving;
using WorkflowEngine.Web.Api.Working;

namespace WorkflowEngine.Web.Api.Describing;

/// <summary>Examples of what programs send; a test sends each of them to the reading of bodies.</summary>
internal static class BodyExamples
{
    /// <summary>By the type of the body.</summary>
    public static readonly IReadOnlyDictionary<Type, string> All = new Dictionary<Type, string>
    {
        [typeof(FilingBegun)] = """{"procedure":"1.001612","unit":"thanh-sen.trung-tam-pvhcc"}""",
        [typeof(AnswersBody)] = """{"answers":{"chuHoHoTen":"Trần Thị Mai Lan","ngayBatDau":"2026-12-01","vonKinhDoanh":50000000,"nganhNghe":[{"maNganh":"5610","tenNganh":"Nhà hàng"}]}}""",
        [typeof(DifferenceBody)] = """{"field":"thuaSo","choice":"mine","reason":"Thửa đã tách năm 2025, giấy chứng nhận mới chưa cập nhật"}""",
        [typeof(VaultChoiceBody)] = """{"choice":"instead","reason":"khong-doc-duoc"}""",
        [typeof(SentBody)] = """{"declared":true}""",
        [typeof(TrackBody)] = """{"code":"H27.012.00-261113-0042","lookup":"7K3M-9QTX"}""",
        [typeof(ReasonBody)] = """{"reason":"Tôi chưa thuê được địa điểm."}""",
        [typeof(DraftAnswerBody)] = """{"confirmed":false,"answers":{"tenHoKinhDoanh":"Hộ kinh doanh Bình An"},"note":"Tên hộ kinh doanh thiếu chữ."}""",
        [typeof(SupplyBody)] = """{"tickets":["CfDJ8…"]}""",
        [typeof(OrderBody)] = """{"way":"transfer"}""",
        [typeof(RatingBody)] = """{"answers":{"hai-long":"rat-hai-long"},"comment":"Nhanh và đúng hẹn."}""",
        [typeof(PetitionBody)] = """{"dossier":"H27.012.00-261113-0042","summary":"Chậm trả kết quả","story":"Quá hẹn hai ngày mà chưa có thông báo."}""",
        [typeof(OutcomeBody)] = """{"outcome":"SupplementRequired","opinion":"Thiếu biên bản họp.","ask":[{"id":"bienBanHop","defect":"Chưa có chữ ký của các thành viên."}]}""",
        [typeof(AssignBody)] = """{"to":"le-van-cuong","reason":"Đúng lĩnh vực phụ trách."}""",
        [typeof(CloseBody)] = """{"outcome":"Sent","note":"Đã gọi điện xin lỗi."}""",
        [typeof(ExtensionBody)] = """{"extension":"phuc-tap","amount":5,"reason":"Phải xác minh thực địa."}""",
        [typeof(PauseBody)] = """{"cause":"xac-minh","waiting":"Chờ kết quả xác minh của công an."}""",
        [typeof(VisitBody)] = """{"at":"2026-11-18T08:30:00+07:00","place":"Số 12 đường Phan Đình Phùng","present":"Cán bộ thẩm định, chủ hộ","found":"Đúng địa chỉ đăng ký."}""",
        [typeof(ParcelBody)] = """{"parcel":"EH123456789VN","status":"delivered","at":"2026-11-18T09:10:00+07:00","to":"Trần Thị Mai Lan"}""",
        [typeof(HandOverBody)] = """{"to":"thanh-sen.kinh-te"}""",
        [typeof(TakeOverBody)] = """{"missing":"Biên bản họp bản chính."}""",
        [typeof(NoteBody)] = """{"text":"@Hồ Minh Đức nhờ xem lại ngành nghề."}""",
        [typeof(SavedListBody)] = """{"name":"Trễ hạn hộ kinh doanh","list":{"view":"late","procedure":"1.001612"}}""",
        [typeof(ChosenBody)] = """{"act":"assign","items":[{"dossier":"H27.012.00-261113-0042","seq":3,"revision":7}],"to":"le-van-cuong","reason":"Nghỉ buổi chiều."}""",
        [typeof(RelatedBody)] = """{"other":"H27.012.00-261113-0017","reason":"Cùng một địa chỉ trụ sở."}""",
        [typeof(WordingBody)] = """{"parts":{"noiDung":"Đồng ý cấp giấy chứng nhận."}}""",
        [typeof(LetterWordsBody)] = """{"seq":3,"template":"forms/02-yeu-cau-bo-sung","parts":{"huong-dan":"Nộp bản có đủ chữ ký của các thành viên."}}""",
        [typeof(ReroutingBody)] = """{"reason":"sai-don-vi","procedure":"1.001612","unit":"cam-xuyen.trung-tam-pvhcc"}""",
        [typeof(ContactBody)] = """{"phone":"0912 345 678","email":"lan@vidu.vn","address":"Tổ dân phố 5, phường Thành Sen","language":"vi"}""",
        [typeof(OrganisationBody)] = """{"number":"3001234567","name":"Công ty TNHH Bình An","title":"Giám đốc"}""",
        [typeof(PetitionAnswerBody)] = """{"outcome":"upheld","done":"Đã trả kết quả và xin lỗi."}""",
        [typeof(PetitionRefusalBody)] = """{"ground":"khong-thuoc-tham-quyen","reason":"Việc thuộc thẩm quyền của tòa án."}""",
        [typeof(AssistedBody)] = """{"identity":"042190000127","name":"Trần Thị Mai Lan","phone":"0912345678","fields":{"tenHoKinhDoanh":"Hộ kinh doanh Bình An"},"consentCode":"482913"}""",
        [typeof(MatchBody)] = """{"provider":"bank:3902201000123","transaction":"FT26320001","dossier":"H27.012.00-261113-0042"}""",
        [typeof(ProofBody)] = """{"proof":"UNC-0231"}""",
        [typeof(QueueEndBody)] = """{"how":"served"}""",
        [typeof(FetchBody)] = """{"consent":true}""",
        [typeof(ConsentBody)] = """{"given":true}""",
        [typeof(HiddenBody)] = """{"ref":"H27.012.00-261113-0042/bienBanHop","hidden":true}""",
        [typeof(ReassignBody)] = """{"to":"le-van-cuong","reason":"Người giữ việc nghỉ ốm."}""",
        [typeof(DecisionBody)] = """{"approved":true,"note":"Đồng ý gia hạn một lần."}""",
        [typeof(ContinueBody)] = """{"cause":"posting"}""",
        [typeof(LateBody)] = """{"step":"lay-y-kien","unit":"ha-tinh.so-xay-dung","answer":"Agreed"}""",
        [typeof(ReceivedBody)] = """{"seq":3,"method":"cash","reference":"BL-0001"}""",
        [typeof(WaivedBody)] = """{"seq":3,"ground":"ho-ngheo","reason":"Hộ nghèo, giấy xác nhận số 12."}""",
        [typeof(DelegationBody)] = """{"taker":"le-van-cuong","from":"2026-11-20","to":"2026-11-24","roles":["tham-dinh"],"basis":"Quyết định số 15/QĐ-UBND"}""",
        [typeof(EndBody)] = """{"delegation":false,"from":"2026-11-20"}""",
        [typeof(FirstListBody)] = """{"list":12}""",
        [typeof(SharedListBody)] = """{"shared":true}""",
        [typeof(ConsentCodeBody)] = """{"phone":"0912345678"}""",
        [typeof(AssistBegun)] = """{"procedure":"1.001612"}""",
        [typeof(MoreBody)] = """{"text":"Tôi đến lúc tám giờ sáng."}""",
        [typeof(JudgementBody)] = """{"satisfied":true}""",
        [typeof(EscalationBody)] = """{"reason":"Quá hạn mà chưa ai trả lời."}""",
        [typeof(PetitionAssignBody)] = """{"person":"pham-thi-dung","unit":"thanh-sen.trung-tam-pvhcc"}""",
        [typeof(QuestionBody)] = """{"what":"Bạn đến lúc mấy giờ?"}""",
        [typeof(ForwardBody)] = """{"unit":"ha-tinh","reason":"Thuộc thẩm quyền của tỉnh."}""",
        [typeof(PublicationBody)] = """{"question":"Có phải nộp sổ hộ khẩu không?","answer":"Không. Giấy này đã bỏ."}""",
        [typeof(TransactionBody)] = """{"provider":"bank:3902201000123","transaction":"FT26320001"}""",
        [typeof(ClosingBody)] = """{"note":"Ngân hàng báo có muộn một ngày."}""",
        [typeof(GuidanceBody)] = """{"procedure":"1.001612"}""",
        [typeof(ReviseBody)] = """{"change":"corrected","reason":"Sai ngày sinh do lỗi đánh máy.","article":"118/2025/NĐ-CP, Điều 23","right":{"chuHoNgaySinh":"08/05/1990"}}""",
        [typeof(AwayBody)] = """{"from":"2026-11-20","to":"2026-11-24","standIn":"le-van-cuong","reason":"nghi-phep"}""",
        [typeof(SearchBody)] = """{"procedure":"1.001612","identity":"042190000127"}""",
        [typeof(CounterBody)] = """{"procedure":"1.001612","identity":"042190000127","name":"Trần Thị Mai Lan","phone":"0912345678","fields":{"tenHoKinhDoanh":"Hộ kinh doanh Bình An"},"papers":["giayDeNghi"]}""",
    };

    /// <summary>Null where there is none.</summary>
    public static JsonNode? Of(Type type) => All.TryGetValue(type, out var text) ? JsonNode.Parse(text) : null;
}
