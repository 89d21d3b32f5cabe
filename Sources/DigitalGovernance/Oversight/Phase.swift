/// A phase of a project (工程), or a step of one: `planning`, `planning/serviceProposal`.
///
/// - Source: 東京都デジタルサービス開発・運用規程 groups 企画, 開発, 運用及び廃止, 評価; サービスデザインガイドライン VERSION2.0 names
///   the three steps of 企画.
public struct Phase: Hashable, Sendable {
  /// The English ids from the top phase to the step, joined by `/`.
  public let id: String

  init(unchecked id: String) { self.id = id }

  /// The phase of an id, a Japanese name or a path of names; nil if the built-in process has none such.
  public init?(_ name: String) {
    guard let index = Phase.keys.index(of: name) else { return nil }
    self = Phase.all[index].phase
  }

  /// The Japanese name, a step behind its phase: `企画/サービス立案`.
  public var ja: String { index.map { Phase.all[$0].ja } ?? id }

  /// The phase that a step belongs to; a phase itself.
  public var top: Phase {
    id.utf8.firstIndex(of: UInt8(ascii: "/")).map { Phase(unchecked: String(id[..<$0])) } ?? self
  }

  /// Whether this is a phase or one of its steps.
  public func isWithin(_ other: Phase) -> Bool {
    guard id.utf8.starts(with: other.id.utf8) else { return false }
    let rest = id.utf8.dropFirst(other.id.utf8.count)
    return rest.isEmpty || rest.first == UInt8(ascii: "/")
  }

  /// The place in the built-in process, from 0; a phase stands before its steps.
  public var order: Int { index ?? Phase.all.count }

  /// The place among ``all``: rules compare phases often, and texts slowly.
  private var index: Int? { Phase.keys.index(of: id).flatMap { Phase.all[$0].phase == self ? $0 : nil } }

  /// 企画.
  public static let planning = Phase(unchecked: "planning")
  /// 企画の仮説検討.
  public static let hypothesis = Phase(unchecked: "planning/hypothesis")
  /// 企画のサービス立案.
  public static let serviceProposal = Phase(unchecked: "planning/serviceProposal")
  /// 企画の要件定義・調達.
  public static let requirementsAndProcurement = Phase(unchecked: "planning/requirementsAndProcurement")
  /// 設計.
  public static let design = Phase(unchecked: "design")
  /// 開発.
  public static let development = Phase(unchecked: "development")
  /// テスト.
  public static let testing = Phase(unchecked: "testing")
  /// リリース.
  public static let release = Phase(unchecked: "release")
  /// 運用.
  public static let operation = Phase(unchecked: "operation")
  /// 評価.
  public static let evaluation = Phase(unchecked: "evaluation")
  /// 廃止.
  public static let retirement = Phase(unchecked: "retirement")

  /// The built-in process, in order, with the Japanese names and further spellings.
  package static let all: [(phase: Phase, ja: String, other: [String])] = [
    (.planning, "企画", []),
    (.hypothesis, "企画/仮説検討", ["仮説検討", "hypothesis"]),
    (.serviceProposal, "企画/サービス立案", ["サービス立案", "serviceProposal"]),
    (
      .requirementsAndProcurement, "企画/要件定義・調達",
      ["要件定義・調達", "要件定義", "調達", "requirementsAndProcurement"]
    ),
    (.design, "設計", []),
    (.development, "開発", []),
    (.testing, "テスト", ["試験"]),
    (.release, "リリース", []),
    (.operation, "運用", []),
    (.evaluation, "評価", []),
    (.retirement, "廃止", []),
  ]

  /// The phases without their steps, in order.
  public static var topPhases: [Phase] { all.map(\.phase).filter { $0.top == $0 } }
  /// The ids of phases and steps.
  package static var allIds: [String] { all.map(\.phase.id) }
  /// Every spelling of a phase or step.
  package static var allNames: [String] { all.flatMap { [$0.phase.id, $0.ja] + $0.other } }

  private static let keys = KeyTable(
    all.enumerated().flatMap { index, entry in
      ([entry.phase.id, entry.ja] + entry.other).map { ($0, index) }
    })

  private static let list = ChoiceList(
    all.map { ChoiceList.Entry(en: $0.phase.id, ja: $0.ja, other: $0.other) })
}

extension Phase: ScalarValue {
  public static var form: ScalarForm { .choice(list) }

  public static func read(_ text: ScalarText) -> Result<Phase, ScalarProblem> {
    keys.index(of: text.bytes).map { .success(all[$0].phase) } ?? .failure(.notAChoice)
  }

  public var content: ScalarContent { .text(id) }
}
