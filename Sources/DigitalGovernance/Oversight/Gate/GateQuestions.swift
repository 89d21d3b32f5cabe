public import GovernanceFindings

/// The questions that settle open items of a gate, in an order in which few answers settle many.
///
/// An item is settled once all facts that it hangs on are stated. Step by step those facts are asked for that settle most
/// items for each question. That is the usual approximation of the best order, which nobody can compute for large numbers;
/// all questions together are never more than needed.
public struct GateQuestions: Sendable {
  /// One question.
  public struct Question: Sendable {
    /// The fact that is asked for.
    public let fact: FactReference
    /// What to ask.
    public let text: Bilingual
    /// Who can answer.
    public let who: Remedy.Actor
    /// The items that wait for it, by code, in the order of the standard.
    public let items: [String]
    /// How many items are settled once this question and those before it are answered.
    public let settled: Int
    /// Whether the answer is what a person found when checking the item, and not a fact of its own.
    public let isCheck: Bool
    /// Its number among all that can be asked.
    fileprivate let number: Int
  }

  public let questions: [Question]
  /// How many items are open for want of facts.
  public let openCount: Int

  /// The questions that a gate of one project leaves open.
  public init(_ items: [ItemVerdict]) {
    let open = items.filter { $0.state == .incomplete && !$0.missing.isEmpty }
    openCount = open.count
    // A number for each thing to ask: a fact once, and the result of a check once for each item.
    var asked: [Asked] = []
    var numbers: [Asked: Int] = [:]
    let needs = open.map { item in
      item.missing.map { fact in
        let what = Asked(fact: fact, check: fact.path.steps == [.field("checks")] ? item.item.code : nil)
        if let number = numbers[what] { return number }
        numbers[what] = asked.count
        asked.append(what)
        return asked.count - 1
      }
    }
    var (questions, settled): ([Question], Set<Int>) = ([], [])
    for number in AskingOrder.order(of: needs) {
      let what = asked[number]
      let concerned = needs.indices.filter { needs[$0].contains(number) }
      let waiting = concerned.map { open[$0].item }
      settled.formUnion(
        concerned.filter { index in
          needs[index].allSatisfy { need in need == number || questions.contains { $0.number == need } }
        })
      questions.append(
        Question(
          fact: what.fact, text: GateQuestions.text(of: what, items: waiting),
          who: waiting.lazy.compactMap { $0.item.criterion.remedy.known?.by.known }.first ?? .lead,
          items: waiting.map(\.code), settled: settled.count, isCheck: what.check != nil, number: number))
    }
    self.questions = questions
  }

  /// What can be asked.
  private struct Asked: Hashable {
    let fact: FactReference
    /// The item whose check is asked for.
    let check: String?
  }

  /// One item has a question of its own; a fact for which several items wait is asked for by its name.
  private static func text(of asked: Asked, items: [GateItem]) -> Bilingual {
    if let first = items.first, items.count == 1 || asked.check != nil {
      return first.item.criterion.question.known?.text ?? first.title
    }
    let meaning = asked.fact.field?.documentation
    return Bilingual(
      en: "\(asked.fact.label.en): \(meaning?.en ?? "please state it")",
      ja: "\(asked.fact.label.ja)を書いてください。\(meaning?.ja ?? "")")
  }
}
