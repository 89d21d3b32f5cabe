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
      notes.append(self(en: "\(number) person-days", ja: "\(number)人日"))
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
      return self(
        en: "\(deciding.item.title.en): \(deciding.reason.en).",
        ja: "\(deciding.item.title.ja): \(deciding.reason.ja.trimmingStop)。")
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
}
