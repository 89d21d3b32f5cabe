import DigitalGovernance
public import GovernanceFindings

/// The verdicts on many projects for a terminal: one line a project, the worst and priority projects first, and who
/// must act.
public struct GateTable {
  private let judged: [JudgedProject]
  private let words: GateWords
  private let language: Language

  public init(_ judged: [JudgedProject], language: Language) {
    self.judged = judged.enumerated().sorted { left, right in
      (left.element.rank.0, left.element.rank.1, left.offset) < (
        right.element.rank.0, right.element.rank.1, right.offset
      )
    }.map(\.element)
    self.language = language
    words = GateWords(language)
  }

  public var text: String {
    guard let first = judged.first else { return "" }
    var table = TextTable([
      .init(words(en: "verdict", ja: "判定")), .init(words(en: "project", ja: "案件")),
      .init(words(en: "name", ja: "名称")),
      .init(words(en: "phase", ja: "工程")), .init(words(en: "failed", ja: "不合格"), leansRight: true),
      .init(words(en: "open", ja: "判定保留"), leansRight: true),
      .init(words(en: "decision", ja: "記録された判定")), .init(words(en: "next step", ja: "次の一手")),
    ])
    for entry in judged {
      let gate = entry.gate
      // What is only recommended is no next step of a gate that is passed.
      let next = gate.byUrgency.first {
        ($0.isOpen || $0.state == .conditional) && $0.item.isRequired
      }
      table.add([
        words.state(gate.verdict), entry.id, entry.name, words.phase(gate.phase),
        String(gate.count(of: .failed)),
        String(gate.count(of: .incomplete)), decision(of: gate),
        next.flatMap { words.remedy(of: $0.item) } ?? "",
      ])
    }
    let caveats = judged.flatMap { entry in
      words.caveats(of: entry).map {
        "\(words(en: "Note: ", ja: "注意: "))\(TerminalText("\(entry.id): \($0)"))\n"
      }
    }
    return head(first) + table.text + foot + caveats.joined()
  }

  private func decision(of gate: Gate) -> String {
    guard let outcome = gate.decision?.outcome.known else { return "" }
    let label = language == .ja ? outcome.ja : outcome.rawValue
    return gate.decisionDiffers ? words(en: "\(label) (differs)", ja: "\(label)（違う）") : label
  }

  private func head(_ first: JudgedProject) -> String {
    words(
      en: "Gates of \(judged.count) projects  as of \(first.gate.asOf)  standard \(first.standard.text)\n",
      ja: "工程判定 \(judged.count)件  基準日 \(first.gate.asOf)  監理標準 \(first.standard.text)\n")
  }

  private var foot: String {
    let states = ItemState.allCases.compactMap {
      state -> String? in
      let count = judged.count { $0.gate.verdict == state }
      return count == 0
        ? nil : words(en: "\(words.state(state)) \(count)", ja: "\(words.state(state))\(count)件")
    }
    var actors: [Remedy.Actor: Int] = [:]
    for entry in judged {
      let next = entry.gate.byUrgency.first { $0.isOpen }
      if let next { actors[words.actor(of: next.item), default: 0] += 1 }
    }
    let who = Remedy.Actor.allCases.compactMap { actor -> String? in
      actors[actor].map { count in
        words(en: "\(actor.rawValue) \(count)", ja: "\(actor.ja) \(count)件")
      }
    }
    let practice = PracticeRate(judged)
    return states.joined(separator: words(en: ", ", ja: "、")) + "\n"
      + (who.isEmpty
        ? ""
        : words(
          en: "Who acts next: \(who.joined(separator: ", "))\n", ja: "次に動く人: \(who.joined(separator: "、"))\n"))
      + practice.line(words)
  }

  /// How many gates of each bureau came out how.
  public static func byBureau(_ judged: [JudgedProject], language: Language) -> String {
    let words = GateWords(language)
    let states = ItemState.allCases
    var table = TextTable(
      [.init(words(en: "bureau", ja: "所管局")), .init(words(en: "projects", ja: "案件"), leansRight: true)]
        + states.map { .init(words.state($0), leansRight: true) })
    let unnamed = words(en: "(not stated)", ja: "（未記入）")
    let groups = Dictionary(grouping: judged) { $0.project.bureau.known ?? unnamed }
    for (bureau, entries) in groups.sorted(by: { $0.key < $1.key }) {
      table.add(
        [bureau, String(entries.count)]
          + states.map { state in String(entries.count { $0.gate.verdict == state }) })
    }
    return table.text
  }
}
