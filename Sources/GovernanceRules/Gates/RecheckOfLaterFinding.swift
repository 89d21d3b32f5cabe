import DigitalGovernance
import GovernanceFindings

/// A test says that it looked again at a finding of its own or of a later test.
struct RecheckOfLaterFinding: Rule {
  static let identity = RuleIdentity("G043", "recheck-of-later-finding", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of user tests are kanri's form", ja: "ユーザーテストの記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Re-check of a later finding", ja: "後から出た指摘の再確認")
  static let rationale = Bilingual(
    en: "What had not been found yet cannot be looked at again.", ja: "まだ出ていない指摘は、再確認できません。")
  static let remedy = Bilingual(
    en: "Correct the id, or the date of one of the tests.", ja: "idか、どちらかのテストの日付を直してください。")
  static let bad = Example.project(
    """
    userTests:
      - kind: usability
        date: 2026-04-20
        rechecked: [T1-1]
      - kind: prototyping
        date: 2026-05-11
        findings:
          - id: T1-1
            text: 失敗すると最初の画面に戻る
            decision: {outcome: fix, reason: 申請をやめてしまうため}
    """)
  static let good = bad.replacing("date: 2026-04-20", with: "date: 2026-08-20")

  func check(_ project: Project, _ report: Reporter<Project>) {
    let tests = project.userTests.stated
    var origin: [String: Int] = [:]
    for (index, test) in tests.enumerated() {
      for case .known(let id) in test.findings.stated.lazy.map(\.id) where origin[id] == nil {
        origin[id] = index
      }
    }
    for (index, test) in tests.enumerated() {
      for (number, id) in test.rechecked.stated.enumerated() {
        guard let source = origin[id] else { continue }
        if source == index {
          report(.own(id), at: { $0.userTests[index].rechecked[number] })
        } else if case .known(let date) = test.date, case .known(let other) = tests[source].date,
          date < other,
          other <= report.asOf
        {
          report(.later(id, other, date), at: { $0.userTests[index].rechecked[number] })
        }
      }
    }
  }
}

extension Message {
  fileprivate static func own(_ id: String) -> Message {
    Message(en: "'\(id)' is a finding of this very test", ja: "「\(id)」は、このテスト自身の指摘です")
  }

  fileprivate static func later(_ id: String, _ found: CalendarDate, _ test: CalendarDate) -> Message {
    Message(
      en: "'\(id)' was found (\(found)) after this test (\(test))",
      ja: "「\(id)」が出たテスト（\(found)）は、このテスト（\(test)）より後です")
  }
}
