import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("An item that rests on rules") struct RuledItemTests {
  private static let item = CheckItem.ruled(["C103", "C104"], about: "canvas.users")

  private static func finding(_ code: String, _ text: String = "根拠がありません。") -> Finding {
    Finding(
      code: code, name: "some-rule", severity: .warning, path: "canvas.users[0]",
      message: Bilingual(en: "no evidence.", ja: text), help: Bilingual(en: "add it", ja: "足す"),
      provenance: .plan(source: "計画"))
  }

  private func sample(_ write: (inout SampleGate) -> Void = { _ in }) -> SampleGate {
    var sample = SampleGate(RuledItemTests.item)
    sample.canvas = .with { $0.users = [.with { $0.id = "U1" }] }
    write(&sample)
    return sample
  }

  @Test("is passed where its rules are silent and the fact is stated") func silent() {
    #expect(sample { $0.findings = [RuledItemTests.finding("C999")] }.verdict.state == .passed)
  }

  @Test("is incomplete where its rules are silent because nothing is stated") func unstated() {
    let unstated = sample { $0.canvas = ServiceCanvas() }.verdict
    #expect(unstated.state == .incomplete)
    #expect(unstated.missing.map(\.description) == ["canvas.users"])
    #expect(sample { $0.canvas = nil }.verdict.state == .incomplete)
  }

  @Test("is passed where the fact is stated as none and no rule objects") func statedNone() {
    #expect(sample { $0.canvas = .with { $0.users = [] } }.verdict.state == .passed)
  }

  @Test("is not evaluated where it names no fact that the rules are about: their silence would pass it")
  func aboutNothing() {
    for about in ["", "canvas.users[0"] {
      #expect(sample { $0.items = [.ruled(["C103"], about: about)] }.verdict.state == .notEvaluated)
    }
    var item = RuledItemTests.item
    item.criterion.about = .unknown
    #expect(sample { $0.items = [item] }.verdict.state == .notEvaluated)
  }

  @Test("of a nested fact looks as deep as that") func nested() {
    let item = CheckItem.ruled(["G088"], about: "project.security.riskAssessment")
    #expect(SampleGate(item).verdict.state == .incomplete)
    #expect(
      SampleGate(item) { $0.security = .known(.with { $0.classification = "機密性2" }) }.verdict.state
        == .incomplete)
    #expect(
      SampleGate(item) { $0.security = .known(.with { $0.riskAssessment = .nothing }) }.verdict.state
        == .passed)
  }

  @Test("is failed where a rule speaks, in its words, the others counted") func spoken() {
    let verdict = sample {
      $0.findings = [RuledItemTests.finding("C104"), RuledItemTests.finding("C103", "別の文。")]
    }.verdict
    #expect(verdict.state == .failed)
    #expect(verdict.reason.ja.contains("C104 根拠がありません。ほか1件"))
    #expect(!verdict.reason.ja.contains("。）"))
  }

  @Test("that does not block is conditional with a due date ahead") func conditional() {
    var sample = SampleGate(.ruled(["C103"], about: "canvas.users", weight: .conditional))
    sample.findings = [RuledItemTests.finding("C103")]
    #expect(sample.verdict.state == .incomplete)
    sample.project.checks = [.of(.conditional) { $0.dueDate = .known(.on("2026-12-25")) }]
    #expect(sample.verdict.state == .conditional)
  }

  @Test("is contradicted by a claim both ways") func claims() {
    #expect(
      sample {
        $0.findings = [RuledItemTests.finding("C103")]
        $0.project.checks = [.of(.passed)]
      }.verdict.reason.ja.contains("「合格」"))
    #expect(sample { $0.project.checks = [.of(.failed)] }.verdict.state == .failed)
  }

  @Test("waits where it is not known whether it applies, but only for what a rule objects to") func unsure() {
    var sample = SampleGate(.ruled(["C103"], about: "canvas.users", appliesWhen: "project.priority"))
    sample.canvas = .with { $0.users = [] }
    #expect(sample.verdict.state == .passed)
    sample.findings = [RuledItemTests.finding("C103")]
    #expect(sample.verdict.state == .incomplete)
    #expect(sample.verdict.missing.map(\.description) == ["project.priority"])
    sample.project.priority = false
    #expect(sample.verdict.state == .notApplicable)
  }

  @Test("is not evaluated where nobody asked the rules") func unasked() {
    let gate = sample { $0.findings = nil }.gate
    #expect(gate.items.map(\.state) == [.notEvaluated])
    #expect(gate.hasFaults)
  }
}
