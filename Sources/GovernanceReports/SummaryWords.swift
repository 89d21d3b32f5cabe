import GovernanceFindings

/// The sentences that close a report for people: how much was found, what to do about it, what was not looked at.
struct SummaryWords {
  let summary: LintSummary
  let header: ReportHeader

  init(_ summary: LintSummary, _ header: ReportHeader) {
    self.summary = summary
    self.header = header
  }

  /// Everything on one line, the answer first.
  var line: String {
    sentences.reduce(Bilingual(en: "", ja: "")) { $0.followed(by: $1) }[header.language] + closing
  }

  /// `エラー2、警告3`: the counts that are not zero.
  var counts: String {
    let counts = Severity.allCases.reversed().compactMap { severity -> Bilingual? in
      let count = summary.count(of: severity)
      guard count > 0 else { return nil }
      return Bilingual(
        en: Count(count).of(severity.label.en), ja: "\(severity.label.ja)\(Count(count))")
    }
    switch header.language {
    case .en: return counts.map(\.en).joined(separator: ", ")
    case .ja: return counts.map(\.ja).joined(separator: "、")
    }
  }

  /// What has to be done for the command to succeed; empty when no finding decides that.
  var nextStep: Bilingual {
    guard let failOn = header.failOn else { return Bilingual(en: "", ja: "") }
    func decisive(_ severity: Severity) -> Int {
      summary.count(of: severity) - (summary.advisory[severity] ?? 0)
    }
    let blocking = Severity.allCases.reversed().filter { $0 >= failOn && decisive($0) > 0 }
    guard !blocking.isEmpty else {
      guard summary.isComplete else { return Bilingual(en: "", ja: "") }
      return Bilingual(en: "None of them stops CI.", ja: "CIを止める指摘はありません。")
    }
    let en = blocking.map { Count(decisive($0)).of($0.label.en) }
    let ja = blocking.map { "\($0.label.ja)\(Count(decisive($0)))件" }
    return Bilingual(
      en: "To pass CI, fix the \(en.joined(separator: " and the ")).",
      ja: "CIを通すには、\(ja.joined(separator: "と"))を直してください。")
  }

  private var sentences: [Bilingual] {
    let summary = summary
    var sentences: [Bilingual] = []
    if summary.total > 0 {
      let counts = counts
      sentences.append(
        Bilingual(
          en: "\(Count(summary.files).of("file")): \(counts).", ja: "\(Count(summary.files))ファイル: \(counts)。")
      )
      sentences.append(nextStep)
    } else if summary.files > 0 {
      sentences.append(
        Bilingual(
          en: "Checked \(Count(summary.files).of("file")): nothing found.",
          ja: "\(Count(summary.files))ファイルを点検しました。指摘はありません。"))
    } else {
      sentences.append(
        Bilingual(en: "There was no kanri document to check.", ja: "点検するkanriの文書がありませんでした。"))
    }
    return sentences + asides
  }

  /// What could not be read, what the tool can mend, what was kept silent, what was not looked at.
  var asides: [Bilingual] {
    var asides: [Bilingual] = []
    if !summary.isComplete {
      asides.append(Bilingual(en: "Some input could not be read.", ja: "読めなかったファイルがあります。"))
    }
    if summary.fixable > 0 {
      asides.append(
        Bilingual(
          en: "\(Count(summary.fixable).of("finding")) can be fixed with kanri lint --fix.",
          ja: "指摘のうち\(Count(summary.fixable))件は kanri lint --fix で直せます。"))
    }
    if summary.suppressed > 0 {
      asides.append(
        Bilingual(
          en:
            "\(Count(summary.suppressed).of("more finding")) \(summary.suppressed == 1 ? "is" : "are") suppressed.",
          ja: "ほかに、抑制した指摘が\(Count(summary.suppressed))件あります。"))
    }
    if summary.skipped > 0 {
      asides.append(
        Bilingual(
          en: "Left alone: \(Count(summary.skipped).of("YAML file")) not written for kanri.",
          ja: "kanri以外のYAML \(Count(summary.skipped))ファイルは点検していません。"))
    }
    return asides
  }

  private var closing: String {
    let explained = summary.total > 0
    return Bilingual(
      en: " (as of \(header.asOf)\(explained ? "; explain a finding: kanri explain CODE" : ""))",
      ja: "（基準日 \(header.asOf)\(explained ? "。指摘の説明: kanri explain コード" : "")）")[header.language]
  }
}

extension LintSummary {
  var total: Int { errors + warnings + notes }

  func count(of severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .note: notes
    }
  }
}
