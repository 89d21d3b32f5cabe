extension SourceScanner {
  /// Words for a secret, as the last word of a key, in lower case.
  private static let secretWords = [
    "password", "passwd", "passphrase", "secret", "token", "apikey", "api_key", "api-key", "api key",
    "accesskey",
    "access_key", "access-key", "access key", "secretkey", "secret_key", "secret-key", "secret key",
    "privatekey",
    "private_key", "パスワード", "暗証番号", "秘密鍵", "アクセスキー", "apiキー", "アクセストークン",
  ].map { Array($0.utf8) }

  /// Those words by their last byte, capital or not: nearly every colon is told apart by one look.
  private static let secretWordsByEnd: [[[UInt8]]] = {
    var words = [[[UInt8]]](repeating: [], count: 256)
    for word in secretWords {
      guard let last = word.last else { continue }
      words[Int(last)].append(word)
      if (0x61...0x7A).contains(last) { words[Int(last) - 0x20].append(word) }
    }
    return words
  }()

  private static func isSpaceOrQuote(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x22 || byte == 0x27 }

  /// The longest secret that is looked for, in bytes.
  private static let longestSecret = 256

  /// Looks behind a colon or an equals sign; answers with the index to go on at.
  mutating func secret(keyEnd: Int, valueStart: Int, _ body: (SourcePassage) -> Void) -> Int {
    // A key may be quoted, or stand a space before its colon.
    var end = keyEnd
    while end > lineStart, keyEnd - end < 3, SourceScanner.isSpaceOrQuote(bytes[end - 1]) { end -= 1 }
    guard end > lineStart else { return valueStart }
    let words = SourceScanner.secretWordsByEnd[Int(bytes[end - 1])]
    guard !words.isEmpty, words.contains(where: { isWord($0, endingAt: end) }) else { return valueStart }
    var start = valueStart
    let limit = min(bytes.count, valueStart + SourceScanner.longestSecret)
    while start < limit, SourceScanner.isSpaceOrQuote(bytes[start]) { start += 1 }
    end = start
    while end < limit, ![0x0A, 0x0D, 0x20, 0x22, 0x27, 0x2C, 0x7D].contains(bytes[end]) { end += 1 }
    guard isSecretValue(start..<end) else { return valueStart }
    body(passage(.secretValue, start..<end))
    return end
  }

  /// Whether a word in lower case ends at an index of this line, ASCII letters compared without case.
  private func isWord(_ word: [UInt8], endingAt end: Int) -> Bool {
    guard end - word.count >= lineStart else { return false }
    for offset in 1...word.count {
      let byte = bytes[end - offset]
      guard ((0x41...0x5A).contains(byte) ? byte + 0x20 : byte) == word[word.count - offset] else {
        return false
      }
    }
    return true
  }

  /// Words that say about a secret what it is like, and stand where one could stand.
  private static let fillers: Set<String> = [
    "required", "optional", "string", "boolean", "unknown", "undefined", "hidden", "masked", "redacted",
    "removed",
    "omitted", "expired", "rotated", "vault", "secret", "secrets", "password", "encrypted", "disabled",
    "enabled",
  ]

  /// Whether a value could be a secret: not prose, not a place where one is kept, not a word that stands in for one.
  ///
  /// Japanese prose behind such a word tells about a secret; a secret itself is ASCII.
  func isSecretValue(_ range: Range<Int>) -> Bool {
    guard range.count >= 6, bytes[range].allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
    let value = String(decoding: bytes[range], as: UTF8.self)
    // ${NAME}, {{ name }}, <name>, %NAME%, *alias, &anchor, ./file, /file, [list]
    if let first = value.first, "${<%*&.[/|>!#~".contains(first) { return false }
    if Set(value).count <= 2 || value.contains("://") { return false }
    return !SourceScanner.fillers.contains(value.lowercased())
  }

  /// How known access tokens begin, and how many letters and digits follow at least.
  static let tokenForms: [(prefix: StaticString, length: Int)] = [
    ("AKIA", 16), ("ASIA", 16), ("ghp_", 30), ("gho_", 30), ("ghs_", 30), ("ghu_", 30), ("ghr_", 30),
    ("github_pat_", 30), ("glpat-", 18), ("xoxb-", 20), ("xoxp-", 20), ("xoxa-", 20), ("xoxs-", 20),
    ("AIza", 30),
    ("eyJhbGciOi", 30), ("sk-", 20), ("sk_live_", 20), ("npm_", 30), ("hf_", 30),
  ]

  /// The first two bytes of those tokens.
  private static let tokenHeads: [UInt16] = tokenForms.map { form in
    form.prefix.withUTF8Buffer { UInt16($0[0]) << 8 | UInt16($0[1]) }
  }

  /// Whether the first two bytes are those of a token, which those of few words are.
  func mayBeToken(_ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let head = UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    return SourceScanner.tokenHeads.contains(head)
  }

  /// Where a token that begins here ends; nil if none does.
  func tokenEnd(from start: Int) -> Int? {
    for (prefix, length) in SourceScanner.tokenForms where holds(prefix, at: start) {
      let rest = start + prefix.utf8CodeUnitCount
      var end = rest
      let limit = min(bytes.count, start + 4_096)
      while end < limit, SourceScanner.isWordByte(bytes[end]) || bytes[end] == UInt8(ascii: "-") { end += 1 }
      // Words joined by hyphens are as long, but have no digit.
      let hasDigit = bytes[rest..<end].contains { (0x30...0x39).contains($0) }
      if end - rest >= length, hasDigit { return end }
    }
    return nil
  }

  /// The head of a private key; certificates and public keys may be shown.
  mutating func privateKey(at index: Int, _ body: (SourcePassage) -> Void) -> Int {
    guard holds("-----BEGIN ", at: index) else { return index + 1 }
    let end = lineEnd(from: index, within: 128)
    let head = String(decoding: bytes[index..<end], as: UTF8.self)
    if head.contains("PRIVATE KEY") { body(passage(.token, index..<end)) }
    return end
  }
}
