import DigitalGovernance
import Foundation
import GovernanceDocuments

/// The validator of python-jsonschema, where it is installed.
enum StockValidator {
  static let isInstalled: Bool = {
    guard let result = try? run(["-c", "import jsonschema"], input: Data()) else { return false }
    return result.status == 0
  }()

  /// A document and whether a schema should accept it.
  struct Case {
    let name: String
    /// JSON.
    let document: String
    let isValid: Bool
  }

  /// What does not hold, in lines, when each case is judged by a schema; the last line says how many were judged.
  static func judge(_ cases: [Case], by schema: String) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json")
    try schema.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = cases.map { entry in
      let name = SchemaNode.text(entry.name).json.dropLast()
      return
        #"{"schema": "\#(file.path)", "name": \#(name), "valid": \#(entry.isValid), "document": \#(entry.document)}"#
    }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("validate_schemas.py")
    let result = try run([script.path], input: Data(lines.joined(separator: "\n").utf8))
    return result.output.split(separator: "\n").map(String.init)
  }

  private static func run(_ arguments: [String], input: Data) throws -> (status: Int32, output: String) {
    // The input goes by way of a file: a pipe that nobody reads yet holds only so much.
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }
}
