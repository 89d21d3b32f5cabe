import DigitalGovernance
import GovernanceFindings

/// A box of the canvas that some step owes.
///
/// - Source: the three steps are those of サービスデザインガイドライン VERSION2.0 chapter 3. Which box is due at which step
///   is our reading.
enum CanvasBox: String, CaseIterable {
  case users, providers, issues, hypotheses
  case values, solutions, flow
  case outcomes, operation

  /// The step from which on the box is due.
  var step: CanvasStep {
    switch self {
    case .users, .providers, .issues, .hypotheses: .hypothesis
    case .values, .solutions, .flow: .serviceProposal
    case .outcomes, .operation: .requirements
    }
  }

  /// The name of the box as people write it.
  var name: Bilingual {
    Bilingual(en: rawValue, ja: ServiceCanvas.description.field(named: rawValue)?.ja ?? rawValue)
  }

  func state(in canvas: ServiceCanvas) -> FactState {
    switch self {
    case .users: canvas.users.state
    case .providers: canvas.providers.state
    case .issues: canvas.issues.state
    case .hypotheses: canvas.hypotheses.state
    case .values: canvas.values.state
    case .solutions: canvas.solutions.state
    case .flow: canvas.flow.state
    case .outcomes: canvas.outcomes.state
    case .operation: canvas.operation.state
    }
  }
}

extension Path<ServiceCanvas, ServiceCanvas> {
  /// Into a box.
  func box(_ box: CanvasBox) -> Path<ServiceCanvas, ServiceCanvas> {
    Path(factPath.field(box.rawValue))
  }
}
