import Foundation
import Testing

/// Compares a report with the file of that name in `Fixtures`.
///
/// The files are read by eye whenever they change. They are written anew only with `KANRI_UPDATE_GOLDEN=1`.
func expectFixture(_ name: String, _ bytes: [UInt8], _ location: SourceLocation = #_sourceLocation) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let file = folder.appending(path: "Fixtures").appending(path: name)
  if ProcessInfo.processInfo.environment["KANRI_UPDATE_GOLDEN"] == "1" {
    try Data(bytes).write(to: file, options: .atomic)
  }
  let expected = try Data(contentsOf: file)
  #expect(
    String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self),
    "differs from Fixtures/\(name)", sourceLocation: location)
}
