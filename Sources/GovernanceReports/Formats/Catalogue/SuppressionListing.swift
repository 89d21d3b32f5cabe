public import GovernanceFindings

/// `kanri suppressions`: a line a suppression.
public struct SuppressionListing: Sendable {
  /// One suppression.
  public struct Entry: Sendable {
    public var path: String
    public var line: Int
    public var codes: [String]
    /// Whether it speaks of the whole file.
    public var isForFile: Bool
    /// The last day that it holds, ISO 8601; nil if it has no end.
    public var until: String?
    public var hasLapsed: Bool
    public var reason: String

    public init(
      path: String, line: Int, codes: [String], isForFile: Bool, until: String?, hasLapsed: Bool,
      reason: String
    ) {
      self.path = path
      self.line = line
      self.codes = codes
      self.isForFile = isForFile
      self.until = until
      self.hasLapsed = hasLapsed
      self.reason = reason
    }
  }

  private let entries: [Entry]
  private let asOf: String

  public init(_ entries: [Entry], asOf: String) {
    self.entries = entries
    self.asOf = asOf
  }

  /// A table for people.
  public func text(in language: Language) -> String {
    let closing = Bilingual(
      en: "\(Count(entries.count).of("suppression")) (as of \(asOf))",
      ja: "抑制 \(Count(entries.count))件（基準日 \(asOf)）")
    guard !entries.isEmpty else { return closing[language] + "\n" }
    var table = TextTable([
      TextTable.Column(Bilingual(en: "place", ja: "場所")[language]),
      TextTable.Column(Bilingual(en: "codes", ja: "コード")[language]),
      TextTable.Column(Bilingual(en: "until", ja: "期限")[language]),
      TextTable.Column(Bilingual(en: "reason", ja: "理由")[language]),
    ])
    for entry in entries {
      let whole = Bilingual(en: " (whole file)", ja: "（ファイル全体）")
      let lapsed = Bilingual(en: " (lapsed)", ja: "（期限切れ）")
      let none = Bilingual(en: "no end", ja: "なし")
      table.add([
        TerminalText(path: "\(entry.path):\(entry.line)").description
          + (entry.isForFile ? whole[language] : ""),
        entry.codes.joined(separator: ", "),
        (entry.until ?? none[language]) + (entry.hasLapsed ? lapsed[language] : ""),
        TerminalText(entry.reason).description,
      ])
    }
    return table.text + closing[language] + "\n"
  }

  /// An array for programs, version 1 of its contract.
  public func json() -> String {
    var json = JSONWriter()
    json.array { json in
      for entry in entries {
        json.lineBreak()
        json.object { json in
          json.member("path", entry.path)
          json.member("line", entry.line)
          json.array("codes") { json in for code in entry.codes { json.value(code) } }
          json.member("scope", entry.isForFile ? "file" : "line")
          if let until = entry.until { json.member("until", until) }
          json.member("lapsed", entry.hasLapsed)
          json.member("reason", entry.reason)
        }
      }
    }
    return String(decoding: json.take(), as: UTF8.self) + "\n"
  }
}
