import DigitalGovernance
import GovernanceFindings

extension CatalogueEntry {
  /// What a check item tells about itself, for reports that list rules.
  init(_ item: GateItem) {
    let criterion = item.item.criterion
    self.init(
      identity: RuleIdentity(item.code, item.id, item.isBlocking ? .error : .warning),
      provenance: (criterion.provenance.known ?? Basis()).provenance, title: item.title,
      rationale: criterion.rationale.known?.text ?? criterion.question.known?.text ?? item.title,
      remedy: criterion.remedy.known?.text.known?.text ?? item.title, isFixable: false, bad: [], good: [])
  }
}
