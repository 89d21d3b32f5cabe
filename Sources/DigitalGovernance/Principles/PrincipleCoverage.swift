public import GovernanceFindings

/// How far a project practises one article of the Digital 10, from its facts and from what it says of itself.
public struct PrincipleCoverage: Sendable {
  public let principle: Principle
  public let state: State
  /// Why, in a sentence.
  public let reason: Bilingual
  /// The criteria that the facts meet, in order.
  public let met: [CompiledCriterion]
  /// The criteria that they do not meet.
  public let notMet: [CompiledCriterion]
  /// The criteria that hang on facts that are not stated, with these; none for one that cannot be computed.
  public let unknown: [(criterion: CompiledCriterion, missing: [FactReference])]

  /// How far an article is practised.
  public enum State: String, Sendable, CaseIterable, Codable {
    /// The facts show it.
    case practised
    /// The project says so, and the facts do not show it.
    case claimed
    /// Neither.
    case absent
    /// It does not apply, with a reason.
    case notApplicable

    /// The word that people see.
    public var label: Bilingual {
      switch self {
      case .practised: Bilingual(en: "practised", ja: "実践")
      case .claimed: Bilingual(en: "claimed", ja: "申告のみ")
      case .absent: Bilingual(en: "absent", ja: "未実践")
      case .notApplicable: Bilingual(en: "not applicable", ja: "対象外")
      }
    }
  }

  /// The number of the article.
  public var number: Int64 { principle.number.known ?? 0 }
}

extension StandardInForce {
  /// How far a project practises each article.
  ///
  /// An article counts as practised where the facts meet at least half of the criteria that apply. The half is kanri's
  /// own measure: the plan asks for practice and does not say when an article counts as practised.
  public func coverage(of dossier: Dossier, asOf: CalendarDate) -> [PrincipleCoverage] {
    let documents: [(any Kind)?] = [dossier.project, dossier.canvas]
    let subject = CriteriaSubject(documents.compactMap(\.self), asOf: asOf)
    let bindings = subject.bindings(in: environment)
    return principles.map { principle in
      var (met, notMet): ([CompiledCriterion], [CompiledCriterion]) = ([], [])
      var unknown: [(criterion: CompiledCriterion, missing: [FactReference])] = []
      for criterion in principle.criteria {
        switch criterion.outcome(bindings) {
        case .met: met.append(criterion)
        case .notMet: notMet.append(criterion)
        case .unknown(let facts): unknown.append((criterion, facts))
        // What cannot be computed shows nothing, and is not left out of the count either.
        case .fault: unknown.append((criterion, []))
        case .notApplicable: break
        }
      }
      let claim = dossier.project?.principles.stated.last {
        $0.article.known == principle.principle.number.known
      }
      let (state, reason) = Self.state(
        met: met.count, applicable: met.count + notMet.count + unknown.count, unknown: unknown.count,
        claim: claim)
      return PrincipleCoverage(
        principle: principle.principle, state: state, reason: reason, met: met, notMet: notMet,
        unknown: unknown)
    }
  }

  private static func state(
    met: Int, applicable: Int, unknown: Int, claim: Project.PrinciplePractice?
  ) -> (PrincipleCoverage.State, Bilingual) {
    let count = Bilingual(
      en: "\(met) of \(applicable) facts show it\(unknown > 0 ? ", \(unknown) are not stated" : "")",
      ja: "\(applicable)項目のうち\(met)項目を事実で確認\(unknown > 0 ? "、\(unknown)項目は未記入" : "")")
    if applicable > 0, 2 * met >= applicable { return (.practised, count) }
    switch claim?.state.known {
    case .notApplicable?:
      if let reason = claim?.reason.known { return (.notApplicable, Bilingual(en: reason, ja: reason)) }
      return (
        .claimed, Bilingual(en: "said not to apply, without a reason", ja: "「対象外」とした理由がありません")
      )
    case .practised?:
      return (
        .claimed,
        Bilingual(en: "said to be practised; \(count.en)", ja: "「実践」と記入。\(count.ja)")
      )
    case .planned?, .notPractised?, nil:
      guard applicable > 0 else {
        return (
          .notApplicable, Bilingual(en: "none of its criteria applies here", ja: "当てはまる項目がありません")
        )
      }
      return (.absent, count)
    }
  }
}
