public import GovernanceFindings

/// What has become of a check item, or of a whole gate (判定).
public enum ItemState: String, Sendable, CaseIterable, Codable {
  /// Met, with facts or evidence that show it.
  case passed
  /// Open, not blocking, and to be settled by a day that is still ahead.
  case conditional
  /// Not met.
  case failed
  /// Facts or evidence are missing or stale, so that nobody can say.
  case incomplete
  /// Not owed, or waived, with a reason.
  case notApplicable
  /// A fault of the tool or of its input, never counted against the project.
  case notEvaluated

  /// The word that people see.
  public var label: Bilingual {
    switch self {
    case .passed: Bilingual(en: "passed", ja: "合格")
    case .conditional: Bilingual(en: "conditional", ja: "条件付合格")
    case .failed: Bilingual(en: "failed", ja: "不合格")
    case .incomplete: Bilingual(en: "incomplete", ja: "判定保留")
    case .notApplicable: Bilingual(en: "not applicable", ja: "対象外")
    case .notEvaluated: Bilingual(en: "not evaluated", ja: "判定不能")
    }
  }

  /// How much it says about a gate: a gate takes the worst of its items. 0 says nothing.
  ///
  /// What could not be judged weighs more than what is passed, so that a fault never lets a gate through, and less than
  /// what is missing or failed, so that it is never counted against a project.
  public var gravity: Int {
    switch self {
    case .failed: 5
    case .incomplete: 4
    case .notEvaluated: 3
    case .conditional: 2
    case .passed: 1
    case .notApplicable: 0
    }
  }

  /// The worst of several states; of none, that nothing applies.
  public static func worst(of states: some Sequence<ItemState>) -> ItemState {
    states.max { $0.gravity < $1.gravity } ?? .notApplicable
  }
}
