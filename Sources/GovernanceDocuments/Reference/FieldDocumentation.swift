import DigitalGovernance
import GovernanceFindings

/// What people are told of a field: in a schema, on hovering, in a reference page, in a new document.
package struct FieldDocumentation {
  package let field: FieldDescription

  package init(_ field: FieldDescription) { self.field = field }

  /// Both names: `識別子 (id)`.
  package var title: String { field.ja == field.name ? field.name : "\(field.ja) (\(field.name))" }

  /// What it means, in both languages, for a hover that knows Markdown.
  package var markdown: String {
    "**\(field.ja)** `\(field.name)`\n\n\(field.documentation.ja)\n\n\(field.documentation.en)"
  }

  /// The form of one value: `日付（例 …）`; of a record `キーと値の組`.
  package var form: Bilingual {
    switch field.type {
    case .scalar(let form), .scalars(let form): form.boundedLabel
    case .record, .records, .keyed: Bilingual(en: "keys with values", ja: "キーと値の組")
    }
  }

  /// The listed values; none if any value will do.
  package var choices: [ChoiceList.Entry] { field.choices }
}

extension ScalarForm {
  /// The label, with the range of a number if there is one.
  fileprivate var boundedLabel: Bilingual {
    guard case .integer(let range?) = self else { return label }
    return Bilingual(
      en: "\(label.en) from \(range.lowerBound) to \(range.upperBound)",
      ja: "\(range.lowerBound)以上\(range.upperBound)以下の\(label.ja)")
  }
}

extension RecordDescription {
  /// The field that a path leads to: `users[2].name`; nil if there is none such.
  package func field(at path: FactPath) -> FieldDescription? {
    var description: RecordDescription? = self
    var found: FieldDescription?
    for step in path.steps {
      switch step {
      case .field(let name):
        found = description?.fields.first { $0.name == name }
        guard let found else { return nil }
        description = found.type.record
      case .index:
        guard found?.type.isList == true || found?.type.keyed != nil else { return nil }
      }
    }
    return found
  }
}
