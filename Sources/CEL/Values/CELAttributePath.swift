/// The path of a fact from a variable down, e.g. `project.userTests[2].date`.
public struct CELAttributePath: Hashable, Sendable, CustomStringConvertible {
  /// One step of a path.
  public enum Step: Sendable {
    /// A variable; the first step.
    case variable(String)
    /// A field of a record.
    case field(String)
    /// An element of a list, from 0.
    case index(Int)
    /// A value of a map.
    case key(CELValue)
  }

  /// The steps from the variable down.
  public let steps: [Step]

  /// The path as an expression would write it.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .variable(let name): text += name
      case .field(let name): text += text.isEmpty ? name : "." + name
      case .index(let index): text += "[\(index)]"
      case .key(let key): text += "[\(key.literal)]"
      }
    }
    return text
  }
}

extension CELAttributePath.Step: Hashable {
  /// Same kind of step, same name, index or key.
  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.variable(let a), .variable(let b)), (.field(let a), .field(let b)): a.hasSameCodePoints(as: b)
    case (.index(let a), .index(let b)): a == b
    case (.key(let a), .key(let b)): CELMap.Key(a) == CELMap.Key(b)
    default: false
    }
  }

  /// Feeds what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .variable(let name): hasher.combine(CELMap.Key.string(name))
    case .field(let name): hasher.combine(CELMap.Key.string(name))
    case .index(let index): hasher.combine(index)
    case .key(let key): hasher.combine(CELMap.Key(key))
    }
  }
}
