import Glibc

/// The executable `kanri` as people and pipelines run it: a process with arguments, files, standard input and an
/// environment, of which a status and two streams come back.
///
/// ```swift
/// let folder = try TestFolder(["canvas.yaml": text])
/// let outcome = try KanriProcess.run("lint", "canvas.yaml", in: folder)
/// #expect(outcome.status == 1)
/// ```
public enum KanriProcess {
  /// Beside the tests' own binary: building the tests builds the executable too.
  public static let executable: String = {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { path in
        path.baseAddress.map { readlink("/proc/self/exe", $0, path.count) } ?? 0
      }
    }
    let path = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    return path.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/kanri"
  }()

  /// Runs kanri in a folder.
  /// - Parameter environment: all of it; the tests' own is not handed on.
  public static func run(
    _ arguments: String..., in folder: TestFolder, stdin: String = "",
    environment: [String: String] = ["LC_ALL": "C"]
  ) throws -> Outcome {
    try run(arguments.map { Array($0.utf8) }, in: folder, stdin: Array(stdin.utf8), environment: environment)
  }

  /// Runs kanri with arguments that somebody else made.
  public static func run(
    arguments: [String], in folder: TestFolder, stdin: [UInt8] = [],
    environment: [String: String] = ["LC_ALL": "C"]
  ) throws -> Outcome {
    try run(arguments.map { Array($0.utf8) }, in: folder, stdin: stdin, environment: environment)
  }

  /// Runs kanri with arguments that need not be UTF-8.
  public static func run(
    _ arguments: [[UInt8]], in folder: TestFolder, stdin: [UInt8] = [],
    environment: [String: String] = ["LC_ALL": "C"]
  ) throws -> Outcome {
    let streams = try TestFolder()
    try streams.write("in", bytes: stdin)
    let child = try spawn(arguments, in: folder, environment: environment) { actions in
      posix_spawn_file_actions_addopen(actions, STDIN_FILENO, streams.file("in"), O_RDONLY, 0)
      let flags = O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(actions, STDOUT_FILENO, streams.file("out"), flags, 0o600)
      posix_spawn_file_actions_addopen(actions, STDERR_FILENO, streams.file("err"), flags, 0o600)
    }
    let ending = try wait(for: child)
    return Outcome(
      ending: ending, stdoutBytes: try streams.bytes("out"), stderr: try streams.text("err"))
  }

  /// Runs a line as somebody types it into a shell in which `kanri` is installed; standard output has both streams.
  public static func runLine(
    _ line: String, in folder: TestFolder, environment: [String: String]
  ) throws -> Outcome {
    let streams = try TestFolder()
    let path = "\(executable.split(separator: "/").dropLast().map { "/\($0)" }.joined()):/usr/bin:/bin"
    let script = ["-c", "cd \"$0\" || exit; exec 2>&1; \(line)", folder.path].map { Array($0.utf8) }
    let child = try spawn(script, environment: environment.merging(["PATH": path]) { $1 }) { actions in
      posix_spawn_file_actions_addopen(actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(
        actions, STDOUT_FILENO, streams.file("out"), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    return Outcome(ending: try wait(for: child), stdoutBytes: try streams.bytes("out"), stderr: "")
  }

  /// Runs kanri with a reader that takes some bytes of standard output and goes away.
  public static func run(
    _ arguments: String..., in folder: TestFolder, readingOnly count: Int
  ) throws -> Outcome {
    let streams = try TestFolder()
    // A named pipe that is opened by name in each process: no other test's process can inherit an end of it.
    guard mkfifo(streams.file("out"), 0o600) == 0 else { throw TestFolder.Failure("mkfifo") }
    let reader = open(streams.file("out"), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard reader >= 0 else { throw TestFolder.Failure("open") }
    let child = try spawn(arguments.map { Array($0.utf8) }, in: folder, environment: ["LC_ALL": "C"]) {
      actions in
      posix_spawn_file_actions_addopen(actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(actions, STDOUT_FILENO, streams.file("out"), O_WRONLY, 0)
      posix_spawn_file_actions_addopen(
        actions, STDERR_FILENO, streams.file("err"), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    _ = fcntl(reader, F_SETFL, 0)
    var head = [UInt8](repeating: 0, count: count)
    let got = read(reader, &head, count)
    close(reader)
    let ending = try wait(for: child)
    return Outcome(
      ending: ending, stdoutBytes: Array(head.prefix(max(0, got))), stderr: try streams.text("err"))
  }

  private static func spawn(
    _ arguments: [[UInt8]], in folder: TestFolder, environment: [String: String],
    _ prepare: (UnsafeMutablePointer<posix_spawn_file_actions_t>) -> Void
  ) throws -> pid_t {
    // What changes the folder of a spawned process is no part of POSIX yet; the shell replaces itself by kanri.
    let script = ["-c", "cd \"$0\" && exec \"$@\"", folder.path, executable].map { Array($0.utf8) }
    return try spawn(script + arguments, environment: environment, prepare)
  }

  /// Starts a shell.
  private static func spawn(
    _ arguments: [[UInt8]], environment: [String: String],
    _ prepare: (UnsafeMutablePointer<posix_spawn_file_actions_t>) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    prepare(&actions)
    var words = ([Array("/bin/sh".utf8)] + arguments).map { $0.withCString { strdup($0) } }
    var settings = environment.map { strdup("\($0.key)=\($0.value)") }
    words.append(nil)
    settings.append(nil)
    defer { for word in words + settings { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, "/bin/sh", &actions, nil, words, settings)
    guard code == 0 else {
      errno = code
      throw TestFolder.Failure("cannot run \(executable)")
    }
    return child
  }

  /// Waits; what never ends is ended, so that a test fails instead of hanging.
  private static func wait(for child: pid_t) throws -> Outcome.Ending {
    var status: Int32 = 0
    var waited = 0
    while true {
      let answer = waitpid(child, &status, WNOHANG)
      if answer == child { break }
      if answer < 0, errno != EINTR { throw TestFolder.Failure("waitpid") }
      usleep(1_000)
      waited += 1
      if waited > 120_000 { kill(child, SIGKILL) }
    }
    let signal = status & 0x7f
    return signal == 0 ? .exit((status >> 8) & 0xff) : .signal(signal)
  }

  /// What a run of kanri left behind.
  public struct Outcome: Sendable {
    /// How the process ended.
    public enum Ending: Hashable, Sendable {
      case exit(Int32)
      case signal(Int32)
    }

    public let ending: Ending
    public let stdoutBytes: [UInt8]
    public let stderr: String

    /// Standard output as text.
    public var stdout: String { String(decoding: stdoutBytes, as: UTF8.self) }

    /// The exit status; nil if a signal ended it.
    public var status: Int32? {
      if case .exit(let status) = ending { status } else { nil }
    }

    /// Both streams.
    public var output: String { stdout + stderr }

    /// Whether it ended as programs should: with a status, and without a trace of a crash.
    public var isOrderly: Bool {
      guard status != nil else { return false }
      let traces = ["Fatal error", "*** Signal", "Program crashed", "Segmentation fault", "Thread 0"]
      return !traces.contains { stderr.contains($0) }
    }
  }
}
