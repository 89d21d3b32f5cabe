extension RuleSet {
  /// The built-in findings on procedures, `kanri-inventory`: rows that contradict themselves, leave out what everybody
  /// needs, or say that the service behind them is not good yet.
  public static let kanriInventory: RuleSet = {
    var ruleSet = RuleSet()
    ruleSet.id = "kanri-inventory"
    ruleSet.name = "手続の棚卸しの点検"
    ruleSet.version = "1"
    ruleSet.owner = "kanri"
    ruleSet.purpose = "手続の棚卸しの記載の食い違い、空欄、改善できる点を見つけます。"
    let criteria: [[Criterion]] = [
      InventoryGaps.all, InventoryContradictions.all, InventoryQuality.all, InventoryReform.all,
    ]
    ruleSet.criteria = .known(
      criteria.flatMap(\.self).sorted {
        ($0.code.known ?? "", $0.id.known ?? "") < ($1.code.known ?? "", $1.id.known ?? "")
      })
    return ruleSet
  }()
}

/// The rule sets that come with kanri.
public enum BuiltInRuleSets {
  /// All of them; each is in force wherever documents of its kinds are linted.
  public static var all: [RuleSet] { [.kanriInventory] }

  /// The rule set of an id; nil if there is none.
  public static func ruleSet(named name: String) -> RuleSet? { all.first { $0.id.known == name } }
}
