import DigitalGovernance

/// How far a canvas has come through the steps of 企画; what it owes grows with it.
///
/// 企画 without a step counts as its first step, and every later phase as the last.
enum CanvasStep: Int, Comparable {
  case hypothesis
  case serviceProposal
  case requirements

  /// The step whose parts are due in a phase.
  init(of phase: Phase) {
    self =
      switch phase {
      case .planning, .hypothesis: .hypothesis
      case .serviceProposal: .serviceProposal
      default: .requirements
      }
  }

  static func < (left: CanvasStep, right: CanvasStep) -> Bool { left.rawValue < right.rawValue }
}

extension ServiceCanvas {
  /// The step that the canvas has reached; nil if nobody said in which phase it is: it then owes nothing by step.
  var step: CanvasStep? { phase.known.map(CanvasStep.init(of:)) }

  /// Whether the canvas has surely come as far as a step.
  func hasReached(_ step: CanvasStep) -> Bool {
    guard let own = self.step else { return false }
    return own >= step
  }
}
