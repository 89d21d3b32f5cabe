/// Something that is wrong with a value, at a fact path.
///
/// This is what a pure check answers with. ``PlacedFinding`` adds the place in a file.
public struct Finding: Hashable, Sendable {
  /// The rule that spoke: `C103`.
  public var code: String
  /// The rule's name: `canvas-user-without-evidence`.
  public var name: String
  public var severity: Severity
  /// Where the fact stands, from the root of the document.
  public var path: FactPath
  /// What is wrong here, and why it matters.
  public var message: Bilingual
  /// What to do.
  public var help: Bilingual
  public var provenance: Provenance
  /// The codes of the items that it sums up, where it speaks of many at once.
  public var items: [String] = []
  /// Whether it only tells how far something has come, and never decides whether a run succeeds.
  public var isAdvisory = false

  public init(
    code: String, name: String, severity: Severity, path: FactPath, message: Bilingual,
    help: Bilingual, provenance: Provenance
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.path = path
    self.message = message
    self.help = help
    self.provenance = provenance
  }

  /// A finding of a described rule: its texts are joined to the message.
  public init<R: RuleDescription>(
    _ rule: R.Type, _ message: Message, at path: FactPath, help: Bilingual? = nil
  ) {
    self.init(
      code: R.identity.code, name: R.identity.name, severity: R.identity.severity, path: path,
      message: Bilingual(en: message.text.en + ".", ja: message.text.ja + "。").followed(by: R.rationale),
      help: help ?? R.remedy, provenance: R.provenance)
  }
}
