import CEL
import DigitalGovernance
import GovernanceFindings

/// The criteria of a rubric or rule set on their way into SQL, with what was refused and which facts are read.
struct CriterionColumns {
  let environment = CriteriaEnvironment()
  let asOf: CalendarDate
  private(set) var refusals: [SQLRefusal] = []
  private(set) var columns: Set<String> = []

  init(asOf: CalendarDate) { self.asOf = asOf }

  mutating func refuse(_ criterion: String?, _ field: String, _ part: String, _ reason: Bilingual) {
    refusals.append(SQLRefusal(criterion: criterion, field: field, part: part, reason: reason))
  }

  /// Whether the criterion is held: true, false, or NULL for unknown. One that does not apply is held.
  mutating func held(_ criterion: Criterion, named name: String, for purpose: CriteriaEnvironment.Purpose)
    -> SQLExpression?
  {
    guard let compiled = environment.compile(criterion, for: purpose).compiled else {
      refuse(
        name, "expression", criterion.expression.known ?? "",
        Bilingual(
          en: "it cannot be evaluated; see 'kanri lint' of its file", ja: "評価できません。kanri lintで確かめてください"))
      return nil
    }
    let expression = condition(compiled.program, name, "expression")
    guard let program = compiled.applicability else { return expression }
    let applicability = condition(program, name, "appliesWhen")
    guard let expression, let applicability else { return nil }
    // Not owed, or met: unknown where it is unknown whether it is owed and what is owed is not met.
    return .or([.not(applicability), expression])
  }

  /// A condition over the facts, such as the scope of a rubric.
  mutating func condition(
    _ program: CELProgram, _ criterion: String?, _ field: String
  ) -> SQLExpression? {
    var translator = CriterionTranslator(program, asOf: asOf)
    do {
      let expression = try translator.condition()
      columns.formUnion(translator.columns)
      return expression
    } catch {
      refuse(criterion, field, program.checked.tree.text(of: error.node), error.reason)
      return nil
    }
  }
}
