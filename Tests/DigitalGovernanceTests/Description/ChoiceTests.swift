import Testing

@testable import DigitalGovernance

@Suite("Closed lists are complete and unambiguous")
struct ChoiceTests {
  private static let all: [any Choice.Type] = [
    Evidence.Method.self, Partner.Kind.self, Risk.Degree.self, ServiceCanvas.Channel.Kind.self,
    Project.Change.self, Project.Audience.self, Project.ContractType.self, Project.Approach.self,
    Project.Decision.Outcome.self, Project.Deliverable.Kind.self, Project.UserTest.Kind.self,
    Project.Disposition.Outcome.self, Project.CheckResult.Result.self, Project.PrinciplePractice.State.self,
    Project.Accessibility.Result.self, Project.SystemUse.Kind.self, Project.Feedback.Source.self,
    Project.Retirement.Kind.self, Project.Retirement.Store.Fate.self,
    Criterion.Gravity.self, Criterion.Weight.self, Criterion.Strength.self, Basis.Kind.self,
    Remedy.Actor.self, CriterionTest.Expectation.self, CheckItem.Method.self, CheckItem.Area.self,
    Organisation.Kind.self, Procedure.Classification.self, Procedure.Party.self, Procedure.OnlineState.self,
    Procedure.Concern.self, Procedure.Barrier.self, Procedure.Commonality.self, Procedure.LocalAffair.self,
    Procedure.FormItem.self, Procedure.Device.self, Procedure.BaseRegistry.self,
    Procedure.Identification.Method.self, Procedure.Fee.PaymentMethod.self,
    Procedure.Attachments.Document.self, Procedure.Attachments.Abolition.self,
    Procedure.Attachments.Way.self, Procedure.Attachments.Signature.self, Procedure.Attachments.Rule.self,
    Procedure.Notice.Way.self, Procedure.ProxyFiling.Mandate.self, Procedure.ProxyFiling.Profession.self,
    Procedure.LifeEvents.Individual.self, Procedure.LifeEvents.Corporate.self,
    Procedure.KPI.Acceptance.self, ProcedureInventory.RateScope.self, Reform.Occasion.self,
    Reform.Step.Channel.self,
    Project.Retirement.Kind.self, Project.Retirement.Store.Fate.self, Project.TeamMember.Area.self,
    Project.Control.self, Project.Requirement.Area.self, Project.SystemTest.Kind.self,
    Project.SystemTest.Judge.self, Project.Procurement.Method.self, Project.IdentityAssurance.Level.self,
    Project.WorkReview.Kind.self, Project.ChangeRequest.Decision.self, Project.Evaluation.Outcome.self,
    Project.Publication.Kind.self,
    Mapping.Encoding.self, Mapping.Delimiter.self,
  ]

  @Test("Every case is listed once, has a Japanese name, and is found by every spelling")
  func complete() {
    for type in ChoiceTests.all { check(type) }
  }

  private func check<C: Choice>(_ type: C.Type) {
    let entries = C.choices.list.entries
    #expect(entries.map(\.en).sorted() == C.allCases.map(\.rawValue).sorted(), "\(type)")
    let names = entries.flatMap { [$0.en, $0.ja] + $0.other }
    #expect(Set(names).count == names.count, "\(type): \(names)")
    for entry in entries {
      for name in [entry.en, entry.ja] + entry.other {
        let read = ScalarText.with(name) { C.read($0) }
        #expect((try? read.get())?.rawValue == entry.en, "\(type): \(name)")
      }
      #expect(C(rawValue: entry.en)?.ja == entry.ja)
      #expect(entry.en.wholeMatch(of: /[a-z][a-zA-Z0-9]*/) != nil)
    }
    #expect(ScalarText.with("そのような値はない") { C.read($0) } == .failure(.notAChoice))
  }

  @Test("No list that a field uses is missing from these tests")
  func known() {
    var known = Set(
      ChoiceTests.all.map { type -> ChoiceList in
        func list<C: Choice>(_ type: C.Type) -> ChoiceList { C.choices.list }
        return list(type)
      })
    if case .choice(let phases) = Phase.form { known.insert(phases) }
    for description in RecordWalk.all {
      for field in description.fields {
        switch field.type {
        case .scalar(.choice(let list)), .scalars(.choice(let list)):
          #expect(known.contains(list), "\(description.testName).\(field.name)")
        default: break
        }
      }
    }
  }

  @Test(
    "Yes and no are read as people write them",
    arguments: [
      ("はい", true), ("いいえ", false), ("有", true), ("無", false), ("済", true), ("未", false), ("true", true),
      ("no", false),
    ])
  func flags(_ text: String, _ value: Bool) {
    #expect(ScalarText.with(text) { Bool.read($0) } == .success(value))
  }

  @Test("Anything else is neither yes nor no", arguments: ["たぶん", "1", "", "はい。", "TRUE "])
  func noFlags(_ text: String) {
    #expect(ScalarText.with(text) { Bool.read($0) } == .failure(.wrongForm))
  }
}
