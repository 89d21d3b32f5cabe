import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceReports
import GovernanceTables

/// A mapping to begin with, drafted from what stands in a table; what is guessed is marked for people to confirm.
struct MappingDraft {
  private let profile: TableProfile
  private let name: String
  private let language: Language

  /// - Parameter name: the name of the file, without its folder.
  init(_ profile: TableProfile, name: String, language: Language) {
    self.profile = profile
    self.name = name
    self.language = language
  }

  private func words(_ en: String, _ ja: String) -> String { language == .ja ? ja : en }
  private var confirm: String { words("# confirm: ", "# 確認: ") }

  /// The draft as YAML.
  var text: String {
    let stem = name.split(separator: ".").first.map(String.init) ?? "mapping"
    let file = TerminalText(name).description
    var lines = [
      words(
        "# Drafted from the header and the values of \(file): \(profile.rows) rows, \(profile.encoding.rawValue).",
        "# \(file)の見出しと値から作った下書きです（\(profile.rows)行、\(profile.encoding.rawValue)）。"),
      words(
        "# Correct the lines that say 'confirm'. To check it: kanri lint MAPPING.yaml, then kanri lint --mapping MAPPING.yaml TABLE.csv",
        "# 「確認」とある行を確かめて直します。点検: kanri lint 対応表.yaml のあと、kanri lint --mapping 対応表.yaml 表.csv"),
      "apiVersion: kanri/v1",
      words("kind: Mapping", "種別: 対応表"),
      "id: \(DocumentText.scalar(stem))",
    ]
    if profile.rowsAbove > 0 {
      lines.append(
        words("header: {before: \(profile.rowsAbove)}", "見出し: {前の行数: \(profile.rowsAbove)}")
          + "  \(confirm)" + words("the rows above the header are skipped", "見出しより前の行は読みません"))
    }
    var (mapped, ignored, unnamed) = ([String](), [String](), [String]())
    var (names, paths) = (Set<String>(), Set<FactPath>())
    for (index, column) in profile.columns.enumerated() {
      guard !column.name.isEmpty, names.insert(column.name).inserted else {
        unnamed.append(
          "\(confirm)"
            + words(
              "column \(index + 1) has \(column.name.isEmpty ? "no heading" : "the heading of another") and is not read",
              "\(index + 1)列目は、\(column.name.isEmpty ? "見出しがない" : "見出しがほかの列と同じな")ため読みません"))
        continue
      }
      guard let guess = ColumnGuess(column.name) else {
        ignored.append(
          "  \(key(column)): "
            + words("unknown to the draft", "対応する項目が見つからないため") + "  \(confirm)"
            + words("move it to 'columns' if it says something about procedures", "手続の項目なら「列」に移してください"))
        continue
      }
      guard paths.insert(guess.leaf.path).inserted else {
        ignored.append(
          "  \(key(column)): "
            + words("another column says the same", "同じ項目の列がほかにあるため") + "  \(confirm)"
            + words("which of the two is to be read?", "どちらの列を読みますか"))
        continue
      }
      mapped.append(line(column, guess))
    }
    lines.append(words("columns:", "列:") + (mapped.isEmpty ? " {}" : ""))
    lines += mapped
    if !paths.contains(FactPath([.field("id")])) {
      lines.append(
        "  \(confirm)"
          + words("which column names the procedure? id must have one", "手続IDの列がありません。「id」に当たる列を加えてください"))
    }
    if !ignored.isEmpty { lines += [words("ignored:", "読まない列:")] + ignored }
    return (lines + unnamed).map { $0 + "\n" }.joined()
  }

  private func key(_ column: TableProfile.Column) -> String { DocumentText.scalar(column.name) }

  private func line(_ column: TableProfile.Column, _ guess: ColumnGuess) -> String {
    let leaf = guess.leaf
    let path = language == .ja ? leaf.ja : leaf.path.description
    var parts = ["\(words("field", "項目")): \(path == "手続ID" ? "id" : path)"]
    var doubts: [String] = guess.isSure ? [] : [words("is it this field?", "この項目で合っていますか")]
    let form: ScalarForm
    switch leaf.field.type {
    case .scalar(let scalar): form = scalar
    case .scalars(let scalar):
      form = scalar
      if let separator = separator(of: column, guess) {
        parts.append("\(words("separator", "区切り")): \(DocumentText.scalar(separator))")
      }
    case .record, .records, .keyed: form = .text
    }
    switch form {
    case .choice, .flag: addCodes(column, guess, form, to: &parts, &doubts)
    case .integer:
      if column.blanks > 0 { parts.append(words("blank: unknown", "空欄: 未記入")) }
      if column.counts["0"] != nil {
        doubts.append(words("does 0 mean none, or a blank?", "0と空欄を区別していますか"))
      }
      if let text = column.firstText {
        doubts.append(words("'\(shown(text))' is no number", "「\(shown(text))」は数字ではありません"))
      }
    case .duration where column.numbers > 0 && guess.known == nil:
      parts.append(words("unit: 日", "単位: 日"))
      doubts.append(words("are bare numbers days?", "数字だけの値は日数ですか"))
    default: break
    }
    let doubt = doubts.isEmpty ? "" : "  \(confirm)" + doubts.joined(separator: words("; ", "。"))
    return "  \(key(column)): {\(parts.joined(separator: ", "))}\(doubt)"
  }

  private func addCodes(
    _ column: TableProfile.Column, _ guess: ColumnGuess, _ form: ScalarForm, to parts: inout [String],
    _ doubts: inout [String]
  ) {
    let known = Dictionary(
      (guess.known?.codes.stated ?? []).compactMap { code in
        code.code.known.flatMap { text in code.value.known.map { (text, $0) } }
      }
    ) { first, _ in first }
    var values: [String] = []
    let separator =
      if case .scalars = guess.leaf.field.type { self.separator(of: column, guess) } else { String?.none }
    for text in column.values {
      let tokens = separator.map { MappingDraft.split(text, $0) } ?? [text]
      for token in tokens where !values.contains(token) { values.append(token) }
    }
    // The field's own words need no codes.
    if values.allSatisfy({ guess.leaf.problem(with: $0) == nil }) { return }
    if column.hasMore { doubts.append(words("there are many different values", "値の種類が多すぎます")) }
    var (guessed, lost) = ([String](), [String]())
    let codes = values.map { text -> String in
      if let value = known[text] { return "\(DocumentText.scalar(text)): \(DocumentText.scalar(value))" }
      guard let value = ValueGuess(text, in: form, language: language) else {
        lost.append(text)
        return "\(DocumentText.scalar(text)): \(words("unknown", "未記入"))"
      }
      if !value.isSure { guessed.append("\(shown(text)) → \(value.value)") }
      return "\(DocumentText.scalar(text)): \(value.value)"
    }
    parts.append("\(words("codes", "値")): {\(codes.joined(separator: ", "))}")
    if !guessed.isEmpty { doubts.append(guessed.prefix(8).joined(separator: words(", ", "、"))) }
    if !lost.isEmpty {
      doubts.append(
        words("what do these mean: ", "意味の分からない値: ")
          + lost.prefix(8).map(shown).joined(separator: words(", ", "、")))
    }
  }

  /// What stands between several values in one cell of a column.
  private func separator(of column: TableProfile.Column, _ guess: ColumnGuess) -> String? {
    if let known = guess.known?.separator.known { return known }
    return [";", "；", "、", "，", ",", "/", "／", "\n"].first { separator in
      column.values.contains { $0.contains(separator) && MappingDraft.split($0, separator).count > 1 }
    }
  }

  private static func split(_ text: String, _ separator: String) -> [String] {
    guard let mark = separator.unicodeScalars.first else { return [text] }
    return text.unicodeScalars.split(separator: mark).map { part in
      let part = part.drop { $0.properties.isWhitespace }
      return String(String.UnicodeScalarView(part))
    }.filter { !$0.isEmpty }
  }

  /// A value in a comment: on one line, and not too long.
  private func shown(_ text: String) -> String {
    let short =
      text.unicodeScalars.count > 20
      ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(20))) + "…" : text
    return TerminalText(short).description
  }
}
