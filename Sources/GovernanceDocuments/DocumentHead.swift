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
    let bytes = Int(view[root].start)..<Int(view[root].end)
    guard view[root].kind == .mapping else {
      // A list or a lone text under no kanri key is somebody else's.
      recognition = .foreign
      return
    }
    var versionValue: Int?
    var kindValue: Int?
    var kindKey: Int?
    var problems: [DecodingProblem] = []
    var key = root + 1
    let end = view.next(after: root)
    while key < end {
      let value = view.next(after: key)
      guard value < end else { break }
      if view[key].kind == .scalar {
        let name = view.text(of: key)
        if DocumentHead.isVersionKey(name) {
          if versionValue == nil { versionValue = value }
        } else if DocumentHead.isKindKey(name) {
          if let first = kindKey {
            if !view.text(of: first).elementsEqual(name) {
              problems.append(
                DecodingProblem(
                  .sameField(
                    String(decoding: name, as: UTF8.self),
                    other: String(decoding: view.text(of: first), as: UTF8.self)),
                  at: Int(view[key].start)..<Int(view[key].end), path: FactPath([.field("kind")])))
            }
          } else {
            kindKey = key
            kindValue = value
          }
        }
      }
      key = view.next(after: value)
    }

    func text(_ node: Int?) -> String? {
      guard let node, view[node].kind == .scalar else { return nil }
      return String(decoding: view.text(of: node), as: UTF8.self)
    }
    func place(_ node: Int) -> Range<Int> { Int(view[node].start)..<Int(view[node].end) }

    let version = text(versionValue)
    let kindName = text(kindValue)
    let kind = kindName.flatMap(KnownKinds.kind(named:))
    let isOurs = version.map { $0.hasPrefix("kanri/") || $0 == "kanri" }
    switch isOurs {
    case false?:
      // Another tool's version makes it another tool's document, whatever its kind is called. A near miss of ours
      // is ours, misspelt.
      guard let version, NearestSpelling.of(version, among: [DocumentEnvelope.apiVersion]) != nil else {
        recognition = .foreign
        return
      }
    case true?: break
    case nil:
      guard kind != nil || DocumentHead.hasMisspeltVersionKey(view, root) else {
        recognition = .foreign
        return
      }
    }

    if let versionValue {
      if version != DocumentEnvelope.apiVersion {
        problems.append(
          DecodingProblem(
            .badAPIVersion(version ?? ""), at: place(versionValue), path: FactPath([.field("apiVersion")])))
      }
    } else if !DocumentHead.hasMisspeltVersionKey(view, root) {
      problems.append(
        DecodingProblem(.missingAPIVersion, at: place(kindValue ?? root + 1), path: FactPath()))
    }
    guard let kindValue else {
      // A key such as `knid` is reported as misspelt below; here only its absence can be.
      problems.append(DecodingProblem(.missingKind, at: place(min(root + 1, end - 1)), path: FactPath()))
      recognition = .unclear(problems)
      _ = bytes
      return
    }
    guard let kind else {
      let name = kindName ?? ""
      let names = KnownKinds.all.flatMap {
        RecordReader.inLanguage(of: name, $0.kindName.en, $0.kindName.ja, [])
      }
      problems.append(
        DecodingProblem(
          .unknownKind(name, meant: NearestSpelling.of(name, among: names)), at: place(kindValue),
          path: FactPath([.field("kind")])))
      recognition = .unclear(problems)
      return
    }
    recognition = .known(kind, kindNode: kindValue, problems)
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

  /// Whether a document has a key that must have been meant as `apiVersion`, with a value of ours.
  private static func hasMisspeltVersionKey(_ view: YAMLView, _ root: Int) -> Bool {
    var key = root + 1
    let end = view.next(after: root)
    while key < end {
      let value = view.next(after: key)
      guard value < end else { return false }
      if view[key].kind == .scalar, view[value].kind == .scalar,
        view.text(of: value).starts(with: "kanri/".utf8),
        NearestSpelling.of(
          String(decoding: view.text(of: key), as: UTF8.self), among: DocumentEnvelope.apiVersionKeys) != nil
      {
        return true
      }
      key = view.next(after: value)
    }
    return false
  }
}
