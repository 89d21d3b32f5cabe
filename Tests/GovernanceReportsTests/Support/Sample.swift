import GovernanceFindings

@testable import GovernanceReports

/// The findings of a small project, and what the catalogue says of them.
enum Sample {
  /// A finding at a passage of a line.
  static func finding(
    _ code: String, _ severity: Severity, file: String = "018.yaml", line: Int, _ text: String,
    at passage: String,
    path: String = "", en: (String, String), ja: (String, String), fix: String? = nil
  ) -> PlacedFinding {
    let entry = catalogue(code)
    let start = columns(before: passage, in: text) + 1
    let range = SourceRange(
      SourcePosition(line: line, column: start),
      SourcePosition(line: line, column: start + passage.unicodeScalars.count))
    return PlacedFinding(
      Finding(
        code: code, name: entry?.identity.name ?? "office-own-rule", severity: severity,
        path: FactPath(path) ?? FactPath(), message: Bilingual(en: en.0, ja: ja.0),
        help: Bilingual(en: en.1, ja: ja.1),
        provenance: entry?.provenance
          ?? .derived(because: Bilingual(en: "an office says so", ja: "an office says so"))),
      file: file, range: range,
      fix: fix.map { Fix(isSafe: true, edits: [TextEdit(bytes: 0..<0, range: range, newText: $0)]) },
      excerpt: SourceExcerpt(text: text), fingerprint: "\(code)-\(passage.utf8.count)-1")
  }

  private static func columns(before passage: String, in text: String) -> Int {
    let haystack = Array(text.unicodeScalars)
    let needle = Array(passage.unicodeScalars)
    return (0...max(0, haystack.count - needle.count)).first { haystack[$0...].starts(with: needle) } ?? 0
  }

  static let issue = finding(
    "C121", .warning, line: 13,
    "  - {id: K2, 誰の: P1, 内容: 書類の不備による差戻しが多い, 根拠: [{方法: 業務データ, 時点: 令和5年度}]}", at: "K2",
    path: "issues[1].id",
    en: (
      "issue K2 '書類の不備による差戻しが多い' is answered by no solution. A provider's issue stays.",
      "Add K2 to a solution's 'addresses', or write why it is left aside."
    ),
    ja: (
      "課題K2「書類の不備による差戻しが多い」に対応する解決策がありません。提供者の課題が残ります。",
      "解決策の「対応する課題」にK2を加えるか、扱わない理由を書いてください。"
    ))

  static let target = finding(
    "S131", .warning, line: 18,
    "成果: [{指標: 10分以内に手続を完了した人の割合, 価値: V1, 現状値: 7%, 目標値: 未定, 実績: [{値: 71%, 時点: 令和6年度}]}]",
    at: "未定", path: "outcomes[0].target",
    en: (
      "'target' is still '未定'. Nobody knows how good is good enough.",
      "Write the target and its date, or the day it will be decided."
    ),
    ja: (
      "「目標値」が「未定」のままです。どこまで良くなればよいかが決まりません。",
      "目標値と期限を書くか、決める予定日を「決定予定」に書いてください。"
    ))

  static let open: PlacedFinding = {
    var finding = Sample.finding(
      "G001", .note, line: 22, "種別: プロジェクト", at: "プロジェクト",
      en: (
        "18 check items are not filled in. That is no mistake. The questions: kanri gate --questions 018.yaml",
        ""
      ),
      ja: ("点検項目のうち18件が未記入です。誤りではありません。質問の一覧: kanri gate --questions 018.yaml", ""))
    finding.excerpt = nil
    return finding
  }()

  static let key = finding(
    "S102", .error, line: 26, "重点ＤＸ事業: はい", at: "重点ＤＸ事業", path: "priorityDX",
    en: (
      "there is no key '重点ＤＸ事業' (its letters are full-width). Did you mean '重点DX事業'?",
      "Write '重点DX事業: はい' with half-width letters."
    ),
    ja: (
      "「重点ＤＸ事業」というキーはありません（英字が全角です）。「重点DX事業」ではありませんか。",
      "半角で「重点DX事業: はい」と書いてください。"
    ),
    fix: "重点DX事業")

  static let approval = finding(
    "G121", .error, line: 35,
    "成果物: [{名称: 基本設計書, 工程: 設計, 提出: 2024-03-20, 承認: {日付: 2024-03-18, 承認者: 担当課長}}]",
    at: "2024-03-18", path: "deliverables[0].approval.date",
    en: (
      "'基本設計書' was approved (2024-03-18) before it was handed in (2024-03-20). What is not there cannot be approved.",
      "Mend one of the dates."
    ),
    ja: (
      "「基本設計書」の承認（2024-03-18）が提出（2024-03-20）より前です。まだない成果物は承認できません。",
      "どちらかの日付を直してください。"
    ))

  static let test = finding(
    "G131", .warning, file: "018 計画#1.yaml", line: 37,
    "  - {種類: プロトタイピング, 工程: 設計, 日付: 2024-03-05, 参加者: {人数: 8人, 内訳: 保護者}, 指摘: [{id: T2, 内容: 失敗すると最初の画面に戻る}]}",
    at: "T2", path: "userTests[0].findings[0].id",
    en: (
      "point '失敗すると最初の画面に戻る' has no decision. Listening alone changes nothing.",
      "Write under 'decision' whether you fix, decline or schedule it, and why."
    ),
    ja: (
      "指摘「失敗すると最初の画面に戻る」に判断がありません。聞いたままでは改善につながりません。",
      "「判断」に、対応する・見送る・時期を決めて対応する、のどれかと理由を書いてください。"
    ))

  /// A row of a table, of an office's own rule, with hostile text.
  static let cell: PlacedFinding = {
    var finding = Sample.finding(
      "O215", .note, file: "棚卸,R8:Q2.csv", line: 412, "0004511,\u{1B}[31m済（一部）\u{202E},100%", at: "済（一部）",
      en: (
        "cell G412: '済（一部）\n::error::x' [see](http://example.com) is not in the mapping.",
        "Add it to 'values'."
      ),
      ja: ("セルG412の「済（一部）\n::error::x」[see](http://example.com)は対応表にない値です。", "「値」に加えてください。"))
    finding.subject = "0004511"
    finding.cell = "G412"
    finding.fingerprint = ""
    return finding
  }()

  static let findings = [issue, target, open, key, approval, test, cell]

  static func summary(of findings: [PlacedFinding]) -> LintSummary {
    var summary = LintSummary(files: 3, suppressed: 4, skipped: 2)
    for finding in findings { summary.count(finding) }
    return summary
  }

  static func header(_ language: Language, colour: Bool = false) -> ReportHeader {
    ReportHeader(
      toolVersion: "1.0.0", asOf: "2025-04-10", language: language, colour: colour,
      catalogue: { catalogue($0) })
  }

  /// The report on findings in a format.
  static func report(
    _ format: ReportFormat, _ findings: [PlacedFinding] = findings, header: ReportHeader,
    summary: LintSummary? = nil
  ) -> [UInt8] {
    written(findings, summary ?? Self.summary(of: findings)) { format.writer(header, to: $0) }
  }

  static func written(
    _ findings: [PlacedFinding], _ summary: LintSummary, by make: (ReportOutput) -> any ReportWriter
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    let output = ReportOutput(capacity: 64) {
      bytes += $0
      return true
    }
    var writer = make(output)
    writer.begin()
    for finding in findings { writer.add(finding) }
    writer.finish(summary)
    return bytes
  }
}
