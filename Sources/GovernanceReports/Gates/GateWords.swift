import DigitalGovernance
import GovernanceFindings

/// The words that all reports on gates share.
struct GateWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  func callAsFunction(en: String, ja: String) -> String { language == .ja ? ja : en }

  func phase(_ phase: Phase) -> String { language == .ja ? phase.ja : phase.id }

  func state(_ state: ItemState) -> String { state.label[language] }

  /// The mark in front of an item.
  func mark(_ state: ItemState) -> String {
    switch state {
    case .passed: "○"
    case .conditional: "△"
    case .failed: "✗"
    case .incomplete: "?"
    case .notApplicable: "－"
    case .notEvaluated: "!"
    }
  }

  /// `［必須。公表資料 JIS X 8341-3:2016］`
  func basis(of item: GateItem) -> String {
    let provenance = item.item.criterion.provenance.known?.provenance
    let strength = item.isRequired ? self(en: "required", ja: "必須") : self(en: "recommended", ja: "推奨")
    let source =
      switch provenance {
      case .plan(let source): self(en: "plan: ", ja: "計画 ") + source
      case .published(let source): self(en: "published: ", ja: "公表資料 ") + source
      case .derived, nil: self(en: "kanri's own", ja: "kanri独自")
      }
    return self(en: "[\(strength); \(source)]", ja: "［\(strength)。\(source)］")
  }

  /// `［計画］`, as the tables of a sheet have it.
  func shortBasis(of item: GateItem) -> String {
    switch item.item.criterion.provenance.known?.provenance {
    case .plan: self(en: "[plan]", ja: "［計画］")
    case .published: self(en: "[published]", ja: "［公表資料］")
    case .derived, nil: self(en: "[kanri's own]", ja: "［kanri独自］")
    }
  }

  /// What to do, by whom, at which effort.
  func remedy(of item: GateItem) -> String? {
    guard let remedy = item.item.criterion.remedy.known, let text = remedy.text.known?.text else {
      return nil
    }
    var notes: [String] = []
    if let by = remedy.by.known { notes.append(language == .ja ? by.ja : by.rawValue) }
    if let days = remedy.personDays {
      let number = days == days.rounded() ? String(Int64(days)) : String(days)
      notes.append(
        self(en: number == "1" ? "1 person-day" : "\(number) person-days", ja: "\(number)人日"))
    }
    let note = notes.joined(separator: self(en: ", ", ja: "、"))
    return text[language] + (note.isEmpty ? "" : self(en: " (\(note))", ja: "（\(note)）"))
  }

  /// Who acts next on an item.
  func actor(of item: GateItem) -> Remedy.Actor { item.item.criterion.remedy.known?.by.known ?? .lead }

  /// The verdict in one sentence, with the item that decides.
  func reason(of gate: Gate) -> String {
    let deciding = gate.byUrgency.first { $0.state == gate.verdict && $0.item.isRequired }
    switch gate.verdict {
    case .passed:
      return self(
        en: "All \(gate.applicableCount) items that apply are met.",
        ja: "適用される\(gate.applicableCount)項目をすべて満たしています。")
    case .notApplicable:
      return self(en: "No item applies to this project at this gate.", ja: "この工程で適用される点検項目がありません。")
    case .conditional, .failed, .incomplete, .notEvaluated:
      guard let deciding else { return "" }
      if gate.isUnjudged {
        return self(en: deciding.summary.en + ".", ja: deciding.summary.ja.trimmingStop + "。")
      }
      let others = gate.items.count { $0.state == gate.verdict && $0.item.isRequired } - 1
      return self(
        en: "'\(deciding.item.title.en)': \(deciding.summary.en)\(others > 0 ? ", and \(others) more" : "").",
        ja:
          "「\(deciding.item.title.ja)」: \(deciding.summary.ja.trimmingStop)。\(others > 0 ? "ほか\(others)項目。" : "")"
      )
    }
  }

  /// `適用24項目: 合格19、不合格1、条件付1、判定保留3。対象外12`
  func counts(of gate: Gate) -> String {
    let parts = [ItemState.passed, .failed, .conditional, .incomplete, .notEvaluated].filter {
      gate.count(of: $0) > 0
    }.map { self(en: "\(state($0)) \(gate.count(of: $0))", ja: "\(state($0))\(gate.count(of: $0))") }
    let others = gate.count(of: .notApplicable)
    return self(
      en: "\(gate.applicableCount) items apply: \(parts.joined(separator: ", ")). Not applicable: \(others)",
      ja: "適用\(gate.applicableCount)項目: \(parts.joined(separator: "、"))。対象外\(others)")
  }

  /// Why items do not apply, the reasons counted; nil where all do.
  func notApplicable(_ gate: Gate, most: Int) -> String? {
    var counts: [(reason: String, count: Int)] = []
    for item in gate.items where item.state == .notApplicable {
      let reason = item.reason[language].trimmingStop
      if let index = counts.firstIndex(where: { $0.reason == reason }) {
        counts[index].count += 1
      } else {
        counts.append((reason, 1))
      }
    }
    guard !counts.isEmpty else { return nil }
    let shown = counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(
        \.element)
    let parts = shown.prefix(most).map {
      self(en: "\($0.reason) (\($0.count))", ja: "\($0.reason.trimmingCopula)（\($0.count)件）")
    }
    let rest = counts.count - parts.count
    return self(en: "Not applicable because: ", ja: "対象外の理由: ")
      + parts.joined(separator: self(en: "; ", ja: "、"))
      + (rest > 0 ? self(en: "; \(rest) more reasons", ja: "、ほか\(rest)種類") : "")
  }

  /// What keeps a verdict from being taken at its word: facts that could not be read, a standard that is not at hand.
  func caveats(of judged: JudgedProject) -> [String] {
    var caveats: [String] = []
    if judged.problemCount > 0 {
      caveats.append(
        self(
          en:
            "\(judged.problemCount) things in \(judged.file) could not be read and count as not stated; see 'kanri lint \(judged.file)'",
          ja:
            "\(judged.file)に読めない箇所が\(judged.problemCount)件あり、未記入として判定しました。kanri lint \(judged.file) で確かめてください"
        ))
    }
    if let name = judged.missingStandard {
      caveats.append(
        self(
          en:
            "the recorded decision was made by '\(name)', which is not at hand; judged by \(judged.standard.text)",
          ja: "記録された判定に使った「\(name)」が手元にないため、\(judged.standard.text)で判定しました"))
    }
    return caveats
  }

  /// What a person decided, where it is another than the verdict.
  func difference(of gate: Gate) -> String? {
    guard gate.decisionDiffers, let decision = gate.decision, let outcome = decision.outcome.known else {
      return nil
    }
    let label = language == .ja ? outcome.ja : outcome.rawValue
    let details = [decision.date.known?.description, decision.by.known].compactMap(\.self).joined(
      separator: " ")
    let reasons =
      decision.reasons.known.map { self(en: "reasons: \($0)", ja: "理由: \($0)") }
      ?? self(en: "no reasons recorded", ja: "理由の記載なし")
    return self(
      en: "the recorded decision is '\(label)' \(details); \(reasons)",
      ja: "記録された判定は「\(label)」\(details)。\(reasons)")
  }
}

extension String {
  /// The sentence without its full stop.
  var trimmingStop: String { hasSuffix("。") ? String(dropLast()) : self }

  /// `…ためです` as a reason in a list: `…ため`.
  fileprivate var trimmingCopula: String { hasSuffix("ためです") ? String(dropLast(2)) : self }
}
