public import DigitalGovernance
public import GovernanceFindings

/// The reference page of a kind, in Markdown.
public enum ReferencePage {
  /// Where the page of a kind stands in the documentation: `reference/ja/ServiceCanvas.md`.
  public static func path(of kind: any Kind.Type, language: Language) -> String {
    "reference/\(language.rawValue)/\(kind.kindName.en).md"
  }

  /// The text of the page: a table for every record, and an example.
  public static func text(for kind: any Kind.Type, language: Language) -> String {
    let index = RecordIndex(of: [kind])
    var sections = [head(of: kind, language)]
    sections += index.entries.map { section(on: $0, index, language) }
    sections.append(example(of: kind, language))
    return sections.joined(separator: "\n\n") + "\n"
  }

  // MARK: Sections

  private static func head(of kind: any Kind.Type, _ language: Language) -> String {
    let name = kind.kindName
    return switch language {
    case .ja:
      """
      <!-- このページは、種別の定義から make generate で作られます。直接書き換えないでください。 -->
      # \(name.ja)（\(name.en)）

      \(kind.documentation.ja)

      文書の先頭に `apiVersion: \(DocumentEnvelope.apiVersion)` と `種別: \(name.ja)`（または `kind: \(name.en)`）を書きます。\
      キーと値は、英語でも日本語でも書けます。
      """
    case .en:
      """
      <!-- This page is made by `make generate` from the description of the kind. Do not edit it. -->
      # \(name.en) (\(name.ja))

      \(kind.documentation.en)

      A document begins with `apiVersion: \(DocumentEnvelope.apiVersion)` and `kind: \(name.en)` (or `種別: \(name.ja)`). \
      Keys and values may be written in English or in Japanese.
      """
    }
  }

  private static func section(
    on entry: RecordIndex.Entry, _ index: RecordIndex, _ language: Language
  ) -> String {
    let columns =
      switch language {
      case .ja: ["キー", "日本語名", "ほかの書き方", "値", "必須", "「なし」", "内容"]
      case .en: ["Key", "Japanese name", "Other spellings", "Value", "Required", "`none`", "Meaning"]
      }
    var lines = ["## \(entry.name)", ""]
    if !entry.places.isEmpty {
      let places = entry.places.map { "`\($0)`" }.joined(separator: language == .ja ? "、" : ", ")
      lines += [language == .ja ? "使う場所は \(places) です。" : "Used at \(places).", ""]
    }
    lines += [row(columns), row(columns.map { _ in "---" })]
    lines += entry.description.fields.map { field in
      var cells = cells(of: field, index, language)
      if field.name == entry.keyed?.key { cells[3] = language == .ja ? "キーそのもの" : "the key itself" }
      return row(cells)
    }
    return lines.joined(separator: "\n")
  }

  private static func example(of kind: any Kind.Type, _ language: Language) -> String {
    let lines =
      StartingDocument.envelope(of: kind, language)
      + DocumentOutline.lines(of: kind.description, language: language, isExplained: false)
    return (["## " + (language == .ja ? "例" : "Example"), "", "```yaml"] + lines + ["```"])
      .joined(separator: "\n")
  }

  // MARK: Cells

  private static func cells(
    of field: FieldDescription, _ index: RecordIndex, _ language: Language
  ) -> [String] {
    let mark = language == .ja ? "○" : "yes"
    return [
      "`\(field.name)`", "`\(field.ja)`", field.otherNames.map { "`\($0)`" }.joined(separator: "<br>"),
      value(of: field, index, language), field.isRequired ? mark : "", field.allowsNothing ? mark : "",
      field.documentation[language],
    ]
  }

  private static func value(
    of field: FieldDescription, _ index: RecordIndex, _ language: Language
  ) -> String {
    let documentation = FieldDocumentation(field)
    let choices = documentation.choices.map { choice in
      ([choice.en, choice.ja] + choice.other).map { "`\($0)`" }.joined(separator: " ")
    }
    let form =
      if let record = field.type.record {
        "[\(index.name(of: record))](#\(index.name(of: record).lowercased()))"
      } else if choices.isEmpty {
        documentation.form[language]
      } else {
        choices.joined(separator: "<br>")
      }
    if let keyed = field.type.keyed, let name = keyed.keyField?.ja, let english = keyed.keyField?.name {
      let lone = keyed.valueField.map {
        language == .ja ? "（`\($0.ja)` だけなら値そのもの）" : " (or `\($0.name)` alone)"
      }
      return switch language {
      case .ja: "「\(name)」をキーにした \(form)\(lone ?? "")"
      case .en: "\(form) under each `\(english)`\(lone ?? "")"
      }
    }
    let text =
      switch (field.type.isList, language) {
      case (true, .ja): "一覧: \(form)"
      case (true, .en): "list: \(form)"
      case (false, _): form
      }
    return text + (role(of: field, language).map { "<br>\($0)" } ?? "")
  }

  private static func role(of field: FieldDescription, _ language: Language) -> String? {
    switch field.role {
    case .plain: return nil
    case .identity: return language == .ja ? "一覧の中で重複しない名前" : "unique in its list"
    case .reference(let kind):
      return language == .ja ? "\(kind) の識別子か、ファイルの場所" : "the id of a \(kind), or the path of its file"
    case .local(let lists):
      let names = lists.map { "`\($0)`" }.joined(separator: language == .ja ? "、" : ", ")
      return language == .ja ? "\(names) の識別子" : "an id in \(names)"
    case .file: return language == .ja ? "この文書から見たファイルの場所" : "a file, relative to this document"
    }
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  private static func escaped(_ cell: String) -> String {
    String(cell.flatMap { $0 == "|" ? ["\\", "|"] : $0 == "\n" ? [" "] : [$0] })
  }
}
