import CBaseline
import Glibc

/// What the figures were measured on.
enum Machine {
  /// One line.
  static func description(kanri: String) -> String {
    var loads = [0.0, 0.0, 0.0]
    getloadavg(&loads, 3)
    let compiler = ProcessRun.find("swift").map { ProcessRun.output(of: [$0, "--version"]).text } ?? ""
    return """
      Machine: \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores (\(processor)), load \(loads[0].text(2)) at the start. \
      kanri \(firstLine(ProcessRun.output(of: [kanri, "--version"]).text)), \
      libyaml \(String(cString: baseline_libyaml_version())), \(firstLine(compiler)).
      """
  }

  private static var processor: String {
    guard let file = fopen("/proc/cpuinfo", "r") else { return "unknown" }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 1024)
    while fgets(&line, 1024, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix("model name"), let colon = text.firstIndex(of: ":") else { continue }
      return firstLine(String(text[text.index(after: colon)...].drop { $0 == " " }))
    }
    return "unknown"
  }

  private static func firstLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "unknown"
  }
}
