import DigitalGovernance
import GovernanceFindings
import GovernanceLint
import YAMLSyntax

/// Reads a `.kanri.yaml`: what it says, and what is wrong with it. What is wrong is left out of what it says.
struct ConfigurationReader {
  private(set) var statement = ConfigurationStatement()
  private(set) var problems: [ConfigurationProblem] = []
  private let view: YAMLView

  /// Reads the bytes of a configuration.
  static func read(_ source: [UInt8]) -> (ConfigurationStatement, [ConfigurationProblem]) {
    let tree = YAMLTree(parsing: source)
    return tree.withView { view in
      var reader = ConfigurationReader(view: view)
      let roots = tree.documents.compactMap(\.root)
      if let root = roots.first { reader.readTop(root) }
      for root in roots.dropFirst() {
        reader.report(
          .badValue(
            key: Configuration.fileName, text: nil,
            expected: Bilingual(en: "one document only", ja: "1つの文書だけ"), meant: nil),
          at: root, path: FactPath())
      }
      return (reader.statement, reader.problems)
    }
  }

  private init(view: YAMLView) { self.view = view }

  private static let ruleKeys = ["select", "ignore", "neverIgnore", "severity"]
  private static let keys =
    ["extends"] + ruleKeys
    + [
      "overrides", "exclude", "language", "timeZone", "standards", "ruleSets", "limits", "apiVersion", "kind",
    ]

  private mutating func readTop(_ root: Int) {
    // A file of nothing but `~` says nothing.
    if view[root].kind == .scalar, view.type(of: root) == .null { return }
    guard view[root].kind == .mapping else {
      report(
        .badValue(
          key: Configuration.fileName, text: text(root),
          expected: Bilingual(en: "keys and values", ja: "キーと値の組"), meant: nil), at: root, path: FactPath())
      return
    }
    for entry in entries(of: root, path: FactPath(), known: ConfigurationReader.keys) {
      switch entry.key {
      case "extends": statement.extends = string(entry)
      case "exclude": statement.exclude = patterns(entry)
      case "overrides": readOverrides(entry)
      case "language": statement.language = choice(entry, ["ja": .ja, "en": .en])
      case "timeZone":
        statement.timeZone = string(entry).flatMap { name in
          let zone = ConfiguredTimeZone(name.value)
          if zone == nil {
            refuse(entry, name.value, ConfigurationReader.zones, near: ["Asia/Tokyo", "UTC"])
          }
          return zone
        }
      case "standards": statement.standards = list(entry, ConfigurationReader.paths)
      case "ruleSets": statement.ruleSets = list(entry, ConfigurationReader.paths)
      case "limits": readLimits(entry)
      case "apiVersion": _ = choice(entry, [DocumentEnvelope.apiVersion: true])
      case "kind": _ = choice(entry, ["Configuration": true, "設定": true])
      default: readRules(entry, into: \.rules)
      }
    }
  }

  private mutating func readOverrides(_ entry: Entry) {
    guard view[entry.value].kind == .sequence else {
      refuse(entry, text(entry.value), ConfigurationReader.overrides)
      return
    }
    for (index, element) in elements(of: entry.value).enumerated() {
      let path = entry.path.index(index)
      guard view[element].kind == .mapping else {
        refuse(entry, text(element), ConfigurationReader.overrides, at: element)
        continue
      }
      statement.overrides.append(ConfigurationStatement.Override())
      let last = statement.overrides.count - 1
      var hasPaths = false
      for part in entries(of: element, path: path, known: ["paths"] + ConfigurationReader.ruleKeys) {
        if part.key == "paths" {
          hasPaths = true
          statement.overrides[last].paths = patterns(part)
        } else {
          readRules(part, into: \.overrides[last].rules)
        }
      }
      if !hasPaths {
        refuse(entry, nil, ConfigurationReader.overrides, at: element, path: path)
      }
    }
  }

  private mutating func readRules(
    _ entry: Entry, into rules: WritableKeyPath<ConfigurationStatement, StatedRules>
  ) {
    switch entry.key {
    case "select":
      let codes = codes(list(entry, ConfigurationReader.codes))
      // Nothing selected would be a pass that nobody earned.
      if codes.isEmpty {
        if view[entry.value].kind == .sequence, view.next(after: entry.value) == entry.value + 1 {
          refuse(entry, nil, ConfigurationReader.codes)
        }
      } else {
        statement[keyPath: rules].select = codes
      }
    case "ignore": statement[keyPath: rules].ignore = codes(list(entry, ConfigurationReader.codes))
    case "neverIgnore":
      statement[keyPath: rules].neverIgnore = codes(list(entry, ConfigurationReader.codes))
    case "severity":
      guard view[entry.value].kind == .mapping else {
        refuse(entry, text(entry.value), ConfigurationReader.severities)
        return
      }
      for part in entries(of: entry.value, path: entry.path, known: nil) {
        let code = codes([located(part.key, at: part.keyNode, path: part.path)]).first
        let severity = choice(part, ConfigurationReader.severityNames)
        if let code, let severity { statement[keyPath: rules].severity[code] = severity }
      }
    default: break
    }
  }

  private mutating func readLimits(_ entry: Entry) {
    guard view[entry.value].kind == .mapping else {
      refuse(entry, text(entry.value), ConfigurationReader.limits)
      return
    }
    for part in entries(of: entry.value, path: entry.path, known: ["bytes", "depth", "nodes", "problems"]) {
      let range: ClosedRange<Int>
      switch part.key {
      case "bytes": range = 1...(1 << 31)
      case "depth": range = 1...1_000
      default: range = 1...(1 << 31)
      }
      guard let text = text(part.value), let number = Int(text), range.contains(number) else {
        refuse(
          part, self.text(part.value),
          Bilingual(
            en: "a whole number from 1 to \(range.upperBound)", ja: "1から\(range.upperBound)までの整数"))
        continue
      }
      switch part.key {
      case "bytes": statement.bytes = number
      case "depth": statement.depth = number
      case "nodes": statement.nodes = number
      default: statement.problems = number
      }
    }
  }
}

// MARK: The pieces

extension ConfigurationReader {
  /// A key of a mapping with its value, aliases followed.
  private struct Entry {
    let key: String
    let keyNode: Int
    let value: Int
    let path: FactPath
  }

  private static let severityNames: KeyValuePairs<String, Severity> = [
    "error": .error, "warning": .warning, "note": .note, "エラー": .error, "警告": .warning, "情報": .note,
  ]
  private static let codes = Bilingual(
    en: "a list of codes, as in [C103, Y]", ja: "コードの一覧（例: [C103, Y]）")
  private static let paths = Bilingual(en: "a list of paths", ja: "パスの一覧")
  private static let globs = Bilingual(
    en: "a list of patterns, as in ['drafts/', '*.old.yaml']", ja: "パターンの一覧（例: ['drafts/', '*.old.yaml']）")
  private static let overrides = Bilingual(
    en: "a list of entries with 'paths' and what else holds for them", ja: "「paths」と、そこだけに効く設定の組の一覧")
  private static let severities = Bilingual(
    en: "codes with a level each, as in {C103: error}", ja: "コードと重大度の組（例: {C103: error}）")
  private static let limits = Bilingual(
    en: "'bytes', 'depth', 'nodes' and 'problems'", ja: "bytes、depth、nodes、problems")
  private static let zones = Bilingual(
    en: "a time zone, as in '+09:00' or 'Asia/Tokyo'", ja: "時間帯（例: +09:00、Asia/Tokyo）")

  /// The entries of a mapping, those with an unknown key reported and left out.
  /// - Parameter known: the keys that exist; nil if keys are free.
  private mutating func entries(of mapping: Int, path: FactPath, known: [String]?) -> [Entry] {
    var entries: [Entry] = []
    var key = mapping + 1
    let end = view.next(after: mapping)
    while key < end {
      let value = view.next(after: key)
      guard value < end else { break }
      defer { key = view.next(after: value) }
      // What else can be a key is the YAML reader's to report.
      guard view[key].kind == .scalar, let target = view.resolved(value) else { continue }
      let name = String(decoding: view.text(of: key), as: UTF8.self)
      if let known, !known.contains(name) {
        report(
          .unknownKey(name, meant: NearestSpelling.of(name, among: known)), at: key, path: path.field(name))
        continue
      }
      entries.append(Entry(key: name, keyNode: key, value: target, path: path.field(name)))
    }
    return entries
  }

  private func elements(of sequence: Int) -> [Int] {
    var elements: [Int] = []
    var element = sequence + 1
    let end = view.next(after: sequence)
    while element < end {
      if let target = view.resolved(element) { elements.append(target) }
      element = view.next(after: element)
    }
    return elements
  }

  /// The text of a scalar that says something.
  private func text(_ node: Int) -> String? {
    guard view[node].kind == .scalar, view.type(of: node) != .null else { return nil }
    return String(decoding: view.text(of: node), as: UTF8.self)
  }

  private func located<Value>(
    _ value: Value, at node: Int, path: FactPath
  ) -> ConfigurationStatement.Located<Value> {
    ConfigurationStatement.Located(value: value, bytes: bytes(node), path: path)
  }

  private func bytes(_ node: Int) -> Range<Int> { Int(view[node].start)..<Int(view[node].end) }

  private mutating func string(_ entry: Entry) -> ConfigurationStatement.Located<String>? {
    guard let text = text(entry.value), !text.isEmpty else {
      refuse(entry, nil, Bilingual(en: "one text", ja: "1つの文字列"))
      return nil
    }
    return located(text, at: entry.value, path: entry.path)
  }

  /// One of some words; in both languages they are taken, and those without a Japanese letter are offered.
  private mutating func choice<Value>(_ entry: Entry, _ values: KeyValuePairs<String, Value>) -> Value? {
    let text = text(entry.value)
    if let value = values.first(where: { $0.key == text })?.value { return value }
    let names = values.map(\.key)
    let offered = names.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
    let expected =
      offered.count > 1
      ? Bilingual(
        en: "one of \(offered.map { "'\($0)'" }.joined(separator: ", "))",
        ja: "\(offered.joined(separator: "、"))のどれか")
      : Bilingual(en: "'\(offered.joined())'", ja: offered.joined())
    refuse(entry, text, expected, near: names)
    return nil
  }

  /// The texts of a list.
  private mutating func list(
    _ entry: Entry, _ expected: Bilingual
  ) -> [ConfigurationStatement.Located<String>] {
    guard view[entry.value].kind == .sequence else {
      refuse(entry, text(entry.value), expected)
      return []
    }
    return elements(of: entry.value).enumerated().compactMap { index, element in
      let path = entry.path.index(index)
      guard let text = text(element), !text.isEmpty else {
        refuse(entry, nil, expected, at: element, path: path)
        return nil
      }
      return located(text, at: element, path: path)
    }
  }

  private mutating func patterns(_ entry: Entry) -> [ConfigurationStatement.Located<PathPattern>] {
    list(entry, ConfigurationReader.globs).compactMap { text in
      guard let pattern = PathPattern(text.value.utf8) else {
        problems.append(
          text.problem(
            .badValue(key: entry.key, text: text.value, expected: ConfigurationReader.globs, meant: nil)))
        return nil
      }
      return ConfigurationStatement.Located(value: pattern, bytes: text.bytes, path: text.path)
    }
  }

  /// Codes, beginnings of codes and names, as prefixes of codes.
  private mutating func codes(_ words: [ConfigurationStatement.Located<String>]) -> [String] {
    words.compactMap { word in
      if let pattern = Catalogue.pattern(word.value) { return pattern }
      if word.value.hasPrefix(RuleIdentity.Area.office.rawValue) {
        statement.officeCodes.append(word)
        return word.value
      }
      problems.append(word.problem(.unknownCode(word.value, meant: Catalogue.nearest(to: word.value))))
      return nil
    }
  }

  /// Reports a value that a key does not take.
  private mutating func refuse(
    _ entry: Entry, _ text: String?, _ expected: Bilingual, near: [String] = [], at node: Int? = nil,
    path: FactPath? = nil
  ) {
    let meant = text.flatMap { NearestSpelling.of($0, among: near) }
    // What is not there is shown at its key.
    let place = node ?? (view[entry.value].flags.contains(.absent) ? entry.keyNode : entry.value)
    report(
      .badValue(key: entry.key, text: text, expected: expected, meant: meant), at: place,
      path: path ?? entry.path)
  }

  private mutating func report(_ kind: ConfigurationProblem.Kind, at node: Int, path: FactPath) {
    problems.append(ConfigurationProblem(kind, at: bytes(node), path: path))
  }
}
