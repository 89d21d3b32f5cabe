import DigitalGovernance
import GovernanceFindings

/// The requirements were written or changed, and nobody had returned to the canvas that justifies them.
///
/// A canvas is older than its requirements if it was last made or revised before 要件定義・調達 began, or before the
/// requirements themselves were revised. A canvas that was revised within the step may be older than the paper: the
/// paper is written from it. Silent while there are no requirements, and where the step began before the duty did in
/// April 2023.
struct CanvasOlderThanRequirements: Rule {
  static let identity = RuleIdentity("C142", "canvas-older-than-requirements", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "サービスデザインガイドライン VERSION2.0 returns to the canvas in 要件定義・調達; which dates show it is our reading",
      ja: "サービスデザインガイドライン VERSION2.0 は要件定義・調達でキャンバスに立ち返ることを示していますが、どの日付で確かめるかはkanriの解釈です"))
  static let title = Bilingual(en: "Canvas older than its requirements", ja: "要件より古いキャンバス")
  static let rationale = Bilingual(
    en: "Requirements that no longer follow from the canvas have lost their reason.",
    ja: "キャンバスを見直さずに要件を決めると、要件の理由を説明できなくなります。")
  static let remedy = Bilingual(
    en: "Go through the canvas with the requirements at hand, and record it as a revision.",
    ja: "要件と照らしてキャンバスを見直し、「改訂」に日付と理由を書いてください。")
  static let bad = Example.dossier(
    """
    phases:
      - phase: planning/requirementsAndProcurement
        actual: {start: 2024-05}
    deliverables:
      - name: 要件定義書
        kind: requirements
        submitted: 2024-06-30
    """)
  static let good = bad.replacing(
    "purpose:", with: "revisions: [{date: 2024-06-01, reason: 要件に合わせて見直し}]\npurpose:")

  func check(_ dossier: Dossier, _ report: Reporter<Dossier>) {
    guard let project = dossier.project, let last = dossier.canvas?.lastTouched else { return }
    var requirements: Project.Deliverable?
    for deliverable in project.deliverables.stated where deliverable.kind == .known(.requirements) {
      guard deliverable.submitted.known != nil || deliverable.approval.known != nil else { continue }
      requirements = deliverable
      if case .known(let revised) = deliverable.revised, last.date < revised {
        report(.revised(deliverable, revised, last.date), at: { $0.lastTouched(revision: last.revision) })
        return
      }
    }
    guard let requirements, let start = project.requirementsStart, last.date < start.first,
      let duty = Project.canvasDutyBegan, start.first >= duty
    else { return }
    report(.notRevisited(requirements, start, last.date), at: { $0.lastTouched(revision: last.revision) })
  }
}

extension Message {
  fileprivate static func revised(
    _ requirements: Project.Deliverable, _ revised: CalendarDate, _ last: CalendarDate
  ) -> Message {
    let name = requirements.name.known ?? ""
    return Message(
      en: "'\(name)' was revised on \(revised), and the canvas last on \(last)",
      ja: "「\(name)」を改訂した（\(revised)）後、キャンバスが見直されていません（最後は\(last)）")
  }

  fileprivate static func notRevisited(
    _ requirements: Project.Deliverable, _ start: CalendarPeriod, _ last: CalendarDate
  ) -> Message {
    let name = requirements.name.known ?? ""
    return Message(
      en: "'\(name)' rests on a canvas of \(last), before its step began (\(start))",
      ja: "「\(name)」のもとになるキャンバスが、要件定義・調達の開始（\(start)）より前の\(last)から見直されていません")
  }
}
