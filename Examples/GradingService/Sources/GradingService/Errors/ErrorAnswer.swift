import GovernanceFindings
import Hummingbird

/// The body of an answer that is no success.
struct ErrorAnswer: Encodable {
  let error: Details

  struct Details: Encodable {
    let code: String
    let message: String
    let problems: [Problem]?
  }

  struct Problem: Encodable {
    let path: String
    let value: String?
    let message: String
  }

  init(_ refusal: Refusal, in language: Language) {
    let problems = refusal.problems.map {
      Problem(path: $0.path.description, value: $0.value, message: $0.reason[language])
    }
    error = Details(
      code: refusal.code, message: refusal.message[language], problems: problems.isEmpty ? nil : problems)
  }

  /// What the server itself refuses: an unknown path, a body that is too large.
  init(_ status: HTTPResponse.Status, in language: Language) {
    let (code, message) =
      switch status {
      case .notFound:
        ("not-found", Bilingual(en: "There is nothing at this path.", ja: "このパスには何もありません。"))
      case .contentTooLarge:
        ("too-large", Bilingual(en: "The body is too large. Send it in parts.", ja: "本文が大きすぎます。分けて送ってください。"))
      case .internalServerError:
        ("internal", Bilingual(en: "The service has failed.", ja: "サービスの内部で問題が起きました。"))
      default: (String(status.code), Bilingual(en: status.reasonPhrase, ja: "要求を処理できません。"))
      }
    error = Details(code: code, message: message[language], problems: nil)
  }
}
