public import DigitalGovernance
public import GovernanceFindings

/// What has changed between two inventories, for a terminal.
public struct DifferenceReport {
  private let difference: InventoryDifference
  private let language: Language

  public init(_ difference: InventoryDifference, language: Language) {
    self.difference = difference
    self.language = language
  }

  private func words(_ en: String, _ ja: String) -> String { language == .ja ? ja : en }

  /// The counts, then the first of each kind.
  public func text(top: Int) -> String {
    var text = words(
      "\(Count(difference.matched)) procedures are in both inventories\n",
      "両方にある手続 \(Count(difference.matched))件\n")
    for kind in InventoryDifference.Kind.allCases {
      let changes = difference.changes(of: kind)
      guard !changes.isEmpty else { continue }
      text += "\(label(kind)) \(Count(changes.count))\n"
      for change in top > 0 ? Array(changes.prefix(top)) : changes {
        text += TerminalText("  " + line(change)).description + "\n"
      }
      if top > 0, changes.count > top {
        text += words("  and \(changes.count - top) more\n", "  ほか\(changes.count - top)件\n")
      }
    }
    if difference.changes.isEmpty { text += words("Nothing has changed.\n", "違いはありません。\n") }
    return text
  }

  private func label(_ kind: InventoryDifference.Kind) -> String {
    switch kind {
    case .added: words("new", "新規")
    case .abolished: words("abolished or gone", "廃止・なくなったもの")
    case .merged: words("merged", "統合")
    case .renamed: words("renamed", "名称の変更")
    case .reassigned: words("under another id", "手続IDの変更（名称と根拠で照合）")
    case .digitalized: words("digitalized", "オンライン化")
    case .regressed: words("no longer online", "オンライン化済からの後退")
    case .redated: words("re-dated", "予定時期の変更")
    case .incomparable: words("cannot be compared: a state is not stated", "比べられないもの（状態が未記入）")
    }
  }

  private func line(_ change: InventoryDifference.Change) -> String {
    let entry = change.after ?? change.before
    let name = "\(entry?.id ?? "－") \(entry?.name ?? "")"
    func state(_ entry: InventoryDifference.Entry?) -> String {
      entry?.state.map { language == .ja ? $0.ja : $0.rawValue } ?? words("not stated", "未記入")
    }
    switch change.kind {
    case .added, .abolished: return name
    case .merged: return "\(change.before?.id ?? "") \(change.before?.name ?? "") → \(name)"
    case .renamed: return "\(name)（\(change.before?.name ?? "")）"
    case .reassigned: return "\(change.before?.id ?? "－") → \(name)"
    case .digitalized, .regressed, .incomparable:
      return "\(name): \(state(change.before)) → \(state(change.after))"
    case .redated:
      return
        "\(name): \(change.before?.plannedFor?.description ?? "") → \(change.after?.plannedFor?.description ?? "")"
    }
  }
}
