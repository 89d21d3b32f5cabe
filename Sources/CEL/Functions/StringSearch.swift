extension String {
  /// Whether a string's code points occur in this one, in time linear in both (Knuth, Morris and Pratt).
  ///
  /// UTF-8 bytes may be compared, because no code point's bytes begin inside another's.
  func containsCodePoints(of part: String) -> Bool {
    let needle = Array(part.utf8)
    if needle.isEmpty { return true }
    if needle.count > utf8.count { return false }
    var fallback = [0]
    fallback.reserveCapacity(needle.count)
    var matched = 0
    for byte in needle.dropFirst() {
      while matched > 0, needle[matched] != byte { matched = fallback[matched - 1] }
      if needle[matched] == byte { matched += 1 }
      fallback.append(matched)
    }
    matched = 0
    for byte in utf8 {
      while matched > 0, needle[matched] != byte { matched = fallback[matched - 1] }
      if needle[matched] == byte { matched += 1 }
      if matched == needle.count { return true }
    }
    return false
  }
}
