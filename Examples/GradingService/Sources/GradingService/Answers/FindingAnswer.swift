import DigitalGovernance
import GovernanceFindings

/// Something that is wrong with the procedure as it is written, or with the service behind it.
struct FindingAnswer: Encodable {
  let code: String
  let name: String
  let severity: Severity
  /// The fact where it stands.
  let path: String
  let message: String
  let help: String

  init(_ found: CriterionFinding, in language: Language) {
    code = found.finding.code
    name = found.finding.name
    severity = found.finding.severity
    path = found.finding.path.description
    message = found.finding.message[language]
    help = found.finding.help[language]
  }
}
