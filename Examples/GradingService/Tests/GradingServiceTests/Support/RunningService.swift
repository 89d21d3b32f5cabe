import DigitalGovernance
import Foundation
import GradingService
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore

/// The service, listening on a free port of this machine, and a client that talks to it over HTTP.
struct RunningService {
  let client: any TestClientProtocol

  /// The service is told this day, whatever the clock says.
  static let today = "2026-11-24"

  /// Starts the service, hands it over, and stops it.
  static func run<Value: Sendable>(
    _ change: (inout ServiceSettings) -> Void = { _ in },
    _ body: @escaping @Sendable (RunningService) async throws -> Value
  ) async throws -> Value {
    var settings = ServiceSettings(port: 0)
    settings.today = { CalendarDate(today) ?? CalendarDate(daysSinceEpoch: 0) }
    change(&settings)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return try await GradingService.application(settings, logger: logger).test(.live) { client in
      try await body(RunningService(client: client))
    }
  }

  func get(_ path: String, language: String? = nil) async throws -> TestResponse {
    try await client.executeRequest(
      uri: path, method: .get, headers: RunningService.headers(language), body: nil)
  }

  func post(_ body: String, to path: String = "/grades", language: String? = nil) async throws -> TestResponse
  {
    try await post(bytes: Array(body.utf8), to: path, language: language)
  }

  func post(
    bytes: [UInt8], to path: String = "/grades", language: String? = nil
  ) async throws -> TestResponse {
    try await client.executeRequest(
      uri: path, method: .post, headers: RunningService.headers(language), body: ByteBuffer(bytes: bytes))
  }

  private static func headers(_ language: String?) -> HTTPFields {
    language.map { [.acceptLanguage: $0] } ?? [:]
  }
}

extension TestResponse {
  /// The answer, as a client reads it.
  func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(body.readableBytesView))
  }
}
