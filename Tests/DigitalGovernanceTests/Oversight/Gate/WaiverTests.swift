import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("A waiver") struct WaiverTests {
  private func verdict(
    item: CheckItem = .reviewed(), result: Project.CheckResult.Result = .failed,
    _ write: (inout Project.CheckResult.Waiver) -> Void
  ) -> ItemVerdict {
    var waiver = Project.CheckResult.Waiver()
    waiver.reason = "試行の間"
    waiver.authority = "担当部長"
    waiver.until = .known(.on("2026-06-15"))
    write(&waiver)
    return SampleGate(item) { project in
      project.checks = [.of(result) { $0.waiver = .known(waiver) }]
      project.userTests = []
    }.verdict
  }

  @Test("of a project takes an item out to its last day, with reason and authority") func valid() {
    for item in [CheckItem.reviewed(), .automatic("project.userTests.exists(t, t.kind == 'usability')")] {
      let verdict = verdict(item: item) { _ in }
      #expect(verdict.state == .notApplicable)
      #expect(verdict.reason.ja.contains("2026-06-15") && verdict.reason.ja.contains("試行の間"))
      #expect(verdict.reason.ja.contains("担当部長"))
    }
  }

  @Test("that has ended no longer counts, and the reason says so") func lapsed() {
    let verdict = verdict { $0.until = .known(.on("2026-06-14")) }
    #expect(verdict.state == .failed)
    #expect(verdict.reason.ja.contains("2026-06-14に終わりました"))
  }

  @Test("without a reason, an authority or an end counts for nothing") func partial() {
    for verdict in [
      verdict { $0.reason = .unknown }, verdict { $0.authority = .unknown }, verdict { $0.until = .unknown },
    ] {
      #expect(verdict.state == .failed)
      #expect(verdict.reason.ja.contains("そろうまで"))
    }
  }

  @Test("that has ended is not mentioned where the item is passed") func passed() {
    let verdict = verdict(result: .passed) { $0.until = .known(.on("2026-06-14")) }
    #expect(verdict.state == .passed)
    #expect(!verdict.reason.ja.contains("終わりました"))
  }

  @Test("of the standard does the same for every project; of several the longest counts") func ofStandard() {
    func waiver(until: String, authority: String? = "監理担当部長", _ item: String = "T1")
      -> OversightStandard.WaivedItem
    {
      .with {
        $0.item = .known(item)
        $0.reason = "対象の事務がない"
        $0.authority = authority.map { .known($0) } ?? .unknown
        $0.until = .known(.on(until))
      }
    }
    var sample = SampleGate(.reviewed())
    sample.waivers = [waiver(until: "2026-06-14")]
    #expect(sample.verdict.state == .incomplete)
    #expect(sample.verdict.reason.ja.contains("終わりました"))
    sample.waivers = [waiver(until: "2026-06-14"), waiver(until: "2026-06-15", "item-t1")]
    #expect(sample.verdict.state == .notApplicable)
    #expect(sample.verdict.reason.ja.contains("監理標準"))
    sample.waivers = [waiver(until: "2026-06-15", authority: nil)]
    #expect(sample.verdict.state == .incomplete)
  }
}
