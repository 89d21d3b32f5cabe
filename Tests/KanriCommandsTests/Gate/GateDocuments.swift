import KanriTestSupport

/// A small office: a standard of four items, and projects with each verdict.
enum GateDocuments {
  static let standard = """
    apiVersion: kanri/v1
    kind: OversightStandard
    id: small
    name: 小さな標準
    version: "1"
    items:
      - id: users-asked
        code: O901
        phase: design
        area: userTests
        task: ユーザーテスト
        title: {ja: 利用者に聞いている, en: Users were asked}
        question: 利用者に何を聞きましたか
        method: automatic
        expression: size(project.userTests) > 0
        about: project.userTests
        passes: {ja: ユーザーテストが1件以上あること, en: at least one user test}
        weight: blocking
        provenance: {kind: plan, document: 推進計画（第二期）, section: ユーザーテスト}
        remedy: {text: 利用者に聞いてください, effort: 2人日, by: lead}
      - id: cost-known
        code: O902
        phase: design
        area: cost
        task: 費用
        title: {ja: 費用を見積もっている, en: Costs are estimated}
        question: 費用はいくらですか
        method: automatic
        expression: has(project.lifecycleCost)
        about: project.lifecycleCost
        passes: {ja: 費用の見積りがあること, en: an estimate}
        weight: conditional
        provenance: {kind: derived, reason: 局の決まりです}
        remedy: {text: 見積もってください, effort: 1人日, by: contractor}
      - id: design-reviewed
        code: O903
        phase: design
        area: quality
        task: 設計
        title: {ja: 設計書を確かめている, en: The design is reviewed}
        question: 設計書を誰が確かめましたか
        method: review
        evidence: 確認の記録
        appliesWhen: project.contractType == 'contract'
        notApplicable: 請負ではないためです
        weight: blocking
        provenance: {kind: derived, reason: 局の決まりです}
        remedy: {text: 確かめてください, effort: 1人日, by: reviewer}
      - id: names-short
        code: O904
        phase: design
        area: plainLanguage
        task: 名称
        title: {ja: 略称がある, en: There is a short name}
        question: 略称は何ですか
        method: review
        evidence: 名称の案
        weight: blocking
        strength: recommended
        provenance: {kind: derived, reason: 局の決まりです}
        remedy: {text: 略称を決めてください, effort: 1人日, by: bureau}

    """

  static func project(_ id: String, _ rest: String, bureau: String = "みらい局", priority: Bool = false) -> String {
    """
    apiVersion: kanri/v1
    kind: Project
    id: \(id)
    name: 案件\(id)
    bureau: \(bureau)
    phase: design
    priority: \(priority ? "yes" : "no")
    \(rest)

    """
  }

  static let passed = project(
    "P-1", "contractType: inHouse\nuserTests: [{kind: prototyping, phase: design}]\nlifecycleCost: {initial: 300万円}")
  static let conditional = project(
    "P-2",
    """
    contractType: inHouse
    userTests: [{kind: prototyping, phase: design}]
    lifecycleCost: none
    checks:
      - {item: O902, result: conditional, dueDate: 2027-03-31, reason: 見積りを取っている}
    phases:
      - {phase: design, decision: {outcome: passed, date: 2026-10-30, by: 担当課長, reasons: 急ぐため}}
    """, bureau: "かなた局")
  static let failed = project(
    "P-3", "contractType: inHouse\nuserTests: none\nlifecycleCost: {initial: 300万円}", priority: true)
  static let incomplete = project("P-4", "contractType: contract\nlifecycleCost: {initial: 300万円}")

  /// A folder in which the standard is in force.
  static func folder(_ projects: (String, String)...) throws -> TestFolder {
    let folder = try TestFolder([".kanri.yaml": "standards: [標準.yaml]\nlanguage: ja\n", "標準.yaml": standard])
    for (name, text) in projects { try folder.write(name, text) }
    return folder
  }

  static func all() throws -> TestFolder {
    try folder(("a.yaml", passed), ("b.yaml", conditional), ("c.yaml", failed), ("d.yaml", incomplete))
  }
}
