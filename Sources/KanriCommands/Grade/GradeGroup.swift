import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceTables

/// By what grades are counted: a fact of procedures, such as the name of the organisation.
struct GradeGroup: ExpressibleByArgument {
  /// The path of the fact.
  let path: String
  private let choices: ChoiceList?

  init?(argument: String) {
    let name = argument == "organisation" ? "organisation.name" : argument
    guard let leaf = try? LeafField.named(name, in: Procedure.description),
      CriteriaTable.columns.contains(where: { $0.name == leaf.path.description })
    else { return nil }
    path = leaf.path.description
    choices = if case .scalar(.choice(let list)) = leaf.field.type { list } else { nil }
  }

  /// What a group is called in a language.
  func label(_ text: String, _ language: Language) -> String {
    guard language == .ja, let entry = choices?.entries.first(where: { $0.en == text }) else { return text }
    return entry.ja
  }
}
