import { EditorState, Extension } from "@codemirror/state";

const vietnamese: Record<string, string> = {
  "Control character": "Ký tự điều khiển",
  "Selection deleted": "Đã xóa phần chọn",
  "Folded lines": "Dòng đã thu gọn",
  "Unfolded lines": "Dòng đã mở",
  to: "đến",
  "folded code": "phần thu gọn",
  unfold: "mở ra",
  "Fold line": "Thu gọn",
  "Unfold line": "Mở ra",
  "Go to line": "Đến dòng",
  go: "đi",
  Find: "Tìm",
  Replace: "Thay bằng",
  next: "sau",
  previous: "trước",
  all: "tất cả",
  "match case": "phân biệt hoa thường",
  "by word": "nguyên từ",
  regexp: "biểu thức",
  replace: "thay",
  "replace all": "thay hết",
  close: "đóng",
  "current match": "chỗ đang chọn",
  "replaced $ matches": "đã thay $ chỗ",
  "replaced match on line $": "đã thay ở dòng $",
  "on line": "ở dòng",
  Completions: "Gợi ý",
  Diagnostics: "Chỗ sai",
  "No diagnostics": "Không có chỗ sai",
};

/** The editor's own words in the language of the page. */
export function phrases(): Extension {
  return document.documentElement.lang.startsWith("vi") ? EditorState.phrases.of(vietnamese) : [];
}
