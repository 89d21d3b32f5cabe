public import DigitalGovernance
public import GovernanceFindings

/// The questions that settle open items: for people, as YAML to fill in, or as a table to hand round.
public struct GateQuestionsReport {
  private let entries: [(project: String, questions: GateQuestions)]
  private let language: Language
  private let words: GateWords

  /// - Parameters:
  ///   - entries: each project's id and name with its questions.
  ///   - language: the language of the words.
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
        en: ": \(questions.openCount) items wait for facts\(firstFew(of: questions))\n",
        ja:
          ": 判定保留の\(questions.openCount)件は、次の\(questions.questions.count)の質問で決まります\(firstFew(of: questions))\n"
      )
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
                "     write: \(place(of: question)); items \(question.items.joined(separator: ", ")); settled so far: \(question.settled)",
              ja:
                "     書く所: \(place(of: question))。項目 \(question.items.joined(separator: "、"))。ここまでで\(question.settled)件が決まります"
            )
          ).description + "\n"
      }
    }
    return text
  }

  /// How far the first few answers lead, where there are many.
  private func firstFew(of questions: GateQuestions) -> String {
    let few = 5
    guard questions.questions.count > few else { return "" }
    let settled = questions.questions[few - 1].settled
    return words(en: "; the first \(few) answers settle \(settled)", ja: "（初めの\(few)問で\(settled)件）")
  }

  /// Where an answer belongs, in the words of the document.
  private func place(of question: GateQuestions.Question) -> String {
    let kind = KnownKinds.withFacts.first { $0.kindName.variable == question.fact.variable }?.kindName
    let label = question.fact.label
    return words(
      en: "\(question.fact)", ja: "\(kind?.ja ?? question.fact.variable)の\(label.ja)")
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
          language == .ja ? question.who.ja : question.who.rawValue, place(of: question),
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

  /// A stub to copy into the documents, a YAML document for each of them.
  public var yaml: String {
    var text = ""
    for (project, questions) in entries {
      for kind in KnownKinds.withFacts {
        let own = questions.questions.filter { $0.fact.variable == kind.kindName.variable }
        guard !own.isEmpty else { continue }
        var stub = QuestionStub(language: language)
        for question in own { stub.add(question) }
        if !text.isEmpty { text += "---\n" }
        let name = project.split(whereSeparator: \.isNewline).joined(separator: " ")
        text += words(
          en: "# \(name): answers for its \(kind.kindName.en). Leave out what is not settled yet.\n",
          ja: "# \(name): \(kind.kindName.ja)に書き写す答え。まだ決まらない行は消してください。\n")
        text += stub.text
      }
    }
    return text
  }
}
