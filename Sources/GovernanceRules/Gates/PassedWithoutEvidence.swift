import DigitalGovernance
import GovernanceFindings

/// An item is marked as passed, and it is stated that nothing shows it.
///
/// Silent where nobody said what shows it.
struct PassedWithoutEvidence: Rule {
  static let identity = RuleIdentity("G055", "passed-without-evidence", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "a claim is no evidence: our reading of what a check is", ja: "申告だけでは根拠にならないという、点検についてのkanriの解釈です"))
  static let title = Bilingual(en: "Passed without evidence", ja: "根拠のない合格")
  static let rationale = Bilingual(
    en: "A result that nothing shows cannot be followed by others.", ja: "根拠のない結果は、ほかの人が確かめられません。")
  static let remedy = Bilingual(
    en: "Name under 'evidence' what shows the result.", ja: "結果を確かめられる資料を「根拠資料」に書いてください。")
  static let bad = Example.project(
    """
    checks:
      - {item: DS-01, result: passed, date: 2026-03-24, evidence: none}
    """)
  static let good = bad.replacing("evidence: none", with: "evidence: [{title: 点検記録, date: 2026-03-24}]")

  func check(_ project: Project, _ report: Reporter<Project>) {
    for (index, check) in project.checks.stated.enumerated()
    where check.result.known == .passed && check.evidence == .nothing {
      report(.noEvidence(check.item), at: { $0.checks[index].evidence })
    }
  }
}

extension Message {
  fileprivate static func noEvidence(_ item: Fact<String>) -> Message {
    let item = item.known ?? ""
    return Message(
      en: "item '\(item)' passed, but it is stated that nothing shows it",
      ja: "点検項目「\(item)」は合格ですが、根拠資料が「なし」です")
  }
}
