import GovernanceFindings

/// Findings that are known and not shown: by file, rule and fingerprint, not by line.
///
/// A baseline never keeps an error of the configuration silent.
public struct Baseline: Hashable, Sendable {
  /// Fingerprints by the absolute path of the file and by code.
  private(set) var known: [String: [String: Set<String>]] = [:]
  /// The files that were looked at, whether or not there was something to find.
  private(set) var seen: Set<String> = []

  /// Nothing is known.
  public init() {}

  /// How many findings are known.
  public var count: Int { known.values.reduce(0) { $0 + $1.values.reduce(0) { $0 + $1.count } } }

  /// Whether a finding is known.
  func contains(_ finding: PlacedFinding, in file: FilePath) -> Bool {
    known[file.text]?[finding.finding.code]?.contains(finding.fingerprint) ?? false
  }

  mutating func add(code: String, fingerprint: String, file: String) {
    known[file, default: [:]][code, default: []].insert(fingerprint)
  }

  /// Takes in the findings of a file that was looked at.
  mutating func add(_ findings: [PlacedFinding], of file: FilePath) {
    let path = file.text
    seen.insert(path)
    for finding in findings {
      add(code: finding.finding.code, fingerprint: finding.fingerprint, file: path)
    }
  }

  /// This baseline without what a run did not find any more.
  ///
  /// Nothing is added. Files that the run did not look at keep what is known of them, unless they are gone.
  public func shrunk(to run: Baseline) -> Baseline {
    var shrunk = Baseline()
    for (path, codes) in known {
      if run.seen.contains(path) {
        for (code, fingerprints) in codes {
          let left = fingerprints.intersection(run.known[path]?[code] ?? [])
          if !left.isEmpty { shrunk.known[path, default: [:]][code] = left }
        }
      } else if FilePath(path).exists {
        shrunk.known[path] = codes
      }
    }
    return shrunk
  }
}
