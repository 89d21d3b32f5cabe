import DigitalGovernance
import GovernanceFindings
import GovernanceRules

/// The day that stands for today in these tests.
let today = CalendarDate(daysSinceEpoch: 20_781)  // 2026-11-24

extension ServiceCanvas {
  /// A canvas that owes nothing at any step, to be broken in one place.
  static func inOrder(_ phase: Phase = .requirementsAndProcurement) -> ServiceCanvas {
    var canvas = ServiceCanvas()
    canvas.id = "canvas-1"
    canvas.name = "営業許可"
    canvas.phase = .known(phase)
    canvas.purpose = "店を始める人が、窓口に行かずに許可を受けられるようにする"
    var user = Group()
    user.id = "U1"
    user.name = "飲食店の開業者"
    user.headCount = "約3,000人"
    canvas.users = [user]
    var provider = Group()
    provider.id = "P1"
    provider.name = "審査を担当する職員"
    canvas.providers = [provider]
    canvas.issues = [
      Issue(id: "K1", of: "U1", "書類をそろえるのに時間がかかる"), Issue(id: "K2", of: "P1", "差戻しが多い"),
    ]
    var hypothesis = Hypothesis()
    hypothesis.id = "H1"
    hypothesis.text = "足りない書類がその場で分かれば、差戻しが減る"
    hypothesis.test = "試作品を使ってもらう"
    canvas.hypotheses = [hypothesis]
    var value = ExpectedValue()
    value.id = "V1"
    value.beneficiary = "U1"
    value.text = "10分以内に申請を終えられる"
    canvas.values = [value]
    var solution = Solution()
    solution.id = "S1"
    solution.text = "足りない書類をその場で知らせる"
    solution.addresses = ["K1", "K2"]
    canvas.solutions = [solution]
    canvas.flow = ["案内を読む", "申請する", "審査する", "許可を受け取る"]
    var outcome = Outcome()
    outcome.indicator = "10分以内に終えた人の割合"
    outcome.value = "V1"
    outcome.baseline = "7%"
    outcome.target = "70%"
    outcome.targetDate = .known(CalendarPeriod(CalendarDate(daysSinceEpoch: 30_000)))
    canvas.outcomes = [outcome]
    var role = OperatingRole()
    role.role = "問合せ窓口"
    role.responsible = "担当課"
    canvas.operation = [role]
    return canvas
  }

  /// Changes an element of a list; a test that names one that is not there changes nothing and fails.
  mutating func edit<Part>(
    _ list: WritableKeyPath<ServiceCanvas, Fact<[Part]>>, _ index: Int = 0, _ change: (inout Part) -> Void
  ) {
    guard case .known(var parts) = self[keyPath: list], parts.indices.contains(index) else { return }
    change(&parts[index])
    self[keyPath: list] = .known(parts)
  }

  /// The codes and paths of all findings, as `C103 users[0].name`.
  var findings: [String] {
    GovernanceRules.check(self, asOf: today).map { "\($0.code) \($0.path)" }
  }

  /// This canvas with a change.
  func with(_ change: (inout ServiceCanvas) -> Void) -> ServiceCanvas {
    var copy = self
    change(&copy)
    return copy
  }
}

extension ServiceCanvas.Issue {
  init(id: String, of group: String, _ text: String, evidence: [Evidence.Method] = [.survey]) {
    self.init()
    self.id = .known(id)
    self.of = .known(group)
    self.text = .known(text)
    self.evidence = .known(
      evidence.map { method in
        var evidence = Evidence()
        evidence.method = .known(method)
        return evidence
      })
  }
}
