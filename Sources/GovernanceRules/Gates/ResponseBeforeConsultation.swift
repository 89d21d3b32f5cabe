import DigitalGovernance
import GovernanceFindings

/// Advice was acted upon before it was given, or the response has a date though there is none.
struct ResponseBeforeConsultation: Rule {
  static let identity = RuleIdentity("G032", "response-before-consultation", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of consultations are kanri's form", ja: "協議の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Response before the consultation", ja: "協議より前の対応日")
  static let rationale = Bilingual(
    en: "Advice cannot be followed before it is given.", ja: "受けていない助言には対応できません。")
  static let remedy = Bilingual(
    en: "Correct one of the two, or take the date of the response out.", ja: "どちらかを直すか、対応日を外してください。")
  static let bad = Example.project(
    """
    consultations:
      - phase: design
        date: 2026-05-11
        advice: 入力の例を先に示す
        response: 最初の画面に例を加えた
        respondedOn: 2026-04-20
    """)
  static let good = bad.replacing("respondedOn: 2026-04-20", with: "respondedOn: 2026-05-20")
  static let moreBad = [
    bad.replacing("response: 最初の画面に例を加えた", with: "response: none")
      .replacing("respondedOn: 2026-04-20", with: "respondedOn: 2026-05-20")
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    for (index, consultation) in project.consultations.stated.enumerated() {
      guard case .known(let responded) = consultation.respondedOn else { continue }
      if case .known(let date) = consultation.date, responded < date, date <= report.asOf {
        report(.respondedFirst(responded, date), at: { $0.consultations[index].respondedOn })
      } else if consultation.response == .nothing {
        report(.dateOfNothing(responded), at: { $0.consultations[index].respondedOn })
      }
    }
  }
}

extension Message {
  fileprivate static func respondedFirst(_ responded: CalendarDate, _ date: CalendarDate) -> Message {
    Message(
      en: "the response (\(responded)) is before the consultation (\(date))",
      ja: "対応日（\(responded)）が協議の日付（\(date)）より前です")
  }

  fileprivate static func dateOfNothing(_ responded: CalendarDate) -> Message {
    Message(
      en: "the response has a date (\(responded)), but it is stated that there was none",
      ja: "対応日（\(responded)）がありますが、対応は「なし」です")
  }
}
