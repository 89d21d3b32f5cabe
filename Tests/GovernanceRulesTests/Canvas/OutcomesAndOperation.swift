import DigitalGovernance
import GovernanceRules
import Testing

/// Outcomes, flow, operation, hypotheses and dates.
@Suite struct OutcomesAndOperation {
  let canvas = ServiceCanvas.inOrder()
  let past = Fact<CalendarPeriod>.known(CalendarPeriod(today.adding(days: -30)))
  let future = Fact<CalendarPeriod>.known(CalendarPeriod(today.adding(days: 30)))

  @Test("One finding names all that an outcome lacks, at the first of it") func outcomeLacks() throws {
    let canvas = canvas.with {
      $0.edit(\.outcomes) {
        $0.baseline = .unknown
        $0.targetDate = .unknown
      }
    }
    #expect(canvas.findings == ["C126 outcomes[0].baseline"])
    let finding = try #require(GovernanceRules.check(canvas, asOf: today).first)
    #expect(finding.message.ja.contains("「現状値」、「期限」"))
    #expect(canvas.with { $0.phase = .known(.serviceProposal) }.findings.isEmpty)
  }

  @Test("A baseline stated as none is an answer, as of a new service") func baselineNone() {
    #expect(canvas.with { $0.edit(\.outcomes) { $0.baseline = .nothing } }.findings.isEmpty)
  }

  @Test("A day ahead on which target and date will be decided is an answer, a day past is not")
  func decideBy() {
    let open = canvas.with {
      $0.edit(\.outcomes) {
        $0.target = .unknown
        $0.targetDate = .unknown
      }
    }
    #expect(open.findings == ["C126 outcomes[0].target"])
    #expect(open.with { $0.edit(\.outcomes) { $0.decideBy = future } }.findings.isEmpty)
    #expect(
      open.with { $0.edit(\.outcomes) { $0.decideBy = .known(CalendarPeriod(today)) } }.findings.isEmpty)
    #expect(
      open.with { $0.edit(\.outcomes) { $0.decideBy = past } }.findings == ["C128 outcomes[0].decideBy"])
    #expect(canvas.with { $0.edit(\.outcomes) { $0.decideBy = past } }.findings.isEmpty)
  }

  @Test("A period that may still last is not past") func periodStillLasts() throws {
    let year = try #require(CalendarPeriod(fiscalYear: 2026))
    #expect(canvas.with { $0.edit(\.outcomes) { $0.targetDate = .known(year) } }.findings.isEmpty)
  }

  @Test("A target whose date has passed wants a result") func dueWithoutResult() {
    let due = canvas.with { $0.edit(\.outcomes) { $0.targetDate = past } }
    #expect(due.findings == ["C136 outcomes[0].results"])
    #expect(due.with { $0.edit(\.outcomes) { $0.results = [] } }.findings == due.findings)
    #expect(
      due.with { $0.edit(\.outcomes) { $0.results = [ServiceCanvas.Outcome.Result()] } }.findings.isEmpty)
  }

  @Test("A target is a change from its baseline, in the same unit") func targetAndBaseline() {
    #expect(
      canvas.with { $0.edit(\.outcomes) { $0.target = "7.0％" } }.findings == ["C130 outcomes[0].target"])
    #expect(canvas.with { $0.edit(\.outcomes) { $0.target = "7件" } }.findings == ["C135 outcomes[0].target"])
    #expect(canvas.with { $0.edit(\.outcomes) { $0.target = 70 } }.findings.isEmpty)
  }

  @Test(
    "A flow that ends at the filing is reported at its last step",
    arguments: ["申請する", "書類を提出する", "申込みの受付", "Submit"])
  func endsAtFiling(step: String) {
    #expect(canvas.with { $0.flow = ["案内を読む", .init(step)] }.findings == ["C131 flow[1]"])
    #expect(canvas.with { $0.flow = [.init(step)] }.findings == ["C131 flow[0]"])
  }

  @Test("A flow that begins at the filing is noted") func beginsAtFiling() {
    #expect(canvas.with { $0.flow = ["申請する", "結果を受け取る"] }.findings == ["C132 flow[0]"])
    #expect(canvas.with { $0.flow = ["申請の案内を読む", "申請結果を受け取る"] }.findings.isEmpty)
  }

  @Test("Nobody operates where none is stated or all work ends with the release; not filled in is owed")
  func operation() {
    #expect(canvas.with { $0.operation = [] }.findings == ["C133 operation"])
    #expect(canvas.with { $0.edit(\.operation) { $0.role = "システム開発" } }.findings == ["C133 operation"])
    #expect(canvas.with { $0.edit(\.operation) { $0.role = "開発後の保守" } }.findings.isEmpty)
    #expect(canvas.with { $0.operation = .unknown }.findings == ["C113 operation"])
    #expect(
      canvas.with {
        $0.operation = []; $0.phase = .known(.serviceProposal)
      }.findings.isEmpty)
  }

  @Test("Channels without help are noted once they are stated") func channels() {
    var online = ServiceCanvas.Channel()
    online.kind = .known(.online)
    var assisted = ServiceCanvas.Channel()
    assisted.kind = .known(.assisted)
    #expect(canvas.with { $0.channels = [online] }.findings == ["C134 channels"])
    #expect(canvas.with { $0.channels = [online, assisted] }.findings.isEmpty)
    #expect(canvas.with { $0.channels = [online, ServiceCanvas.Channel()] }.findings.isEmpty)
  }

  @Test("A hypothesis wants a test, and a result once its time has passed") func hypotheses() {
    let untested = canvas.with { $0.edit(\.hypotheses) { $0.test = .unknown } }
    #expect(untested.findings == ["C151 hypotheses[0].test"])
    #expect(untested.with { $0.edit(\.hypotheses) { $0.date = past } }.findings == untested.findings)
    #expect(untested.with { $0.edit(\.hypotheses) { $0.result = "外れた" } }.findings.isEmpty)
    let tested = canvas.with { $0.edit(\.hypotheses) { $0.date = past } }
    #expect(tested.findings == ["C152 hypotheses[0].result"])
    #expect(canvas.with { $0.edit(\.hypotheses) { $0.date = future } }.findings.isEmpty)
  }

  @Test("A canvas is revised after it was made, and neither on a day to come") func dates() {
    var made = ServiceCanvas.Authorship()
    made.date = .known(today.adding(days: -10))
    var revision = ServiceCanvas.Revision()
    revision.date = .known(today.adding(days: -11))
    let early = canvas.with {
      $0.created = .known(made)
      $0.revisions = [revision]
    }
    #expect(early.findings == ["C153 revisions[0].date"])
    made.date = .known(today.adding(days: 1))
    #expect(early.with { $0.created = .known(made) }.findings == ["C154 created.date"])
    revision.date = .known(today.adding(days: 2))
    #expect(early.with { $0.revisions = [revision] }.findings == ["C154 revisions[0].date"])
    revision.date = .known(today)
    #expect(early.with { $0.revisions = [revision] }.findings.isEmpty)
  }
}
