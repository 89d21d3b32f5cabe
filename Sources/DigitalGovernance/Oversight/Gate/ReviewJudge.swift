import GovernanceFindings

/// Judges an item that a person checks: what was recorded counts only with evidence that is not stale.
struct ReviewJudge {
  let item: GateItem
  let project: Project
  let claim: Claim?
  let asOf: CalendarDate

  /// - Parameter unsure: the facts on which it hangs whether the item is owed at all.
  func verdict(unsure: [FactReference]) -> ItemVerdict {
    guard let claim, let result = claim.check.result.known else {
      if !unsure.isEmpty {
        let names = unsure.described
        return ItemVerdict(
          item, .incomplete,
          Bilingual(
            en: "whether it applies is not known; not stated: \(names.en)",
            ja: "\(names.ja)が未記入のため、対象かどうかが分かりません"),
          missing: unsure)
      }
      let evidence = item.item.evidence.known?.text ?? item.title
      return ItemVerdict(
        item, .incomplete,
        Bilingual(en: "no result is recorded; show: \(evidence.en)", ja: "点検結果がありません。確認する資料は、\(evidence.ja)"),
        missing: [FactReference(variable: "project", path: "checks")])
    }
    let recorded = Bilingual(
      en: "the reviewer recorded '\(result.rawValue)'\(claim.because.en)",
      ja: "点検結果が「\(result.ja)」\(claim.because.ja)です")
    let dueDate = claim.check.dueDate.known
    switch result {
    case .passed: return passed(claim)
    case .notApplicable:
      guard let reason = claim.check.reason.known else {
        return incomplete(
          claim, Bilingual(en: "recorded as not applicable without a reason", ja: "「対象外」とした理由がありません"),
          "reason")
      }
      return ItemVerdict(
        item, .notApplicable,
        Bilingual(en: "recorded as not applicable: \(reason)", ja: "点検結果が「対象外」です（\(reason)）"),
        claim: claim.index)
    case .failed where item.isBlocking || dueDate == nil:
      return ItemVerdict(item, .failed, recorded, claim: claim.index, dueDate: dueDate)
    case .incomplete where dueDate == nil || (item.isBlocking && !isPast(dueDate)):
      return ItemVerdict(item, .incomplete, recorded, claim: claim.index, dueDate: dueDate)
    case .conditional, .failed, .incomplete: return conditional(claim, recorded)
    }
  }

  private func isPast(_ date: CalendarDate?) -> Bool { date.map { $0 < asOf } ?? false }

  private func passed(_ claim: Claim) -> ItemVerdict {
    let check = claim.check
    guard let date = check.date.known else {
      return incomplete(
        claim, Bilingual(en: "the day of the check is not recorded", ja: "点検した日がありません"), "date")
    }
    guard date <= asOf else {
      return incomplete(
        claim, Bilingual(en: "the day of the check (\(date)) is still ahead", ja: "点検した日（\(date)）が、まだ先の日付です"),
        "date")
    }
    guard let by = check.by.known else {
      return incomplete(claim, Bilingual(en: "who checked is not recorded", ja: "点検した人がありません"), "by")
    }
    guard let first = check.evidence.stated.first else {
      return incomplete(
        claim, Bilingual(en: "recorded as passed without evidence", ja: "「合格」とした根拠資料がありません"), "evidence")
    }
    if let stale = staleness(of: check, on: date) { return incomplete(claim, stale, "evidence") }
    let title = first.title.known ?? first.file.known ?? first.url.known ?? ""
    return ItemVerdict(
      item, .passed,
      Bilingual(
        en: "checked on \(date) by \(by): \(title)",
        ja: "\(date)に\(by)が確認しました（\(title)）"), claim: claim.index)
  }

  private func conditional(_ claim: Claim, _ text: Bilingual) -> ItemVerdict {
    guard let due = claim.check.dueDate.known else {
      return incomplete(
        claim,
        Bilingual(
          en: "recorded as conditional without a day by which it is settled",
          ja: "点検結果は「条件付合格」ですが、いつまでに対応するかの期限がありません"),
        "dueDate")
    }
    guard due >= asOf else {
      return ItemVerdict(
        item, .failed, Bilingual(en: "\(text.en); it was due on \(due)", ja: "\(text.ja)。期限の\(due)を過ぎています"),
        claim: claim.index, dueDate: due)
    }
    guard !item.isBlocking else {
      return ItemVerdict(
        item, .failed,
        Bilingual(
          en: "\(text.en); the item cannot be passed on a condition", ja: "\(text.ja)。この項目は条件付きでは通せません"),
        claim: claim.index, dueDate: due)
    }
    return ItemVerdict(
      item, .conditional, Bilingual(en: "\(text.en); due \(due)", ja: "\(text.ja)。期限は\(due)です"),
      claim: claim.index,
      dueDate: due)
  }

  private func incomplete(_ claim: Claim, _ reason: Bilingual, _ field: String) -> ItemVerdict {
    ItemVerdict(
      item, .incomplete, reason,
      missing: [
        FactReference(
          variable: "project", path: FactPath([.field("checks"), .index(claim.index), .field(field)]))
      ], claim: claim.index)
  }

  // MARK: Evidence that vouches for something older

  /// Why the evidence of a check does not vouch for what is there now; nil if it does.
  private func staleness(of check: Project.CheckResult, on date: CalendarDate) -> Bilingual? {
    if let start = project.start(of: item.phase) ?? project.start(of: item.phase.top),
      start.isSurelyAfter(date)
    {
      return Bilingual(
        en: "checked on \(date), before the phase began (\(start))", ja: "工程の開始（\(start)）より前の\(date)の点検です")
    }
    for material in check.evidence.stated {
      let title = material.title.known ?? ""
      if let id = material.deliverable.known {
        guard let deliverable = project.deliverables.stated.first(where: { $0.id.known == id }) else {
          return Bilingual(
            en: "evidence '\(title)' names the deliverable '\(id)', which there is not",
            ja: "根拠資料「\(title)」が指す成果物「\(id)」がありません")
        }
        let seen = material.date.known ?? date
        if let changed = deliverable.revised.known ?? deliverable.submitted.known, seen < changed {
          return Bilingual(
            en: "evidence '\(title)' (\(seen)) is older than the deliverable it vouches for (\(changed))",
            ja: "根拠資料「\(title)」（\(seen)）が、成果物の最終更新（\(changed)）より古いものです")
        }
      }
      if let version = material.release.known, let current = currentRelease, version != current.version {
        return Bilingual(
          en:
            "evidence '\(title)' is about version \(version), and \(current.version) went live on \(current.date)",
          ja: "根拠資料「\(title)」は版\(version)のもので、\(current.date)に版\(current.version)を公開しています")
      }
    }
    return nil
  }

  /// The version that is live; of two on one day the one that is listed later.
  private var currentRelease: (version: String, date: CalendarDate)? {
    project.releases.stated.reversed().compactMap { release in
      guard let version = release.version.known, let date = release.date.known, date <= asOf else {
        return nil
      }
      return (version, date)
    }.max { $0.1 < $1.1 }
  }
}
