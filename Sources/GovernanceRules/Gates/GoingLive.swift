import DigitalGovernance
import GovernanceFindings

/// When a new service first went live, and which record says so.
///
/// Known of new services only: what is altered has users already.
struct GoingLive {
  let date: CalendarPeriod
  let record: Bilingual

  init?(of project: Project, asOf today: CalendarDate) {
    guard project.change.known == .new else { return nil }
    var moments: [(CalendarPeriod, Bilingual)] = []
    for case .known(let date) in project.releases.stated.lazy.map(\.date) {
      moments.append((CalendarPeriod(date), Bilingual(en: "release", ja: "リリース")))
    }
    for case .known(let start) in project.rollout.stated.lazy.map(\.start) {
      moments.append((start, Bilingual(en: "first stage", ja: "最初の段階の開始")))
    }
    project.forEachPhaseList { list in
      for record in list.records {
        guard let top = record.phase.known?.top, top == .release || top == .operation,
          case .known(let start)? = record.actual.known?.start
        else { continue }
        moments.append((start, Bilingual(en: "start of '\(top.id)'", ja: "「\(top.ja)」の開始")))
      }
    }
    moments.removeAll { $0.0.isSurelyAfter(today) }
    guard let first = moments.min(by: { $0.0.first < $1.0.first }) else { return nil }
    (date, record) = first
  }
}
