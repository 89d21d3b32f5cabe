import DigitalGovernance
import GovernanceFindings
import YAMLSyntax

extension Linter {
  /// Says what is wrong with a configuration: its YAML, and what its reader found.
  ///
  /// The errors among these findings cannot be configured away: a misspelt key must not keep itself silent.
  /// - Parameters:
  ///   - source: the bytes of the configuration.
  ///   - rules: what the configuration says about rules; only warnings heed it.
  package static func lintConfiguration(
    _ source: [UInt8], path: String, asOf: CalendarDate, rules: RuleSelection, limits: YAMLLimits,
    problems: [ConfigurationProblem]
  ) -> LintedFile {
    let settings = LintSettings(asOf: asOf, rules: selection(for: rules), limits: limits)
    var pass = LintingPass(source, path: path, settings: settings, knowledge: WorkspaceKnowledge())
    pass.run(
      configurationProblems: problems.compactMap { problem in
        let rule = problem.kind.rule
        guard settings.rules.runs(rule.identity.code), let message = rule.message(for: problem.kind) else {
          return nil
        }
        func open<R: ConfigurationRule>(_ rule: R.Type) -> Finding {
          Finding(rule, message, at: problem.path, help: R.help(for: problem.kind))
        }
        return RawFinding(finding: open(rule), bytes: problem.bytes)
      })
    return pass.result()
  }

  private static func selection(for rules: RuleSelection) -> RuleSelection {
    let warnings = ConfigurationRules.all.map({ $0.identity }).filter { $0.severity < .error }.map(\.code)
    let errors = ConfigurationRules.all.map({ $0.identity }).filter { $0.severity == .error }.map(\.code)
    var selection = RuleSelection(ignore: warnings.filter { !rules.runs($0) && rules.select == nil })
    selection.neverIgnore = errors + ["Y"]
    for code in warnings {
      let severity = rules.severity(of: code, default: .warning)
      if severity != .warning { selection.severity[code] = severity }
    }
    return selection
  }
}
