import Hummingbird

/// `GET /health`: whether the service answers, and by what it grades.
struct HealthRoute {
  let assessor: Assessor

  private struct Answer: Encodable {
    let status = "ok"
    let rubric: String?
    let ruleSet: String?
  }

  func add(to router: Router<BasicRequestContext>) {
    router.get("health") { request, _ in
      try JSONAnswer(
        Answer(rubric: assessor.grader.rubric.id.known, ruleSet: assessor.checker.ruleSet.id.known)
      ).response(in: request.language)
    }
  }
}
