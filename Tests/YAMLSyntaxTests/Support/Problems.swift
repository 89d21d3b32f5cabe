import GovernanceFindings
import YAMLSyntax

/// The problems of a text as `line:column kind`, with the invariants checked on the way.
func problems(in text: String) -> [String] { problems(in: Array(text.utf8)) }

func problems(in bytes: [UInt8]) -> [String] {
  let tree = YAMLTree(parsing: bytes)
  if let broken = brokenInvariant(of: tree) { return ["invariant: \(broken)"] }
  let lines = tree.lineIndex()
  return tree.problems.map { problem in
    let place = lines.position(ofByte: problem.bytes.lowerBound)
    return "\(place.line):\(place.column) \(problem.kind)"
  }
}

/// A tree as nested text: `{key: value}`, `[a, b]`, `*` for aliases, `~` where nothing is written.
func outline(_ tree: YAMLTree, document: Int = 0) -> String {
  guard tree.documents.indices.contains(document), let root = tree.documents[document].root else {
    return "nothing"
  }
  return outline(tree, node: root)
}

private func outline(_ tree: YAMLTree, node: Int) -> String {
  switch tree.nodes[node].kind {
  case .scalar: tree.nodes[node].flags.contains(.absent) ? "~" : tree.text(of: node)
  case .alias: "*"
  case .sequence: "[" + tree.children(of: node).map { outline(tree, node: $0) }.joined(separator: ", ") + "]"
  case .mapping:
    "{"
      + tree.entries(of: node).map { "\(outline(tree, node: $0.key)): \(outline(tree, node: $0.value))" }
      .joined(separator: ", ") + "}"
  }
}

/// Numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
