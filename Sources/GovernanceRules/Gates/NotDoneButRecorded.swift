import DigitalGovernance
import GovernanceFindings

/// It is stated that something was not done, and then when it was or what came of it.
///
/// Looks at the redesign of the work and at the study of what exists already.
struct NotDoneButRecorded: Rule {
  static let identity = RuleIdentity("G072", "not-done-but-recorded", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the records of redesign and reuse are kanri's form", ja: "BPRと共通機能の検討の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Not done, but recorded", ja: "行っていないのに記録がある項目")
  static let rationale = Bilingual(
    en: "Nobody can tell whether it was done.", ja: "行ったのか、行っていないのかが分かりません。")
  static let remedy = Bilingual(
    en: "Correct the answer, or take out what follows it.", ja: "「はい」に直すか、その後の記載を外してください。")
  static let bad = Example.project(
    """
    bpr: {done: no, date: 2026-05-11}
    """)
  static let good = bad.replacing("done: no", with: "done: yes")
  static let moreBad = [
    Example.project("reuse: {considered: no, candidates: [共通の予約の仕組み]}"),
    Example.project("bpr: {done: no, after: {documents: 2枚}}"),
  ]
  static let moreGood = [bad.replacing("date: 2026-05-11", with: "reason: 制度の改正を待つため")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    if case .known(let reform) = project.bpr, reform.done.known == false {
      let name = Bilingual(en: "bpr", ja: "BPR")
      if let date = reform.date.known {
        report(.dated(name, Bilingual(en: "date", ja: "実施日"), date), at: { $0.bpr.date })
      } else if reform.after.known != nil {
        report(.recorded(name, Bilingual(en: "after", ja: "見直し後")), at: { $0.bpr.after })
      }
    }
    if case .known(let study) = project.reuse, study.considered.known == false {
      let name = Bilingual(en: "reuse", ja: "共通機能の検討")
      if let date = study.date.known {
        report(.dated(name, Bilingual(en: "date", ja: "検討した日付"), date), at: { $0.reuse.date })
      } else if !study.candidates.stated.isEmpty {
        report(.recorded(name, Bilingual(en: "candidates", ja: "候補")), at: { $0.reuse.candidates })
      }
    }
  }
}

extension Message {
  fileprivate static func dated(_ name: Bilingual, _ field: Bilingual, _ date: CalendarDate) -> Message {
    Message(
      en: "'\(name.en)' is stated as not done, but has a '\(field.en)' (\(date))",
      ja: "\(name.ja)は行っていないとありますが、\(field.ja)（\(date)）があります")
  }

  fileprivate static func recorded(_ name: Bilingual, _ field: Bilingual) -> Message {
    Message(
      en: "'\(name.en)' is stated as not done, but has '\(field.en)'",
      ja: "\(name.ja)は行っていないとありますが、「\(field.ja)」の記載があります")
  }
}
