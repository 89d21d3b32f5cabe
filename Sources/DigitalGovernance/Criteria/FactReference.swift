import CEL
public import GovernanceFindings

/// A fact of one of the documents that a criterion looks at.
public struct FactReference: Hashable, Sendable {
  /// The variable of the document's kind: `project`.
  public let variable: String
  /// The way from the document's root.
  public let path: FactPath

  public init(variable: String, path: FactPath) {
    self.variable = variable
    self.path = path
  }

  /// The fact that an expression reads; nil if the path ends in a map of the expression's own.
  package init?(_ attribute: CELAttributePath) {
    guard case .variable(let variable)? = attribute.steps.first else { return nil }
    var path = FactPath()
    for step in attribute.steps.dropFirst() {
      switch step {
      case .field(let name): path = path.field(name)
      case .index(let index): path = path.index(index)
      case .variable, .key: return nil
      }
    }
    self.init(variable: variable, path: path)
  }

  /// Reads `project.userTests[2].date`; nil if the text is no path.
  package init?(_ text: String) {
    guard var path = FactPath(text), case .field(let variable)? = path.steps.first else { return nil }
    path.steps.removeFirst()
    self.init(variable: variable, path: path)
  }

  /// The fields along the way, as far as the kind describes them.
  var fields: [FieldDescription?] {
    var description = KnownKinds.withFacts.first { $0.kindName.variable == variable }?.description
    return path.steps.map { step in
      guard case .field(let name) = step else { return nil }
      let field = description?.fields.first { $0.name == name }
      description = field?.type.record
      return field
    }
  }

  /// The field that the path ends in, of a list's element the list.
  package var field: FieldDescription? { fields.last { $0 != nil } ?? nil }

  /// The parts of a period and of an amount, which no document writes as keys; the number of an amount goes by the
  /// amount's own name.
  private static let parts = [
    "first": "最初の日", "last": "最後の日", "text": "書き方", "number": "", "unit": "単位", "approximate": "概数か",
    "cumulative": "延べか",
  ]

  /// How people call the fact: `userTests[2].date`, 「ユーザーテスト」3件目の「日付」.
  public var label: Bilingual {
    var ja = ""
    for (step, field) in zip(path.steps, fields) {
      switch step {
      case .field(let name):
        let word = field.map { "「\($0.ja)」" } ?? FactReference.parts[name] ?? "「\(name)」"
        ja += (ja.isEmpty || ja.hasSuffix("の") || word.isEmpty ? "" : "の") + word
      case .index(let index): ja += "\(index + 1)件目の"
      }
    }
    if ja.hasSuffix("の") { ja.removeLast() }
    guard !path.steps.isEmpty else {
      let kind = KnownKinds.withFacts.first { $0.kindName.variable == variable }?.kindName
      return Bilingual(en: variable, ja: kind?.ja ?? variable)
    }
    return Bilingual(en: path.description, ja: ja)
  }
}

extension FactReference: CustomStringConvertible {
  /// As an expression writes it.
  public var description: String {
    path.steps.isEmpty ? variable : "\(variable).\(path)"
  }
}

extension FactReference {
  /// The field behind each step of the path; nil for elements and for what the kind does not describe.
  package var describedFields: [FieldDescription?] { fields }
}
