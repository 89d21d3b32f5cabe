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
            en: "whether it applies is not stated: \(names.en)", ja: "対象かどうかが分かりません。未記入: \(names.ja)"),
          missing: unsure)
      }
      let evidence = item.item.evidence.known?.text ?? item.title
      return ItemVerdict(
        item, .incomplete,
        Bilingual(en: "no result is recorded; show: \(evidence.en)", ja: "点検結果がありません。確認する資料: \(evidence.ja)"),
        missing: [FactReference(variable: "project", path: "checks")])
    }
    let reason = claim.check.reason.known
    switch result {
    case .passed: return passed(claim)
    case .notApplicable:
      guard let reason else {
        return incomplete(
          claim, Bilingual(en: "recorded as not applicable without a reason", ja: "「対象外」とした理由がありません"),
          "reason")
      }
      return ItemVerdict(item, .notApplicable, Bilingual(en: reason, ja: reason), claim: claim.index)
    case .failed where item.isBlocking || claim.check.dueDate.known == nil:
      return ItemVerdict(
        item, .failed,
        Bilingual(
          en: "the reviewer recorded 'failed'\(reason.map { ": \($0)" } ?? "")",
          ja: "点検結果が「不合格」です\(reason.map { "（\($0)）" } ?? "")"), claim: claim.index)
    case .incomplete where claim.check.dueDate.known == nil:
      return ItemVerdict(
        item, .incomplete,
        Bilingual(
          en: "the reviewer recorded 'incomplete'\(reason.map { ": \($0)" } ?? "")",
          ja: "点検結果が「判定保留」です\(reason.map { "（\($0)）" } ?? "")"), claim: claim.index)
    case .conditional, .failed, .incomplete: return conditional(claim, reason)
    }
  }

  private func passed(_ claim: Claim) -> ItemVerdict {
    let check = claim.check
    guard let date = check.date.known else {
      return incomplete(
        claim, Bilingual(en: "the day of the check is not recorded", ja: "点検した日がありません"), "date")
    }
    guard check.by.known != nil else {
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
        en: "checked on \(date) by \(check.by.known ?? ""): \(title)",
        ja: "\(date)に\(check.by.known ?? "")が確認（\(title)）"), claim: claim.index)
  }

  private func conditional(_ claim: Claim, _ reason: String?) -> ItemVerdict {
    let text = Bilingual(en: reason ?? "open", ja: reason ?? "対応中です")
    guard let due = claim.check.dueDate.known else {
      return incomplete(
        claim,
        Bilingual(
          en: "recorded as conditional without a day by which it is settled", ja: "条件付合格ですが、期限がありません"),
        "dueDate")
    }
    guard due >= asOf else {
      return ItemVerdict(
        item, .failed, Bilingual(en: "\(text.en); it was due on \(due)", ja: "\(text.ja)。期限（\(due)）を過ぎています"),
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
    if let start = project.start(of: item.phase), start.isSurelyAfter(date) {
      return Bilingual(
        en: "checked on \(date), before the phase began (\(start))", ja: "工程の開始（\(start)）より前の\(date)の点検です")
    }
    for material in check.evidence.stated {
      let title = material.title.known ?? ""
      if let id = material.deliverable.known,
        let deliverable = project.deliverables.stated.first(where: { $0.id.known == id }),
        let changed = deliverable.revised.known ?? deliverable.submitted.known
      {
        let seen = material.date.known ?? date
        if seen < changed {
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

  /// The version that is live.
  private var currentRelease: (version: String, date: CalendarDate)? {
    project.releases.stated.compactMap { release in
      guard let version = release.version.known, let date = release.date.known, date <= asOf else {
        return nil
      }
      return (version, date)
    }.max { $0.1 < $1.1 }
  }
}
