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

  /// A gate as it stood.
  private struct Gate {
    let verdict: String
    var items: [String: Item] = [:]
  }

  private struct Key: Hashable {
    let project: String
    let phase: String
  }

  private let asOf: String
  private var projects: [Key: Gate] = [:]

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
      var gate = Gate(verdict: text("verdict", project) ?? "")
      for item in tree.children(of: items) {
        guard let name = text("id", item), let verdict = text("verdict", item) else { continue }
        var values: [String: String] = [:]
        for fact in tree.value(forKey: "evidence", in: item).map({ tree.children(of: $0) }) ?? [] {
          if let path = text("fact", fact), let value = text("value", fact) { values[path] = value }
        }
        gate.items[name] = Item(verdict: verdict, values: values)
      }
      projects[Key(project: id, phase: text("phase", project) ?? "")] = gate
    }
  }

  /// What has flipped, and the value that flipped it.
  func text(_ judged: [JudgedProject], in language: Language) -> String {
    func words(_ en: String, _ ja: String) -> String { language == .ja ? ja : en }
    var text = words("Changes since \(asOf)\n", "\(asOf)からの変化\n")
    var count = 0
    for entry in judged {
      let id = entry.project.id.known ?? entry.file
      guard let earlier = projects[Key(project: id, phase: entry.gate.phase.id)] else {
        text +=
          TerminalText("\(id): " + words("not in the earlier report at this phase", "前の報告には、この工程の判定がありません"))
          .description + "\n"
        continue
      }
      if earlier.verdict != entry.gate.verdict.rawValue {
        let old = ItemState(rawValue: earlier.verdict)?.label[language] ?? earlier.verdict
        text += TerminalText("\(id): \(old) → \(entry.gate.verdict.label[language])").description + "\n"
      }
      for item in entry.gate.items {
        guard let before = earlier.items[item.item.id] else {
          text +=
            TerminalText(
              "\(id) \(item.item.code) \(item.item.title[language]): \(words("new item", "新しい項目"))"
            )
            .description + "\n"
          count += 1
          continue
        }
        guard before.verdict != item.state.rawValue else { continue }
        count += 1
        let old = ItemState(rawValue: before.verdict)?.label[language] ?? before.verdict
        text +=
          TerminalText(
            "\(id) \(item.item.code) \(item.item.title[language]): \(old) → \(item.state.label[language])"
          ).description + "\n"
        var changes = item.seen.compactMap { fact -> String? in
          let now = fact.valueText
          let then = before.values[fact.fact.description]
          // The earlier report may have been written in the other language.
          guard then != now.ja, then != now.en else { return nil }
          let place = entry.place(fact.fact).map { " (\($0.path):\($0.range.start.line))" } ?? ""
          return
            "\(fact.fact.label[language]): \(then ?? words("not stated", "未記入")) → \(now[language])\(place)"
        }
        changes += item.missing.compactMap { fact in
          before.values[fact.description].map {
            "\(fact.label[language]): \($0) → \(words("not stated", "未記入"))"
          }
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
