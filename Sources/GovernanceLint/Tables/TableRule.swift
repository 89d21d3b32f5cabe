import GovernanceFindings
import GovernanceTables

/// A rule that says in words what is wrong with a table as its mapping reads it.
///
/// The reader of tables knows where and what; a rule of this sort only speaks.
protocol TableRule: RuleDescription {
  /// What is wrong here; nil if the problem is another rule's.
  static func message(for problem: TableProblem.Kind) -> Message?
}

extension TableRule {
  static var provenance: Provenance {
    .derived(
      because: Bilingual(
        en: "how tables and mappings are read is laid down by kanri", ja: "表と対応表の読み方はkanriが定めたものです"))
  }
}
