import GovernanceFindings
import Hummingbird

/// Turns everything that is thrown into an answer in JSON, in the language of the client.
struct ErrorAnswers<Context: RequestContext>: RouterMiddleware {
  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let language = request.language
    do {
      return try await next(request, context)
    } catch let refusal as Refusal {
      return try JSONAnswer(ErrorAnswer(refusal, in: language)).response(refusal.status, in: language)
    } catch let error as any HTTPResponseError {
      return try JSONAnswer(ErrorAnswer(error.status, in: language)).response(error.status, in: language)
    } catch {
      context.logger.error("not answered", metadata: ["error": "\(error)"])
      let status = HTTPResponse.Status.internalServerError
      return try JSONAnswer(ErrorAnswer(status, in: language)).response(status, in: language)
    }
  }
}
