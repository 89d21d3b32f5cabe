extension SourceScanner {
  /// Words for a secret, as the last word of a key, in lower case.
  private static let secretWords = [
    "password", "passwd", "passphrase", "secret", "token", "apikey", "api_key", "api-key", "api key",
    "accesskey",
    "access_key", "access-key", "access key", "secretkey", "secret_key", "secret-key", "secret key",
    "privatekey",
    "private_key", "パスワード", "暗証番号", "秘密鍵", "アクセスキー", "apiキー", "アクセストークン",
  ].map { Array($0.utf8) }

  /// The last bytes of those words: nearly every colon is told apart by one look.
  private static let secretEnds: [Bool] = {
    var ends = [Bool](repeating: false, count: 256)
    for word in secretWords {
      guard let last = word.last else { continue }
      ends[Int(last)] = true
      if (0x61...0x7A).contains(last) { ends[Int(last) - 0x20] = true }
    }
    return ends
  }()

  private static func isSpaceOrQuote(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x22 || byte == 0x27 }

  /// The longest secret that is looked for, in bytes.
  private static let longestSecret = 256

  /// Looks behind a colon or an equals sign; answers with the index to go on at.
  mutating func secret(keyEnd: Int, valueStart: Int, _ body: (SourcePassage) -> Void) -> Int {
    // A key may be quoted, or stand a space before its colon.
    var end = keyEnd
    while end > lineStart, keyEnd - end < 3, SourceScanner.isSpaceOrQuote(bytes[end - 1]) { end -= 1 }
    guard end > lineStart, SourceScanner.secretEnds[Int(bytes[end - 1])] else { return valueStart }
    let key = bytes[lineStart..<end]
    guard SourceScanner.secretWords.contains(where: { key.endsIgnoringCase(with: $0) }) else {
      return valueStart
    }
    var start = valueStart
    let limit = min(bytes.count, valueStart + SourceScanner.longestSecret)
    while start < limit, SourceScanner.isSpaceOrQuote(bytes[start]) { start += 1 }
    end = start
    while end < limit, ![0x0A, 0x0D, 0x20, 0x22, 0x27, 0x2C, 0x7D].contains(bytes[end]) { end += 1 }
    guard isSecretValue(start..<end) else { return valueStart }
    body(passage(.secretValue, start..<end))
    return end
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

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether the bytes end with a word in lower case, ASCII letters compared without case.
  fileprivate func endsIgnoringCase(with word: [UInt8]) -> Bool {
    guard count >= word.count else { return false }
    return zip(suffix(word.count), word).allSatisfy { byte, wanted in
      ((0x41...0x5A).contains(byte) ? byte + 0x20 : byte) == wanted
    }
  }
}
