import DigitalGovernance
public import GovernanceFindings

/// `kanri criteria coverage`: how often each criterion is met in a portfolio, and which say the same of every document.
public struct CriteriaCoverageReport: Sendable {
  /// How often a criterion comes to what.
  public struct Entry: Sendable {
    public var code: String
    public var title: Bilingual?
    public var met = 0
    public var notMet = 0
    public var unknown = 0
    public var notApplicable = 0
    /// How often its expression gives an error.
    public var faults = 0

    public init(code: String, title: Bilingual?) {
      self.code = code
      self.title = title
    }

    /// Counts what the criterion came to on one more document.
    package mutating func add(_ answer: CompiledCriterion.Answer) {
      switch answer {
      case .met: met += 1
      case .notMet: notMet += 1
      case .unknown: unknown += 1
      case .notApplicable: notApplicable += 1
      case .fault: faults += 1
      }
    }

    /// On how many documents it was evaluated.
    public var count: Int { met + notMet + unknown + notApplicable + faults }
    /// Whether it applies to none of the documents.
    public var isNeverApplicable: Bool { count > 0 && count == notApplicable }
    /// Whether it applies and is never met.
    public var isNeverTrue: Bool { count > notApplicable && met == 0 }
    /// Whether it applies and is never missed.
    public var isNeverFalse: Bool { count > notApplicable && notMet == 0 }
  }

  private let entries: [Entry]
  private let documentCount: Int
  private let undecidedCount: Int
  private let asOf: String
  private let toolVersion: String

  /// - Parameters:
  ///   - entries: what is reported.
  ///   - toolVersion: the version of kanri.
  ///   - documentCount: how many documents were looked at.
  ///   - undecidedCount: how many items people or rules decide, so that there is nothing to evaluate.
  ///   - asOf: the day that stands for today, ISO 8601.
  public init(
    _ entries: [Entry], documentCount: Int, undecidedCount: Int, asOf: String, toolVersion: String
  ) {
    self.entries = entries
    self.documentCount = documentCount
    self.undecidedCount = undecidedCount
    self.asOf = asOf
    self.toolVersion = toolVersion
  }

  /// Whether no criterion met a document.
  public var isEmpty: Bool { entries.allSatisfy { $0.count == 0 } }

  /// A table for people, and the criteria to look at again.
  public func text(in language: Language) -> String {
    var table = TextTable([
      TextTable.Column(Bilingual(en: "code", ja: "コード")[language]),
      TextTable.Column(Bilingual(en: "met", ja: "満たす")[language], leansRight: true),
      TextTable.Column(Bilingual(en: "not met", ja: "満たさない")[language], leansRight: true),
      TextTable.Column(Bilingual(en: "unknown", ja: "不明")[language], leansRight: true),
      TextTable.Column(Bilingual(en: "n/a", ja: "対象外")[language], leansRight: true),
      TextTable.Column(Bilingual(en: "error", ja: "エラー")[language], leansRight: true),
      TextTable.Column(Bilingual(en: "criterion", ja: "基準")[language]),
    ])
    for entry in entries {
      table.add([
        entry.code, "\(Count(entry.met))", "\(Count(entry.notMet))", "\(Count(entry.unknown))",
        "\(Count(entry.notApplicable))", "\(Count(entry.faults))", entry.title?[language] ?? "",
      ])
    }
    let remarks = [
      (
        Bilingual(en: "never true", ja: "満たす文書がない基準"),
        entries.filter { $0.isNeverTrue && !$0.isNeverFalse }
      ),
      (
        Bilingual(en: "never false", ja: "満たさない文書がない基準"),
        entries.filter { $0.isNeverFalse && !$0.isNeverTrue }
      ),
      (
        Bilingual(en: "neither true nor false anywhere", ja: "どの文書でも判定できない基準"),
        entries.filter { $0.isNeverTrue && $0.isNeverFalse }
      ),
      (Bilingual(en: "never applicable", ja: "対象になる文書がない基準"), entries.filter(\.isNeverApplicable)),
      (Bilingual(en: "no document of its kind", ja: "見る種類の文書がない基準"), entries.filter { $0.count == 0 }),
      (Bilingual(en: "gives an error", ja: "エラーになる基準"), entries.filter { $0.faults > 0 }),
    ].filter { !$0.1.isEmpty }
    let lines = remarks.map { name, entries in
      "\(name[language]): \(TerminalText(entries.map(\.code).joined(separator: language == .ja ? "、" : ", ")))\n"
    }
    return (entries.isEmpty ? "" : table.text) + lines.joined() + closing[language] + "\n"
  }

  private var closing: Bilingual {
    let aside =
      undecidedCount == 0
      ? Bilingual(en: "", ja: "")
      : Bilingual(
        en: "; \(Count(undecidedCount)) decided by people or rules left out",
        ja: "。人か規則が判断する\(Count(undecidedCount))件は数えていません")
    return Bilingual(
      en:
        "\(entries.count == 1 ? "1 criterion" : "\(Count(entries.count)) criteria"), \(Count(documentCount).of("document"))"
        + "\(aside.en) (as of \(asOf))",
      ja: "基準\(Count(entries.count))件、文書\(Count(documentCount))件\(aside.ja)（基準日 \(asOf)）")
  }

  /// One object, version 1 of its contract.
  /// - Parameter language: that of titles.
  public func json(in language: Language) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.object("tool") { json in
        json.member("name", "kanri")
        json.member("version", toolVersion)
      }
      json.member("asOf", asOf)
      json.array("criteria") { json in
        for entry in entries {
          json.lineBreak()
          json.object { json in
            json.member("code", entry.code)
            if let title = entry.title { json.member("title", title[language]) }
            json.member("met", entry.met)
            json.member("notMet", entry.notMet)
            json.member("unknown", entry.unknown)
            json.member("notApplicable", entry.notApplicable)
            json.member("errors", entry.faults)
            json.member("neverTrue", entry.isNeverTrue)
            json.member("neverFalse", entry.isNeverFalse)
            json.member("neverApplicable", entry.isNeverApplicable)
          }
        }
      }
      json.object("summary") { json in
        json.member("documents", documentCount)
        json.member("criteria", entries.count)
        json.member("undecided", undecidedCount)
      }
    }
    return String(decoding: json.take(), as: UTF8.self) + "\n"
  }
}
