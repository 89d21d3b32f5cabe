import GovernanceFindings

extension Catalogue {
  /// What a selection of rules means by a word: a code (`C103`), the beginning of codes (`C1`, `C`), or a name, as the
  /// prefix that ``RuleSelection`` takes; nil if no rule answers to it.
  public static func pattern(_ word: String) -> String? {
    if let code = code(word) { return code }
    return hasCode(withPrefix: word) ? word : nil
  }

  /// The code or name nearest to a word that no rule answers to.
  public static func nearest(to word: String) -> String? {
    // Codes differ in one digit: only a slip of width or case leaves no doubt which was meant.
    if let code = codes.keys.first(where: { NearestSpelling.differsInWidthOnly(word, from: $0) }) {
      return code
    }
    return NearestSpelling.of(word, among: codes.keys.filter { $0.contains("-") }.sorted())
  }
}
