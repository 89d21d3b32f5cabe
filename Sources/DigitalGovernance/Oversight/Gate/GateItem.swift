import CEL
public import GovernanceFindings

/// A check item of a standard that is in force, ready to be judged.
public struct GateItem: Sendable {
  private let parts: Parts

  /// An item is large, and verdicts hold it: they share one.
  private final class Parts: Sendable {
    let item: CheckItem
    let compiled: CompiledCriterion?
    let applicability: CELProgram?
    let waiver: OversightStandard.WaivedItem?
    let fault: Bilingual?

    init(
      _ item: CheckItem, _ compiled: CompiledCriterion?, _ applicability: CELProgram?,
      _ waiver: OversightStandard.WaivedItem?, _ fault: Bilingual?
    ) {
      self.item = item
      self.compiled = compiled
      self.applicability = applicability
      self.waiver = waiver
      self.fault = fault
    }
  }

  public var item: CheckItem { _read { yield parts.item } }
  /// The compiled expression, of an automatic item that has one.
  public var compiled: CompiledCriterion? { _read { yield parts.compiled } }
  /// When it is owed, of an item without an expression; nil for always.
  var applicability: CELProgram? { _read { yield parts.applicability } }
  /// The permission of the standard's office not to ask for it; of several the one that lasts longest.
  public var waiver: OversightStandard.WaivedItem? { _read { yield parts.waiver } }
  /// Why it cannot be judged at all; nil if it can.
  public var fault: Bilingual? { parts.fault }

  init(
    _ item: CheckItem, waiver: OversightStandard.WaivedItem?, in environment: CriteriaEnvironment
  ) {
    var criterion = item.criterion
    var compiled: CompiledCriterion?
    var applicability: CELProgram?
    var fault: Bilingual?
    if criterion.expression.known != nil {
      let compilation = environment.compile(criterion, for: .judgement)
      compiled = compilation.compiled
      if compiled == nil {
        fault = Bilingual(
          en: "the item's expression cannot be relied on; lint the standard",
          ja: "この項目の式に誤りがあります。監理標準を kanri lint で点検してください。")
      }
    } else if let condition = criterion.appliesWhen.known {
      // The condition alone: what is owed is not an expression.
      criterion.expression = .unknown
      applicability =
        environment.conditions.program(condition) ?? (try? environment.language.compile(condition))
      if applicability == nil {
        fault = Bilingual(
          en: "the condition under which the item applies cannot be read; lint the standard",
          ja: "この項目の適用条件を読めません。監理標準を kanri lint で点検してください。")
      }
    }
    // Rules are silent of what nobody stated: without the fact, silence would be a pass.
    if compiled == nil, fault == nil, item.rules.known != nil,
      criterion.about.known.flatMap({ FactReference($0) }) == nil
    {
      fault = Bilingual(
        en: "the item rests on rules and names no fact that they are about; write 'about' in the standard",
        ja: "この項目は規則によって判定しますが、対象の項目（about）の指定がありません。監理標準に書いてください。")
    }
    parts = Parts(item, compiled, applicability, waiver, fault)
  }

  /// The code, or the id where it has none.
  public var code: String { item.criterion.code.known ?? id }
  /// The id, or the code where it has none.
  public var id: String { item.criterion.id.known ?? item.criterion.code.known ?? "" }
  /// The item in words.
  public var title: Bilingual { item.criterion.title.known?.text ?? Bilingual(en: id, ja: id) }
  /// The phase at whose end it is due; planning if nothing is said.
  public var phase: Phase { item.phase.known ?? .planning }
  /// Whether it affects a gate.
  public var isRequired: Bool { item.criterion.strength.known != .recommended }
  /// Whether a gate cannot be passed while it is open.
  public var isBlocking: Bool { item.criterion.weight.known != .conditional }

  /// Whether a name that a project writes means this item.
  func isNamed(_ name: String) -> Bool { name == code || name == id }
}
