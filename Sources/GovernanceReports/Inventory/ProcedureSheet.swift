public import DigitalGovernance
public import GovernanceFindings

/// One procedure on one page: what is stated of it, and what was found (個票).
public struct ProcedureSheet {
  private let procedure: Procedure
  private let findings: [Finding]
  private let asOf: CalendarDate

  public init(_ procedure: Procedure, findings: [Finding], asOf: CalendarDate) {
    self.procedure = procedure
    self.findings = findings
    self.asOf = asOf
  }

  public func text(in language: Language) -> String {
    func words(_ en: String, _ ja: String) -> String { language == .ja ? ja : en }
    var table = TextTable([.init(words("fact", "項目")), .init(words("value", "内容"))])
    for leaf in Procedure.description.leaves {
      let value: String
      switch leaf.content(in: procedure) {
      case .unknown, .record, .records: continue
      case .nothing: value = words("none", "なし")
      case .scalar(let content): value = valueText(of: content, leaf, language)
      case .scalars(let contents):
        value = (0..<contents.count).map { valueText(of: contents.content(at: $0), leaf, language) }
          .joined(separator: words(", ", "、"))
      }
      table.add([
        language == .ja ? leaf.ja : leaf.path.description,
        value.split(whereSeparator: \.isNewline).joined(separator: " "),
      ])
    }
    var text =
      TerminalText(
        words(
          "Sheet of \(procedure.id.known ?? "–") \(procedure.name.known ?? "")  as of \(asOf)",
          "個票 \(procedure.id.known ?? "－") \(procedure.name.known ?? "")  基準日 \(asOf)")
      ).description + "\n" + table.text
    if findings.isEmpty {
      text += words("Nothing was found.\n", "指摘はありません。\n")
    }
    for finding in findings {
      text +=
        TerminalText("\(finding.severity.label[language]) \(finding.code): \(finding.message[language])")
        .description + "\n"
      text += TerminalText("  = \(finding.help[language])").description + "\n"
    }
    return text
  }

  private func valueText(of content: ScalarContent, _ leaf: LeafField, _ language: Language) -> String {
    switch content {
    case .text(let value):
      guard language == .ja else { return value }
      switch leaf.field.type {
      case .scalar(.choice(let list)), .scalars(.choice(let list)):
        return list.entries.first { $0.en == value }?.ja ?? value
      default: return value
      }
    case .integer(let value): return Count(Int(value)).description
    case .number(let value): return String(value)
    case .flag(let value):
      return language == .ja ? (value ? "はい" : "いいえ") : (value ? "yes" : "no")
    case .date(let value): return value.description
    case .period(let value): return value.description
    case .amount(let value): return value.description
    case .duration(_, let text): return text
    }
  }
}
