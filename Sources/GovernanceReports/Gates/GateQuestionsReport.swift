public import DigitalGovernance
public import GovernanceFindings

/// The questions that settle open items: for people, as YAML to fill in, or as a table to hand round.
public struct GateQuestionsReport {
  private let entries: [(project: String, questions: GateQuestions)]
  private let language: Language
  private let words: GateWords

  /// - Parameter entries: each project's id and name with its questions.
  public init(_ entries: [(project: String, questions: GateQuestions)], language: Language) {
    self.entries = entries
    self.language = language
    words = GateWords(language)
  }

  /// For a terminal.
  public var text: String {
    var text = ""
    for (project, questions) in entries {
      text += TerminalText(project).description
      if questions.questions.isEmpty {
        text += words(en: ": nothing is missing\n", ja: ": 未記入のために判定できない項目はありません\n")
        continue
      }
      text += words(
        en: ": \(questions.questions.count) answers settle \(questions.openCount) open items\n",
        ja: ": \(questions.questions.count)の質問で、判定保留の\(questions.openCount)件が決まります\n")
      for (index, question) in questions.questions.enumerated() {
        let who = language == .ja ? question.who.ja : question.who.rawValue
        text +=
          TerminalText(
            "  \(index + 1). \(question.text[language])" + words(en: " (\(who))", ja: "（\(who)）")
          ).description + "\n"
        text +=
          TerminalText(
            words(
              en:
                "     \(question.fact) – \(question.items.joined(separator: ", ")); settled so far: \(question.settled)",
              ja:
                "     \(question.fact) … \(question.items.joined(separator: "、"))。ここまでで\(question.settled)件が決まります"
            )
          ).description + "\n"
      }
    }
    return text
  }

  /// Columns for a spreadsheet, with a column to answer in.
  public var csv: String {
    func line(_ cells: [String]) -> String {
      cells.map(GateQuestionsReport.cell).joined(separator: ",") + "\r\n"
    }
    var text = line(
      language == .ja
        ? ["案件", "番号", "質問", "答える人", "項目の場所", "点検項目", "回答"]
        : ["project", "number", "question", "who", "fact", "items", "answer"])
    for (project, questions) in entries {
      for (index, question) in questions.questions.enumerated() {
        text += line([
          project, String(index + 1), question.text[language],
          language == .ja ? question.who.ja : question.who.rawValue, question.fact.description,
          question.items.joined(separator: " "), "",
        ])
      }
    }
    return text
  }

  /// A text that a spreadsheet could take for a formula is quoted with an apostrophe.
  private static func cell(_ text: String) -> String {
    var text = text
    if text.utf8.count > 1, let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { "\",\n\r".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// A stub to copy into the documents: a commented line a fact.
  public var yaml: String {
    var text = ""
    for (project, questions) in entries {
      text += "# \(GateQuestionsReport.oneLine(project))\n"
      for question in questions.questions {
        text += "# \(GateQuestionsReport.oneLine(question.text[language]))\n"
        text += GateQuestionsReport.stub(question.fact, language)
      }
    }
    return text
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The keys that lead to a fact, one a line.
  private static func stub(_ fact: FactReference, _ language: Language) -> String {
    let fields = fact.describedFields
    var text = ""
    var depth = 0
    for (index, step) in fact.path.steps.enumerated() {
      switch step {
      case .field(let name):
        let key = language == .ja ? fields[index]?.ja ?? name : name
        let isLast = !fact.path.steps[(index + 1)...].contains { if case .field = $0 { true } else { false } }
        text += String(repeating: "  ", count: depth) + key + ":"
        text += isLast ? (language == .ja ? " 未定" : " TODO") + "\n" : "\n"
        depth += 1
      case .index(let number):
        text += String(repeating: "  ", count: depth) + "# [\(number + 1)]\n"
      }
    }
    return text
  }
}
