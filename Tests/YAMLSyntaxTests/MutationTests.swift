import Testing
import YAMLSyntax

@Suite("Mutated documents") struct MutationTests {
  private static let documents = [
    """
    # 概要
    apiVersion: kanri/v1
    kind: ServiceCanvas
    name: 飲食店の営業許可 # 名称
    users:
      - name: "開業者（個人）"
        needs: ['窓口に行かずに申請したい', "1回で済ませたい"]
        volume: {total: 1200, online: 0x1F}
      - &u name: 行政書士
        note: |  # 見出し
          本文 # 本文
            字下げ

          続き
    more: *u
    text: >-
      折り返す
      文章です。
    plain: これは
      二行の値
    "key": !!str 011002
    ? 複合
    : 値
    ---
    [a, {b: c, d: [e]}, "f\\n\\u3042"]
    ...
    %YAML 1.2
    ---
    x: 'it''s'
    """,
    "- a\r\n- b: 1\r\n  c: [x,\r\n    y]\r\n- 'q\r\n\r\n  r'\r\n",
    "{\"a\": [1, 2.5, true, null], \"表\": {\"b\": \"\\ud83d\\ude00\"}}\n",
    "名称：申請\n種別：甲\n",
    "a: \"甲\u{85}乙\"\nb: |\n  x\u{2028}y\n",
    "users:\n\t- name:値\n　　b: c\n",
  ]

  /// Pieces by which YAML documents break.
  private static let pieces = [
    ":", ": ", "：", "\t", "　", "\u{A0}", "\"", "'", "[", "]", "{", "}", ",", "、", "- ", "－", "#", " #", "＃",
    "&a ",
    "*a", "*基本", "&基本 ", "!", "!!str ", "%", "@", "`", "|", ">", "|\n", "\n", "\r", "\r\n", "\n\n", "---\n",
    "\n---\n",
    "\n...\n", "<<<<<<< HEAD\n", "\n=======\n", "\n>>>>>>> x\n", "\u{FEFF}", "\0", "\u{7F}", "\u{85}",
    "\u{2028}", "\\",
    "\\u", "\\uD83D", "\\x4", "? ", "<<: *a\n", "%YAML 1.2\n", "%FOO\n", "😀", "  ", "   ", "～", "key:値\n",
    "｛", "］",
  ]

  @Test("No mutation crashes the reader or breaks what must always hold", arguments: 0..<16)
  func mutations(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    for round in 0..<400 {
      guard var bytes = Self.documents.randomElement(using: &numbers).map({ Array($0.utf8) }) else {
        continue
      }
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let place = Int.random(in: 0...bytes.count, using: &numbers)
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0:
          bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...12, using: &numbers)))
        case 1, 2:
          let piece = Self.pieces.randomElement(using: &numbers) ?? ""
          bytes.insert(contentsOf: piece.utf8, at: place)
        case 3 where place < bytes.count:
          bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        default:
          let end = min(bytes.count, place + Int.random(in: 1...40, using: &numbers))
          bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &numbers))
        }
      }
      let tree = YAMLTree(parsing: bytes)
      if let broken = brokenInvariant(of: tree) {
        Issue.record(
          "round \(round): \(broken) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
      if !isSame(tree, YAMLTree(parsing: bytes)) {
        Issue.record("round \(round): read twice, it differs: \(bytes)")
      }
    }
  }
}
