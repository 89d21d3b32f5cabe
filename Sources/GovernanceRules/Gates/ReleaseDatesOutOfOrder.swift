import DigitalGovernance
import GovernanceFindings

/// A rehearsal took place after the release that it was for, or the close watch ended before it.
struct ReleaseDatesOutOfOrder: Rule {
  static let identity = RuleIdentity("G063", "release-dates-out-of-order", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of releases are kanri's form", ja: "リリースの記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Release dates out of order", ja: "リリース前後の日付の逆転")
  static let rationale = Bilingual(
    en: "A rehearsal comes before a release, and the watch after it.", ja: "リハーサルはリリースの前、重点監視は後に行うものです。")
  static let remedy = Bilingual(en: "Correct one of the two dates.", ja: "どちらかの日付を直してください。")
  static let bad = Example.project(
    """
    releases:
      - {version: "1.0", date: 2026-09-01, migrationRehearsed: 2026-09-10}
    """)
  static let good = bad.replacing("migrationRehearsed: 2026-09-10", with: "migrationRehearsed: 2026-08-20")
  static let moreBad = [
    bad.replacing("migrationRehearsed: 2026-09-10", with: "workRehearsed: 2026-09-10"),
    bad.replacing("migrationRehearsed: 2026-09-10", with: "watchedUntil: 2026-08-31"),
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    for (index, release) in project.releases.stated.enumerated() {
      guard case .known(let date) = release.date, date <= report.asOf else { continue }
      if let rehearsed = release.migrationRehearsed.known, date < rehearsed, rehearsed <= report.asOf {
        report(
          .rehearsedLater(release.version, Bilingual(en: "migration", ja: "移行リハーサル"), rehearsed, date),
          at: { $0.releases[index].migrationRehearsed })
      }
      if let rehearsed = release.workRehearsed.known, date < rehearsed, rehearsed <= report.asOf {
        report(
          .rehearsedLater(release.version, Bilingual(en: "work", ja: "業務リハーサル"), rehearsed, date),
          at: { $0.releases[index].workRehearsed })
      }
      if let watched = release.watchedUntil.known, watched < date {
        report(.watchedBefore(release.version, watched, date), at: { $0.releases[index].watchedUntil })
      }
    }
  }
}

extension Message {
  fileprivate static func rehearsedLater(
    _ version: Fact<String>, _ what: Bilingual, _ rehearsed: CalendarDate, _ date: CalendarDate
  ) -> Message {
    Message(
      en: "the \(what.en) was rehearsed (\(rehearsed)) after release '\(version.known ?? "")' (\(date))",
      ja: "\(what.ja)（\(rehearsed)）が版「\(version.known ?? "")」のリリース（\(date)）より後です")
  }

  fileprivate static func watchedBefore(
    _ version: Fact<String>, _ watched: CalendarDate, _ date: CalendarDate
  )
    -> Message
  {
    Message(
      en: "the close watch ended (\(watched)) before release '\(version.known ?? "")' (\(date))",
      ja: "重点監視の終了（\(watched)）が版「\(version.known ?? "")」のリリース（\(date)）より前です")
  }
}
