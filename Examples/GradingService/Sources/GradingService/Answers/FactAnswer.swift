import DigitalGovernance
import GovernanceFindings

/// A fact of the procedure: where it stands in the JSON, what people call it, and what it holds.
struct FactAnswer: Encodable {
  let path: String
  let label: String
  /// Left out where it is not stated.
  let value: String?

  init(_ fact: DecidingFact, in language: Language) {
    self.init(fact.fact, value: fact.valueText[language], in: language)
  }

  init(_ fact: FactReference, value: String? = nil, in language: Language) {
    path = fact.path.description
    label = fact.label[language]
    self.value = value
  }
}
