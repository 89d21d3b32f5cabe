import DigitalGovernance
import GovernanceFindings

/// What a column of somebody's table is about, by its heading.
struct ColumnGuess {
  let leaf: LeafField
  /// Whether the heading says so; a guess by its spelling is for people to confirm.
  let isSure: Bool
  /// The column of a built-in mapping that has the same heading.
  let known: Mapping.Column?

  /// Nil if nothing about a procedure is called so.
  init?(_ heading: String) {
    let column = Mapping.builtIn.lazy.flatMap(\.columns.stated).first { $0.column.known == heading }
    if let leaf = try? LeafField.named(heading, in: Procedure.description) {
      let isSame = ColumnGuess.leaf(column?.field.known)?.path == leaf.path
      (self.leaf, isSure, known) = (leaf, true, isSame ? column : nil)
      return
    }
    if let column, let leaf = ColumnGuess.leaf(column.field.known) {
      (self.leaf, isSure, known) = (leaf, true, column)
      return
    }
    if let path = ColumnGuess.headings[heading], let leaf = ColumnGuess.leaf(path) {
      (self.leaf, isSure, known) = (leaf, true, nil)
      return
    }
    let near = NearestSpelling.of(heading, among: ColumnGuess.spellings.map(\.0))
    guard let path = near.flatMap({ near in ColumnGuess.spellings.first { $0.0 == near }?.1 }),
      let leaf = ColumnGuess.leaf(path)
    else { return nil }
    (self.leaf, isSure, known) = (leaf, false, nil)
  }

  private static func leaf(_ path: String?) -> LeafField? {
    path.flatMap { try? LeafField.named($0, in: Procedure.description) }
  }

  /// What offices call their columns.
  private static let headings: [String: String] = [
    "手続番号": "id", "整理番号": "id", "No": "id", "NO": "id", "No.": "id",
    "手続名称": "name", "手続の名称": "name", "件名": "name", "事務名": "name",
    "所管": "organisation.name", "所管局": "organisation.name", "局": "organisation.name",
    "局名": "organisation.name", "局等": "organisation.name", "所管部署": "organisation.name",
    "組織": "organisation.name", "組織名": "organisation.name", "団体名": "organisation.name",
    "団体区分": "organisation.kind", "組織区分": "organisation.kind", "区分": "organisation.kind",
    "根拠法令": "legalBasis.law", "法令": "legalBasis.law", "根拠": "legalBasis.law", "番号": "legalBasis.number",
    "根拠条例": "legalBasis.law", "条項": "legalBasis.article", "根拠条文": "legalBasis.article",
    "申請者": "filer", "提出先": "offices",
    "年間件数": "volume.total", "件数": "volume.total", "総件数": "volume.total", "年間申請件数": "volume.total",
    "うち電子": "volume.online", "電子申請件数": "volume.online", "オンライン件数": "volume.online",
    "うちオンライン": "volume.online", "うち書面": "volume.offline", "書面件数": "volume.offline",
    "窓口件数": "volume.offline", "うち紙": "volume.offline",
    "オンライン化": "onlineState", "オンライン化状況": "onlineState", "オンライン化の状況": "onlineState",
    "デジタル化状況": "onlineState", "実施状況": "onlineState", "予定年度": "plannedFor",
    "実施予定": "plannedFor", "オンライン化予定": "plannedFor", "課題": "barriers", "障壁の区分": "barriers",
    "裁量の有無": "withinDiscretion", "標準処理期間": "standardPeriod.online",
    "処理期間": "standardPeriod.online", "処理日数": "standardPeriod.online",
    "標準処理期間（電子）": "standardPeriod.online", "標準処理期間（オンライン）": "standardPeriod.online",
    "標準処理期間（書面）": "standardPeriod.offline", "標準処理期間（窓口）": "standardPeriod.offline",
    "結果通知": "notice.online", "結果の通知": "notice.online", "手数料": "fee.required", "手数料の有無": "fee.required",
    "納付方法": "fee.methods",
    "添付書類": "attachments.documents", "押印の有無": "sealRequired", "代理申請": "proxy.accepted",
  ]

  /// Headings that a misspelling is compared with, and their paths.
  private static let spellings: [(String, String)] =
    headings.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    + Procedure.description.leaves.map { ($0.ja, $0.path.description) }
    + Procedure.description.leaves.filter { $0.steps.count == 1 }.flatMap { leaf in
      leaf.field.otherNames.map { ($0, leaf.path.description) }
    }
}
