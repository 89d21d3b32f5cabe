import CEL
import DigitalGovernance
public import GovernanceFindings

/// How an expression came to its value, a line a part: what the part came to, which fact it reads, where that stands.
///
/// ```
/// project.userTests.exists(t, t.phase == 'design') → false
///   project.userTests → [UserTest{…}] (userTests, project.yaml:6:1)
///   t = userTests[0] (project.yaml:7:5) → false
///     t.phase == 'design' → false
///       t.phase → "testing" (userTests[0].phase, project.yaml:7:12)
/// ```
public struct ExplanationTree {
  private let tree: CELSyntaxTree
  private let explanation: CELExplanation
  private let place: (FactReference) -> String?

  /// - Parameters:
  ///   - place: where a fact stands, as people should see it; nil if that is not known.
  ///   - explanation: how that came about.
  ///   - program: the expression.
  public init(
    of program: CELProgram, _ explanation: CELExplanation, place: @escaping (FactReference) -> String?
  ) {
    tree = program.checked.tree
    self.explanation = explanation
    self.place = place
  }

  /// The lines.
  /// - Parameters:
  ///   - depth: how far in the first line begins, in steps of two spaces.
  ///   - language: the language of the words.
  public func text(in language: Language, depth: Int = 0) -> String {
    var lines: [String] = []
    add(explanation, depth, language, to: &lines)
    return lines.map { $0 + "\n" }.joined()
  }

  /// The same for programs.
  func write(to json: inout JSONWriter) { write(explanation, to: &json) }

  private func write(_ part: CELExplanation, to json: inout JSONWriter) {
    json.object { json in
      json.member("text", part.text)
      write(part.outcome, to: &json)
      let fact = fact(of: part)
      if let fact {
        json.member("fact", fact.description)
        if let place = place(fact) { json.member("place", place) }
      }
      if fact == nil, part.outcome != .notEvaluated, !part.children.isEmpty {
        json.array("children") { json in for child in part.children { write(child, to: &json) } }
      }
      if !part.elements.isEmpty {
        json.array("elements") { json in for element in part.elements { write(element, to: &json) } }
      }
    }
  }

  private func write(_ element: CELExplanation.Element, to json: inout JSONWriter) {
    json.object { json in
      json.object("variables") { json in
        for (index, name) in element.variables.enumerated() where index < element.values.count {
          let attribute = index < element.attributes.count ? element.attributes[index] : nil
          json.member(name, attribute?.description ?? element.values[index].literal)
        }
      }
      write(element.outcome, to: &json)
      json.array("children") { json in for child in element.children { write(child, to: &json) } }
    }
  }

  private func write(_ outcome: CELExplanation.Outcome, to json: inout JSONWriter) {
    switch outcome {
    case .value(let value): json.member("value", value.literal)
    case .error(let text): json.member("error", text.en)
    case .notEvaluated: json.member("needed", false)
    case .unknown(let paths):
      json.array("unknown") { json in for path in paths { json.value(path.description) } }
    }
  }

  private func add(_ part: CELExplanation, _ depth: Int, _ language: Language, to lines: inout [String]) {
    let fact = fact(of: part)
    add(
      "\(part.oneLine) → \(words(part.outcome, fact, language))",
      notes(of: fact, language), depth, language, to: &lines)
    // The steps to a fact are its path, and of what did not matter the parts did not either.
    if fact == nil, part.outcome != .notEvaluated {
      for child in part.children { add(child, depth + 1, language, to: &lines) }
    }
    for element in part.elements { add(element, depth + 1, language, to: &lines) }
    if part.elements.count == ExplanationTree.mostElements {
      let cut = Bilingual(en: "… (of many elements the first and the last)", ja: "…（要素が多いため、最初のほうと最後だけ）")
      add(cut[language], [], depth + 1, language, to: &lines)
    }
  }

  private func add(
    _ element: CELExplanation.Element, _ depth: Int, _ language: Language, to lines: inout [String]
  ) {
    var names: [String] = []
    var places: [String] = []
    for (index, name) in element.variables.enumerated() where index < element.values.count {
      let attribute = index < element.attributes.count ? element.attributes[index] : nil
      if let fact = attribute.flatMap({ FactReference($0) }) {
        names.append("\(name) = \(fact.label[language])")
        if let place = place(fact) { places.append(place) }
      } else {
        names.append("\(name) = \(element.values[index].literal)")
      }
    }
    let head = names.joined(separator: ", ") + ExplanationTree.aside(places, language)
    add("\(head) → \(words(element.outcome, nil, language))", [], depth, language, to: &lines)
    for child in element.children { add(child, depth + 1, language, to: &lines) }
  }

  private func add(
    _ text: String, _ notes: [String], _ depth: Int, _ language: Language, to lines: inout [String]
  ) {
    let indent = String(repeating: "  ", count: min(depth, ExplanationTree.deepest))
    lines.append(indent + TerminalText(text + ExplanationTree.aside(notes, language)).description)
  }

  /// The most elements of a macro that an explanation has.
  private static let mostElements = 50
  /// Beyond this many steps a line is not moved in any further.
  private static let deepest = 30

  /// The fact that a part reads, or asks about.
  private func fact(of part: CELExplanation) -> FactReference? {
    if let attribute = part.attribute {
      return FactReference(attribute).flatMap { $0.isOfDocument ? $0 : nil }
    }
    guard case .select(_, let field, let selection) = tree[part.node].kind, selection != .value,
      let base = part.children.first?.attribute.flatMap({ FactReference($0) })
    else { return nil }
    return FactReference(variable: base.variable, path: base.path.field(field))
  }

  private func notes(of fact: FactReference?, _ language: Language) -> [String] {
    guard let fact else { return [] }
    return [fact.label[language]] + (place(fact).map { [$0] } ?? [])
  }

  private static func aside(_ notes: [String], _ language: Language) -> String {
    guard !notes.isEmpty else { return "" }
    switch language {
    case .en: return " (\(notes.joined(separator: ", ")))"
    case .ja: return "（\(notes.joined(separator: "、"))）"
    }
  }

  private func words(
    _ outcome: CELExplanation.Outcome, _ fact: FactReference?, _ language: Language
  ) -> String {
    switch outcome {
    case .value(let value):
      let text = value.shown[language]
      // A listed value is an id; people know it by its name.
      guard language == .ja, case .string(let id) = value, let fact else { return text }
      let name = DecidingFact(fact: fact, value: value).valueText.ja
      return name == id ? text : "\(text)（\(name)）"
    case .error(let text): return Bilingual(en: "error: \(text.en)", ja: "エラー: \(text.ja)")[language]
    case .notEvaluated: return Bilingual(en: "not needed", ja: "見る必要なし")[language]
    case .unknown(let paths):
      guard fact == nil else { return Bilingual(en: "unknown, not stated", ja: "不明、未記入")[language] }
      let names = paths.prefix(3).map { path in
        FactReference(path)?.label ?? Bilingual(en: path.description, ja: path.description)
      }
      let more = paths.count > names.count
      return Bilingual(
        en: "unknown, hangs on \(names.map(\.en).joined(separator: ", "))\(more ? ", …" : "")",
        ja: "不明、\(names.map(\.ja).joined(separator: "、"))\(more ? "など" : "")が未記入")[language]
    }
  }
}

extension FactReference {
  /// Whether it is of a document, and not the day that stands for today.
  fileprivate var isOfDocument: Bool { KnownKinds.withFacts.contains { $0.kindName.variable == variable } }
}

extension CELValue {
  /// As an expression writes it, but of records their number and of a day the day alone.
  fileprivate var shown: Bilingual {
    switch self {
    case .list(let list):
      guard case .record? = list.element(at: 0) else { break }
      return text
    case .timestamp, .duration: return text
    default: break
    }
    return Bilingual(en: literal, ja: literal)
  }
}

extension CELExplanation {
  /// The text of the part on one line.
  fileprivate var oneLine: String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
