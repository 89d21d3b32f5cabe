import CEL
import Testing

@Suite("Facts that come in") struct UnknownPropertyTests {
  /// What must not change: the value, or that it is an error.
  private func known(_ result: CELResult) -> String? {
    switch result {
    case .value(let value): value.literal
    case .error: "error"
    case .unknown: nil
    }
  }

  @Test(
    "Stating a fact never changes a result that was known, nor one that does not name it", arguments: 0..<8)
  func neverFlips(_ seed: Int) throws {
    var makers = RandomExpression(seed: UInt64(seed))
    var generator = SeededGenerator(seed: UInt64(seed) + 1000)
    var knownCount = 0
    var unknownCount = 0
    for _ in 0..<400 {
      let expression = makers.bool(4)
      let program = try FactWorld.environment.compile(expression)
      #expect(!program.usesStated)
      var world = FactWorld()
      for path in FactWorld.paths where generator.chance(45) {
        world.facts[path] = FactWorld.randomFact(path, &generator)
      }
      let before = program.evaluate(world.bindings)
      for _ in 0..<3 {
        var later = world
        var named: Set<String> = []
        if case .unknown(let paths) = before { named = Set(paths.map(\.description)) }
        for path in FactWorld.paths
        where later.facts[path] == nil && !named.contains(path) && generator.chance(50) {
          later.facts[path] = FactWorld.randomFact(path, &generator)
        }
        let after = program.evaluate(later.bindings)
        switch before {
        case .unknown:
          unknownCount += 1
          #expect(after == before, "\(expression)")
        case .value, .error:
          knownCount += 1
          #expect(known(after) == known(before), "\(expression)")
        }
      }
    }
    // The property says nothing if one side hardly occurs.
    #expect(knownCount > 150)
    #expect(unknownCount > 150)
  }
}
