import DigitalGovernance
import GovernanceFindings

/// A prototype was tested and points were to be fixed, and no usability test afterwards looked at one of them again.
///
/// One finding, at the first usability test that could have done so.
struct UsabilityTestRechecksNothing: Rule {
  static let identity = RuleIdentity("G042", "usability-test-rechecks-nothing", .warning)
  static let provenance = Provenance.published(
    source: "東京都デジタルサービス局、ユーザビリティテストの手順（2023年1月、speakerdeck.com/player/9b50892651c6400b9ee10869abe7acf7）")
  static let title = Bilingual(en: "Usability test re-checks nothing", ja: "前の指摘を確かめていないテスト")
  static let rationale = Bilingual(
    en: "Whether the fixes help users has not been seen.", ja: "直したことで使いやすくなったかが、確かめられていません。")
  static let remedy = Bilingual(
    en: "Write the ids of the findings that were looked at again under 'rechecked'.",
    ja: "改めて確かめた指摘のidを「再確認した指摘」に書いてください。")
  static let bad = Example.project(
    """
    userTests:
      - kind: prototyping
        date: 2026-05-11
        findings:
          - id: T1-1
            text: 失敗すると最初の画面に戻る
            decision: {outcome: fix, reason: 申請をやめてしまうため}
      - kind: usability
        date: 2026-08-20
        findings: none
    """)
  static let good = bad.replacing("date: 2026-08-20", with: "date: 2026-08-20\n    rechecked: [T1-1]")
  static let moreGood = [
    bad.replacing("outcome: fix", with: "outcome: decline"),
    bad.replacing("date: 2026-08-20", with: "date: 2026-05-11"),
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    let tests = project.userTests.stated
    var toFix = Set<String>()
    var first: CalendarDate?
    for test in tests where test.kind.known == .prototyping {
      let fixes = test.findings.stated.filter { $0.decision.known?.outcome.known == .fix }
      guard !fixes.isEmpty, case .known(let date) = test.date else { continue }
      toFix.formUnion(fixes.compactMap(\.id.known))
      first = min(first ?? date, date)
    }
    guard let first else { return }
    var candidate: (index: Int, date: CalendarDate)?
    for (index, test) in tests.enumerated() where test.kind.known == .usability {
      if test.rechecked.stated.contains(where: toFix.contains) { return }
      guard case .known(let date) = test.date, first < date, date <= report.asOf else { continue }
      if date < candidate?.date ?? .distantFuture { candidate = (index, date) }
    }
    guard let candidate else { return }
    report(.nothingAgain(candidate.date, first), at: { $0.userTests[candidate.index].kind })
  }
}

extension CalendarDate {
  /// A day behind all that can be written.
  fileprivate static let distantFuture = CalendarDate(daysSinceEpoch: .max)
}

extension Message {
  fileprivate static func nothingAgain(_ test: CalendarDate, _ prototype: CalendarDate) -> Message {
    Message(
      en:
        "the usability test (\(test)) looked at no finding of the prototype test (\(prototype)) again",
      ja: "ユーザビリティテスト（\(test)）で、プロトタイピング（\(prototype)）の指摘を1件も再確認していません")
  }
}
