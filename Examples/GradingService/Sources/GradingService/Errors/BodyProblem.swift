import DigitalGovernance
import Foundation
import GovernanceFindings

/// Something in a body that cannot be read: where, what, and why.
struct BodyProblem: Error {
  /// `[2].volume.total`; empty for the body as such.
  let path: FactPath
  /// The text that is refused, where it is one.
  let value: String?
  let reason: Bilingual

  init(_ error: DecodingError, in body: Data? = nil) {
    switch error {
    case .dataCorrupted(let context):
      path = FactPath(context.codingPath)
      if let problem = context.underlyingError as? FieldProblem {
        (value, reason) = (problem.value, problem.text)
      } else {
        (value, reason) = (nil, body.map(BodyProblem.noJSON) ?? BodyProblem.otherType)
      }
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context):
      path = FactPath(context.codingPath)
      value = nil
      reason =
        switch path.steps.count {
        case 0: BodyProblem.noArray
        case 1: BodyProblem.noProcedure
        default: BodyProblem.otherType
        }
    @unknown default:
      (path, value, reason) = (FactPath(), nil, BodyProblem.noArray)
    }
  }

  /// Where a body stops being JSON: the decoder does not say, its older relative does.
  private static func noJSON(_ body: Data) -> Bilingual {
    var detail = ""
    do {
      _ = try JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed)
    } catch {
      detail = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? ""
    }
    return Bilingual(en: "The body is not JSON. \(detail)", ja: "本文をJSONとして読み取れません。\(detail)")
  }

  private static let noArray = Bilingual(
    en: "The body must be an array of procedures.", ja: "本文は、手続の配列（[ ]）にしてください。")

  private static let noProcedure = Bilingual(
    en: "A procedure must be an object with keys.", ja: "手続は、キーと値の組（{ }）で書いてください。")

  private static let otherType = Bilingual(
    en: "There must be a value of another type here.", ja: "ここには、別の型の値を書いてください。")
}
