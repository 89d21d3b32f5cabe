import DigitalGovernance
import GovernanceDocuments
import YAMLSyntax

/// Which documents a file declares, and which documents and files it refers to beyond itself.
package struct DocumentNames: Sendable {
  /// In their order.
  package private(set) var declared: [LintedFile.Declaration] = []
  /// In the order in which they stand.
  package private(set) var wanted: [LintedFile.Wish] = []

  /// - Parameter documents: all of a file, in their order; their facts are not asked for.
  package init(of documents: [DecodedDocument], in tree: YAMLTree) {
    addDeclarations(of: documents, in: tree)
    addWishes(of: documents, in: tree)
  }

  private mutating func addDeclarations(of documents: [DecodedDocument], in tree: YAMLTree) {
    // Documents stand in order, so lines are counted once through the file.
    var line = 1
    var offset = 0
    for document in documents {
      guard let node = document.idNode else { continue }
      let kind = type(of: document.value).kindName.en
      let start = Int(tree.nodes[node].start)
      line += tree.countOfLineFeeds(in: offset..<start)
      offset = start
      declared.append(
        LintedFile.Declaration(
          name: DocumentName(kind: kind, id: tree.text(of: node)), line: line,
          buildsOn: document.mentions.compactMap { mention in
            guard case .reference(let target) = mention.role, target == kind else { return nil }
            return DocumentName(kind: target, id: tree.text(of: mention.node))
          }))
    }
  }

  private mutating func addWishes(of documents: [DecodedDocument], in tree: YAMLTree) {
    let here = Set(declared.map(\.name))
    for document in documents {
      for mention in document.mentions {
        switch mention.role {
        case .reference(let kind):
          let text = tree.text(of: mention.node)
          let isDossier = kind == ServiceCanvas.kindName.en && document.value is Project
          if text.isPathOfDocument {
            wanted.append(.documentFile(path: text, kind: kind, isDossier: isDossier))
          } else {
            let name = DocumentName(kind: kind, id: text)
            if !here.contains(name) { wanted.append(.document(name, isDossier: isDossier)) }
          }
        case .file: wanted.append(.file(path: tree.text(of: mention.node)))
        case .plain, .identity, .local: break
        }
      }
    }
  }
}

extension YAMLTree {
  fileprivate func countOfLineFeeds(in range: Range<Int>) -> Int {
    source.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in UnsafeBufferPointer(rebasing: bytes[range]) { count &+= byte == 0x0A ? 1 : 0 }
      return count
    }
  }
}
