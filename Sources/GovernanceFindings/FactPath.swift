/// The way to a fact inside a document, in English field names: `users[2].name`.
///
/// A path knows nothing of files and lines. Whoever read the document turns it into a place.
public struct FactPath: Hashable, Sendable {
  /// One step down.
  public enum Step: Hashable, Sendable {
    /// Into a field of a record.
    case field(String)
    /// Into an element of a list, counted from 0.
    case index(Int)
  }

  /// The steps from the document's root; none for the root itself.
  public var steps: [Step]

  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// This path, one field further.
  public func field(_ name: String) -> FactPath { FactPath(steps + [.field(name)]) }

  /// This path, one element further.
  public func index(_ index: Int) -> FactPath { FactPath(steps + [.index(index)]) }

  /// This path, further along another one.
  public func appending(_ path: FactPath) -> FactPath { FactPath(steps + path.steps) }

  /// Reads what ``description`` writes; nil if the text is no path.
  public init?(_ text: String) {
    var steps: [Step] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "[" {
        guard let close = rest.firstIndex(of: "]"),
          let index = Int(rest[rest.index(after: rest.startIndex)..<close]), index >= 0
        else { return nil }
        steps.append(.index(index))
        rest = rest[rest.index(after: close)...]
      } else {
        if first == "." {
          guard !steps.isEmpty else { return nil }
          rest = rest.dropFirst()
        }
        let name = rest.prefix { $0 != "." && $0 != "[" }
        guard !name.isEmpty else { return nil }
        steps.append(.field(String(name)))
        rest = rest[name.endIndex...]
      }
    }
    self.steps = steps
  }
}

extension FactPath: CustomStringConvertible {
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name): text += text.isEmpty ? name : ".\(name)"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}

/// So that a path compares with how it is written: `finding.path == "users[2].name"`.
extension FactPath: ExpressibleByStringLiteral {
  /// The path of a literal; what is no path is one field of that very name, which no document has.
  public init(stringLiteral text: String) { self = FactPath(text) ?? FactPath([.field(text)]) }
}
