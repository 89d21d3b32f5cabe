import Glibc

/// The 20 MB file, inside the process: from bytes to kanri's tree against libyaml's events alone.
struct ReadingRow {
  let work: [Work]
  let row = Row(
    name: "bytes to tree, in process", baselineName: "libyaml events", measure: .cpu, goal: 1.4,
    obstacle: "every byte is also surveyed for what YAML forbids, and every key compared with its siblings.",
    subject: 0, baseline: 1)

  init(file: String) {
    var bytes: [UInt8] = []
    if let stream = fopen(file, "r") {
      var buffer = [UInt8](repeating: 0, count: 1 << 20)
      while true {
        let count = fread(&buffer, 1, buffer.count, stream)
        guard count > 0 else { break }
        bytes += buffer[..<count]
      }
      fclose(stream)
    }
    work = [.tree(bytes), .events(bytes)]
  }
}

/// Whole runs of the linter over many bytes.
struct LongRows {
  let work: [Work]
  let rows = [
    Row(
      name: "lint 1,000 files, one thread, CPU", baselineName: "libyaml events", measure: .cpu, goal: 2.0,
      obstacle:
        "the gates of 500 projects are judged, item by item; of the rest, a value is made of every scalar, and every rule looks at it.",
      subject: 0, baseline: 2),
    Row(
      name: "lint 1,000 files, two threads, wall", baselineName: "libyaml events, one thread", measure: .wall,
      goal: 1.2,
      obstacle: "as with one thread; and where others use the machine the second core is not free.",
      subject: 1, baseline: 2),
    Row(
      name: "lint one file of 20 MB, CPU", baselineName: "libyaml events", measure: .cpu, goal: 2.5,
      peakGoal: 250,
      obstacle:
        "the whole tree of the file is kept, and its pages are fetched from the system for the first time.",
      subject: 3, baseline: 4),
    Row(
      name: "lint 1,000 files, eight criteria in force, CPU", baselineName: "without them", measure: .cpu,
      goal: 1.2,
      obstacle: "each value that a criterion reads is boxed with the way it was read along.", subject: 5,
      baseline: 0),
    Row(
      name: "lint 1,000 files, the gates of 500 projects among them, CPU",
      baselineName: "under a standard of no items", measure: .cpu, goal: nil, subject: 0, baseline: 6),
  ]

  init(lint: (String, Int?) -> [String], events: (String) -> [String], inputs: Inputs) {
    work = [
      .process(lint(inputs.tree, 1)), .process(lint(inputs.tree, 2)), .process(events(inputs.tree)),
      .process(lint(inputs.big, 1)), .process(events(inputs.big)), .process(lint(inputs.ruled, 1)),
      .process(lint(inputs.ungated, 1)),
    ]
  }
}

/// What a process costs before and behind its work.
struct StartRows {
  let work: [Work]
  let rows: [Row]

  init(
    lint: [String], version: [String], events: [String], floor: [String], ruff: String?, python: String
  ) {
    var work: [Work] = [.process(lint), .process(version), .process(events), .process(floor)]
    let metadata =
      "the types of the described fields are made by the Swift runtime at the first use, one after the other."
    var rows = [
      Row(
        name: "lint one canvas", baselineName: "static Swift that counts its events", measure: .start,
        goal: 2.0,
        obstacle: metadata, subject: 0, baseline: 3),
      Row(
        name: "lint one canvas", baselineName: "libyaml events in C", measure: .start, goal: 5.1,
        obstacle: metadata, subject: 0, baseline: 2),
      Row(
        name: "`kanri --version`", baselineName: "static Swift that counts the events of a canvas",
        measure: .start, goal: nil, subject: 1, baseline: 3),
    ]
    if let ruff {
      work += [
        .process([ruff, "check", "--isolated", "--no-cache", python]), .process([ruff, "--version"]),
      ]
      rows += [
        Row(
          name: "lint one canvas", baselineName: "ruff check on three lines", measure: .start, goal: 1.0,
          obstacle: metadata, subject: 0, baseline: 4),
        Row(
          name: "`kanri --version`", baselineName: "`ruff --version`", measure: .start, goal: 1.0,
          obstacle: "the loading of the executable.", subject: 1, baseline: 5),
      ]
    }
    self.work = work
    self.rows = rows
  }
}
