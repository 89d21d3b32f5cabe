import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import YAMLSyntax

/// Looks where the references of a file lead: within a document, within the file, and by what is known of others.
struct ReferenceCheck {
  let documents: [DecodedDocument]
  let tree: YAMLTree
  let knowledge: WorkspaceKnowledge

  func findings() -> [RawFinding] {
    var findings: [RawFinding] = []
    var declared: [DocumentName: Int] = [:]
    for document in documents {
      let names = LocalNames(document, tree)
      for mention in document.mentions {
        switch mention.role {
        case .plain: break
        case .identity:
          if mention.scope.isEmpty {
            let name = DocumentName(
              kind: type(of: document.value).kindName.en, id: tree.text(of: mention.node))
            if let first = declared[name] {
              let line = line(of: first)
              findings.append(
                say(
                  DuplicateDocument.self,
                  .duplicate(name, other: Bilingual(en: "on line \(line)", ja: "\(line)行目")), mention,
                  document))
            } else {
              declared[name] = mention.node
              if let other = knowledge.duplicates[name] {
                findings.append(
                  say(
                    DuplicateDocument.self,
                    .duplicate(name, other: Bilingual(en: "in \(other)", ja: other)), mention, document))
              }
            }
          } else if let first = names.first(likeTextOf: mention), first != mention.node {
            findings.append(
              say(
                DuplicateLocalId.self,
                .duplicateLocally(tree.text(of: mention.node), line: line(of: first)), mention, document))
          }
        case .local(let lists):
          // A broken document may have lost the part that is meant.
          guard !document.isBroken, !names.contain(textOf: mention, in: lists) else { continue }
          let text = tree.text(of: mention.node)
          findings.append(
            say(
              DanglingLocalReference.self,
              .danglingLocally(
                text, lists: document.label(of: lists),
                meant: NearestSpelling.of(text, among: names.all(in: lists))), mention, document))
        case .reference(let kind): findings += checkReference(mention, kind: kind, document)
        case .file: findings += checkFile(tree.text(of: mention.node), mention, document)
        }
      }
    }
    return findings + circles()
  }

  private func checkReference(_ mention: Mention, kind: String, _ document: DecodedDocument) -> [RawFinding] {
    guard !knowledge.isEmpty else { return [] }
    let text = tree.text(of: mention.node)
    if text.isPathOfDocument { return checkFile(text, mention, document) }
    let name = DocumentName(kind: kind, id: text)
    guard let meant = knowledge.dangling[name] else { return [] }
    let label = KnownKinds.kind(named: kind).map { Bilingual(en: $0.kindName.en, ja: $0.kindName.ja) }
    return [
      say(
        DanglingReference.self, .dangling(name, meant: meant, kind: label ?? Bilingual(en: kind, ja: kind)),
        mention, document)
    ]
  }

  private func checkFile(_ path: String, _ mention: Mention, _ document: DecodedDocument) -> [RawFinding] {
    if knowledge.outsidePaths.contains(path) {
      return [say(PathOutsideWorkspace.self, .outside(path), mention, document)]
    }
    if knowledge.missingFiles.contains(path) {
      return [say(MissingFile.self, .missingFile(path), mention, document)]
    }
    return []
  }

  private func circles() -> [RawFinding] {
    guard !knowledge.circles.isEmpty else { return [] }
    return documents.flatMap { document in
      document.mentions.compactMap { mention -> RawFinding? in
        guard case .reference(let kind) = mention.role,
          let way = knowledge.circles[DocumentName(kind: kind, id: tree.text(of: mention.node))],
          way.first == document.id(in: tree), type(of: document.value).kindName.en == kind
        else { return nil }
        return say(CircularReference.self, .circular(way), mention, document)
      }
    }
  }

  private func line(of node: Int) -> Int {
    LineIndex(tree.source).line(ofByte: Int(tree.nodes[node].start)) + 1
  }

  private func say<R: RuleDescription>(
    _ rule: R.Type, _ message: Message, _ mention: Mention, _ document: DecodedDocument
  ) -> RawFinding {
    let node = tree.nodes[mention.node]
    let path = Placement.path(to: mention.node, in: document, tree: tree)
    return RawFinding(finding: Finding(rule, message, at: path), bytes: Int(node.start)..<Int(node.end))
  }
}

/// The ids of the parts of a document, by the list they stand in.
private struct LocalNames {
  private let tree: YAMLTree
  /// The parts in order of place. Few documents have more than a screenful, which is compared faster than hashed.
  private let parts: [(scope: String, node: Int)]
  private let table: [String: [String: Int]]

  init(_ document: DecodedDocument, _ tree: YAMLTree) {
    self.tree = tree
    parts = document.mentions.compactMap { mention in
      guard case .identity = mention.role, !mention.scope.isEmpty else { return nil }
      return (mention.scope, mention.node)
    }
    var table: [String: [String: Int]] = [:]
    if parts.count > 64 {
      for part in parts {
        let text = tree.text(of: part.node)
        if table[part.scope, default: [:]][text] == nil { table[part.scope, default: [:]][text] = part.node }
      }
    }
    self.table = table
  }

  /// The first part of the same list with the same id.
  func first(likeTextOf mention: Mention) -> Int? { find(mention.node, in: mention.scope) }

  func contain(textOf mention: Mention, in lists: [String]) -> Bool {
    lists.contains { find(mention.node, in: $0) != nil }
  }

  private func find(_ node: Int, in scope: String) -> Int? {
    guard table.isEmpty else { return table[scope]?[tree.text(of: node)] }
    return tree.withView { view in
      let text = view.text(of: node)
      // Ids are short and mostly differ in a byte; the names of lists are compared last.
      return parts.first { part in
        let other = view.text(of: part.node)
        return other.count == text.count && other.elementsEqual(text) && part.scope == scope
      }?.node
    }
  }

  func all(in lists: [String]) -> [String] {
    parts.filter { lists.contains($0.scope) }.map { tree.text(of: $0.node) }
  }
}

extension DecodedDocument {
  /// The id of the document, as it is written.
  func id(in tree: YAMLTree) -> String? { idNode.map(tree.text(of:)) }

  /// The scalar that holds the document's id.
  var idNode: Int? {
    mentions.first { mention in
      if case .identity = mention.role { mention.scope.isEmpty } else { false }
    }?.node
  }

  /// How people call lists of this document: `issues (課題)`.
  func label(of lists: [String]) -> Bilingual {
    var names: [Bilingual] = []
    for list in lists {
      var description: RecordDescription? = type(of: value).description
      var name = Bilingual(en: list, ja: list)
      for step in list.split(separator: ".") {
        guard let field = description?.fields.first(where: { $0.name == step }) else { break }
        name = Bilingual(en: list, ja: field.ja)
        switch field.type {
        case .record(let nested), .records(let nested): description = nested()
        case .keyed(let keyed): description = keyed.record()
        case .scalar, .scalars: description = nil
        }
      }
      names.append(name)
    }
    return Bilingual(
      en: names.map { "'\($0.en)'" }.joined(separator: " or "),
      ja: names.map { "「\($0.ja)」" }.joined(separator: "や"))
  }
}
