import DigitalGovernance
import GovernanceFindings

/// The project has gone on to a later step of 企画, or behind it, and its canvas has not.
///
/// Silent while either phase is not stated.
struct CanvasBehindProject: Rule {
  static let identity = RuleIdentity("C144", "canvas-behind-project", .warning)
  static let provenance = Provenance.derived(
    because:
      Bilingual(
        en:
          "サービスデザインガイドライン VERSION2.0 returns to the canvas in each step; that its phase keeps up is our reading",
        ja: "サービスデザインガイドライン VERSION2.0 は段階ごとにキャンバスに立ち返ることを示していますが、工程の欄をそろえることはkanriの解釈です"))
  static let title = Bilingual(en: "Canvas behind its project", ja: "プロジェクトより遅れたキャンバス")
  static let rationale = Bilingual(
    en: "What the canvas owes by now is not asked for while its phase stands still.",
    ja: "キャンバスの工程が前のままだと、今までに書くべきことを確かめられません。")
  static let remedy = Bilingual(
    en: "Go through the canvas, and move its 'phase' on.", ja: "キャンバスを見直し、「工程」をプロジェクトに合わせて進めてください。")
  static let bad = good.replacing("planning/requirementsAndProcurement", with: "planning/serviceProposal")
  static let good = Example.dossier("phase: design")

  func check(_ dossier: Dossier, _ report: Reporter<Dossier>) {
    guard case .known(let ahead)? = dossier.project?.phase, let canvas = dossier.canvas,
      case .known(let behind) = canvas.phase, let own = canvas.step, own < CanvasStep(of: ahead)
    else { return }
    report(.behind(behind, ahead), at: { $0.canvas.phase })
  }
}

extension Message {
  fileprivate static func behind(_ canvas: Phase, _ project: Phase) -> Message {
    Message(
      en: "the canvas is at '\(canvas.id)' while the project is at '\(project.id)'",
      ja: "プロジェクトは「\(project.ja)」ですが、キャンバスは「\(canvas.ja)」のままです")
  }
}
