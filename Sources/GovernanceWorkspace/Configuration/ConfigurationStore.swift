import DigitalGovernance
import GovernanceFindings
import GovernanceLint
import YAMLSyntax

/// The configurations of the workspaces that are looked at: each file is read once, whoever needs it.
///
/// Used by one thread, while files are gathered.
final class ConfigurationStore {
  /// A configuration file as it was read.
  private struct Source {
    let display: String
    let bytes: [UInt8]
    let statement: ConfigurationStatement
    var problems: [ConfigurationProblem]
    /// Patterns to which nothing has answered yet.
    var unmatched: [ConfigurationStatement.Located<PathPattern>]
    /// The folders whose configuration rests on this file.
    var folders: Set<FilePath> = []
  }

  /// All configurations; the first are the defaults.
  private(set) var configurations = [Configuration()]
  /// Configurations that are there and cannot be read.
  private(set) var errors: [InputError] = []
  /// The files that each configuration rests on.
  private var chains: [[FilePath]] = [[]]
  private var held: [FilePath: [UInt8]] = [:]
  private var sources: [FilePath: Source] = [:]
  private var unreadable: [FilePath: FileProblem] = [:]
  private var indexByFolder: [FilePath: Int] = [:]
  private let display: (FilePath) -> String
  private let timeZones: ZoneDatabase

  /// - Parameter display: how people should see a path.
  init(timeZones: ZoneDatabase, display: @escaping (FilePath) -> String) {
    self.timeZones = timeZones
    self.display = display
  }

  /// The files of rule sets and standards that are in force somewhere, each once.
  var officeFiles: [FilePath] {
    Set(configurations.flatMap { $0.ruleSets.map(\.file) + $0.standards }).sorted()
  }

  /// The index of the configuration that governs a folder: its own, or that of the nearest folder above it.
  func index(governing folder: FilePath, root: FilePath) -> Int {
    if let index = indexByFolder[folder] { return index }
    let index: Int
    if let own = load(in: folder, root: root) {
      index = own
    } else if folder != root, folder.isInside(root) {
      index = self.index(governing: folder.parent, root: root)
    } else {
      index = 0
    }
    indexByFolder[folder] = index
    return index
  }

  /// Takes the text of a configuration that an editor holds, in place of what lies on the disk.
  func hold(_ text: [UInt8], as file: FilePath) { held[file] = text }

  /// Whether a file has been read as a configuration.
  func isConfiguration(_ file: FilePath) -> Bool { sources[file] != nil }

  private func load(in folder: FilePath, root: FilePath) -> Int? {
    let file = folder.appending(Array(Configuration.fileName.utf8))
    let isHeld = held[file] != nil
    guard isHeld || (try? FileStatus(ofLink: file)) != nil else { return nil }
    do throws(FileProblem) {
      let canonical = isHeld ? file : try file.canonical()
      guard canonical.isInside(root) else { throw .outsideWorkspace }
      var chain: [FilePath] = []
      var configuration = try resolve(canonical, root: root, chain: &chain, way: [])
      configuration.path = display(file)
      for link in chain { sources[link]?.folders.insert(folder) }
      if !configuration.ruleSets.isEmpty {
        configuration.criteria = CriteriaInForce(
          configuration.ruleSets.flatMap(\.ruleSets), environment: CriteriaEnvironment(timeZones: timeZones))
      }
      checkOfficeCodes(configuration, chain)
      configurations.append(configuration)
      chains.append(chain)
    } catch {
      errors.append(InputError(path: display(file), problem: error))
      configurations.append(Configuration())
      chains.append([])
    }
    return configurations.count - 1
  }

  private func source(_ file: FilePath) throws(FileProblem) -> Source {
    if let source = sources[file] { return source }
    if let problem = unreadable[file] { throw problem }
    do throws(FileProblem) {
      let bytes: [UInt8]
      if let held = held[file] {
        bytes = held
      } else {
        bytes = try FileContents(of: file, limit: Configuration().limits.bytes).bytes
      }
      let (statement, problems) = ConfigurationReader.read(bytes)
      let source = Source(
        display: display(file), bytes: bytes, statement: statement, problems: problems,
        unmatched: statement.patterns)
      sources[file] = source
      return source
    } catch {
      unreadable[file] = error
      throw error
    }
  }

  /// A file's configuration on top of what it extends.
  /// - Parameters:
  ///   - chain: gets the files that were read, the first extended first.
  ///   - way: the files that lead here.
  private func resolve(
    _ file: FilePath, root: FilePath, chain: inout [FilePath], way: [FilePath]
  ) throws(FileProblem) -> Configuration {
    let statement = try source(file).statement
    var base = Configuration()
    if let extends = statement.extends {
      switch target(of: extends, in: file, root: root) {
      case .failure(let problem): report(problem, in: file)
      case .success(let other):
        if let start = (way + [file]).firstIndex(of: other) {
          let circle = Array((way + [file])[start...]) + [other]
          report(extends.problem(.circularExtends(circle.map(display))), in: file)
        } else {
          do throws(FileProblem) {
            base = try resolve(other, root: root, chain: &chain, way: way + [file])
          } catch {
            report(extends.problem(.missingFile(path: extends.value)), in: file)
          }
        }
      }
    }
    chain.append(file)
    return apply(statement, of: file, to: base, root: root)
  }

  private func apply(
    _ statement: ConfigurationStatement, of file: FilePath, to base: Configuration, root: FilePath
  ) -> Configuration {
    var configuration = base
    configuration.rules = base.rules.layered(with: statement.rules)
    configuration.language = statement.language ?? base.language
    configuration.timeZone = statement.timeZone ?? base.timeZone
    configuration.limits.bytes = statement.bytes ?? base.limits.bytes
    configuration.limits.depth = statement.depth ?? base.limits.depth
    configuration.limits.nodes = statement.nodes ?? base.limits.nodes
    configuration.limits.problems = statement.problems ?? base.limits.problems
    let folder = file.parent
    if !statement.exclude.isEmpty {
      configuration.exclude.append(
        PatternList(folder: folder, patterns: statement.exclude.map(\.value)))
    }
    configuration.overrides += statement.overrides.map {
      Configuration.Override(
        paths: PatternList(folder: folder, patterns: $0.paths.map(\.value)), rules: $0.rules)
    }
    for path in statement.standards {
      guard let rules = officeRules(path, in: file, root: root, limits: configuration.limits) else {
        continue
      }
      if rules.standards.isEmpty { report(path.problem(.noStandard(path: path.value)), in: file) }
      configuration.standards.append(rules.file)
      configuration.overlays += rules.standards
    }
    for path in statement.ruleSets {
      guard let rules = officeRules(path, in: file, root: root, limits: configuration.limits) else {
        continue
      }
      if rules.ruleSets.isEmpty { report(path.problem(.noRuleSet(path: path.value)), in: file) }
      let taken = Set(configuration.ruleSets.flatMap(\.codes))
      if let code = rules.codes.first(where: taken.contains) {
        report(path.problem(.repeatedCode(code, path: path.value)), in: file)
      }
      configuration.ruleSets.append(rules)
    }
    return configuration
  }

  /// The rule sets of a file that a configuration names.
  private func officeRules(
    _ path: ConfigurationStatement.Located<String>, in file: FilePath, root: FilePath, limits: YAMLLimits
  ) -> OfficeRules? {
    switch target(of: path, in: file, root: root) {
    case .failure(let problem):
      report(problem, in: file)
      return nil
    case .success(let target):
      guard let contents = try? FileContents(of: target, limit: limits.bytes) else {
        report(path.problem(.missingFile(path: path.value)), in: file)
        return nil
      }
      return OfficeRules(file: target, bytes: contents.bytes, limits: limits)
    }
  }

  private enum Target {
    case success(FilePath)
    case failure(ConfigurationProblem)
  }

  /// The regular file that a path in a configuration names, inside the workspace.
  private func target(
    of path: ConfigurationStatement.Located<String>, in file: FilePath, root: FilePath
  ) -> Target {
    let lexical = file.parent.appending(FilePath(path.value)).normalized
    guard lexical.isInside(root) else { return .failure(path.problem(.outsideFile(path: path.value))) }
    guard let canonical = try? lexical.canonical() else {
      return .failure(path.problem(.missingFile(path: path.value)))
    }
    guard canonical.isInside(root) else { return .failure(path.problem(.outsideFile(path: path.value))) }
    guard let status = try? FileStatus(of: canonical), status.isRegular else {
      return .failure(path.problem(.missingFile(path: path.value)))
    }
    return .success(canonical)
  }

  private func checkOfficeCodes(_ configuration: Configuration, _ chain: [FilePath]) {
    for file in chain {
      for code in sources[file]?.statement.officeCodes ?? []
      where configuration.officePattern(code.value) == nil {
        // Codes differ in one digit: only a slip of width or case leaves no doubt which was meant.
        let meant = configuration.officeNames.first {
          NearestSpelling.differsInWidthOnly(code.value, from: $0)
        }
        report(code.problem(.unknownCode(code.value, meant: meant)), in: file)
      }
    }
  }

  private func report(_ problem: ConfigurationProblem, in file: FilePath) {
    // A file that several others extend is read by each of them.
    guard sources[file]?.problems.contains(problem) == false else { return }
    sources[file]?.problems.append(problem)
  }

  // MARK: Patterns that match nothing

  /// Tells the patterns of a configuration that there is such an entry.
  func note(_ path: FilePath, isFolder: Bool, in index: Int) {
    for file in chains[index] {
      guard let patterns = sources[file]?.unmatched, !patterns.isEmpty,
        let relative = path.relative(to: file.parent), !relative.isEmpty
      else { continue }
      sources[file]?.unmatched.removeAll { $0.value.matches(relative, isFolder: isFolder) }
    }
  }

  /// Reports the patterns that matched nothing, where all that they could speak of has been seen.
  /// - Parameters:
  ///   - walked: the folders that were walked whole.
  ///   - skipped: the folders in them that were not entered.
  func reportUnmatchedPatterns(walked: [FilePath], skipped: Set<FilePath>) {
    for (file, source) in sources {
      guard !source.unmatched.isEmpty, !source.folders.isEmpty,
        source.folders.allSatisfy({ folder in walked.contains { folder.isInside($0) } })
      else { continue }
      for pattern in source.unmatched
      where !liesInSkippedFolder(pattern.value, of: file.parent, skipped) {
        report(pattern.problem(.unmatchedPattern(pattern.value.text)), in: file)
      }
    }
  }

  private func liesInSkippedFolder(
    _ pattern: PathPattern, of folder: FilePath, _ skipped: Set<FilePath>
  ) -> Bool {
    var path = folder
    for component in pattern.literalStart {
      path = path.appending(component)
      if skipped.contains(path) { return true }
    }
    return false
  }

  // MARK: What is wrong

  /// What is wrong with the configurations that were read, by path.
  func lint(asOf: CalendarDate) -> [LintedFile] {
    sources.sorted { $0.key < $1.key }.map { file, source in
      Linter.lintConfiguration(
        source.bytes, path: source.display, asOf: asOf, rules: rules(of: file),
        limits: Configuration().limits, problems: source.problems)
    }
  }

  private func rules(of file: FilePath) -> RuleSelection {
    let index = chains.firstIndex { $0.last == file }
    return index.map { configurations[$0].rules } ?? RuleSelection()
  }
}
