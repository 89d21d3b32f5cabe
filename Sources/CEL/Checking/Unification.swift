/// What type parameters stand for while an expression is checked.
struct Unification {
  private var bindings: [CELType?] = []
  /// What was bound before, so that a failed attempt can be taken back without copying everything.
  private var trail: [(index: Int, old: CELType?)] = []

  struct Mark {
    let trail: Int
    let bindings: Int
  }

  var mark: Mark { Mark(trail: trail.count, bindings: bindings.count) }

  mutating func goBack(to mark: Mark) {
    while trail.count > mark.trail, let (index, old) = trail.popLast() { bindings[index] = old }
    bindings.removeLast(bindings.count - mark.bindings)
  }

  private mutating func set(_ index: Int, _ type: CELType) {
    trail.append((index, bindings[index]))
    bindings[index] = type
  }

  mutating func fresh() -> CELType {
    bindings.append(nil)
    return .parameter(bindings.count - 1)
  }

  /// Parameters of their own for the signatures of one call, at the offset to give to ``instantiated(_:at:)``.
  mutating func reserve(_ count: Int) -> Int {
    let base = bindings.count
    for _ in 0..<count { bindings.append(nil) }
    return base
  }

  static func instantiated(_ type: CELType, at base: Int) -> CELType {
    switch type {
    case .parameter(let index): .parameter(base + index)
    case .list(let element): .list(instantiated(element, at: base))
    case .map(let key, let value): .map(instantiated(key, at: base), instantiated(value, at: base))
    case .nullable(let type): .nullable(instantiated(type, at: base))
    default: type
    }
  }

  /// The type with what is known of its outermost parameter.
  func shallow(_ type: CELType) -> CELType {
    var type = type
    while case .parameter(let index) = type, index < bindings.count, let bound = bindings[index] {
      type = bound
    }
    return type
  }

  /// The type with everything that is known; what stayed open becomes `open`.
  func resolved(_ type: CELType, open: CELType = .dyn) -> CELType {
    switch shallow(type) {
    case .parameter: open
    case .list(let element): .list(resolved(element, open: open))
    case .map(let key, let value): .map(resolved(key, open: open), resolved(value, open: open))
    case .nullable(let type): .nullable(resolved(type, open: open))
    case let type: type
    }
  }

  /// Whether values of `source` may stand where `target` is wanted; binds parameters on the way.
  mutating func assign(_ source: CELType, to target: CELType) -> Bool {
    if case .parameter(let index) = target { return bind(index, to: source, isTarget: true) }
    if case .parameter(let index) = source { return bind(index, to: target, isTarget: false) }
    switch (target, source) {
    case (.dyn, _), (_, .dyn): return true
    case (.nullable(let wanted), .nullable(let given)): return assign(given, to: wanted)
    case (.nullable, .null): return true
    case (.nullable(let wanted), _): return assign(source, to: wanted)
    case (_, .nullable(let given)): return assign(given, to: target)
    case (.record, .null), (.timestamp, .null), (.duration, .null): return true
    case (.list(let wanted), .list(let given)): return assign(given, to: wanted)
    case (.map(let wantedKey, let wantedValue), .map(let key, let value)):
      return assign(key, to: wantedKey) && assign(value, to: wantedValue)
    default: return target == source
    }
  }

  private mutating func bind(_ index: Int, to other: CELType, isTarget: Bool) -> Bool {
    // A parameter in the type of a variable stands for anything.
    guard index < bindings.count else { return true }
    let other = shallow(other)
    if case .parameter(let same) = other, same == index { return true }
    guard let bound = bindings[index] else {
      if occurs(index, in: other) { return false }
      set(index, other)
      return true
    }
    if case .parameter = bound {
      return isTarget ? assign(other, to: bound) : assign(bound, to: other)
    }
    let mark = mark
    if isTarget ? assign(other, to: bound) : assign(bound, to: other) {
      if case .null = bound, case .nullable = other { set(index, other) }
      return true
    }
    goBack(to: mark)
    // The wider of the two wins: null first, then a record or a type that allows null.
    guard isTarget, assign(bound, to: other) else {
      goBack(to: mark)
      return false
    }
    set(index, other)
    return true
  }

  private func occurs(_ index: Int, in type: CELType) -> Bool {
    switch shallow(type) {
    case .parameter(let other): other == index
    case .list(let element): occurs(index, in: element)
    case .map(let key, let value): occurs(index, in: key) || occurs(index, in: value)
    case .nullable(let type): occurs(index, in: type)
    default: false
    }
  }

  /// The one type of two members of a list or map: the wider one, or dyn if they differ.
  mutating func joined(_ first: CELType, _ second: CELType) -> CELType {
    if case .dyn = shallow(first) { return .dyn }
    if case .dyn = shallow(second) { return .dyn }
    let mark = mark
    if assign(second, to: first) { return first }
    goBack(to: mark)
    if assign(first, to: second) { return second }
    goBack(to: mark)
    return .dyn
  }
}
