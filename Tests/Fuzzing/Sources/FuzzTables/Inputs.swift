import DigitalGovernance

/// Makes tables and mappings at random.
enum Inputs {
  static let pieces: [[UInt8]] =
    [
      "a", "1", "0012", "\"", "\"", "\"\"", ",", ",", ",", "\n", "\n", "\r\n", "\r", "\u{0}", " ", "　", "手続",
      "届出", "ソ能表",
      "1,234", "△5", "１２", "-", "=1+1", "30日", "済", "未", "実施済", "国、運用", ";", "; ", "[]",
      "[\"ja\",\"\\u00e9\"]", "true",
      "2026-03-31T00:00:00Z", "😀", "\u{FEFF}", "\u{FFFD}", "長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長",
    ].map { Array($0.utf8) } + [
      [0x83], [0x83, 0x5C], [0xFF], [0xE6, 0x89], [0x81], [0xF0, 0x40], [0xB6, 0xDE], [0x1F, 0x8B],
    ]

  static let headings = [
    "ID", "名称", "件数", "状態", "障壁", "期間", "id", "volume.online", "件数.合計", "languages", "備考", "",
  ]

  static let fields = [
    "id", "名称", "件数.合計", "volume.online", "オンライン化の状態", "障壁", "標準処理期間.オンライン", "対応言語", "都の裁量", "廃止日", "組織.区分",
    "存在しない", "業務改革.名称", "件数",
  ]

  /// What is read as columns, by the paths of the facts.
  static let paths = [
    "id", "name", "volume.total", "volume.online", "onlineState", "barriers", "standardPeriod.online",
    "languages",
    "withinDiscretion", "abolishedOn", "organisation.kind", "there.is.none",
  ]

  static func table(_ random: inout Numbers) -> [UInt8] {
    var bytes: [UInt8] = random.below(8) == 0 ? [0xEF, 0xBB, 0xBF] : []
    for index in 0..<1 + random.below(7) {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += Array(random.pick(headings).utf8)
    }
    bytes += [0x0A]
    for _ in 0..<random.below(60) { bytes += random.pick(pieces) }
    if random.below(4) == 0, !bytes.isEmpty { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
    return bytes
  }

  static func mapping(_ random: inout Numbers) -> Mapping {
    var mapping = Mapping()
    mapping.id = "fuzz"
    mapping.columns = .known(
      (0..<1 + random.below(6)).map { _ in
        var column = Mapping.Column()
        column.column = .known(random.pick(headings))
        column.field = .known(random.pick(fields))
        if random.below(4) == 0 { column.also = [random.pick(fields)] }
        if random.below(3) == 0 { column.separator = .known(random.pick([";", "; ", "、", " ", "a"])) }
        if random.below(3) == 0 { column.unit = .known(random.pick(["日", "件"])) }
        if random.below(3) == 0 { column.blank = random.pick([.nothing, "未記入", "0", "実施済"]) }
        if random.below(3) == 0 {
          column.codes = .known(
            (0..<random.below(4)).map { _ in
              var code = Mapping.Code()
              code.code = .known(random.pick(["済", "未", "国", "運用", "-", "a", ""]))
              code.value = random.pick(["実施済", "国の制度・方針", "未記入", .nothing, "1", "何か"])
              return code
            })
        }
        return column
      })
    if random.below(3) == 0 {
      var header = Mapping.Header()
      header.before = random.pick([.unknown, 0, 1, 2])
      header.rows = random.pick([.unknown, 0, 1, 2])
      header.names = random.pick([.unknown, 1, 2])
      mapping.header = .known(header)
    }
    if random.below(4) == 0 { mapping.footerRows = .known(Int64(random.below(3))) }
    mapping.encoding = random.pick([.unknown, .unknown, .known(.utf8), .known(.windows31J)])
    mapping.delimiter = random.pick([.unknown, .unknown, .known(.tab), .known(.semicolon)])
    if random.below(4) == 0 {
      var skip = Mapping.SkippedRow()
      skip.column = .known(random.pick(headings))
      skip.values = ["a", "-"]
      skip.blank = random.pick([true, false, .unknown])
      skip.reason = "ためし"
      mapping.skip = [skip]
    }
    if random.below(4) == 0 {
      var constant = Mapping.Constant()
      constant.field = .known(random.pick(fields))
      constant.value = random.pick(["局", .nothing, "1", "はい"])
      mapping.constants = [constant]
    }
    return mapping
  }
}
