import Hummingbird

/// `GET /rubric`: the whole rubric as a document, with every criterion in both languages.
struct RubricRoute {
  let assessor: Assessor

  func add(to router: Router<BasicRequestContext>) {
    router.get("rubric") { request, _ in
      try JSONAnswer(assessor.grader.rubric).response(in: request.language)
    }
  }
}
