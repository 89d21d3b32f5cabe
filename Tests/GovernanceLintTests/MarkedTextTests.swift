import GovernanceFindings
import KanriTestSupport
import Testing

@testable import GovernanceLint

@Suite("Marks in test texts") struct MarkedTextTests {
  @Test("Marks are taken out and become bytes") func bytes() throws {
    let marked = try MarkedText("名: 1️⃣甲⏹\n1️⃣⏹b: 1\n")
    #expect(marked.text == "名: 甲\nb: 1\n")
    #expect(marked.marked == [5..<8, 9..<9])
  }

  @Test("Marks come in pairs") func pairs() {
    #expect(throws: MarkedText.Mistake.startWithoutEnd) { try MarkedText("a: 1️⃣b") }
    #expect(throws: MarkedText.Mistake.endWithoutStart) { try MarkedText("a: b⏹") }
    #expect(throws: MarkedText.Mistake.startInsideMark) { try MarkedText("1️⃣a: 1️⃣b⏹⏹") }
  }

  @Test("An unmarked finding fails, and so does a mark without one") func strict() throws {
    let head = "apiVersion: kanri/v1\nkind: ServiceCanvas\nid: c\nname: 申請\nphase: planning\n"
    withKnownIssue { try expect(UnknownKey.self, head + "purpse: 早く\n") }
    withKnownIssue { try expect(UnknownKey.self, head + "1️⃣purpose⏹: 早く\n") }
    withKnownIssue { try expect(UnknownKey.self, head + "1️⃣purps⏹e: 早く\n") }
    try expect(UnknownKey.self, head + "1️⃣purpse⏹: 早く\n")
  }
}
