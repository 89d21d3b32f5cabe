import Testing

@testable import DigitalGovernance

@Suite("A key table finds exactly its keys")
struct KeyTableTests {
  @Test("Every key of a large table is found, and near misses are not")
  func large() {
    let keys = (0..<500).map { "キー\($0)" } + (0..<500).map { String(repeating: "a", count: $0 + 1) }
    let table = KeyTable(keys.enumerated().map { ($1, $0) })
    for (index, key) in keys.enumerated() { #expect(table.index(of: key) == index) }
    for miss in ["", "キー500", "キー", "b", "aA", String(repeating: "a", count: 501)] {
      #expect(table.index(of: miss) == nil)
    }
  }

  @Test("A decomposed spelling is another key")
  func normalisation() {
    let table = KeyTable([("が", 1)])
    #expect(table.index(of: "が") == 1)
    #expect(table.index(of: "か\u{3099}") == nil)
  }

  @Test("An empty table has no keys")
  func empty() {
    #expect(KeyTable([]).index(of: "id") == nil)
    #expect(KeyTable([]).index(of: "") == nil)
  }

  @Test("Of equal keys the first wins")
  func equal() {
    #expect(KeyTable([("id", 0), ("id", 1)]).index(of: "id") == 0)
  }
}
