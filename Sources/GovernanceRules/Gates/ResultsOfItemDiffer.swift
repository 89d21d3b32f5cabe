import DigitalGovernance
import GovernanceFindings

/// The same item was checked twice on one day, with different results.
struct ResultsOfItemDiffer: Rule {
  static let identity = RuleIdentity("G068", "results-of-item-differ", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of checks are kanri's form", ja: "点検結果の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Two results on one day", ja: "同じ日の異なる点検結果")
  static let rationale = Bilingual(
    en: "Nobody can tell which of the two holds.", ja: "どちらの結果が正しいか分かりません。")
  static let remedy = Bilingual(
    en: "Keep the result that holds.", ja: "正しい結果だけを残してください。")
  static let bad = Example.project(
    """
    checks:
      - {item: DS-01, result: conditional, date: 2026-03-24}
      - {item: DS-01, result: passed, date: 2026-03-24}
    """)
  static let good = bad.replacing(
    "result: conditional, date: 2026-03-24", with: "result: conditional, date: 2026-03-20")

  private struct Occasion: Hashable {
    let item: String
    let standard: String?
    let date: CalendarDate
  }

  func check(_ project: Project, _ report: Reporter<Project>) {
    var results: [Occasion: Project.CheckResult.Result] = [:]
    for (index, check) in project.checks.stated.enumerated() {
      guard case .known(let item) = check.item, case .known(let date) = check.date,
        case .known(let result) = check.result
      else { continue }
      let occasion = Occasion(item: item, standard: check.standard.known, date: date)
      if let other = results[occasion], other != result {
        report(.differ(item, date, other, result), at: { $0.checks[index].result })
      } else {
        results[occasion] = result
      }
    }
  }
}

extension Message {
  fileprivate static func differ(
    _ item: String, _ date: CalendarDate, _ one: Project.CheckResult.Result,
    _ other: Project.CheckResult.Result
  ) -> Message {
    Message(
      en: "item '\(item)' has two results on \(date): '\(one.rawValue)' and '\(other.rawValue)'",
      ja: "点検項目「\(item)」に、同じ日（\(date)）の「\(one.ja)」と「\(other.ja)」があります")
  }
}
