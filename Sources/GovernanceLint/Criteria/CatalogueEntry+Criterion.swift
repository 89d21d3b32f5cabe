public import DigitalGovernance
import GovernanceDocuments
public import GovernanceFindings

extension CatalogueEntry {
  /// What a criterion tells about itself; its cases are the examples.
  public init(_ criterion: Criterion) {
    let code = criterion.code.known ?? criterion.id.known ?? ""
    let title = criterion.title.known?.text ?? Bilingual(en: code, ja: code)
    func examples(_ expectation: CriterionTest.Expectation) -> [Example] {
      criterion.tests.stated.filter { $0.expect == .known(expectation) }.map { $0.example }
    }
    self.init(
      identity: RuleIdentity(
        code, criterion.id.known ?? code,
        criterion.severity.known?.severity ?? (criterion.weight.known == .blocking ? .error : .warning)),
      provenance: (criterion.provenance.known ?? Basis()).provenance, title: title,
      rationale: criterion.rationale.known?.text ?? criterion.question.known?.text ?? title,
      remedy: criterion.remedy.known?.text.known?.text ?? title, isFixable: false, bad: examples(.false),
      good: examples(.true))
  }
}

extension CriterionTest {
  /// The case as documents that could stand in a file: completed by what every document of the kind says.
  var example: Example {
    Example(
      documents.map { document in
        func open<K: Kind>(_ document: K) -> String { DocumentText.text(of: document.completed) }
        return open(document)
      }.joined(separator: "---\n"))
  }
}

extension Kind {
  /// The same document with an example value in each field that it owes.
  fileprivate var completed: Self {
    var document = self
    withUnsafeMutablePointer(to: &document) { pointer in
      for field in Self.description.fields where field.isRequired {
        guard case .scalar(let store) = field.access.store, let sample = field.sample,
          case .unknown = pointer.pointee.content(of: field)
        else { continue }
        _ = ScalarText.with(sample) { store(FieldAccess.Address(pointer), $0) }
      }
    }
    return document
  }
}
