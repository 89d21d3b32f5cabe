import CEL
import GovernanceFindings

/// Judges the items of a standard on one dossier.
struct GateJudge {
  private let dossier: Dossier
  private let project: Project
  private let asOf: CalendarDate
  private let findings: [Finding]?
  private let isExplained: Bool
  private let bindings: CELBindings

  init(
    standard: StandardInForce, dossier: Dossier, asOf: CalendarDate, findings: [Finding]?, isExplained: Bool
  ) {
    self.isExplained = isExplained
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
    let verdict = verdict(of: item, claim)
    guard let lapsed = lapsedWaiver(of: item, claim), verdict.isOpen else { return verdict }
    return verdict.noting(lapsed)
  }

  /// The verdict where nothing is waived.
  private func verdict(of item: GateItem, _ claim: Claim?) -> ItemVerdict {
    if let fault = item.fault { return ItemVerdict(item, .notEvaluated, fault, claim: claim?.index) }
    if let compiled = item.compiled { return verdict(of: item, compiled, claim) }
    var open: [FactReference] = []
    if let applicability = item.applicability {
      switch applicability.evaluate(bindings) {
      case .value(.bool(true)): break
      case .value:
        return notApplicable(item, deciders(of: applicability), claim)
      case .unknown(let paths): open = paths.compactMap { FactReference($0) }
      case .error(let problem): return fault(item, problem, claim)
      }
    }
    if let codes = item.item.rules.known { return verdict(of: item, rules: codes, unsure: open, claim) }
    return ReviewJudge(item: item, project: project, claim: claim, asOf: asOf).verdict(unsure: open)
  }

  // MARK: What is not asked for

  /// A permission not to meet an item counts with a reason, an authority and an end that is not past.
  private func waiver(of item: GateItem, _ claim: Claim?) -> ItemVerdict? {
    if let waiver = item.waiver, let until = waiver.until.known, until >= asOf,
      let reason = waiver.reason.known,
      let authority = waiver.authority.known
    {
      return ItemVerdict(
        item, .notApplicable,
        Bilingual(
          en: "waived by the standard until \(until) (\(authority): \(reason))",
          ja: "監理標準で、\(until)まで点検を免除しています（\(authority)。理由は、\(reason)）"), claim: claim?.index)
    }
    guard let claim, let waiver = claim.check.waiver.known, let reason = waiver.reason.known,
      let authority = waiver.authority.known, let until = waiver.until.known, until >= asOf
    else { return nil }
    return ItemVerdict(
      item, .notApplicable,
      Bilingual(
        en: "waived until \(until) (\(authority): \(reason))",
        ja: "\(until)まで点検を免除しています（\(authority)。理由は、\(reason)）"), claim: claim.index)
  }

  /// Why a permission that is recorded does not count.
  private func lapsedWaiver(of item: GateItem, _ claim: Claim?) -> Bilingual? {
    if let waiver = claim?.check.waiver.known {
      guard let until = waiver.until.known, waiver.authority.known != nil, waiver.reason.known != nil else {
        return Bilingual(
          en: "the waiver does not count: it needs a reason, an authority and an end date",
          ja: "点検の免除は、理由、決裁者、期限がそろうまで使えません")
      }
      return Bilingual(en: "the waiver ended on \(until)", ja: "点検の免除は\(until)に終わりました")
    }
    return item.waiver?.until.known.map {
      Bilingual(en: "the standard's waiver ended on \($0)", ja: "監理標準による点検の免除は\($0)に終わりました")
    }
  }

  private func notApplicable(_ item: GateItem, _ facts: [DecidingFact], _ claim: Claim?) -> ItemVerdict {
    if let reason = item.item.criterion.notApplicable.known?.text {
      return ItemVerdict(item, .notApplicable, reason, seen: facts, shows: false, claim: claim?.index)
    }
    return ItemVerdict(
      item, .notApplicable, Bilingual(en: "does not apply", ja: "この項目の対象に当たりません"), seen: facts,
      claim: claim?.index)
  }

  private func deciders(of program: CELProgram) -> [DecidingFact] {
    isExplained ? facts(behind: program) : []
  }

  private func facts(behind program: CELProgram) -> [DecidingFact] {
    DecidingFact.all(of: program, program.explain(bindings).explanation)
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
    switch compiled.answer(bindings) {
    case .met:
      // A claim against the facts is shown with them.
      let isWanted = isExplained || claim?.check.result.known == .failed
      return met(item, isWanted ? facts(behind: compiled.program) : [], claim)
    case .notMet: return missed(item, nil, facts(behind: compiled.program), claim)
    case .unknown(let facts): return open(item, facts, claim)
    case .notApplicable:
      return notApplicable(item, compiled.applicability.map { deciders(of: $0) } ?? [], claim)
    case .fault(let problem): return fault(item, problem, claim)
    }
  }

  private func met(_ item: GateItem, _ seen: [DecidingFact], _ claim: Claim?) -> ItemVerdict {
    if let claim, claim.check.result.known == .failed {
      return ItemVerdict(
        item, .failed,
        Bilingual(
          en: "the reviewer recorded 'failed'\(claim.because.en), though the facts meet the item",
          ja: "点検結果は「不合格」\(claim.because.ja)ですが、記録の値では満たしています"), seen: seen, claim: claim.index)
    }
    return ItemVerdict(
      item, .passed, Bilingual(en: "met", ja: "満たしています"), seen: seen, claim: claim?.index)
  }

  /// The state of an item that the facts say is not met.
  /// - Parameter said: what a rule says is wrong, where a rule decided.
  private func missed(
    _ item: GateItem, _ said: Bilingual?, _ facts: [DecidingFact], _ claim: Claim?
  ) -> ItemVerdict {
    let said = Bilingual(en: said.map { ": \($0.en)" } ?? "", ja: said.map { "（\($0.ja)）" } ?? "")
    // What a person says against the facts does not settle it: both are shown.
    switch claim?.check.result.known {
    case .passed?:
      return ItemVerdict(
        item, .failed,
        Bilingual(
          en: "recorded as passed, but the facts say otherwise\(said.en)",
          ja: "点検結果は「合格」ですが、記録の値では満たしていません\(said.ja)"), seen: facts, claim: claim?.index)
    case .notApplicable?:
      return ItemVerdict(
        item, .failed,
        Bilingual(
          en: "recorded as not applicable, but by its facts it applies and is not met\(said.en)",
          ja: "点検結果は「対象外」ですが、記録の値では対象であり、満たしていません\(said.ja)"), seen: facts, claim: claim?.index)
    case .conditional?, .failed?, .incomplete?, nil: break
    }
    let reason = Bilingual(en: "not met\(said.en)", ja: "満たしていません\(said.ja)")
    guard !item.isBlocking else {
      return ItemVerdict(item, .failed, reason, seen: facts, claim: claim?.index)
    }
    return conditional(item, reason, facts, [], claim)
  }

  /// The state of an item of which facts are missing.
  private func open(_ item: GateItem, _ missing: [FactReference], _ claim: Claim?) -> ItemVerdict {
    let names = isExplained || claim != nil ? missing.described : Bilingual(en: "facts", ja: "事実")
    let reason = Bilingual(en: "not stated: \(names.en)", ja: "\(names.ja)が未記入です")
    let dueDate = claim?.check.dueDate.known
    switch claim?.check.result.known {
    case .failed? where item.isBlocking || dueDate == nil:
      return ItemVerdict(
        item, .failed,
        Bilingual(
          en: "the reviewer recorded 'failed'\(claim?.because.en ?? "")",
          ja: "点検結果が「不合格」\(claim?.because.ja ?? "")です"), missing: missing, claim: claim?.index)
    case .passed?, .notApplicable?:
      let label = claim?.check.result.known == .passed
      return ItemVerdict(
        item, .incomplete,
        Bilingual(
          en:
            "recorded as \(label ? "passed" : "not applicable"), but the facts that decide are missing; \(reason.en)",
          ja: "点検結果は「\(label ? "合格" : "対象外")」ですが、判定に使う\(reason.ja)"), missing: missing,
        claim: claim?.index)
    case .conditional?, .failed?, .incomplete?, nil: break
    }
    guard !item.isBlocking, dueDate != nil else {
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
          ja: "\(reason.ja)。いつまでに対応するかが「点検結果」にありません"),
        seen: facts, missing: missing, claim: claim?.index)
    }
    guard due >= asOf else {
      return ItemVerdict(
        item, .failed,
        Bilingual(en: "\(reason.en); it was due on \(due)", ja: "\(reason.ja)。期限の\(due)を過ぎています"),
        seen: facts, missing: missing, claim: claim?.index, dueDate: due)
    }
    return ItemVerdict(
      item, .conditional,
      Bilingual(
        en: "\(reason.en); due \(due)\(claim?.because.en ?? "")",
        ja: "\(reason.ja)。期限は\(due)です\(claim?.because.ja ?? "")"),
      seen: facts, missing: missing, claim: claim?.index, dueDate: due)
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
        en: "\(first.code) \(first.message.en.trimmingStop)\(count > 1 ? ", and \(count - 1) more" : "")",
        ja: "\(first.code) \(first.message.ja.trimmingStop)\(count > 1 ? "。ほか\(count - 1)件" : "")")
      return missed(item, message, [], claim)
    }
    let about = item.item.criterion.about.known.flatMap { FactReference($0) }
    guard let about, !isUnknown(about) else { return open(item, [about].compactMap(\.self), claim) }
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

  /// The reason that was recorded with it, in brackets.
  var because: Bilingual {
    Bilingual(
      en: check.reason.known.map { " (\($0))" } ?? "", ja: check.reason.known.map { "（\($0)）" } ?? "")
  }
}

extension String {
  /// The sentence without its full stop.
  fileprivate var trimmingStop: String { hasSuffix("。") || hasSuffix(".") ? String(dropLast()) : self }
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
