import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceReports
import GovernanceWorkspace
import YAMLSyntax

/// An earlier report on gates, for saying what has changed since.
struct GateComparison {
  /// An item as it stood: its verdict and the values that were seen.
  private struct Item {
    let verdict: String
    let values: [String: String]
  }

  private let asOf: String
  private var projects: [String: [String: Item]] = [:]

  /// - Parameter earlier: the path of a report that `kanri gate --format json` wrote.
  init(earlier path: String) throws {
    let bytes: [UInt8]
    do {
      bytes = try NamedFile.bytes(of: TypedPath.path(path))
    } catch {
      throw ValidationError("'\(path)' cannot be read: \(error.text.en)")
    }
    // JSON is YAML, and this reader tells where something is missing instead of giving up.
    let tree = YAMLTree(parsing: bytes, limits: YAMLLimits())
    guard let root = tree.documents.first?.root, tree.problems.isEmpty,
      let version = tree.value(forKey: "version", in: root), tree.integer(of: version) == 1,
      let list = tree.value(forKey: "projects", in: root)
    else { throw ValidationError("'\(path)' is no report of 'kanri gate --format json'.") }
    asOf = tree.value(forKey: "asOf", in: root).map { tree.text(of: $0) } ?? ""
    func text(_ key: String, _ node: YAMLTree.NodeID) -> String? {
      tree.value(forKey: key, in: node).map { tree.text(of: $0) }
    }
    for project in tree.children(of: list) {
      guard let id = text("id", project), let items = tree.value(forKey: "items", in: project) else {
        continue
      }
      var known: [String: Item] = [:]
      for item in tree.children(of: items) {
        guard let name = text("id", item), let verdict = text("verdict", item) else { continue }
        var values: [String: String] = [:]
        for fact in tree.value(forKey: "evidence", in: item).map({ tree.children(of: $0) }) ?? [] {
          if let path = text("fact", fact), let value = text("value", fact) { values[path] = value }
        }
        known[name] = Item(verdict: verdict, values: values)
      }
      projects["\(id)\u{0}\(text("phase", project) ?? "")"] = known
    }
  }

  /// What has flipped, and the value that flipped it.
  func text(_ judged: [JudgedProject], in language: Language) -> String {
    func words(_ en: String, _ ja: String) -> String { language == .ja ? ja : en }
    var text = words("Changes since \(asOf)\n", "\(asOf)からの変化\n")
    var count = 0
    for entry in judged {
      let id = entry.project.id.known ?? entry.file
      guard let earlier = projects["\(id)\u{0}\(entry.gate.phase.id)"] else {
        text +=
          TerminalText("\(id): " + words("not in the earlier report at this phase", "前の報告には、この工程の判定がありません"))
          .description + "\n"
        continue
      }
      for item in entry.gate.items {
        guard let before = earlier[item.item.id], before.verdict != item.state.rawValue else { continue }
        count += 1
        let old = ItemState(rawValue: before.verdict)?.label[language] ?? before.verdict
        text +=
          TerminalText(
            "\(id) \(item.item.code) \(item.item.title[language]): \(old) → \(item.state.label[language])"
          ).description + "\n"
        let changes = item.seen.compactMap { fact -> String? in
          let now = fact.valueText[language]
          let then = before.values[fact.fact.description]
          guard then != now else { return nil }
          let place = entry.place(fact.fact).map { " (\($0.path):\($0.range.start.line))" } ?? ""
          return "\(fact.fact.label[language]): \(then ?? words("not seen", "なし")) → \(now)\(place)"
        }
        for change in changes.isEmpty ? [item.reason[language]] : changes {
          text += TerminalText("  \(change)").description + "\n"
        }
      }
    }
    return text
      + (count == 0
        ? words("No item has changed.\n", "変わった項目はありません。\n")
        : words("\(count) items have changed.\n", "\(count)項目が変わりました。\n"))
  }
}
