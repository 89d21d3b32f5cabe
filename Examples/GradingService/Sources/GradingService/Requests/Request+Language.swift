import GovernanceFindings
import Hummingbird

extension Request {
  /// The language that the client likes best of the two; Japanese if it says nothing.
  var language: Language { Language(accepted: headers[.acceptLanguage] ?? "") }
}

extension Language {
  /// Reads `Accept-Language` (RFC 9110, 12.5.4): of Japanese and English the one of greater weight, of equals the first.
  init(accepted header: String) {
    var best: (language: Language, weight: Double)?
    for range in header.split(separator: ",") {
      let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
      guard let tag = parts.first?.split(separator: "-").first else { continue }
      let language: Language? = tag == "en" ? .en : tag == "ja" || tag == "*" ? .ja : nil
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      guard let language, weight > best?.weight ?? 0 else { continue }
      best = (language, weight)
    }
    self = best?.language ?? .ja
  }
}
