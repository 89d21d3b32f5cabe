import GovernanceFindings
import GovernanceLint
import Testing

@testable import GovernanceWorkspace

@Suite("Configuration")
struct ConfigurationTests {
  @Test("The nearest configuration wins alone")
  func nearestWins() throws {
    let folder = try TemporaryFolder([
      ".kanri.yaml": "ignore: [S102]\n", "a.yaml": flawed, "sub/.kanri.yaml": "ignore: []\n",
      "sub/a.yaml": canvas("canvas-2", "zzunknown: 1\n"), "sub/deep/b.yaml": canvas("b", "zzunknown: 1\n"),
    ])
    let expected = ["sub/a.yaml:6:1 S102", "sub/deep/b.yaml:6:1 S102"]
    #expect(folder.lint(["a.yaml", "sub/a.yaml", "sub/deep/b.yaml"]).findings == expected)
    #expect(folder.lint().findings == expected)
  }

  @Test("Rules are selected by code, by beginning and by name")
  func selection() throws {
    let folder = try TemporaryFolder(["a.yaml": flawed])
    for text in [
      "ignore: [S102]", "ignore: [S]", "ignore: [unknown-key]", "select: [C]", "select: [S, Y]\nignore: [S1]",
    ] {
      try folder.write(".kanri.yaml", text + "\n")
      #expect(folder.lint().findings(of: "S102").isEmpty, "\(text)")
    }
    for text in ["ignore: [S1]\nselect: [S102]", "ignore: [S102]\nneverIgnore: [S]", "select: [unknown-key]"]
    {
      try folder.write(".kanri.yaml", text + "\n")
      #expect(folder.lint().findings(of: "S102").count == 1, "\(text)")
    }
  }

  @Test("The command line selects anew and ignores besides; what is protected stays")
  func commandLine() throws {
    let folder = try TemporaryFolder(["a.yaml": flawed, ".kanri.yaml": "ignore: [S102]\n"])
    #expect(folder.lint { $0.select = ["S"] }.findings(of: "S102").count == 1)
    #expect(folder.lint { $0.ignore = ["C"] }.findings(of: "S102").isEmpty)
    try folder.write(".kanri.yaml", "neverIgnore: [S102]\n")
    #expect(folder.lint { $0.ignore = ["unknown-key"] }.findings(of: "S102").count == 1)
  }

  @Test("The longest pattern decides on a severity")
  func severity() throws {
    let folder = try TemporaryFolder([
      "a.yaml": flawed, ".kanri.yaml": "severity: {S: note, unknown-key: 警告}\n",
    ])
    let outcome = folder.lint()
    #expect(outcome.files.flatMap(\.findings).map(\.finding.severity) == [.warning])
  }

  @Test("Overrides hold for their paths, relative to the file that states them, the last first")
  func overrides() throws {
    let folder = try TemporaryFolder([
      "sub/.kanri.yaml": """
      overrides:
        - paths: [legacy/]
          ignore: [S102]
        - paths: ['legacy/b*.yaml']
          select: [S]
          severity: {S102: note}
      """,
      "sub/legacy/a.yaml": canvas("a", "zzunknown: 1\n"), "sub/legacy/b.yaml": canvas("b", "zzunknown: 1\n"),
      "sub/c.yaml": canvas("c", "zzunknown: 1\n"), "legacy/b.yaml": canvas("d", "zzunknown: 1\n"),
    ])
    let findings = folder.lint().files.flatMap(\.findings)
    #expect(findings.map(\.file) == ["legacy/b.yaml", "sub/c.yaml", "sub/legacy/b.yaml"])
    #expect(findings.map(\.finding.severity) == [.error, .error, .note])
  }

  @Test("Excluded files are not linted unless they are named, and not then if forced")
  func exclude() throws {
    let folder = try TemporaryFolder([
      ".kanri.yaml": "exclude: [drafts/, '*.old.yaml', '!keep.old.yaml']\n", "a.yaml": canvas(),
      "drafts/d.yaml": flawed, "x.old.yaml": flawed, "keep.old.yaml": canvas("k"),
      "drafts/sub/.kanri.yaml": "",
      "drafts/sub/e.yaml": flawed,
    ])
    #expect(folder.lint().paths == ["a.yaml", "keep.old.yaml"])
    #expect(folder.lint().findings.isEmpty)
    let named = ["drafts/d.yaml", "drafts/sub/e.yaml", "x.old.yaml", "a.yaml"]
    #expect(folder.lint(named).paths == named)
    let forced = folder.lint(named) { $0.forceExclude = true }
    #expect(forced.paths == ["a.yaml"])
    #expect(forced.workspace.excludedCount == 3)
  }

  @Test("What is extended comes first; patterns stay with the file that states them")
  func extends() throws {
    let folder = try TemporaryFolder([
      "office/base.yaml": """
      language: en
      timeZone: UTC
      neverIgnore: [S102]
      severity: {S102: warning, C103: note}
      exclude: ['drafts/']
      limits: {depth: 9}
      """,
      "middle.yaml": "extends: office/base.yaml\nlanguage: ja\n",
      ".kanri.yaml": "extends: middle.yaml\nignore: [S102]\nseverity: {C103: error}\nlimits: {nodes: 5000}\n",
      "drafts/a.yaml": flawed, "office/drafts/b.yaml": flawed,
    ])
    let workspace = folder.workspace()
    #expect(workspace.configuration.language == .ja)
    #expect(workspace.configuration.timeZone == .fixed(secondsFromUTC: 0))
    #expect(workspace.configuration.limits.depth == 9)
    #expect(workspace.configuration.limits.nodes == 5000)
    #expect(workspace.configuration.rules.severity == ["S102": .warning, "C103": .error])
    #expect(folder.lint().findings == ["drafts/a.yaml:6:1 S102"])
  }

  @Test(
    "A mistake in the configuration is a finding at its place, whatever is linted",
    arguments: [
      ("ignroe: [S102]", "1:1 K201", "ignroe"), ("ignore: [Z999]", "1:10 K202", "Z999"),
      ("ignore: [S102, unknwon-key]", "1:16 K202", "unknwon-key"),
      ("severity: {Z1: error}", "1:12 K202", "Z1"), ("severity: {S102: eror}", "1:18 K203", "eror"),
      ("severity: [S102]", "1:11 K203", "severity"), ("select: S102", "1:9 K203", "S102"),
      ("select: []", "1:9 K203", "select"), ("language: jp", "1:11 K203", "jp"),
      ("timeZone: Asia/Tokio", "1:11 K203", "Asia/Tokio"),
      ("timeZone: ../../etc/passwd", "1:11 K203", "passwd"),
      ("timeZone: '+25:00'", "1:11 K203", "+25:00"), ("limits: {bytes: many}", "1:17 K203", "many"),
      ("limits: {byte: 1}", "1:10 K201", "byte"), ("limits: {depth: 0}", "1:17 K203", "0"),
      ("extends: nowhere.yaml", "1:10 K204", "nowhere.yaml"), ("extends: sub", "1:10 K204", "sub"),
      ("extends: ../x.yaml", "1:10 K204", "../x.yaml"), ("extends: /etc/passwd", "1:10 K204", "/etc/passwd"),
      ("standards: [s.yaml]", "1:13 K204", "s.yaml"), ("ruleSets: [r.yaml]", "1:12 K204", "r.yaml"),
      ("extends: .kanri.yaml", "1:10 K205", ".kanri.yaml → .kanri.yaml"),
      ("overrides:\n- paths: [a.yaml]\n  ignroe: [S1]", "3:3 K201", "ignroe"),
      ("overrides:\n- ignore: [S102]", "2:3 K203", "overrides"), ("overrides: [a]", "1:13 K203", "a"),
      ("~: 1", "1:1 K201", "~"), ("exclude: a/", "1:10 K203", "a/"), ("exclude: ['[a']", "1:11 K203", "[a"),
      ("- ignore", "1:1 K203", ".kanri.yaml"), ("ignore:", "1:1 K203", "ignore"),
      ("kind: Project", "1:7 K203", "Project"), ("ignore: [O101]", "1:10 K202", "O101"),
    ] as [(String, String, String)])
  func mistakes(text: String, place: String, named: String) throws {
    let folder = try TemporaryFolder([".kanri.yaml": text + "\n", "sub/a.yaml": canvas()])
    let outcome = folder.lint(["sub/a.yaml"])
    #expect(outcome.findings == [".kanri.yaml:\(place)"])
    let finding = try #require(outcome.files.flatMap(\.findings).first)
    #expect(finding.finding.severity == .error)
    #expect(finding.finding.message.en.contains(named))
    #expect(finding.finding.message.ja.contains(named))
  }

  @Test("What is wrong in a configuration leaves the rest of it in force")
  func partial() throws {
    let folder = try TemporaryFolder([
      ".kanri.yaml": "ignore: [Z999, S102]\nlanguage: xx\ntimeZone: UTC\n", "a.yaml": flawed,
    ])
    let outcome = folder.lint()
    #expect(outcome.findings == [".kanri.yaml:1:10 K202", ".kanri.yaml:2:11 K203"])
    #expect(outcome.workspace.configuration.timeZone == .fixed(secondsFromUTC: 0))
  }

  @Test("Errors of the configuration cannot be configured or commented away")
  func notSilenced() throws {
    let folder = try TemporaryFolder(["a.yaml": canvas()])
    for text in [
      "select: [C]\nignroe: [S]\n", "ignore: [K]\nignroe: [S]\n", "severity: {K: note}\nignroe: [S]\n",
      "# \n# kanri:ignore K201 知っている\nignroe: [S]\n",
    ] {
      try folder.write(".kanri.yaml", text)
      let outcome = folder.lint { $0.select = ["Y"] }
      let finding = outcome.files.flatMap(\.findings).first { $0.finding.code == "K201" }
      #expect(finding?.finding.severity == .error, "\(text)")
    }
  }

  @Test("Extending in a circle ends, and each file is read once")
  func circle() throws {
    let folder = try TemporaryFolder([
      ".kanri.yaml": "extends: b.yaml\nignore: [S102]\n", "b.yaml": "extends: c.yaml\n",
      "c.yaml": "extends: .kanri.yaml\nlanguage: en\n", "a.yaml": flawed,
    ])
    let outcome = folder.lint()
    #expect(outcome.findings == ["c.yaml:1:10 K205"])
    #expect(outcome.message(of: "K205")?.ja.contains(".kanri.yaml → b.yaml → c.yaml → .kanri.yaml") ?? false)
    #expect(outcome.workspace.configuration.language == .en)
  }

  @Test("A pattern that matches nothing is a warning when all was walked, and only then")
  func unmatchedPatterns() throws {
    let folder = try TemporaryFolder([
      ".kanri.yaml":
        "exclude: [draft/, out/x/, '*.old.yaml']\noverrides: [{paths: [a.yaml, b.yaml], ignore: [C]}]\n",
      ".gitignore": "out/\n", "out/x/c.yaml": flawed, "a.yaml": canvas(), "sub/x.old.yaml": canvas("x"),
    ])
    #expect(folder.lint().findings == [".kanri.yaml:1:11 K206", ".kanri.yaml:2:30 K206"])
    #expect(folder.lint().files.flatMap(\.findings).map(\.finding.severity) == [.warning, .warning])
    #expect(folder.lint(["a.yaml"]).findings.isEmpty)
    #expect(folder.lint(["sub"]).findings.isEmpty)
    try folder.write(".kanri.yaml", "exclude: [draft/]\nignore: [K206]\n")
    #expect(folder.lint().findings.isEmpty)
  }

  @Test("An office's own codes are known where it has rules of its own")
  func officeCodes() throws {
    let folder = try TemporaryFolder([
      ".kanri.yaml": "ruleSets: [rules/office.yaml]\nignore: [O101]\n", "a.yaml": canvas(),
      "rules/office.yaml": officeRules,
    ])
    let outcome = folder.lint()
    #expect(outcome.findings.isEmpty)
    #expect(outcome.workspace.configuration.ruleSets.map(\.file) == [folder.file("rules/office.yaml")])
    try folder.write(".kanri.yaml", "ruleSets: [rules/office.yaml]\nignore: [O102]\n")
    #expect(folder.lint().files.flatMap(\.findings).map(\.finding.code) == ["K202"])
  }

  @Test("A configuration may carry a head, be empty, or be named on the command line")
  func accepted() throws {
    let folder = try TemporaryFolder(["a.yaml": canvas()])
    for text in [
      "", "# nothing\n", "apiVersion: kanri/v1\nkind: Configuration\nignore: []\n", "timeZone: '-03:30'\n",
    ] {
      try folder.write(".kanri.yaml", text)
      #expect(folder.lint([".kanri.yaml", "a.yaml"]).findings.isEmpty, "\(text)")
    }
    try folder.write(".kanri.yaml", "ignroe: []\n")
    #expect(folder.lint([".kanri.yaml"]).findings == [".kanri.yaml:1:1 K201"])
  }

  @Test("The text of a configuration that an editor holds stands for the file, there or not")
  func heldText() throws {
    let folder = try TemporaryFolder(["sub/a.yaml": flawed])
    let text = WorkspaceInput.text(Array("ignore: [S102]\nignroe: []\n".utf8), path: "sub/.kanri.yaml")
    let inputs: [WorkspaceInput] = [text, .path("sub/a.yaml")]
    #expect(folder.lint(inputs).findings == ["sub/.kanri.yaml:2:1 K201"])
    try folder.write("sub/.kanri.yaml", "language: jp\n")
    #expect(folder.lint(inputs).findings == ["sub/.kanri.yaml:2:1 K201"])
  }

  @Test("A broken configuration is a YAML finding in it")
  func brokenYAML() throws {
    let folder = try TemporaryFolder([".kanri.yaml": "ignore: [S102\n", "a.yaml": canvas()])
    let findings = folder.lint().files.flatMap(\.findings)
    #expect(findings.map(\.file) == [".kanri.yaml"])
    #expect(findings.allSatisfy { $0.finding.code.hasPrefix("Y") })
  }

  @Test("A configuration that is a folder, or a link out of the workspace, cannot be read")
  func unreadable() throws {
    let outside = try TemporaryFolder(["base.yaml": "ignore: [S102]\n"])
    let folder = try TemporaryFolder(["a.yaml": flawed, ".kanri.yaml/x.yaml": ""])
    #expect(folder.lint().errors == [".kanri.yaml isAFolder"])
    let other = try TemporaryFolder(["a.yaml": flawed])
    try other.link(".kanri.yaml", to: outside.file("base.yaml").text)
    let outcome = other.lint()
    #expect(outcome.errors == [".kanri.yaml outsideWorkspace"])
    #expect(outcome.findings(of: "S102").count == 1)
  }

  @Test("Today is a day of the configured zone")
  func zones() throws {
    let folder = try TemporaryFolder([".kanri.yaml": "timeZone: Asia/Tokyo\n", "a.yaml": canvas()])
    #expect(folder.workspace().configuration.timeZone == .japan)
    #expect(ConfiguredTimeZone("+09:00") == .japan)
    #expect(ConfiguredTimeZone("-03:30") == .fixed(secondsFromUTC: -12_600))
    #expect(ConfiguredTimeZone("9:00") == nil)
    #expect(ConfiguredTimeZone("+0 :00") == nil)
  }

  @Test(
    "No name of a zone leads out of the folder of zones",
    arguments: ["../../etc/passwd", "/etc/passwd", "", "Asia//Tokyo", "Asia/", "./UTC", "zone.tab", "Asia"])
  func zoneNames(name: String) { #expect(ZoneDirectory.readZone(named: name) == nil) }

  @Test(
    "A zone is read as it lies on the disk", .enabled(if: FilePath("/usr/share/zoneinfo/Europe/Paris").exists)
  )
  func zoneData() throws {
    let data = try #require(ZoneDirectory.readZone(named: "Europe/Paris"))
    #expect(data.starts(with: "TZif".utf8))
  }
}

/// A rule set of one criterion, O101.
private let officeRules = """
  apiVersion: kanri/v1
  kind: RuleSet
  id: bureau
  name: 局の基準
  criteria:
    - code: O101
      id: no-user
      title: 利用者
      expression: size(canvas.users) > 0
      about: canvas.users
      provenance: {kind: derived, reason: 例です}
      remedy: {text: 利用者を書く, effort: 1人日}
      tests:
        - {canvas: {users: [{name: 保護者}]}, expect: true}
        - {canvas: {users: []}, expect: false}
  """
