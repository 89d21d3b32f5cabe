import DigitalGovernance
import KanriTestSupport

/// Procedures of random facts: more of them stated from one to the next, and numbers at the edges.
enum RandomProcedures {
  static func make(_ count: Int, seed: UInt64) -> [Procedure] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { index in
      var procedure = RandomRecord(seed: seed &* 1_000 &+ UInt64(index), share: [30, 60, 90][index % 3])
        .make(Procedure.self)
      procedure.id = .known("\(index)")
      func vary(_ count: inout Fact<Int64>) {
        guard case .known = count else { return }
        count = .known(numbers.randomElement(using: &random) ?? 0)
      }
      if var volume = procedure.volume.known {
        vary(&volume.total)
        vary(&volume.online)
        vary(&volume.offline)
        procedure.volume = .known(volume)
      }
      if var reviews = procedure.reviews.known {
        vary(&reviews.five)
        vary(&reviews.one)
        procedure.reviews = .known(reviews)
      }
      if Bool.random(using: &random), procedure.languages.known != nil {
        procedure.languages = .known(["職員", "窓口"].shuffled(using: &random))
      }
      if procedure.name.known != nil, Int.random(in: 0..<4, using: &random) == 0 { procedure.name = "3" }
      return procedure
    }
  }

  private static let numbers: [Int64] = [
    0, 1, 2, 7, 10, 255, 40_000, 3_000_000_000, .max, .max - 1, 4_611_686_018_427_387_904,
  ]
}
