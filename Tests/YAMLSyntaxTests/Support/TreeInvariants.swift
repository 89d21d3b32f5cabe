import YAMLSyntax

/// What must hold of every tree, whatever the bytes.
///
/// Answers with the first sentence that is not true, or nil.
func brokenInvariant(of tree: YAMLTree) -> String? {
  let size = tree.source.count
  var roots: [Int: YAMLTree.Document] = [:]
  var lastStart = -1
  for document in tree.documents {
    guard 0...size ~= document.bytes.lowerBound, document.bytes.upperBound <= size else {
      return "a document reaches beyond the source"
    }
    guard document.bytes.lowerBound >= lastStart else { return "documents are out of order" }
    lastStart = document.bytes.lowerBound
    if let root = document.root { roots[root] = document }
  }
  // Documents cover the nodes without a gap.
  var next = 0
  for document in tree.documents {
    guard let root = document.root else { continue }
    guard root == next, tree.nodes.indices.contains(root) else {
      return "a root is not where the last tree ended"
    }
    next = Int(tree.nodes[root].subtreeEnd)
  }
  guard next == tree.nodes.count else { return "nodes belong to no document" }

  var scalars: [Range<Int>] = []
  var open: [(end: Int, bytes: Range<Int>, isMapping: Bool, children: Int)] = []
  for (id, node) in tree.nodes.enumerated() {
    let bytes = Int(node.start)..<max(Int(node.start), Int(node.end))
    guard node.start <= node.end, bytes.upperBound <= size else {
      return "node \(id) reaches beyond the source"
    }
    while let last = open.last, last.end <= id {
      if last.isMapping, last.children % 2 != 0, !isBroken(tree, id - 1) {
        return "a key before \(id) has no value"
      }
      open.removeLast()
    }
    if let parent = open.last {
      guard parent.bytes.lowerBound <= bytes.lowerBound, bytes.upperBound <= parent.bytes.upperBound else {
        return "node \(id) \(bytes) is not inside its parent \(parent.bytes)"
      }
      guard Int(node.subtreeEnd) <= parent.end else { return "node \(id) ends behind its parent" }
      open[open.count - 1].children += 1
    } else if let document = roots[id] {
      guard document.bytes.lowerBound <= bytes.lowerBound, bytes.upperBound <= document.bytes.upperBound
      else {
        return "root \(id) is not inside its document"
      }
    } else {
      return "node \(id) has no parent"
    }
    switch node.kind {
    case .mapping, .sequence:
      guard Int(node.subtreeEnd) > id else { return "collection \(id) has no end" }
      open.append((Int(node.subtreeEnd), bytes, node.kind == .mapping, 0))
    case .scalar:
      guard Int(node.subtreeEnd) == id + 1 else { return "scalar \(id) has children" }
      if !bytes.isEmpty { scalars.append(bytes) }
      let text = tree.withView { Array($0.text(of: id)) }
      guard text.count == Int(node.length) else { return "the text of \(id) has another length" }
      if !node.flags.contains(.copied) {
        let start = Int(node.payload)
        guard bytes.lowerBound <= start, start + text.count <= bytes.upperBound else {
          return "the borrowed text of \(id) is not inside the node"
        }
        guard Array(tree.source[start..<start + text.count]) == text else {
          return "text \(id) is not the slice"
        }
      }
    case .alias:
      guard node.payload == YAMLNode.noTarget || Int(node.payload) < id else {
        return "alias \(id) looks ahead"
      }
    }
  }

  var lastEnd = 0
  for comment in tree.comments {
    guard comment.bytes.lowerBound >= lastEnd, comment.bytes.upperBound <= size else {
      return "comments are out of order at \(comment.bytes)"
    }
    guard tree.source[comment.bytes.lowerBound] == 0x23 else { return "a comment does not start with #" }
    lastEnd = comment.bytes.upperBound
  }
  var index = 0
  for scalar in scalars.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    while index < tree.comments.count, tree.comments[index].bytes.upperBound <= scalar.lowerBound {
      index += 1
    }
    var inside = index
    while inside < tree.comments.count, tree.comments[inside].bytes.lowerBound < scalar.upperBound {
      // Only the header of a block scalar has one.
      guard [0x7C, 0x3E].contains(tree.source[scalar.lowerBound]) else {
        return "comment \(tree.comments[inside].bytes) is inside scalar \(scalar)"
      }
      inside += 1
    }
  }

  for (one, other) in zip(tree.problems, tree.problems.dropFirst())
  where one.bytes.lowerBound > other.bytes.lowerBound { return "problems are out of order" }
  for problem in tree.problems {
    for bytes in [problem.bytes, problem.related ?? problem.bytes]
    where bytes.lowerBound < 0 || bytes.upperBound > size { return "\(problem) is outside of the source" }
    if let repair = tree.repair(of: problem), repair.bytes.upperBound > size { return "a repair is outside" }
  }
  if tree.documents.contains(where: \.isBroken), tree.problems.isEmpty { return "broken without a problem" }
  return nil
}

private func isBroken(_ tree: YAMLTree, _ id: Int) -> Bool {
  tree.documents.last { ($0.root ?? .max) <= id }?.isBroken == true
}

/// Whether two trees say the same.
func isSame(_ one: YAMLTree, _ other: YAMLTree) -> Bool {
  one.problems == other.problems && one.comments == other.comments && one.nodes.count == other.nodes.count
    && one.documents.map(\.bytes) == other.documents.map(\.bytes)
    && one.nodes.indices.allSatisfy { id in
      one.nodes[id].start == other.nodes[id].start && one.nodes[id].end == other.nodes[id].end
        && one.text(of: id) == other.text(of: id)
    }
}
