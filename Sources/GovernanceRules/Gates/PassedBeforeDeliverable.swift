import DigitalGovernance
import GovernanceFindings

/// A phase was passed before one of its deliverables was handed in or approved, and no reason is given.
///
/// Silent on the release, which is decided upon ahead, on a phase that was gone through more than once, and on a
/// deliverable that was revised: its dates may be those of a later edition.
struct PassedBeforeDeliverable: Rule {
  static let identity = RuleIdentity("G023", "passed-before-deliverable", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan has deliverables registered per phase; that they precede the decision is our reading",
      ja: "計画は工程ごとに成果物を登録するとしていますが、判定より前に登録することはkanriの解釈です"))
  static let title = Bilingual(en: "Passed before the deliverable", ja: "成果物より前の判定")
  static let rationale = Bilingual(
    en: "The decision could not rest on what was not there.", ja: "まだそろっていない成果物は、判定の材料になりません。")
  static let remedy = Bilingual(
    en: "Correct one of the dates, or write under 'reasons' why the phase could be passed.",
    ja: "どちらかの日付を直すか、合格とした理由を判定の「理由」に書いてください。")
  static let bad = Example.project(
    """
    phases:
      - phase: design
        actual: {start: 2026-01-13, end: 2026-03-31}
        decision: {outcome: passed, date: 2026-03-31, by: 担当課長}
    deliverables:
      - name: 基本設計書
        phase: design
        submitted: 2026-03-20
        approval: {date: 2026-04-24, by: 担当課長}
    """)
  static let good = bad.replacing("date: 2026-04-24", with: "date: 2026-03-25")
  static let moreBad = [
    bad.replacing("submitted: 2026-03-20", with: "submitted: 2026-04-17")
      .replacing("    approval: {date: 2026-04-24, by: 担当課長}\n", with: "")
  ]
  static let moreGood = [bad.replacing("outcome: passed", with: "outcome: passed, reasons: 誤字の修正だけが残っていたため")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    var seen = Set<Phase>()
    var passed: [Phase: CalendarDate?] = [:]
    project.forEachPhaseList { list in
      for record in list.records {
        guard case .known(let phase) = record.phase, phase.top != .release else { continue }
        let isSecond = !seen.insert(phase).inserted
        guard isSecond || record.decision.known != nil else { continue }
        passed.updateValue(isSecond ? nil : record.decision.known?.passedWithoutReasons, forKey: phase)
      }
    }
    for (index, deliverable) in project.deliverables.stated.enumerated() {
      guard case .known(let phase) = deliverable.phase, deliverable.revised.known == nil,
        let decided = (passed[phase] ?? passed[phase.top]) ?? nil, decided <= report.asOf
      else { continue }
      let submitted = deliverable.submitted.known
      let approved = deliverable.approval.known?.date.known
      if let submitted, decided < submitted, submitted <= report.asOf {
        report(
          .notThere(deliverable.title, phase, decided, Bilingual(en: "submission", ja: "提出"), submitted),
          at: { $0.deliverables[index].submitted })
      } else if let approved, decided < approved, approved <= report.asOf {
        report(
          .notThere(deliverable.title, phase, decided, Bilingual(en: "approval", ja: "承認"), approved),
          at: { $0.deliverables[index].approval.date })
      }
    }
  }
}

extension Message {
  fileprivate static func notThere(
    _ name: String, _ phase: Phase, _ decided: CalendarDate, _ what: Bilingual, _ date: CalendarDate
  ) -> Message {
    Message(
      en: "'\(phase.id)' was passed (\(decided)) before the \(what.en) of '\(name)' (\(date))",
      ja: "「\(phase.ja)」の合格の判定（\(decided)）が「\(name)」の\(what.ja)（\(date)）より前です")
  }
}
