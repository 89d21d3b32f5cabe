import DigitalGovernance
public import GovernanceFindings

/// The verdict on one project for a terminal: the answer first, then what blocks, what is open, and what to do.
public struct GateSheet {
  private let judged: JudgedProject
  private let words: GateWords
  private let language: Language
  private let isVerbose: Bool
  private let showsUnknown: Bool

  /// - Parameters:
  ///   - judged: the project with its verdict.
  ///   - language: the language of the words.
  ///   - isVerbose: whether every item is listed; else those that are open.
  ///   - showsUnknown: whether every item that waits for facts is listed; else the first few.
  public init(
    _ judged: JudgedProject, language: Language, isVerbose: Bool = false, showsUnknown: Bool = false
  ) {
    self.judged = judged
    self.language = language
    words = GateWords(language)
    self.isVerbose = isVerbose
    self.showsUnknown = showsUnknown
  }

  /// Items that wait for facts beyond this number are counted.
  private static let mostOpen = 5

  public var text: String {
    let gate = judged.gate
    var lines: [String] = []
    let phase = words.phase(gate.phase)
    let verdict = words.state(gate.verdict)
    let difference = words.difference(of: gate).map { words(en: " (\($0))", ja: "（\($0)）") } ?? ""
    lines.append(
      words(
        en: "\(judged.id) \(judged.name)  gate of \(phase): \(verdict)\(difference)",
        ja: "\(judged.id) \(judged.name)  \(phase)の判定: \(verdict)\(difference)"))
    lines.append("  " + words(en: "Reason: ", ja: "理由: ") + words.reason(of: gate))
    lines.append("  " + words.counts(of: gate))
    if let others = words.notApplicable(gate, most: isVerbose ? 100 : 3) { lines.append("  " + others) }
    lines.append(
      "  "
        + words(
          en: "as of \(gate.asOf)  standard \(judged.standard.text)",
          ja: "基準日 \(gate.asOf)  監理標準 \(judged.standard.text)"))
    lines += words.caveats(of: judged).map { words(en: "  Note: \($0)", ja: "  注意: \($0)") }
    // What holds for the whole gate is said once.
    guard !gate.isUnjudged else { return lines.map { TerminalText($0).description + "\n" }.joined() }
    var open = 0
    for item in gate.byUrgency {
      switch item.state {
      case .failed, .conditional, .notEvaluated: lines += self.lines(of: item)
      case .incomplete:
        open += 1
        if isVerbose || showsUnknown || open <= GateSheet.mostOpen { lines += self.lines(of: item) }
      case .passed, .notApplicable: if isVerbose { lines += self.lines(of: item) }
      }
    }
    if !isVerbose, !showsUnknown, open > GateSheet.mostOpen {
      lines.append(
        "  "
          + words(
            en:
              "and \(open - GateSheet.mostOpen) more: --show-unknown lists all, 'kanri gate --questions' asks",
            ja: "ほか\(open - GateSheet.mostOpen)件（一覧は --show-unknown、質問の形では kanri gate --questions）"))
    }
    lines += principles()
    return lines.map { TerminalText($0).description + "\n" }.joined()
  }

  private func lines(of item: ItemVerdict) -> [String] {
    var lines = [
      "  \(words.mark(item.state)) \(item.item.code) \(item.item.title[language]) \(words.basis(of: item.item))"
    ]
    lines.append("    \(words.state(item.state)): \(item.summary[language])")
    if item.state != .passed, item.state != .notApplicable, let passes = item.item.item.passes.known?.text {
      lines.append("    " + words(en: "passes if: ", ja: "合格の条件: ") + passes[language])
    }
    for fact in item.seen {
      let place = judged.place(fact.fact).map { words(en: " (\($0.text))", ja: "（\($0.text)）") } ?? ""
      lines.append("    " + words(en: "seen: ", ja: "見た値: ") + fact.text[language] + place)
    }
    guard item.state != .passed, item.state != .notApplicable else { return lines }
    if let place = judged.place(item.about), item.seen.isEmpty {
      lines.append("    " + words(en: "at: ", ja: "場所: ") + place.text)
    }
    if let remedy = words.remedy(of: item.item) { lines.append("    → \(remedy)") }
    return lines
  }

  /// How far the Digital 10 are practised: by state in one line, with the reasons where everything is listed.
  private func principles() -> [String] {
    guard !judged.coverage.isEmpty else { return [] }
    func name(_ coverage: PrincipleCoverage) -> String {
      "\(coverage.number) \(coverage.principle.title.known?.text?[language] ?? "")"
    }
    let parts = PrincipleCoverage.State.allCases.compactMap { state -> String? in
      let own = judged.coverage.filter { $0.state == state }
      guard !own.isEmpty else { return nil }
      let names = own.map(name).joined(separator: words(en: ", ", ja: "、"))
      return words(
        en: "\(state.label.en) \(own.count) (\(names))", ja: "\(state.label.ja)\(own.count)（\(names)）")
    }
    let line = words(en: "Digital 10: ", ja: "デジタル10か条: ") + parts.joined(separator: words(en: ", ", ja: "、"))
    guard isVerbose else { return ["  " + line] }
    return ["  " + line]
      + judged.coverage.map {
        words(
          en: "    \(name($0)): \($0.state.label.en) (\($0.reason.en))",
          ja: "    \(name($0)): \($0.state.label.ja)（\($0.reason.ja)）")
      }
  }
}
