public import DigitalGovernance
public import GovernanceFindings

/// The criteria on procedures that come with kanri, made ready when the first procedure is met.
enum InventoryCriteria {
  static let inForce = CriteriaInForce([.kanriInventory], environment: CriteriaEnvironment())

  /// The findings on a procedure, by the built-in criteria and an office's own.
  static func findings(on procedure: Procedure, settings: LintSettings) -> [Finding] {
    var findings: [Finding] = []
    for criteria in [inForce, settings.criteria].compactMap(\.self) {
      findings += criteria.findings(
        of: criteria.ofKind[Procedure.kindName.variable] ?? [], on: [procedure], settings: settings
      ).map(\.finding)
    }
    return findings
  }
}

extension Linter {
  /// What the criteria on procedures say of one that is held in memory.
  public static func findings(on procedure: Procedure, settings: LintSettings) -> [Finding] {
    InventoryCriteria.findings(on: procedure, settings: settings)
  }
}
