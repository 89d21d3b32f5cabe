import DigitalGovernance
import GovernanceFindings

/// A finding of a user test or a voice after the release about which something was decided.
struct DisposedPoint {
  /// What was found or said.
  let text: String
  let disposition: Project.Disposition
  /// When it came up, and what that time is called.
  let raised: CalendarPeriod?
  let raisedIn: Bilingual
  let path: (Path<Project, Project>) -> Path<Project, Project.Disposition>
}

extension Project {
  /// Calls the body for everything that was found or said and decided upon.
  func forEachDisposedPoint(_ body: (DisposedPoint) -> Void) {
    for (index, test) in userTests.stated.enumerated() {
      for (number, finding) in test.findings.stated.enumerated() {
        guard case .known(let disposition) = finding.decision else { continue }
        body(
          DisposedPoint(
            text: finding.text.known ?? "", disposition: disposition,
            raised: test.date.known.map { CalendarPeriod($0) },
            raisedIn: Bilingual(en: "user test", ja: "ユーザーテスト"),
            path: { $0.userTests[index].findings[number].decision }))
      }
    }
    for (index, voice) in feedback.stated.enumerated() {
      guard case .known(let disposition) = voice.decision else { continue }
      body(
        DisposedPoint(
          text: voice.issue.known ?? "", disposition: disposition, raised: voice.period.known,
          raisedIn: Bilingual(en: "feedback", ja: "リリース後の声"), path: { $0.feedback[index].decision }))
    }
  }
}
