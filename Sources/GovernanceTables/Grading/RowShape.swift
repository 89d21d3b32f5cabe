import CEL

/// How the facts of a row are put together to the record that an expression reads.
struct RowShape: Sendable {
  /// The facts, by their paths.
  let paths: [String]
  private let root: Node
  private let slot: Int

  private final class Node: Sendable {
    let type: CELRecordType
    /// By the index of the field.
    let fields: [Int: Content]
    /// Whether the record is a fact itself that is read by its parts, such as a period.
    let isFact: Bool

    init(type: CELRecordType, fields: [Int: Content], isFact: Bool) {
      self.type = type
      self.fields = fields
      self.isFact = isFact
    }
  }

  private enum Content: Sendable {
    /// The number of the path.
    case fact(Int)
    case record(Node)
  }

  /// - Parameters:
  ///   - paths: none of them leads into another.
  ///   - type: the type of the variable.
  ///   - slot: where the variable stands among those of the environment.
  init?(_ paths: [String], type: CELRecordType, slot: Int) {
    self.paths = paths
    self.slot = slot
    let split = paths.enumerated().map { ($1.split(separator: ".").map(String.init)[...], $0) }
    guard let root = RowShape.node(split, type) else { return nil }
    self.root = root
  }

  private static func node(_ paths: [(ArraySlice<String>, Int)], _ type: CELRecordType) -> Node? {
    var fields: [Int: Content] = [:]
    for (name, group) in Dictionary(grouping: paths, by: { $0.0.first ?? "" }) {
      guard let index = type.index(of: name) else { return nil }
      if let whole = group.first(where: { $0.0.count == 1 }) {
        fields[index] = .fact(whole.1)
      } else {
        guard let record = type.fields[index].type.recordOrNull,
          let node = node(group.map { ($0.0.dropFirst(), $0.1) }, record)
        else { return nil }
        fields[index] = .record(node)
      }
    }
    return Node(type: type, fields: fields, isFact: type.host == nil)
  }

  /// Binds the facts of a row, asked for by the number of their path.
  func bind(_ bindings: inout CELBindings, _ fact: (Int) -> CELFact) {
    bindings[slot: slot] = RowShape.fact(of: root, fact)
  }

  private static func fact(of node: Node, _ fact: (Int) -> CELFact) -> CELFact {
    var facts: [Int: CELFact] = [:]
    for (index, content) in node.fields {
      switch content {
      case .fact(let number): facts[index] = fact(number)
      case .record(let nested): facts[index] = self.fact(of: nested, fact)
      }
    }
    if node.isFact {
      // All parts of a period are stated, or none is.
      for value in facts.values {
        if case .stated = value { continue }
        return value
      }
    }
    return .stated(.record(Row(celRecordType: node.type, facts: facts)))
  }

  private struct Row: CELRecord {
    let celRecordType: CELRecordType
    let facts: [Int: CELFact]

    func celFact(at index: Int) -> CELFact { facts[index] ?? .unknown }
  }
}
