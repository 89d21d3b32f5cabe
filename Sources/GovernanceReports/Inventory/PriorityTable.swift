public import GovernanceFindings

/// Procedures in a table for a terminal.
public struct PriorityTable {
  private let rows: [[String]]
  private let language: Language

  /// - Parameters:
  ///   - rows: id, name, organisation, class, filings a year, state.
  ///   - language: the language of the words.
  public init(_ rows: [[String]], language: Language) {
    self.rows = rows
    self.language = language
  }

  public var text: String {
    func words(_ en: String, _ ja: String) -> String { language == .ja ? ja : en }
    var table = TextTable([
      .init(words("id", "手続ID")), .init(words("name", "手続名")), .init(words("organisation", "組織")),
      .init(words("class", "区分")), .init(words("filings", "年間件数"), leansRight: true),
      .init(words("state", "状態")),
    ])
    for row in rows {
      table.add(row.enumerated().map { $0.offset == 1 ? PriorityTable.short($0.element) : $0.element })
    }
    return table.text
  }

  /// A name of one line, cut where it would break the table.
  private static func short(_ name: String) -> String {
    let line = name.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 30 ? String(line.prefix(29)) + "…" : line
  }
}
