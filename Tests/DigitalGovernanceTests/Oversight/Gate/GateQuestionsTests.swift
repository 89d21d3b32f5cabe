import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("The questions that settle open items") struct GateQuestionsTests {
  /// An item that waits for all of these facts.
  private static func item(_ code: String, waitingFor facts: String...) -> CheckItem {
    .automatic(
      facts.map { "project.\($0) == 'x'" }.joined(separator: " && "), code: code, about: "project.\(facts[0])"
    )
  }

  private func questions(_ items: CheckItem...) -> GateQuestions {
    var sample = SampleGate()
    sample.items = items
    return GateQuestions(sample.gate.items)
  }

  @Test("ask for a fact once, however many items wait for it, the most useful first") func shared() {
    let questions = questions(
      GateQuestionsTests.item("T1", waitingFor: "bureau"), GateQuestionsTests.item("T2", waitingFor: "lead"),
      GateQuestionsTests.item("T3", waitingFor: "lead"),
      GateQuestionsTests.item("T4", waitingFor: "lead", "bureau"))
    #expect(questions.openCount == 4)
    #expect(questions.questions.map(\.fact.description) == ["project.lead", "project.bureau"])
    #expect(questions.questions.map(\.settled) == [2, 4])
    #expect(questions.questions.map(\.items) == [["T2", "T3", "T4"], ["T1", "T4"]])
  }

  @Test("ask the item's own question where one item waits, and name the fact where several do") func texts() {
    let one = questions(GateQuestionsTests.item("T1", waitingFor: "lead")).questions
    #expect(one.map(\.text.ja) == ["T1はどうですか"])
    let two = questions(
      GateQuestionsTests.item("T1", waitingFor: "lead"), GateQuestionsTests.item("T2", waitingFor: "lead")
    ).questions
    #expect(two.first?.text.ja.hasPrefix("「責任者」") == true)
  }

  @Test("ask for each review on its own") func reviews() {
    let questions = questions(.reviewed(code: "T1"), .reviewed(code: "T2"))
    #expect(questions.questions.map(\.text.ja) == ["T1はどうですか", "T2はどうですか"])
    #expect(questions.questions.map(\.items) == [["T1"], ["T2"]])
    #expect(questions.questions.map(\.settled) == [1, 2])
    #expect(questions.questions.map(\.isCheck) == [true, true])
  }

  @Test("name who can answer, the lead where nobody is named") func actors() {
    var item = GateQuestionsTests.item("T1", waitingFor: "lead")
    item.criterion.remedy = .known(.with { $0.by = .known(.contractor) })
    #expect(questions(item).questions.map(\.who) == [.contractor])
    #expect(questions(GateQuestionsTests.item("T1", waitingFor: "lead")).questions.map(\.who) == [.lead])
  }

  @Test("are none where nothing is missing") func none() {
    var sample = SampleGate(.reviewed())
    sample.project.checks = [.of(.failed)]
    #expect(GateQuestions(sample.gate.items).questions.isEmpty)
  }
}

@Suite("The order in which to ask") struct AskingOrderTests {
  /// How many of those who wait are settled by the first answers.
  private static func settled(_ needs: [Set<Int>], by asked: Set<Int>) -> Int {
    needs.count { $0.isSubset(of: asked) }
  }

  private static func subsets(of list: [Int]) -> [Set<Int>] {
    list.reduce(into: [[]]) { subsets, next in subsets += subsets.map { $0.union([next]) } }
  }

  @Test("asks for all that is needed and nothing else, and in small cases settles nearly as many as can be")
  func bruteForce() {
    var random = SplitMix(state: 7)
    var (reached, possible) = (0, 0)
    for _ in 0..<400 {
      let facts = 1 + Int(random.next() % 6)
      let needs = (0..<1 + Int(random.next() % 7)).map { _ in
        Set((0..<1 + Int(random.next() % 3)).map { _ in Int(random.next() % UInt64(facts)) })
      }
      let order = AskingOrder.order(of: needs.map { $0.sorted() })
      // Every fact that somebody waits for, each once: fewer would leave somebody waiting.
      #expect(Set(order) == needs.reduce([]) { $0.union($1) } && Set(order).count == order.count)
      #expect(Self.settled(needs, by: Set(order)) == needs.count)
      let subsets = Self.subsets(of: Array(Set(order)))
      for count in 1...max(order.count, 1) where count <= order.count {
        let best = subsets.filter { $0.count == count }.map { Self.settled(needs, by: $0) }.max() ?? 0
        let own = Self.settled(needs, by: Set(order.prefix(count)))
        #expect(own <= best)
        possible += best
        reached += own
      }
      // The first group asked for settles as many for each question as any set of questions can.
      let first =
        subsets.filter { !$0.isEmpty }.map { Double(Self.settled(needs, by: $0)) / Double($0.count) }.max()
        ?? 0
      let own =
        order.indices.map { Double(Self.settled(needs, by: Set(order[...$0]))) / Double($0 + 1) }.max() ?? 0
      #expect(own * 2 >= first)
    }
    #expect(Double(reached) >= 0.9 * Double(possible), "\(reached) of \(possible)")
  }

  @Test("is the same each time") func stable() {
    let needs = [[3, 1], [2], [1], [2, 3], [5]]
    #expect(AskingOrder.order(of: needs) == [2, 1, 3, 5])
    #expect(AskingOrder.order(of: needs) == AskingOrder.order(of: needs))
    #expect(AskingOrder.order(of: []) == [])
  }
}

/// Numbers that look random and are the same in each run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
