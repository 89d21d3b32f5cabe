import GovernanceFindings
import Hummingbird

/// Why a request is not served: the fault of the client.
struct Refusal: Error {
  let cause: Cause

  init(_ cause: Cause) { self.cause = cause }

  enum Cause {
    case unknownParameter(String)
    case notADay(String)
    case unreadable([BodyProblem])
    case tooManyProcedures(most: Int)
  }

  var status: HTTPResponse.Status {
    switch cause {
    case .unknownParameter, .notADay, .unreadable: .badRequest
    case .tooManyProcedures: .contentTooLarge
    }
  }

  /// A word for programs.
  var code: String {
    switch cause {
    case .unknownParameter: "unknown-parameter"
    case .notADay: "not-a-day"
    case .unreadable: "unreadable"
    case .tooManyProcedures: "too-many-procedures"
    }
  }

  /// A sentence for people.
  var message: Bilingual {
    switch cause {
    case .unknownParameter(let name):
      Bilingual(
        en: "There is no parameter '\(name)'; 'asOf' is the only one.",
        ja: "「\(name)」というパラメータはありません。使えるのは「asOf」だけです。")
    case .notADay(let text):
      Bilingual(
        en: "'asOf' must be one day such as 2026-11-24, not '\(text)'.",
        ja: "「asOf」には、2026-11-24のような日付を一つ書いてください（「\(text)」とは書けません）。")
    case .unreadable:
      Bilingual(
        en: "The body cannot be read; nothing was graded.", ja: "本文を読み取れないため、判定していません。")
    case .tooManyProcedures(let most):
      Bilingual(
        en: "One request may hold \(most) procedures. Send them in parts.",
        ja: "一度に送れる手続は\(most)件までです。分けて送ってください。")
    }
  }

  var problems: [BodyProblem] {
    if case .unreadable(let problems) = cause { problems } else { [] }
  }
}
