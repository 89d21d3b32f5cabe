import Hummingbird

/// `POST /grades[?asOf=2026-11-24]`: an array of procedures in, their grades and findings out, in the same order.
struct GradesRoute {
  let assessor: Assessor
  let settings: ServiceSettings

  private struct Answer: Encodable {
    let asOf: String
    let rubric: String?
    let grades: [ProcedureAnswer]
  }

  func add(to router: Router<BasicRequestContext>) {
    router.post("grades") { request, _ in
      let asOf = try request.asOf ?? settings.today()
      let language = request.language
      let body = try await request.body.collect(upTo: settings.mostBytes)
      let procedures = try ProcedureBatch.procedures(in: body, most: settings.mostProcedures)
      return try JSONAnswer(
        Answer(
          asOf: asOf.description, rubric: assessor.grader.rubric.id.known,
          grades: procedures.map { assessor.assess($0, asOf: asOf, in: language) })
      ).response(in: language)
    }
  }
}
