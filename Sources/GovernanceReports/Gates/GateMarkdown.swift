import DigitalGovernance
public import GovernanceFindings

/// The verdict on one project as a sheet to file (判定書), one page of A4: verdict, reason, what is open, by whom, until when.
public struct GateMarkdown {
  private let language: Language
  private let words: GateWords

  public init(language: Language) {
    self.language = language
    words = GateWords(language)
  }

  /// Rows beyond this number are counted: a sheet is one page.
  private static let mostRows = 10

  /// The sheet of one project.
  public func sheet(_ judged: JudgedProject) -> String {
    let gate = judged.gate
    let (id, name) = (MarkdownText(judged.id).description, MarkdownText(judged.name).description)
    var text = words(
      en: "# Verdict on a gate: \(words.phase(gate.phase))\n\n", ja: "# 工程判定書（\(words.phase(gate.phase))）\n\n"
    )
    text += words(
      en: "| Project | \(id) \(name) |\n|---|---|\n", ja: "| プロジェクト | \(id) \(name) |\n|---|---|\n")
    for (label, value) in [
      (words(en: "Bureau", ja: "所管局"), judged.project.bureau.known),
      (words(en: "Lead", ja: "プロジェクト責任者"), judged.project.lead.known),
      (words(en: "As of", ja: "基準日"), gate.asOf.description),
      (words(en: "Standard", ja: "監理標準"), judged.standard.text + " (\(judged.standard.digest))"),
    ] {
      if let value { text += "| \(label) | \(MarkdownText(value)) |\n" }
    }
    text += "| \(words(en: "Verdict", ja: "判定")) | **\(words.state(gate.verdict))** |\n"
    text += "| \(words(en: "Reason", ja: "理由")) | \(MarkdownText(words.reason(of: gate))) |\n"
    if let difference = words.difference(of: gate) {
      text += "| \(words(en: "Recorded decision", ja: "記録された判定")) | \(MarkdownText(difference)) |\n"
    }
    text += "\n\(MarkdownText(words.counts(of: gate)))\n"
    if let others = words.notApplicable(gate, most: 3) { text += "\n\(MarkdownText(others))\n" }
    for caveat in words.caveats(of: judged) {
      text += "\n\(words(en: "Note: ", ja: "注意: "))\(MarkdownText(caveat))\n"
    }
    text += open(gate)
    text += words(
      en:
        "\nThe basis of each item: [plan] the plan, [published] a public document, [kanri's own] kanri's standard, which is not official.\n",
      ja: "\n根拠の区分: ［計画］推進計画に記載、［公表資料］公表資料に記載、［kanri独自］kanriが定めたもので、公式の基準ではありません。\n")
    return text
  }

  private func open(_ gate: Gate) -> String {
    let open =
      gate.isUnjudged ? [] : gate.byUrgency.filter { $0.state != .passed && $0.state != .notApplicable }
    guard !open.isEmpty else { return "" }
    var text = words(
      en:
        "\n## What is open\n\n| | Item | Reason | What to do | Until | Basis |\n|---|---|---|---|---|---|\n",
      ja: "\n## 残っていること\n\n| 判定 | 点検事項 | 理由 | すること（担当、手間） | 期限 | 根拠 |\n|---|---|---|---|---|---|\n")
    for item in open.prefix(GateMarkdown.mostRows) {
      let cells = [
        words.state(item.state), "\(item.item.code) \(item.item.title[language])", item.summary[language],
        words.remedy(of: item.item) ?? "", item.dueDate?.description ?? "", words.shortBasis(of: item.item),
      ]
      text += "| " + cells.map { MarkdownText($0).description }.joined(separator: " | ") + " |\n"
    }
    if open.count > GateMarkdown.mostRows {
      let rest = open.count - GateMarkdown.mostRows
      text += words(
        en: "\nand \(rest) more items (all of them: kanri gate --verbose)\n",
        ja: "\nほか\(rest)件（すべての一覧: kanri gate --verbose）\n")
    }
    return text
  }

  /// The table of many projects.
  public func table(_ judged: [JudgedProject]) -> String {
    var text = words(
      en: "| Verdict | Project | Phase | Failed | Open | Reason |\n|---|---|---|---:|---:|---|\n",
      ja: "| 判定 | 案件 | 工程 | 不合格 | 判定保留 | 理由 |\n|---|---|---|---:|---:|---|\n")
    for entry in judged.sorted(by: { $0.rank < $1.rank }) {
      let cells = [
        words.state(entry.gate.verdict), "\(entry.id) \(entry.name)", words.phase(entry.gate.phase),
        String(entry.gate.count(of: .failed)), String(entry.gate.count(of: .incomplete)),
        words.reason(of: entry.gate),
      ]
      text += "| " + cells.map { MarkdownText($0).description }.joined(separator: " | ") + " |\n"
    }
    return text
  }
}
