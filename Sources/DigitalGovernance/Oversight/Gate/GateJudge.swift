import CEL
import GovernanceFindings

/// Judges the items of a standard on one dossier.
struct GateJudge {
  private let dossier: Dossier
  private let project: Project
  private let asOf: CalendarDate
  private let findings: [Finding]?
  private let bindings: CELBindings

  init(standard: StandardInForce, dossier: Dossier, asOf: CalendarDate, findings: [Finding]?) {
    self.dossier = dossier
    project = dossier.project ?? Project()
    self.asOf = asOf
    self.findings = findings
    let documents: [(any Kind)?] = [dossier.project, dossier.canvas]
    bindings = CriteriaSubject(documents.compactMap(\.self), asOf: asOf).bindings(in: standard.environment)
  }

  func verdict(of item: GateItem) -> ItemVerdict {
    let claim = claim(for: item)
    if let waived = waiver(of: item, claim) { return waived }
    if let fault = item.fault { return ItemVerdict(item, .notEvaluated, fault, claim: claim?.index) }
    if let compiled = item.compiled { return verdict(of: item, compiled, claim) }
    var open: [FactReference] = []
    if let applicability = item.applicability {
      switch applicability.evaluate(bindings) {
      case .value(.bool(true)): break
      case .value:
        return notApplicable(
          item, Deciders(of: applicability, applicability.explain(bindings).explanation).facts, claim)
      case .unknown(let paths): open = paths.compactMap { FactReference($0) }
      case .error(let problem): return fault(item, problem, claim)
      }
    }
    if let codes = item.item.rules.known { return verdict(of: item, rules: codes, unsure: open, claim) }
    return ReviewJudge(item: item, project: project, claim: claim, asOf: asOf).verdict(unsure: open)
  }

  // MARK: What is not asked for

  private func waiver(of item: GateItem, _ claim: Claim?) -> ItemVerdict? {
    if let waiver = item.waiver, let until = waiver.until.known, until >= asOf,
      let reason = waiver.reason.known
    {
      return ItemVerdict(
        item, .notApplicable,
        Bilingual(
          en: "waived by the standard until \(until): \(reason)", ja: "監理標準で\(until)まで点検を免除: \(reason)"),
        claim: claim?.index)
    }
    guard let claim, let waiver = claim.check.waiver.known, let reason = waiver.reason.known,
      waiver.authority.known != nil, let until = waiver.until.known, until >= asOf
    else { return nil }
    return ItemVerdict(
      item, .notApplicable,
      Bilingual(en: "waived until \(until): \(reason)", ja: "\(until)まで点検を免除: \(reason)"), claim: claim.index)
  }

  private func notApplicable(_ item: GateItem, _ facts: [DecidingFact], _ claim: Claim?) -> ItemVerdict {
    let seen = Bilingual(
      en: facts.map(\.text.en).joined(separator: ", "), ja: facts.map(\.text.ja).joined(separator: "、"))
    let reason =
      item.item.criterion.notApplicable.known?.text
      ?? Bilingual(en: "does not apply: \(seen.en)", ja: "対象外の条件に当たります（\(seen.ja)）")
    return ItemVerdict(item, .notApplicable, reason, seen: facts, claim: claim?.index)
  }

  private func fault(_ item: GateItem, _ problem: CELProblem, _ claim: Claim?) -> ItemVerdict {
    ItemVerdict(
      item, .notEvaluated,
      Bilingual(
        en: "cannot be evaluated: \(problem.message.en)", ja: "計算できません。\(problem.message.ja)"),
      claim: claim?.index)
  }

  // MARK: Expressions

  private func verdict(of item: GateItem, _ compiled: CompiledCriterion, _ claim: Claim?) -> ItemVerdict {
    switch compiled.outcome(bindings) {
    case .met:
      let seen = Deciders(of: compiled.program, compiled.program.explain(bindings).explanation).facts
      return met(item, seen, claim)
    case .notMet(let facts): return missed(item, facts.described, facts, claim)
    case .unknown(let facts): return open(item, facts, claim)
    case .notApplicable(let facts): return notApplicable(item, facts, claim)
    case .fault(let problem): return fault(item, problem, claim)
    }
  }

  private func met(_ item: GateItem, _ seen: [DecidingFact], _ claim: Claim?) -> ItemVerdict {
    let passes = item.item.passes.known?.text ?? item.title
    let facts = seen.described
    if let claim, claim.check.result.known == .failed {
      return ItemVerdict(
        item, .failed,
        Bilingual(
          en: "the reviewer recorded 'failed', though the facts say otherwise: \(facts.en)",
          ja: "点検結果が「不合格」です。記録の値では満たしています（\(facts.ja)）"),
        seen: seen, claim: claim.index)
    }
    return ItemVerdict(
      item, .passed,
      seen.isEmpty ? passes : Bilingual(en: "met: \(facts.en)", ja: "満たしています（\(facts.ja)）"), seen: seen,
      claim: claim?.index)
  }

  /// The state of an item that the facts say is not met.
  private func missed(
    _ item: GateItem, _ seen: Bilingual, _ facts: [DecidingFact], _ claim: Claim?
  ) -> ItemVerdict {
    if let claim, claim.check.result.known == .passed {
      return ItemVerdict(
        item, .failed,
        Bilingual(
          en: "recorded as passed, but the facts say otherwise: \(seen.en)",
          ja: "点検結果は「合格」ですが、記録の値では満たしていません（\(seen.ja)）"),
        seen: facts, claim: claim.index)
    }
    let reason = Bilingual(en: "not met: \(seen.en)", ja: "満たしていません（\(seen.ja)）")
    guard !item.isBlocking else {
      return ItemVerdict(item, .failed, reason, seen: facts, claim: claim?.index)
    }
    return conditional(item, reason, facts, [], claim)
  }

  /// The state of an item of which facts are missing.
  private func open(_ item: GateItem, _ missing: [FactReference], _ claim: Claim?) -> ItemVerdict {
    let names = missing.described
    let reason = Bilingual(en: "not stated: \(names.en)", ja: "未記入: \(names.ja)")
    if let claim, claim.check.result.known == .failed {
      return ItemVerdict(
        item, .failed, Bilingual(en: "the reviewer recorded 'failed'", ja: "点検結果が「不合格」です"), missing: missing,
        claim: claim.index)
    }
    guard !item.isBlocking, claim?.check.dueDate.known != nil else {
      return ItemVerdict(item, .incomplete, reason, missing: missing, claim: claim?.index)
    }
    return conditional(item, reason, [], missing, claim)
  }

  /// An open item that does not block: with a day ahead it is conditional, without one nobody knows, past it it failed.
  private func conditional(
    _ item: GateItem, _ reason: Bilingual, _ facts: [DecidingFact], _ missing: [FactReference],
    _ claim: Claim?
  ) -> ItemVerdict {
    guard let due = claim?.check.dueDate.known else {
      return ItemVerdict(
        item, .incomplete,
        Bilingual(
          en: "\(reason.en); no day is recorded by which it is settled",
          ja: "\(reason.ja)。いつまでに対応するかの期限がありません"),
        seen: facts, missing: missing, claim: claim?.index)
    }
    guard due >= asOf else {
      return ItemVerdict(
        item, .failed,
        Bilingual(en: "\(reason.en); it was due on \(due)", ja: "\(reason.ja)。期限（\(due)）を過ぎています"),
        seen: facts,
        missing: missing, claim: claim?.index, dueDate: due)
    }
    return ItemVerdict(
      item, .conditional, Bilingual(en: "\(reason.en); due \(due)", ja: "\(reason.ja)。期限は\(due)です"),
      seen: facts,
      missing: missing, claim: claim?.index, dueDate: due)
  }

  // MARK: Rules

  /// The state of an item that rests on rules. Rules are silent where nothing is stated, so silence counts only where
  /// the fact that they are about is.
  private func verdict(
    of item: GateItem, rules codes: [String], unsure: [FactReference], _ claim: Claim?
  ) -> ItemVerdict {
    guard let findings else {
      return ItemVerdict(
        item, .notEvaluated,
        Bilingual(en: "the rules were not asked", ja: "規則による点検を行っていません"), claim: claim?.index)
    }
    let said = findings.filter { codes.contains($0.code) }
    if let first = said.first {
      guard unsure.isEmpty else { return open(item, unsure, claim) }
      let count = said.count
      let message = Bilingual(
        en: "\(first.code) \(first.message.en)\(count > 1 ? " (and \(count - 1) more)" : "")",
        ja: "\(first.code) \(first.message.ja)\(count > 1 ? "（ほか\(count - 1)件）" : "")")
      return missed(item, message, [], claim)
    }
    guard let about = item.item.criterion.about.known.flatMap({ FactReference($0) }) else {
      return met(item, [], claim)
    }
    if isUnknown(about) { return open(item, [about], claim) }
    return met(item, [], claim)
  }

  /// Whether a fact is not stated.
  private func isUnknown(_ reference: FactReference) -> Bool {
    var record: (any Record)? =
      switch Dossier.Part(rawValue: reference.variable) {
      case .project: dossier.project
      case .canvas: dossier.canvas
      case nil: nil
      }
    for case .field(let name) in reference.path.steps {
      guard let holder = record else { return true }
      func content<R: Record>(of holder: R) -> FactContent? {
        R.description.fields.first { $0.name == name }.map { holder.content(of: $0) }
      }
      switch content(of: holder) {
      case .unknown?, nil: return true
      case .record(let nested)?: record = nested.record(at: 0)
      case .nothing?, .scalar?, .scalars?, .records?: return false
      }
    }
    return record == nil
  }

  private func claim(for item: GateItem) -> Claim? {
    let checks = project.checks.stated
    // Of several results the last one counts.
    guard let index = checks.lastIndex(where: { $0.item.known.map(item.isNamed) ?? false }) else {
      return nil
    }
    return Claim(index: index, check: checks[index])
  }
}

/// What a person recorded about an item.
struct Claim {
  /// Its place in `project.checks`.
  let index: Int
  let check: Project.CheckResult
}

extension [DecidingFact] {
  /// The facts with their values, one after the other.
  var described: Bilingual {
    Bilingual(en: map(\.text.en).joined(separator: ", "), ja: map(\.text.ja).joined(separator: "、"))
  }
}

extension [FactReference] {
  /// How people call the facts, one after the other.
  var described: Bilingual {
    Bilingual(en: map(\.label.en).joined(separator: ", "), ja: map(\.label.ja).joined(separator: "、"))
  }
}
