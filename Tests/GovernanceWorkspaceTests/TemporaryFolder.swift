import DigitalGovernance
import GovernanceFindings
import GovernanceLint
import Glibc
import Testing

@testable import GovernanceWorkspace

/// A folder of one test, gone when the test is.
final class TemporaryFolder {
  let path: FilePath

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/kanri-tests-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = try FilePath(template.dropLast().map { UInt8(bitPattern: $0) }).canonical()
  }

  /// With files by path.
  convenience init(_ files: KeyValuePairs<String, String>) throws {
    try self.init()
    for (name, text) in files { try write(name, text) }
  }

  deinit { TemporaryFolder.remove(path) }

  private static func remove(_ path: FilePath) {
    guard let status = try? FileStatus(ofLink: path) else { return }
    if status.isFolder {
      _ = path.withCString { chmod($0, 0o700) }
      for entry in (try? FolderListing(of: path))?.entries ?? [] { remove(path.appending(entry.name)) }
      _ = path.withCString { rmdir($0) }
    } else {
      _ = path.withCString { unlink($0) }
    }
  }

  func file(_ name: String) -> FilePath { path.appending(FilePath(name)) }

  func makeFolder(_ name: String) throws {
    var folder = path
    for component in name.split(separator: "/") {
      folder = folder.appending(FilePath(String(component)))
      if !folder.exists { try #require(folder.withCString { mkdir($0, 0o755) } == 0) }
    }
  }

  func write(_ name: String, _ text: String) throws { try write(name, bytes: Array(text.utf8)) }

  func write(_ name: String, bytes: [UInt8]) throws {
    if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
    try write(file(name), bytes: bytes)
  }

  func write(_ file: FilePath, bytes: [UInt8]) throws {
    let descriptor = file.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    try #require(written == bytes.count)
  }

  func link(_ name: String, to target: String) throws {
    if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
    let made = file(name).withCString { path in target.withCString { symlink($0, path) } }
    try #require(made == 0)
  }

  func bytes(_ name: String) throws -> [UInt8] { try FileContents(of: file(name), limit: 1 << 24).bytes }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }
}

/// What a run over a temporary folder said.
struct Outcome {
  var files: [LintedFile] = []
  var run = LintRun()
  var workspace: Workspace

  /// Every finding as `path:line:column code`.
  var findings: [String] {
    files.flatMap(\.findings).map {
      "\($0.file):\($0.range.start.line):\($0.range.start.column) \($0.finding.code)"
    }
  }

  /// The findings of some rules only.
  func findings(of codes: String...) -> [String] {
    findings.filter { finding in codes.contains { finding.hasSuffix(" \($0)") } }
  }

  /// Paths of the linted files, configurations left out.
  var paths: [String] { files.filter(\.isLintedDocument).map(\.path) }

  var errors: [String] { run.inputErrors.map { "\($0.path) \($0.problem)" } }

  func message(of code: String) -> Bilingual? {
    files.flatMap(\.findings).first { $0.finding.code == code }?.finding.message
  }
}

extension LintedFile {
  fileprivate var isLintedDocument: Bool {
    !path.hasSuffix(Configuration.fileName) && !findings.contains { $0.finding.code.hasPrefix("K2") }
  }
}

/// 2026-11-24, the day of the examples.
let today = CalendarDate(daysSinceEpoch: 20_781)

extension TemporaryFolder {
  func workspace(
    _ paths: [String] = ["."], _ change: (inout WorkspaceOptions) -> Void = { _ in }
  ) -> Workspace {
    workspace(paths.map { .path(FilePath($0)) }, change)
  }

  func workspace(
    _ inputs: [WorkspaceInput], _ change: (inout WorkspaceOptions) -> Void = { _ in }
  ) -> Workspace {
    var options = WorkspaceOptions(asOf: today)
    options.currentFolder = path
    // The canvases of these tests are bare: what they owe at their step is not the matter here.
    options.ignore = ["C106", "C111"]
    change(&options)
    return Workspace(inputs, options: options)
  }

  func lint(
    _ paths: [String] = ["."], _ change: (inout WorkspaceOptions) -> Void = { _ in }
  ) -> Outcome {
    lint(paths.map { .path(FilePath($0)) }, change)
  }

  func lint(
    _ inputs: [WorkspaceInput], _ change: (inout WorkspaceOptions) -> Void = { _ in }
  ) -> Outcome {
    let workspace = workspace(inputs, change)
    var outcome = Outcome(workspace: workspace)
    outcome.run = workspace.lint { file in
      var file = file
      // What rules on content say of these short documents is no matter here.
      file.findings.removeAll { finding in
        finding.finding.code.first.map { !"YSXKO".contains($0) } ?? true
      }
      outcome.files.append(file)
    }
    return outcome
  }
}

/// A canvas in which nothing is wrong, with more lines behind it.
func canvas(_ id: String = "canvas-1", _ more: String = "") -> String {
  """
  apiVersion: kanri/v1
  kind: ServiceCanvas
  id: \(id)
  name: 営業許可の申請
  phase: planning/hypothesis
  \(more)
  """
}

/// A canvas with an unknown key on line 6.
let flawed = canvas("canvas-1", "zzunknown: 1\n")

/// A project that rests on a canvas, on line 5.
func project(_ id: String, canvas: String) -> String {
  """
  apiVersion: kanri/v1
  kind: Project
  id: \(id)
  name: 営業許可の申請の改善
  canvas: \(canvas)

  """
}
