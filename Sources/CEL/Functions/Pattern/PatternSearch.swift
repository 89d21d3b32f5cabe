/// One search: states are made as they are met, and a text is gone through once.
///
/// A state is the set of places in the program that are alive, and what stands before the current place. Each step
/// costs at most the size of the program, mostly a look into a table.
struct PatternSearch {
  private struct State: Hashable {
    var places: [Int32]
    var isAtStart: Bool
    var isAfterWord: Bool
    var isAfterNewline: Bool
  }

  private enum Step {
    static let unknown: Int32 = -1
    static let found: Int32 = -2
  }

  /// When the table holds this many steps it is begun anew.
  private static let mostSteps = 1 << 16

  private let program: PatternProgram
  private let columns: Int
  private var states: [State] = []
  private var numbers: [State: Int32] = [:]
  private var steps: [Int32] = []
  private var marks: [Int32]
  private var generation: Int32 = 0

  init(_ program: PatternProgram) {
    self.program = program
    // The last column is the end of the text.
    columns = program.boundaries.count + 1
    marks = Array(repeating: 0, count: program.instructions.count)
  }

  mutating func isFound(in text: String) -> Bool {
    var state = number(
      of: State(
        places: [Int32(program.start)], isAtStart: true, isAfterWord: false, isAfterNewline: false))
    for scalar in text.unicodeScalars {
      let column = program.classOf(scalar.value)
      var next = steps[Int(state) * columns + column]
      if next == Step.unknown { next = step(from: &state, column) }
      if next == Step.found { return true }
      state = next
    }
    return step(from: &state, columns - 1) == Step.found
  }

  private mutating func number(of state: State) -> Int32 {
    if let known = numbers[state] { return known }
    let number = Int32(states.count)
    states.append(state)
    numbers[state] = number
    steps.append(contentsOf: repeatElement(Step.unknown, count: columns))
    return number
  }

  private mutating func step(from number: inout Int32, _ column: Int) -> Int32 {
    if steps.count > PatternSearch.mostSteps {
      let state = states[Int(number)]
      states = []
      numbers = [:]
      steps = []
      number = self.number(of: state)
    }
    let next = makeStep(from: states[Int(number)], column)
    steps[Int(number) * columns + column] = next
    return next
  }

  private mutating func makeStep(from state: State, _ column: Int) -> Int32 {
    let scalar = column == columns - 1 ? nil : program.boundaries[column]
    let isWord = scalar.map { CodePointSet.wordCharacters.contains($0) } ?? false
    generation += 1
    var pending = state.places
    var taken: [Int32] = []
    while let place = pending.popLast() {
      guard marks[Int(place)] != generation else { continue }
      marks[Int(place)] = generation
      switch program.instructions[Int(place)] {
      case .match: return Step.found
      case .branch(let first, let second):
        pending.append(Int32(second))
        pending.append(Int32(first))
      case .assert(let assertion, let next):
        let holds =
          switch assertion {
          case .textStart: state.isAtStart
          case .textEnd: scalar == nil
          case .lineStart: state.isAtStart || state.isAfterNewline
          case .lineEnd: scalar == nil || scalar == 0x0A
          case .wordBoundary: state.isAfterWord != isWord
          case .noWordBoundary: state.isAfterWord == isWord
          }
        if holds { pending.append(Int32(next)) }
      case .take(let set, let next):
        if let scalar, program.sets[set].contains(scalar) { taken.append(Int32(next)) }
      }
    }
    taken.append(Int32(program.start))
    taken.sort()
    var places: [Int32] = []
    for place in taken where places.last != place { places.append(place) }
    return number(
      of: State(
        places: places, isAtStart: false, isAfterWord: isWord, isAfterNewline: scalar == 0x0A))
  }
}
