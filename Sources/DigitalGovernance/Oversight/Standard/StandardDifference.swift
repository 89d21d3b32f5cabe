public import GovernanceFindings

/// What has changed from one standard to another, item by item.
public struct StandardDifference: Sendable {
  /// One change.
  public struct Change: Sendable {
    public let kind: Kind
    /// The item, as the new standard has it, or as the old one had it where it is gone.
    public let item: CheckItem
    /// What is different, in words.
    public let details: [Bilingual]

    /// What has become of an item.
    public enum Kind: String, Sendable, CaseIterable {
      case added, removed, waived, tightened, loosened, changed, reworded

      /// The word that people see.
      public var label: Bilingual {
        switch self {
        case .added: Bilingual(en: "added", ja: "追加")
        case .removed: Bilingual(en: "removed", ja: "削除")
        case .waived: Bilingual(en: "waived", ja: "免除")
        case .tightened: Bilingual(en: "tightened", ja: "厳格化")
        case .loosened: Bilingual(en: "loosened", ja: "緩和")
        case .changed: Bilingual(en: "changed", ja: "変更")
        case .reworded: Bilingual(en: "reworded", ja: "文の変更")
        }
      }
    }
  }

  /// In the order of the new standard; what is gone stands at the end.
  public let changes: [Change]

  public init(from old: OversightStandard, to new: OversightStandard) {
    func name(_ item: CheckItem) -> String { item.criterion.id.known ?? item.criterion.code.known ?? "" }
    let before = Dictionary(old.items.stated.map { (name($0), $0) }) { first, _ in first }
    let after = Set(new.items.stated.map(name))
    func waiver(of item: CheckItem, in standard: OversightStandard) -> OversightStandard.WaivedItem? {
      standard.waive.stated.first { $0.item.known.map(item.isNamed) ?? false }
    }
    var changes: [Change] = []
    for item in new.items.stated {
      switch (waiver(of: item, in: old), waiver(of: item, in: new)) {
      case (let before, let now?) where before != now:
        let until = now.until.known?.description ?? ""
        let reason = now.reason.known ?? ""
        changes.append(
          Change(
            kind: .waived, item: item,
            details: [Bilingual(en: "until \(until): \(reason)", ja: "\(until)まで: \(reason)")]))
      case (.some, nil):
        changes.append(
          Change(
            kind: .tightened, item: item,
            details: [Bilingual(en: "no longer waived", ja: "免除の終了")]))
      default: break
      }
      guard let earlier = before[name(item)] else {
        changes.append(Change(kind: .added, item: item, details: []))
        continue
      }
      if let change = Self.change(from: earlier, to: item) { changes.append(change) }
    }
    changes += old.items.stated.filter { !after.contains(name($0)) }.map {
      Change(kind: .removed, item: $0, details: [])
    }
    self.changes = changes
  }

  private static func change(from old: CheckItem, to new: CheckItem) -> Change? {
    guard old != new else { return nil }
    var details: [Bilingual] = []
    var (harder, softer, differs) = (false, false, false)
    func note<Value: Equatable>(
      _ name: Bilingual, _ fact: KeyPath<CheckItem, Fact<Value>>, _ text: (Value) -> String
    ) -> Bool {
      let (before, after) = (old[keyPath: fact], new[keyPath: fact])
      guard before != after else { return false }
      let (from, to) = (before.known.map(text) ?? "–", after.known.map(text) ?? "–")
      details.append(Bilingual(en: "\(name.en): \(from) → \(to)", ja: "\(name.ja): \(from) → \(to)"))
      return true
    }
    if note(Bilingual(en: "weight", ja: "判定への影響"), \.criterion.weight, { $0.ja }) {
      if new.criterion.weight.known == .blocking { harder = true } else { softer = true }
    }
    if note(Bilingual(en: "strength", ja: "強さ"), \.criterion.strength, { $0.ja }) {
      if new.criterion.strength.known == .recommended { softer = true } else { harder = true }
    }
    if note(Bilingual(en: "applies when", ja: "適用条件"), \.criterion.appliesWhen, { $0 }) {
      // With no condition left it is owed by everybody.
      if new.criterion.appliesWhen.known == nil { harder = true } else { differs = true }
    }
    if note(Bilingual(en: "expression", ja: "式"), \.criterion.expression, { $0 }) { differs = true }
    if note(Bilingual(en: "finding at", ja: "指摘の場所"), \.criterion.about, { $0 }) { differs = true }
    if note(Bilingual(en: "rules", ja: "規則"), \.rules, { $0.joined(separator: ", ") }) { differs = true }
    if note(Bilingual(en: "phase", ja: "工程"), \.phase, { $0.ja }) { differs = true }
    if note(Bilingual(en: "method", ja: "チェック方法"), \.method, { $0.ja }) { differs = true }
    for (name, text) in [
      (Bilingual(en: "item", ja: "点検事項"), \CheckItem.criterion.title),
      (Bilingual(en: "passes", ja: "合格の条件"), \.passes),
      (Bilingual(en: "question", ja: "質問"), \.criterion.question),
      (Bilingual(en: "evidence", ja: "根拠資料"), \.evidence),
      (Bilingual(en: "task", ja: "タスク"), \.task),
    ] as [(Bilingual, KeyPath<CheckItem, Fact<Wording>>)] {
      _ = note(name, text) { $0.ja.known ?? $0.en.known ?? "" }
    }
    let kind: Change.Kind =
      harder && !softer
      ? .tightened : softer && !harder ? .loosened : differs || harder ? .changed : .reworded
    return Change(kind: kind, item: new, details: details)
  }
}
