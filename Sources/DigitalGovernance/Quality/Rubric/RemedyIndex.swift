/// Which criteria are met by the same remedy: it is done, and counted, once.
package struct RemedyIndex {
  private var firsts: [String: CompiledCriterion] = [:]

  /// - Parameter criteria: the criteria of a rubric, in its order.
  package init(_ criteria: [CompiledCriterion]) {
    for criterion in criteria {
      guard let id = criterion.criterion.id.known, firsts[id] == nil else { continue }
      let remedy = criterion.criterion.remedy
      firsts[id] =
        remedy.isUnknown ? criterion : criteria.first { $0.criterion.remedy == remedy } ?? criterion
    }
  }

  /// The remedies of some criteria, each named by the first criterion that it meets; nil if one is none of the rubric's.
  package func remedies(of ids: [String]) -> [CompiledCriterion]? {
    var remedies: [CompiledCriterion] = []
    for id in ids {
      guard let criterion = firsts[id] else { return nil }
      if !remedies.contains(where: { $0.code == criterion.code }) { remedies.append(criterion) }
    }
    return remedies
  }
}
