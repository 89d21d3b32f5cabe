import DigitalGovernance
import GovernanceFindings

/// An item was checked by a deliverable or a user test that did not exist yet.
struct EvidenceLaterThanCheck: Rule {
  static let identity = RuleIdentity("G067", "evidence-later-than-check", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of checks are kanri's form", ja: "点検結果の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Check rests on a later record", ja: "点検より後の根拠")
  static let rationale = Bilingual(
    en: "What did not exist could not be looked at.", ja: "まだないものは、点検の根拠になりません。")
  static let remedy = Bilingual(
    en: "Correct one of the dates, or name what was really looked at.", ja: "どちらかの日付を直すか、実際に確かめたものを書いてください。")
  static let bad = Example.project(
    """
    deliverables:
      - {id: D1, name: 基本設計書, phase: design, submitted: 2026-03-27}
    checks:
      - {item: DS-01, result: passed, date: 2026-03-24, evidence: [{deliverable: D1}]}
    """)
  static let good = bad.replacing("submitted: 2026-03-27", with: "submitted: 2026-03-20")
  static let moreBad = [
    Example.project(
      """
      userTests:
        - {id: T1, kind: usability, date: 2026-05-11}
      checks:
        - {item: TS-01, result: passed, date: 2026-05-08, evidence: [{userTest: T1}]}
      """)
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    var submitted: [String: (name: String, date: CalendarDate)] = [:]
    for deliverable in project.deliverables.stated where deliverable.revised.known == nil {
      guard case .known(let id) = deliverable.id, case .known(let date) = deliverable.submitted,
        submitted[id] == nil
      else { continue }
      submitted[id] = (deliverable.title, date)
    }
    var tested: [String: CalendarDate] = [:]
    for test in project.userTests.stated {
      guard case .known(let id) = test.id, case .known(let date) = test.date, tested[id] == nil else {
        continue
      }
      tested[id] = date
    }
    for (index, check) in project.checks.stated.enumerated() {
      guard case .known(let checked) = check.date else { continue }
      for (number, evidence) in check.evidence.stated.enumerated() {
        if let found = evidence.deliverable.known.flatMap({ submitted[$0] }), checked < found.date,
          found.date <= report.asOf
        {
          report(
            .later(
              check.item, checked, Bilingual(en: "'\(found.name)'", ja: "「\(found.name)」の提出"), found.date),
            at: { $0.checks[index].evidence[number].deliverable })
        }
        if let id = evidence.userTest.known, let date = tested[id], checked < date, date <= report.asOf {
          report(
            .later(check.item, checked, Bilingual(en: "user test '\(id)'", ja: "ユーザーテスト「\(id)」"), date),
            at: { $0.checks[index].evidence[number].userTest })
        }
      }
    }
  }
}

extension Message {
  fileprivate static func later(
    _ item: Fact<String>, _ checked: CalendarDate, _ what: Bilingual, _ date: CalendarDate
  ) -> Message {
    let item = item.known ?? ""
    return Message(
      en: "item '\(item)' was checked (\(checked)) before its evidence \(what.en) (\(date))",
      ja: "点検項目「\(item)」の点検（\(checked)）が、根拠とした\(what.ja)（\(date)）より前です")
  }
}
