import DigitalGovernance
import GovernanceFindings

/// The same article of the Digital 10 principles is called both practised and not.
struct PrincipleStatesDiffer: Rule {
  static let identity = RuleIdentity("G075", "principle-states-differ", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the record of practices is kanri's form", ja: "デジタル10か条の取組の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "One article, two states", ja: "同じ条の異なる状況")
  static let rationale = Bilingual(
    en: "Nobody can tell which of the two holds.", ja: "どちらの状況が正しいか分かりません。")
  static let remedy = Bilingual(
    en: "Put the practices of one article together, with one state.", ja: "同じ条の取組は、1つの状況にまとめてください。")
  static let bad = Example.project(
    """
    principles:
      - {article: 1, state: practised, practice: 申請する人に試作品を使ってもらった}
      - {article: 1, state: notApplicable, reason: 職員だけが使うため}
    """)
  static let good = bad.replacing(
    "- {article: 1, state: notApplicable", with: "- {article: 3, state: notApplicable")

  func check(_ project: Project, _ report: Reporter<Project>) {
    var states: [Int64: Project.PrinciplePractice.State] = [:]
    for (index, practice) in project.principles.stated.enumerated() {
      guard case .known(let article) = practice.article, case .known(let state) = practice.state else {
        continue
      }
      if let other = states[article], other != state {
        report(.differ(article, other, state), at: { $0.principles[index].state })
      } else {
        states[article] = state
      }
    }
  }
}

extension Message {
  fileprivate static func differ(
    _ article: Int64, _ one: Project.PrinciplePractice.State, _ other: Project.PrinciplePractice.State
  ) -> Message {
    Message(
      en: "article \(article) is both '\(one.rawValue)' and '\(other.rawValue)'",
      ja: "第\(article)条の状況に「\(one.ja)」と「\(other.ja)」があります")
  }
}
