public import GovernanceFindings

/// The questions that settle the most open items of gates, the fewest first.
///
/// An item is settled once all facts that it hangs on are stated. The facts are chosen one by one: always the one that
/// settles most items together with those already chosen, and if none settles any, the one that most items wait for.
/// That is the usual approximation of the smallest covering set.
public struct GateQuestions: Sendable {
  /// One question.
  public struct Question: Sendable {
    /// The fact that is asked for, lists without an index.
    public let fact: FactReference
    /// What to ask.
    public let text: Bilingual
    /// Who can answer.
    public let who: Remedy.Actor
    /// The items that wait for it, by code.
    public let items: [String]
    /// How many items are settled once this question and those before it are answered.
    public let settled: Int
  }

  public let questions: [Question]
  /// How many items are open for want of facts.
  public let openCount: Int

  /// The questions that gates of one project leave open.
  public init(_ items: [ItemVerdict]) {
    let open = items.filter { $0.state == .incomplete && !$0.missing.isEmpty }
    openCount = open.count
    var waiting = open.map { (item: $0.item, facts: Set($0.missing), settled: false) }
    var chosen: [FactReference] = []
    var questions: [Question] = []
    var settled = 0
    while let next = GateQuestions.next(
      waiting.filter { !$0.settled }.map(\.facts), order: open.flatMap(\.missing))
    {
      chosen.append(next)
      let concerned = waiting.filter { $0.facts.contains(next) }
      for index in waiting.indices {
        waiting[index].facts.remove(next)
        if waiting[index].facts.isEmpty, !waiting[index].settled {
          waiting[index].settled = true
          settled += 1
        }
      }
      questions.append(
        Question(
          fact: next, text: GateQuestions.text(of: next, items: concerned.map(\.item)),
          who: concerned.lazy.compactMap { $0.item.item.criterion.remedy.known?.by.known }.first ?? .lead,
          items: concerned.map(\.item.code), settled: settled))
    }
    self.questions = questions
  }

  /// The fact that settles most sets; among equals the one that most wait for, then the first.
  private static func next(_ open: [Set<FactReference>], order: [FactReference]) -> FactReference? {
    var best: (fact: FactReference, settles: Int, wanted: Int)?
    var seen = Set<FactReference>()
    for fact in order where seen.insert(fact).inserted {
      let wanted = open.count { $0.contains(fact) }
      guard wanted > 0 else { continue }
      let settles = open.count { $0.count == 1 && $0.contains(fact) }
      if best.map({ (settles, wanted) > ($0.settles, $0.wanted) }) ?? true { best = (fact, settles, wanted) }
    }
    return best?.fact
  }

  /// One item has a question of its own; a fact for which several items wait is asked for by its name.
  private static func text(of fact: FactReference, items: [GateItem]) -> Bilingual {
    if items.count == 1, let question = items[0].item.criterion.question.known?.text { return question }
    if fact.path.steps.first == .field("checks"), let item = items.first {
      return item.item.criterion.question.known?.text ?? item.title
    }
    let meaning = fact.field?.documentation
    return Bilingual(
      en: "\(fact.label.en): \(meaning?.en ?? "please state it")",
      ja: "\(fact.label.ja)を教えてください。\(meaning?.ja ?? "")")
  }
}
