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
  public var gravity: Int {
    switch self {
    case .failed: 4
    case .incomplete: 3
    case .conditional: 2
    case .passed: 1
    case .notApplicable, .notEvaluated: 0
    }
  }
}
