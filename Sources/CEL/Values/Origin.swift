/// Where a record, list or map was read from: the way back to a variable, step by step.
final class Origin: Sendable {
  let parent: Origin?
  let step: CELAttributePath.Step

  init(parent: Origin?, step: CELAttributePath.Step) {
    self.parent = parent
    self.step = step
  }

  var path: CELAttributePath {
    var steps: [CELAttributePath.Step] = []
    var current: Origin? = self
    while let origin = current {
      steps.append(origin.step)
      current = origin.parent
    }
    return CELAttributePath(steps: steps.reversed())
  }
}

extension CELValue {
  var canCarryOrigin: Bool {
    switch self {
    case .record, .list, .map: true
    default: false
    }
  }

  /// Where it was read from, if it was read from a variable and can say so.
  var origin: Origin? {
    switch self {
    case .record(let value): value.origin
    case .list(let value): value.origin
    case .map(let value): value.origin
    default: nil
    }
  }

  /// The same value with the step along which it was read.
  func read(from parent: Origin?, _ step: CELAttributePath.Step) -> CELValue {
    switch self {
    case .record(let value):
      .record(CELRecordValue(storage: value.storage, origin: Origin(parent: parent, step: step)))
    case .list(let value): .list(CELList(storage: value.storage, origin: Origin(parent: parent, step: step)))
    case .map(let value): .map(CELMap(storage: value.storage, origin: Origin(parent: parent, step: step)))
    default: self
    }
  }
}
