/** Số tiền chính xác, tính bằng đồng. */
interface Money { readonly __money: unique symbol }
/** Tạo số tiền chính xác: money(2000), money('120.50'). */
declare const money: {
  (amount: number | string): Money;
  /** Cộng các số tiền. */ add(...amounts: Money[]): Money;
  /** Trừ. */ sub(left: Money, right: Money): Money;
  /** Nhân số tiền với một số. */ mul(amount: Money, by: number): Money;
  /** Chia số tiền cho một số. */ div(amount: Money, by: number): Money;
  /** -1, 0 hoặc 1. */ compare(left: Money, right: Money): number;
  equals(left: Money, right: Money): boolean;
  min(...amounts: Money[]): Money;
  max(...amounts: Money[]): Money;
  /** Tổng của một danh sách. */ sum(amounts: Money[]): Money;
  /** Làm tròn; -3 là nghìn đồng. */ round(amount: Money, digits: number): Money;
  /** Viết ra: "1.234.567 đ". */ format(amount: Money): string;
  isMoney(value: any): boolean;
  toNumber(amount: Money): number;
};
/** Ngày là chuỗi "2026-11-17". */
declare const dates: {
  /** Hôm nay. */ readonly today: string;
  /** Thêm n ngày làm việc theo lịch của cơ quan. */ addWorkingDays(day: string, count: number): string;
  workingDaysBetween(from: string, to: string): number;
  isWorkingDay(day: string): boolean;
  addDays(day: string, count: number): string;
  addMonths(day: string, count: number): string;
  addYears(day: string, count: number): string;
  daysBetween(from: string, to: string): number;
  monthsBetween(from: string, to: string): number;
  /** Số năm tròn, dùng để tính tuổi. */ yearsBetween(from: string, to: string): number;
  /** -1, 0 hoặc 1. */ compare(left: string, right: string): number;
  year(day: string): number;
  month(day: string): number;
  day(day: string): number;
  /** Thứ Hai là 1, Chủ nhật là 7. */ weekday(day: string): number;
  isDate(value: any): boolean;
  /** format(ngày, 'dd/MM/yyyy'). */ format(day: string, pattern: string): string;
};
/** Người nộp hồ sơ. */
declare const applicant: {
  /** citizen, enterprise, organisation hoặc agency. */ readonly kind: 'citizen' | 'enterprise' | 'organisation' | 'agency';
  /** Họ và tên, hoặc tên tổ chức. */ readonly name: string;
  /** Số định danh. */ readonly identity: string;
  readonly phone: string; readonly email: string; readonly address: string;
};
/** Cách nộp. */
declare const channel: 'online' | 'counter' | 'post';
/** Mã đơn vị tiếp nhận. */
declare const unit: string;
/** Hôm nay, "2026-11-17". */
declare const today: string;
/** Bây giờ, có giờ. */
declare const now: string;
/** Mã liên kết của hồ sơ. */
declare function getCorrelationId(): string;
declare function getWorkflowInstanceId(): string;
declare function getWorkflowDefinitionId(): string;
declare function getWorkflowDefinitionVersionId(): string;
declare function getWorkflowDefinitionVersion(): number;
/** Đọc biến theo tên. */
declare function getVariable(name: string): any;
/** Ghi biến theo tên. */
declare function setVariable(name: string, value: any): void;
/** Đọc dữ liệu vào của quy trình. */
declare function getInput(name: string): any;
/** Kết quả của một bước: getOutputFrom('TenBuoc', 'Result'). */
declare function getOutputFrom(activity: string, output?: string): any;
/** Kết quả của bước ngay trước. */
declare function getLastResult(): any;
/** Chọn nhánh ra của bước chạy quy tắc. */
declare function setOutcome(outcome: string): void;
declare function setOutcomes(outcomes: string[]): void;
declare function isNullOrEmpty(value: any): boolean;
declare function isNullOrWhiteSpace(value: any): boolean;
declare function toJson(value: any): string;
declare function newGuidString(): string;
