import DigitalGovernance
import GovernanceFindings

/// The facts that questions ask for as YAML to fill in: each key once, however many facts stand under it.
struct QuestionStub {
  /// A key, or an element of a list, with what stands under it.
  private struct Node {
    var comments: [String] = []
    /// What may be written there.
    var hint: String?
    var keys: [(name: String, node: Node)] = []
    /// By position in the list of the document.
    var elements: [(position: Int, node: Node)] = []
    /// Elements that the document does not have yet.
    var further: [Node] = []
  }

  private var root = Node()
  private let language: Language

  init(language: Language) { self.language = language }

  /// What stands where an answer belongs.
  private var placeholder: String { language == .ja ? "未定" : "TBD" }

  /// Adds a question to the place of its fact.
  mutating func add(_ question: GateQuestions.Question) {
    let who = language == .ja ? question.who.ja : question.who.rawValue
    let text = question.text[language].split(whereSeparator: \.isNewline).joined(separator: " ")
    let comment = language == .ja ? "\(text)（\(who)）" : "\(text) (\(who))"
    guard !question.isCheck else {
      addCheck(of: question.items.first ?? "", asking: comment)
      return
    }
    let fields = question.fact.describedFields
    let hint = (fields.last ?? nil).flatMap { self.hint(for: $0) }
    QuestionStub.change(&root, along: question.fact.path.steps[...], fields[...], language) { node in
      node.comments.append(comment)
      node.hint = hint
    }
  }

  /// The result of a check that nobody recorded: a new element of the list of results.
  private mutating func addCheck(of item: String, asking comment: String) {
    let record = FactReference(variable: "project", path: "checks[0].item").describedFields
    guard let list = record.first ?? nil, let fields = list.type.record?.fields else { return }
    var node = Node()
    node.comments = [comment]
    for name in ["item", "result", "date", "by", "evidence"] {
      guard let field = fields.first(where: { $0.name == name }) else { continue }
      var leaf = Node()
      leaf.hint = name == "item" ? nil : hint(for: field)
      node.keys.append((QuestionStub.key(field, language), leaf))
      if name == "item" { node.keys[node.keys.count - 1].node.comments = ["= \(item)"] }
    }
    QuestionStub.change(&root, along: [.field("checks")], [list], language) { $0.further.append(node) }
  }

  private static func key(_ field: FieldDescription, _ language: Language) -> String {
    language == .ja ? field.ja : field.name
  }

  private static func change(
    _ node: inout Node, along steps: ArraySlice<FactPath.Step>, _ fields: ArraySlice<FieldDescription?>,
    _ language: Language, _ body: (inout Node) -> Void
  ) {
    guard let step = steps.first else { return body(&node) }
    switch step {
    case .field(let name):
      let key = (fields.first ?? nil).map { self.key($0, language) } ?? name
      let place = node.keys.firstIndex { $0.name == key } ?? node.keys.count
      if place == node.keys.count { node.keys.append((key, Node())) }
      change(&node.keys[place].node, along: steps.dropFirst(), fields.dropFirst(), language, body)
    case .index(let position):
      let place = node.elements.firstIndex { $0.position == position } ?? node.elements.count
      if place == node.elements.count { node.elements.append((position, Node())) }
      change(&node.elements[place].node, along: steps.dropFirst(), fields.dropFirst(), language, body)
    }
  }

  // MARK: What may be written

  private func hint(for field: FieldDescription) -> String? {
    func words(_ list: [String]) -> String { list.joined(separator: language == .ja ? "、" : ", ") }
    switch field.type {
    case .scalar(.choice(let choices)), .scalars(.choice(let choices)):
      return (language == .ja ? "次のどれか: " : "one of: ")
        + words(choices.entries.map { language == .ja ? $0.ja : $0.en })
    case .scalar(.flag): return language == .ja ? "はい、いいえ" : "yes, no"
    case .record(let record), .records(let record):
      return (language == .ja ? "書くこと: " : "with: ")
        + words(record().fields.map { QuestionStub.key($0, language) })
    case .scalar, .scalars, .keyed: return field.sample.map { (language == .ja ? "例: " : "e.g. ") + $0 }
    }
  }

  // MARK: On paper

  /// The lines of the stub.
  var text: String { QuestionStub.lines(of: root, placeholder, language).map { $0 + "\n" }.joined() }

  private static func lines(of node: Node, _ placeholder: String, _ language: Language) -> [String] {
    var lines: [String] = []
    for (key, child) in node.keys {
      // The item of a check is known: it is the answer itself.
      if let known = child.comments.first, known.hasPrefix("= ") {
        lines.append("\(key): \(known.dropFirst(2))")
        continue
      }
      lines += child.comments.map { "# \($0)" }
      let inner = self.lines(of: child, placeholder, language)
      if inner.isEmpty {
        lines.append("\(key): \(placeholder)" + (child.hint.map { " # \($0)" } ?? ""))
      } else {
        lines.append("\(key):")
        lines += inner.map { "  \($0)" }
      }
    }
    let elements = node.elements.sorted { $0.position < $1.position }.map { position, child -> Node in
      var child = child
      child.comments.insert(language == .ja ? "\(position + 1)件目" : "entry \(position + 1)", at: 0)
      return child
    }
    for element in elements + node.further {
      lines += element.comments.map { "# \($0)" }
      let inner = self.lines(of: element, placeholder, language)
      // The mark of an element stands before its first key; comments before that keep their line.
      let first = inner.firstIndex { !$0.hasPrefix("#") } ?? inner.count
      lines += inner.prefix(first)
      if first == inner.count { lines.append("- \(placeholder)") }
      lines += inner.dropFirst(first).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
    }
    return lines
  }
}
