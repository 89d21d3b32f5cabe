@testable import DigitalGovernance

/// Every record that can be reached from the kinds by their descriptions, each once.
enum RecordWalk {
  static let all: [RecordDescription] = {
    var met: Set<ObjectIdentifier> = []
    var found: [RecordDescription] = []
    var waiting = KnownKinds.all.map { $0.description as RecordDescription }
    while let description = waiting.popLast() {
      guard met.insert(ObjectIdentifier(description)).inserted else { continue }
      found.append(description)
      for field in description.fields {
        switch field.type {
        case .record(let nested), .records(let nested): waiting.append(nested())
        case .keyed(let keyed): waiting.append(keyed.record())
        case .scalar, .scalars: break
        }
      }
    }
    return found
  }()
}

extension RecordDescription {
  /// The name of the type with those of its owners.
  var testName: String { String(reflecting: type(of: makeEmpty())) }
}

extension String {
  /// Whether it has a kana or a kanji.
  var hasJapanese: Bool {
    unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value) }
  }
}
