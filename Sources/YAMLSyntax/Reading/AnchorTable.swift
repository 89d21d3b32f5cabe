/// The anchors of one document, with how many nodes stand below each once aliases are replaced.
struct AnchorTable {
  struct Anchor {
    var node: Int
    /// The nodes from the anchored one down; nil while it is open.
    var size: Int?
  }

  private var anchors: [Anchor] = []
  private var byName: [[UInt8]: Int] = [:]

  var isEmpty: Bool { anchors.isEmpty }

  mutating func removeAll() {
    guard !anchors.isEmpty else { return }
    anchors.removeAll(keepingCapacity: true)
    byName.removeAll(keepingCapacity: true)
  }

  /// Adds an anchor, which replaces an earlier one of the same name; answers with its slot.
  mutating func add(_ name: [UInt8], node: Int) -> Int {
    byName[name] = anchors.count
    anchors.append(Anchor(node: node, size: nil))
    return anchors.count - 1
  }

  mutating func close(_ slot: Int, size: Int) { anchors[slot].size = size }

  subscript(_ name: [UInt8]) -> Anchor? { byName[name].map { anchors[$0] } }
}
