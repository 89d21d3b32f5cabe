import DigitalGovernance
import GovernanceFindings

/// An item was left open until a day that has passed.
///
/// Silent where the same item was checked again later, and where it is waived.
struct OpenItemOverdue: Rule {
  static let identity = RuleIdentity("G059", "open-item-overdue", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of checks are kanri's form", ja: "点検結果の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Open item overdue", ja: "期限の過ぎた点検項目")
  static let rationale = Bilingual(
    en: "It was left open on the promise that it would be settled by then.", ja: "期限までに終えることを前提に、残した事項です。")
  static let remedy = Bilingual(
    en: "Check the item anew and write the result.", ja: "項目を改めて点検し、結果を書いてください。")
  static let bad = Example.project(
    """
    checks:
      - {item: DS-01, result: conditional, date: 2026-03-24, dueDate: 2026-04-30}
    """)
  static let good = bad.replacing("dueDate: 2026-04-30", with: "dueDate: 2099-04-30")
  static let moreGood = [
    bad.replacing(
      "dueDate: 2026-04-30}",
      with: "dueDate: 2026-04-30}\n  - {item: DS-01, result: passed, date: 2026-04-20}")
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    var last: [String: CalendarDate] = [:]
    for check in project.checks.stated {
      guard case .known(let item) = check.item, case .known(let date) = check.date else { continue }
      last[item] = max(last[item] ?? date, date)
    }
    for (index, check) in project.checks.stated.enumerated() {
      guard case .known(let due) = check.dueDate, due < report.asOf, case .known(let result) = check.result,
        result != .passed, result != .notApplicable, check.waiver.known == nil
      else { continue }
      if let item = check.item.known, let last = last[item], let date = check.date.known, date < last {
        continue
      }
      report(.overdue(check.item, result, due), at: { $0.checks[index].dueDate })
    }
  }
}

extension Message {
  fileprivate static func overdue(
    _ item: Fact<String>, _ result: Project.CheckResult.Result, _ due: CalendarDate
  ) -> Message {
    let item = item.known ?? ""
    return Message(
      en: "item '\(item)' is still '\(result.rawValue)', though it was due (\(due))",
      ja: "点検項目「\(item)」の期限（\(due)）が過ぎましたが、結果は「\(result.ja)」のままです")
  }
}
