import DigitalGovernance
import GovernanceFindings
import YAMLSyntax

/// What the head of a document says it is.
struct DocumentHead {
  enum Recognition {
    case foreign
    case unclear([DecodingProblem])
    case known(any Kind.Type, kindNode: Int, [DecodingProblem])
  }

  let recognition: Recognition

  init(view: YAMLView, root: Int) {
    guard view[root].kind == .mapping else {
      // A list or a lone text under no kanri key is somebody else's.
      recognition = .foreign
      return
    }
    let entries = Entries(view: view, root: root)
    guard entries.isOurs else {
      recognition = .foreign
      return
    }
    var problems = entries.problemsOfVersion + entries.problemsOfRepetition
    if let kind = entries.kind, let node = entries.kindEntry?.value {
      recognition = .known(kind, kindNode: node, problems)
      return
    }
    // Nobody reads the keys of a document of no known kind, so a misspelt head is reported here.
    if let key = entries.misspeltVersion?.key {
      problems.append(entries.misspelt(key, meant: DocumentEnvelope.apiVersionKeys[0]))
    }
    problems.append(entries.problemOfKind)
    recognition = .unclear(problems)
  }

  static func isEnvelopeKey(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    isVersionKey(name) || isKindKey(name)
  }

  private static func isVersionKey(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count == 10 && name.elementsEqual("apiVersion".utf8)
  }

  private static func isKindKey(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    (name.count == 4 && name.elementsEqual("kind".utf8)) || (name.count == 6 && name.elementsEqual("種別".utf8))
  }
}

/// The keys of a document that say what it is, and the ones that seem to have been meant so.
private struct Entries {
  typealias Entry = (key: Int, value: Int)

  let view: YAMLView
  let root: Int
  private(set) var version: Entry?
  /// The key of the kind, rightly spelt or not.
  private(set) var kindEntry: Entry?
  private(set) var misspeltVersion: Entry?
  private var isKindMisspelt = false
  private var secondKind: Int?

  init(view: YAMLView, root: Int) {
    self.view = view
    self.root = root
    var isOther = false
    forEach { entry, name in
      if DocumentHead.isEnvelopeKey(name) {
        if name.count == 10 {
          if version == nil { version = entry }
        } else if let first = kindEntry {
          if secondKind == nil, !view.text(of: first.key).elementsEqual(name) { secondKind = entry.key }
        } else {
          kindEntry = entry
        }
      } else {
        isOther = true
      }
    }
    guard isOther, version == nil || kindEntry == nil else { return }
    forEach { entry, name in
      guard !DocumentHead.isEnvelopeKey(name), view[entry.value].kind == .scalar else { return }
      let value = view.text(of: entry.value)
      if version == nil, misspeltVersion == nil, value.starts(with: "kanri/".utf8),
        Entries.isNear(name, DocumentEnvelope.apiVersionKeys)
      {
        misspeltVersion = entry
      } else if kindEntry == nil, KnownKinds.kind(named: String(decoding: value, as: UTF8.self)) != nil,
        Entries.isNear(name, DocumentEnvelope.kindKeys)
      {
        kindEntry = entry
        isKindMisspelt = true
      }
    }
    // A misspelt key of the kind alone does not make a document ours.
    if isKindMisspelt, version == nil, misspeltVersion == nil { kindEntry = nil }
  }

  private func forEach(_ body: (Entry, UnsafeBufferPointer<UInt8>) -> Void) {
    var key = root + 1
    let end = view.next(after: root)
    while key < end {
      let value = view.next(after: key)
      guard value < end else { return }
      if view[key].kind == .scalar { body((key, value), view.text(of: key)) }
      key = view.next(after: value)
    }
  }

  private static func isNear(_ name: UnsafeBufferPointer<UInt8>, _ keys: [String]) -> Bool {
    name.count <= 64 && NearestSpelling.of(String(decoding: name, as: UTF8.self), among: keys) != nil
  }

  // MARK: What it says

  /// What a key says; nil if nothing is written there, or no plain text.
  private func text(_ entry: Entry?) -> String? {
    guard let node = entry.flatMap({ view.resolved($0.value) }), view[node].kind == .scalar,
      view.type(of: node) != .null
    else { return nil }
    return String(decoding: view.text(of: node), as: UTF8.self)
  }

  var kind: (any Kind.Type)? { text(kindEntry).flatMap(KnownKinds.kind(named:)) }

  var isOurs: Bool {
    if let version = text(version) {
      // Another tool's version makes it another tool's document, whatever its kind is called. A near miss of ours is
      // ours, misspelt.
      return version.hasPrefix("kanri/") || version == "kanri"
        || NearestSpelling.of(version, among: [DocumentEnvelope.apiVersion]) != nil
    }
    return kind != nil || misspeltVersion != nil
  }

  // MARK: What is wrong with it

  var problemsOfVersion: [DecodingProblem] {
    let path = FactPath([.field("apiVersion")])
    guard let version else {
      if misspeltVersion != nil { return [] }
      return [problem(.missingAPIVersion, at: kindEntry?.value ?? root + 1, path: FactPath())]
    }
    guard let text = text(version) else {
      guard view[version.value].kind == .scalar else {
        return [problem(.badAPIVersion(""), at: version.key, path: path)]
      }
      return [problem(.emptyValue(key: string(version.key)), at: version.key, path: path)]
    }
    return text == DocumentEnvelope.apiVersion
      ? [] : [problem(.badAPIVersion(text), at: version.value, path: path)]
  }

  var problemsOfRepetition: [DecodingProblem] {
    guard let secondKind, let kindEntry else { return [] }
    return [
      problem(
        .sameField(string(secondKind), other: string(kindEntry.key)), at: secondKind,
        path: FactPath([.field("kind")]))
    ]
  }

  /// Why the kind is not known.
  var problemOfKind: DecodingProblem {
    let path = FactPath([.field("kind")])
    guard let kindEntry else { return problem(.missingKind, at: root + 1, path: FactPath()) }
    guard let text = text(kindEntry) else {
      return problem(.emptyValue(key: string(kindEntry.key)), at: kindEntry.key, path: path)
    }
    let names = KnownKinds.all.flatMap {
      RecordReader.inLanguage(of: text, $0.kindName.en, $0.kindName.ja, [])
    }
    return problem(
      .unknownKind(text, meant: NearestSpelling.of(text, among: names)), at: kindEntry.value, path: path)
  }

  func misspelt(_ key: Int, meant: String) -> DecodingProblem {
    problem(
      .unknownKey(string(key), meant: meant, field: nil), at: key, path: FactPath([.field(string(key))]))
  }

  private func problem(_ kind: DecodingProblem.Kind, at node: Int, path: FactPath) -> DecodingProblem {
    DecodingProblem(kind, at: Int(view[node].start)..<Int(view[node].end), path: path)
  }

  private func string(_ node: Int) -> String { String(decoding: view.text(of: node), as: UTF8.self) }
}
