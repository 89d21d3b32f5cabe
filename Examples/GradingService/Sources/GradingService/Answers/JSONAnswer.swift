import Foundation
import GovernanceFindings
import Hummingbird

/// A value on its way out as JSON.
struct JSONAnswer<Value: Encodable> {
  let value: Value

  init(_ value: Value) { self.value = value }

  func response(_ status: HTTPResponse.Status = .ok, in language: Language) throws -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Response(
      status: status,
      headers: [
        .contentType: "application/json; charset=utf-8", .contentLanguage: language.rawValue,
        .vary: "Accept-Language",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: try encoder.encode(value))))
  }
}
