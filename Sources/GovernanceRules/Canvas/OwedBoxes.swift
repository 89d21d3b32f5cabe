import DigitalGovernance
import GovernanceFindings

/// The boxes that a canvas owes at the step it has reached, and that nobody filled in.
///
/// One finding names them all, those of earlier steps as well. The providers are the matter of
/// ``WithoutProviderSide``, and a box stated as none is that of ``EssentialBoxStatedAsNone``.
enum OwedBoxes {
  /// The boxes, in the order of the canvas.
  static func missing(in canvas: ServiceCanvas) -> [CanvasBox] {
    guard let step = canvas.step else { return [] }
    return CanvasBox.allCases.filter { box in
      guard box.step <= step, box != .providers, box.state(in: canvas) == .unknown else { return false }
      // Behind 仮説検討 an assumption has become an issue, and the evidence of each is asked for there.
      return box != .hypotheses || step == .hypothesis || canvas.issues.stated.isEmpty
    }
  }

  /// Reports the missing boxes of a canvas that has reached just this step.
  static func check(_ canvas: ServiceCanvas, at step: CanvasStep, _ report: Reporter<ServiceCanvas>) {
    guard canvas.step == step else { return }
    let missing = missing(in: canvas)
    guard let first = missing.first else { return }
    report(.missing(missing, at: canvas.phase), at: { $0.box(first) })
  }
}

extension Message {
  fileprivate static func missing(_ boxes: [CanvasBox], at phase: Fact<Phase>) -> Message {
    let en = boxes.map { "'\($0.name.en)'" }.joined(separator: ", ")
    let ja = boxes.map { "「\($0.name.ja)」" }.joined(separator: "、")
    return Message(
      en: "at phase '\(phase.known?.id ?? "")' the canvas lacks \(en)",
      ja: "工程「\(phase.known?.ja ?? "")」までに書く\(ja)が未記入です")
  }
}
