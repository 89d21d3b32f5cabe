import Foundation
import Testing

@Suite("The README shows what the service answers") struct ReadmeTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  @Test(
    "The answer about the example is the one that is shown",
    arguments: [("README.md", "en"), ("README.ja.md", "ja")])
  func example(_ readme: String, _ language: String) async throws {
    let body = try Self.text(of: "procedures.json")
    let shown = try #require(
      try Self.text(of: readme).components(separatedBy: "```console\n")
        .first { $0.hasPrefix("$ ") && $0.contains("@procedures.json") }?
        .components(separatedBy: "```").first)
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].contains("'localhost:8080/grades?asOf=2026-11-24'"))
    #expect(lines[0].contains("Accept-Language: en") == (language == "en"))
    let expected = lines.dropFirst().joined(separator: "\n")
    try await RunningService.run { service in
      let response = try await service.post(body, to: "/grades?asOf=2026-11-24", language: language)
      let answer = try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView))
      let wanted = try JSONSerialization.jsonObject(with: Data(expected.utf8))
      #expect((answer as? NSDictionary) == (wanted as? NSDictionary))
    }
  }
}
