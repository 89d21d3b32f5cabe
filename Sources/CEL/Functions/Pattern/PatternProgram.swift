/// A regular expression as an automaton: steps that take a code point, branch, or look at the place.
struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    /// Takes a code point of a set and goes on.
    case take(set: Int, next: Int)
    case branch(Int, Int)
    case assert(PatternNode.Assertion, next: Int)
    case match
  }

  /// More would make one step of a search too dear.
  private static let most = 20_000

  private(set) var instructions: [Instruction] = []
  private(set) var sets: [CodePointSet] = []
  private(set) var start = 0
  /// Where the classes of code points begin that no set tells apart; the first is 0.
  private(set) var boundaries: [UInt32] = []
  /// The class of each ASCII code point.
  private(set) var asciiClasses: [Int32] = []
  private var work = 0
  private var rangeCount = 0

  init(_ node: PatternNode) throws(Pattern.Problem) {
    // Built from the end: each part knows what comes after it.
    instructions.append(.match)
    start = try emit(node, next: 0)
    findClasses()
  }

  private mutating func add(_ instruction: Instruction) throws(Pattern.Problem) -> Int {
    guard instructions.count < PatternProgram.most else { throw .tooLarge }
    instructions.append(instruction)
    return instructions.count - 1
  }

  private mutating func emit(_ node: PatternNode, next: Int) throws(Pattern.Problem) -> Int {
    // Repetitions of nothing add no instructions, but still cost time.
    work += 1
    guard work < PatternProgram.most * 4 else { throw .tooLarge }
    switch node {
    case .empty: return next
    case .set(let set):
      let place: Int
      if let last = sets.last, last == set {
        place = sets.count - 1
      } else {
        rangeCount += set.ranges.count
        guard rangeCount < PatternProgram.most else { throw .tooLarge }
        sets.append(set)
        place = sets.count - 1
      }
      return try add(.take(set: place, next: next))
    case .assertion(let assertion): return try add(.assert(assertion, next: next))
    case .sequence(let parts):
      var next = next
      for part in parts.reversed() { next = try emit(part, next: next) }
      return next
    case .alternatives(let options):
      var entry = try emit(options[options.count - 1], next: next)
      for option in options.dropLast().reversed() {
        entry = try add(.branch(try emit(option, next: next), entry))
      }
      return entry
    case .repetition(let part, let minimum, let maximum):
      var next = next
      if let maximum {
        let end = next
        for _ in 0..<(maximum - minimum) {
          next = try add(.branch(try emit(part, next: next), end))
        }
      } else {
        let loop = try add(.branch(0, next))
        let body = try emit(part, next: loop)
        instructions[loop] = .branch(body, next)
        next = loop
      }
      for _ in 0..<minimum { next = try emit(part, next: next) }
      return next
    }
  }

  private mutating func findClasses() {
    var starts: Set<UInt32> = [0]
    var all = sets
    let needsPlaces = instructions.contains { if case .assert = $0 { true } else { false } }
    if needsPlaces { all += [.wordCharacters, .newline] }
    for set in all {
      for range in set.ranges {
        starts.insert(range.lowerBound)
        if range.upperBound < CodePointSet.last { starts.insert(range.upperBound + 1) }
      }
    }
    boundaries = starts.sorted()
    var place = 0
    for value: UInt32 in 0..<128 {
      while place + 1 < boundaries.count, boundaries[place + 1] <= value { place += 1 }
      asciiClasses.append(Int32(place))
    }
  }

  func classOf(_ value: UInt32) -> Int {
    if value < 128 { return Int(asciiClasses[Int(value)]) }
    var low = 0
    var high = boundaries.count
    while low < high {
      let middle = (low + high) / 2
      if boundaries[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
