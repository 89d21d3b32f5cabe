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
      let names = LocalNames(document)
      for mention in document.mentions {
        switch mention.role {
        case .plain: break
        case .identity:
          if mention.scope.isEmpty {
            let name = DocumentName(kind: type(of: document.value).kindName.en, id: mention.text)
            if let first = declared[name] {
              findings.append(
                say(
                  DuplicateDocument.self,
                  .duplicate(
                    name, other: Bilingual(en: "on line \(line(of: first))", ja: "\(line(of: first))行目")),
                  mention))
            } else {
              declared[name] = mention.node
              if let other = knowledge.duplicates[name] {
                findings.append(
                  say(
                    DuplicateDocument.self, .duplicate(name, other: Bilingual(en: "in \(other)", ja: other)),
                    mention))
              }
            }
          } else if let first = names.first(mention), first.node != mention.node {
            findings.append(
              say(DuplicateLocalId.self, .duplicateLocally(mention.text, line: line(of: first.node)), mention)
            )
          }
        case .local(let lists):
          // A broken document may have lost the part that is meant.
          guard !document.isBroken, !names.contains(mention.text, in: lists) else { continue }
          findings.append(
            say(
              DanglingLocalReference.self,
              .danglingLocally(
                mention.text, lists: document.label(of: lists),
                meant: NearestSpelling.of(mention.text, among: names.all(in: lists))), mention))
        case .reference(let kind): findings += checkReference(mention, kind: kind)
        case .file: findings += checkFile(mention)
        }
      }
    }
    return findings + circles()
  }

  private func checkReference(_ mention: Mention, kind: String) -> [RawFinding] {
    if mention.isPath { return checkFile(mention) }
    let name = DocumentName(kind: kind, id: mention.text)
    guard let meant = knowledge.dangling[name] else { return [] }
    let label = KnownKinds.kind(named: kind).map { Bilingual(en: $0.kindName.en, ja: $0.kindName.ja) }
    return [
      say(
        DanglingReference.self, .dangling(name, meant: meant, kind: label ?? Bilingual(en: kind, ja: kind)),
        mention)
    ]
  }

  private func checkFile(_ mention: Mention) -> [RawFinding] {
    if knowledge.outsidePaths.contains(mention.text) {
      return [say(PathOutsideWorkspace.self, .outside(mention.text), mention)]
    }
    if knowledge.missingFiles.contains(mention.text) {
      return [say(MissingFile.self, .missingFile(mention.text), mention)]
    }
    return []
  }

  private func circles() -> [RawFinding] {
    documents.flatMap { document in
      document.mentions.compactMap { mention -> RawFinding? in
        guard case .reference(let kind) = mention.role,
          let way = knowledge.circles[DocumentName(kind: kind, id: mention.text)],
          way.first == document.id, type(of: document.value).kindName.en == kind
        else { return nil }
        return say(CircularReference.self, .circular(way), mention)
      }
    }
  }

  private func line(of node: Int) -> Int {
    LineIndex(tree.source).line(ofByte: Int(tree.nodes[node].start)) + 1
  }

  private func say<R: RuleDescription>(_ rule: R.Type, _ message: Message, _ mention: Mention) -> RawFinding {
    let node = tree.nodes[mention.node]
    return RawFinding(
      finding: Finding(rule, message, at: mention.path), bytes: Int(node.start)..<Int(node.end))
  }
}

/// The ids of the parts of a document, by the list they stand in.
private struct LocalNames {
  private var firsts: [String: [String: Mention]] = [:]

  init(_ document: DecodedDocument) {
    for mention in document.mentions where mention.role == .identity && !mention.scope.isEmpty {
      if firsts[mention.scope, default: [:]][mention.text] == nil {
        firsts[mention.scope, default: [:]][mention.text] = mention
      }
    }
  }

  func first(_ mention: Mention) -> Mention? { firsts[mention.scope]?[mention.text] }

  func contains(_ id: String, in lists: [String]) -> Bool {
    lists.contains { firsts[$0]?[id] != nil }
  }

  func all(in lists: [String]) -> [String] { lists.flatMap { (firsts[$0] ?? [:]).keys.sorted() } }
}

extension DecodedDocument {
  /// The id of the document, as it is written.
  var id: String? { mentions.first { $0.role == .identity && $0.scope.isEmpty }?.text }

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
