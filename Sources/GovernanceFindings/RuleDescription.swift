/// What every rule tells about itself, whatever it looks at.
///
/// A rule is one file: identity, provenance, texts in both languages, examples that are its tests.
public protocol RuleDescription: Sendable {
  static var identity: RuleIdentity { get }
  static var provenance: Provenance { get }
  /// A short noun phrase for lists.
  static var title: Bilingual { get }
  /// Why it matters, one sentence.
  static var rationale: Bilingual { get }
  /// What to do, one sentence.
  static var remedy: Bilingual { get }
  /// An example on which the rule fires.
  static var bad: Example { get }
  /// The same example, mended: the rule is silent.
  static var good: Example { get }
  /// Further examples on which the rule fires.
  static var moreBad: [Example] { get }
  /// Further examples on which the rule is silent.
  static var moreGood: [Example] { get }
  /// Whether a finding of this rule may carry a fix.
  static var fixable: Bool { get }
}

extension RuleDescription {
  public static var moreBad: [Example] { [] }
  public static var moreGood: [Example] { [] }
  public static var fixable: Bool { false }
}
