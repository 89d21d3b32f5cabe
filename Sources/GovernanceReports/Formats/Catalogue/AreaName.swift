import GovernanceFindings

/// The name of an area in reports for programs. Part of their contracts, so written out.
enum AreaName {
  static func of(_ area: RuleIdentity.Area) -> String {
    switch area {
    case .yaml: "yaml"
    case .shape: "shape"
    case .references: "references"
    case .canvas: "canvas"
    case .gates: "gates"
    case .principles: "principles"
    case .inventory: "inventory"
    case .quality: "quality"
    case .reform: "reform"
    case .registers: "registers"
    case .plan: "plan"
    case .language: "language"
    case .personalData: "personalData"
    case .directives: "directives"
    case .office: "office"
    }
  }
}
