/// The facts that something hangs on, joined without being copied.
///
/// The tree is as deep as the expression nests, because each operator and macro joins all its parts at once.
final class Unknowns: Sendable {
  enum Content {
    case fact(Origin)
    case joined([Unknowns])
  }

  let content: Content

  private init(_ content: Content) { self.content = content }

  convenience init(_ origin: Origin) { self.init(.fact(origin)) }

  static func joined(_ parts: [Unknowns]) -> Unknowns {
    if parts.count == 1, let part = parts.first { return part }
    return Unknowns(.joined(parts))
  }

  /// The paths, each once, in the order in which they were met.
  var paths: [CELAttributePath] {
    var seen: Set<CELAttributePath> = []
    var result: [CELAttributePath] = []
    var pending = [self]
    while let next = pending.popLast() {
      switch next.content {
      case .fact(let origin):
        let path = origin.path
        if seen.insert(path).inserted { result.append(path) }
      case .joined(let parts): pending.append(contentsOf: parts.reversed())
      }
    }
    return result
  }
}
