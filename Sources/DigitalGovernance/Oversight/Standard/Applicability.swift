import GovernanceFindings

/// When an item is owed, and what is so where it is not: this keeps the standard in proportion to the service.
struct Applicability: Sendable {
  /// True where the item is owed.
  let expression: String
  /// What is so where it is not owed, a clause.
  let otherwise: Bilingual

  /// Residents, businesses or visitors use it.
  static let publicService = Applicability(
    expression: "project.audience.exists(a, a in ['residents', 'businesses', 'visitors'])",
    otherwise: Bilingual(en: "only staff or municipalities use it", ja: "職員や区市町村だけが使う"))

  /// Residents or visitors use it.
  static let residents = Applicability(
    expression: "project.audience.exists(a, a in ['residents', 'visitors'])",
    otherwise: Bilingual(en: "neither residents nor visitors use it", ja: "都民や来訪者が使うものではない"))

  /// Residents or businesses file something.
  static let applicants = Applicability(
    expression: "project.audience.exists(a, a in ['residents', 'businesses'])",
    otherwise: Bilingual(en: "no resident or business files anything", ja: "申請する都民や事業者がいない"))

  /// A priority DX project, or one with 10,000 users or more. The number is kanri's, after that of priority procedures.
  static let large = Applicability(
    expression: """
      project.priority || (has(project.scale.users) && project.scale.users.number >= 10000.0)
      """,
    otherwise: Bilingual(
      en: "it is no priority DX project and has fewer than 10,000 users",
      ja: "重点DX事業でなく、利用者も1万人に満たない"))

  /// Not only staff use it, or 100 of them or more. The number is kanri's.
  static let notSmall = Applicability(
    expression: """
      project.audience.exists(a, a != 'staff')
      || (has(project.scale.users) && project.scale.users.number >= 100.0)
      """,
    otherwise: Bilingual(en: "only staff use it, fewer than 100", ja: "職員だけが使い、利用者が100人に満たない"))

  /// As ``notSmall``, or it handles personal data.
  static let exposed = Applicability(
    expression: """
      project.audience.exists(a, a != 'staff')
      || (has(project.scale.users) && project.scale.users.number >= 100.0)
      || (has(project.personalData) && project.personalData.handled)
      """,
    otherwise: Bilingual(
      en: "fewer than 100 staff use it, and it handles no personal data",
      ja: "職員100人未満だけが使い、個人情報も扱わない"))

  /// Something is built, be it in house.
  static let built = Applicability(
    expression: "project.contractType in ['contract', 'quasiMandate', 'inHouse']",
    otherwise: Bilingual(
      en: "an existing service or product is used as it is",
      ja: "作らずに既存のサービスや製品を使う"))

  /// Something is bought or ordered.
  static let procured = Applicability(
    expression: "project.contractType != 'inHouse'",
    otherwise: Bilingual(en: "staff build it themselves", ja: "職員が自ら作る"))

  /// The build is contracted out.
  static let ordered = Applicability(
    expression: "project.contractType in ['contract', 'quasiMandate']",
    otherwise: Bilingual(en: "no development is contracted out", ja: "開発を委託しない"))

  /// It handles personal data.
  static let personalData = Applicability(
    expression: "has(project.personalData) && project.personalData.handled",
    otherwise: Bilingual(en: "it handles no personal data", ja: "個人情報を扱わない"))

  /// It uses the My Number.
  static let myNumber = Applicability(
    expression: """
      has(project.personalData)
      && project.personalData.handled
      && project.personalData.myNumber
      """,
    otherwise: Bilingual(en: "it does not use the My Number", ja: "個人番号を使わない"))

  /// It is built in one go, at least in part.
  static let staged = Applicability(
    expression: "project.approach in ['waterfall', 'hybrid']",
    otherwise: Bilingual(en: "it is built in rounds", ja: "反復して開発する"))

  /// It is built in rounds, at least in part.
  static let iterative = Applicability(
    expression: "project.approach in ['iterative', 'hybrid']",
    otherwise: Bilingual(en: "it is not built in rounds", ja: "反復して開発しない"))

  /// A service is new or renewed.
  static let newOrRenewed = Applicability(
    expression: "project.change in ['new', 'renewal']",
    otherwise: Bilingual(en: "an existing service is altered or retired", ja: "今あるサービスの改修や廃止である"))

  /// A service is renewed.
  static let renewal = Applicability(
    expression: "project.change == 'renewal'",
    otherwise: Bilingual(en: "nothing is renewed", ja: "更改ではない"))

  /// It uses a cloud service.
  static let cloud = Applicability(
    expression: "project.systems.exists(s, s.kind in ['cloudService', 'cloudPlatform'])",
    otherwise: Bilingual(en: "it uses no cloud service", ja: "クラウドを使わない"))

  /// It verifies identity.
  static let identity = Applicability(
    expression: "has(project.identityAssurance)",
    otherwise: Bilingual(en: "it does not verify identity", ja: "本人確認をしない"))

  /// The work was redesigned.
  static let redesigned = Applicability(
    expression: "has(project.bpr) && project.bpr.done",
    otherwise: Bilingual(en: "the work was not redesigned", ja: "業務を見直していない"))

  /// A priority DX project.
  static let priority = Applicability(
    expression: "project.priority",
    otherwise: Bilingual(en: "it is no priority DX project", ja: "重点DX事業ではない"))

  /// It reaches people in stages.
  static let rollout = Applicability(
    expression: "size(project.rollout) > 1",
    otherwise: Bilingual(en: "it reaches everybody at once", ja: "一度に全体へ広げる"))

  /// Offers are judged by quality.
  static let comprehensive = Applicability(
    expression: """
      has(project.procurement) && project.procurement.method in ['comprehensive', 'proposal']
      """,
    otherwise: Bilingual(en: "offers are not judged by quality", ja: "提案を評価して選ぶ調達ではない"))

  /// It publishes data.
  static let publishes = Applicability(
    expression: "size(project.publishedData) > 0",
    otherwise: Bilingual(en: "it publishes no data", ja: "公開するデータがない"))

  /// Another service takes its place.
  static let replaced = Applicability(
    expression: "has(project.retirement) && project.retirement.kind == 'replaced'",
    otherwise: Bilingual(en: "no other service takes its place", ja: "後継のサービスに移らない"))

  /// Some of its data are destroyed.
  static let destroys = Applicability(
    expression: """
      has(project.retirement) && project.retirement.stores.exists(s, s.fate == 'destroyed')
      """,
    otherwise: Bilingual(en: "no data are destroyed", ja: "消去するデータがない"))

  /// Data are held by contractors or in cloud services.
  static let holdsElsewhere = Applicability(
    expression: """
      project.contractType in ['contract', 'quasiMandate', 'serviceUse', 'lease']
      || project.systems.exists(s, s.kind in ['cloudService', 'cloudPlatform'])
      """,
    otherwise: Bilingual(en: "no data are held outside", ja: "データを外に預けていない"))

}

extension Criterion {
  /// The same criterion, owed only where all of these hold.
  func owed(when conditions: [Applicability]) -> Criterion {
    var criterion = self
    let single = conditions.count == 1
    criterion.appliesWhen = .known(
      conditions.map { single ? $0.expression : "(\($0.expression))" }.joined(separator: "\n&& "))
    let en = conditions.map(\.otherwise.en).joined(separator: ", or ")
    let ja = conditions.map(\.otherwise.ja).joined(separator: "」か「")
    criterion.notApplicable = .known(
      Wording(en: en, ja: single ? "\(ja)ためです" : "「\(ja)」に当たるためです"))
    return criterion
  }
}

extension Criterion {
  /// The same criterion, owed only where all of these hold.
  func owed(when conditions: Applicability...) -> Criterion { owed(when: conditions) }
}
