import Glibc

/// What one run of a command cost, by the kernel's own accounting.
struct ProcessRun {
  var wall: Double
  var cpu: Double
  /// The peak of resident memory in bytes.
  var peak: Int
  var status: Int32

  /// Runs a command with its output thrown away.
  static func of(_ command: [String]) -> ProcessRun {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let start = now()
    guard posix_spawn(&child, command[0], &actions, nil, &arguments, environ) == 0 else {
      return ProcessRun(wall: .nan, cpu: .nan, peak: 0, status: -1)
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(child, &status, 0, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return ProcessRun(
      wall: now() - start, cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peak: Int(usage.ru_maxrss) * 1024, status: (status >> 8) & 0xFF)
  }
}

extension ProcessRun {
  /// What a command writes to standard output, and its exit status.
  static func output(of command: [String]) -> (text: String, status: Int32) {
    // No argument of ours has a quote in it.
    guard let stream = popen(command.map { "'\($0)'" }.joined(separator: " "), "r") else { return ("", -1) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    let status = pclose(stream)
    return (String(decoding: bytes, as: UTF8.self), (status >> 8) & 0xFF)
  }

  /// The full path of a program on PATH; nil if there is none.
  static func find(_ program: String) -> String? {
    guard let path = getenv("PATH") else { return nil }
    return String(cString: path).split(separator: ":").map { "\($0)/\(program)" }
      .first { access($0, X_OK) == 0 }
  }
}

/// Seconds on the monotonic clock.
func now() -> Double { seconds(on: CLOCK_MONOTONIC) }

func seconds(on clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
