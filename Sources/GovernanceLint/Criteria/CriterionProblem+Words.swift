import DigitalGovernance
import GovernanceFindings

extension CriterionProblem {
  /// What the linter says of it, and what to do; the message has no full stop.
  package var words: (message: Bilingual, help: Bilingual)? {
    let fault = CriterionFault.problem(self)
    func open<R: CriterionRule>(_ rule: R.Type) -> (Bilingual, Bilingual)? {
      R.message(for: fault).map { ($0.text, R.help(for: fault) ?? R.remedy) }
    }
    return open(fault.rule)
  }
}
