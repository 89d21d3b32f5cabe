import GovernanceFindings

/// A private mobile number or a private mail address stands in the file.
///
/// Addresses and numbers of offices are no private data. Domains that anyone can have an address at, and the
/// numbers of mobile telephones, are taken as private.
struct ContactDataInClear: SourceRule {
  static let identity = RuleIdentity("D106", "contact-data-in-clear", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "public texts ask for protection of personal data; the patterns are ours",
      ja: "公表資料は個人情報の保護を求めていますが、見分け方はkanriが定めたものです"))
  static let isSecret = true
  static let title = Bilingual(en: "Private contact data in clear", ja: "個人の連絡先の記載")
  static let rationale = Bilingual(
    en: "It is personal data, and everybody who reads the repository sees it.",
    ja: "個人情報であり、リポジトリを読む人全員の目に触れます。")
  static let remedy = Bilingual(
    en: "Name the section or post instead.", ja: "課や職の連絡先に置き換えてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: Project
    id: P-1
    name: 営業許可の申請
    lead: 担当課長 090-0000-1234
    """)
  static let good = bad.replacing(" 090-0000-1234", with: "")
  static let moreBad = [bad.replacing("090-0000-1234", with: "taro.example@gmail.com")]
  static let moreGood = [bad.replacing("090-0000-1234", with: "S0000000@section.metro.tokyo.jp")]

  private static let privateDomains: Set<String> = [
    "gmail.com", "yahoo.co.jp", "yahoo.com", "icloud.com", "me.com", "outlook.com", "outlook.jp",
    "hotmail.com",
    "hotmail.co.jp", "live.jp", "docomo.ne.jp", "ezweb.ne.jp", "au.com", "softbank.ne.jp", "i.softbank.jp",
    "ymobile.ne.jp", "rakuten.jp", "nifty.com", "so-net.ne.jp", "biglobe.ne.jp", "ocn.ne.jp",
  ]

  static func judge(_ passage: SourcePassage) -> Message? {
    switch passage.kind {
    case .digits(let digits):
      guard let number = mobileNumber(digits, passage) else { return nil }
      let shown = "0\(number[1])0-****-**\(number[9])\(number[10])"
      return Message(
        en: "a mobile number (\(shown)) stands here in clear", ja: "携帯電話の番号（\(shown)）がそのまま書かれています")
    case .address:
      guard let at = passage.text.firstIndex(of: "@") else { return nil }
      let domain = passage.text[passage.text.index(after: at)...].lowercased()
      guard privateDomains.contains(domain) else { return nil }
      return Message(
        en: "a private mail address (…@\(domain)) stands here in clear",
        ja: "個人のメールアドレス（…@\(domain)）がそのまま書かれています")
    case .secretValue, .token: return nil
    }
  }

  /// The eleven digits of a mobile number, from the way it is written at home or abroad; nil if it is none.
  private static func mobileNumber(_ digits: [UInt8], _ passage: SourcePassage) -> [UInt8]? {
    var digits = digits
    if digits.count == 12, digits.starts(with: [8, 1]), passage.before.hasSuffix("+") {
      digits = [0] + digits.dropFirst(2)
    }
    guard digits.count == 11, digits[0] == 0, [7, 8, 9].contains(digits[1]), digits[2] == 0 else {
      return nil
    }
    // Eleven digits in one may also be a name: the id of a procedure, a part of an address on the web.
    guard passage.text.unicodeScalars.count == 11 else { return digits }
    let word = passage.before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    if word.contains("/") || word.contains("?") || passage.after.hasPrefix("/") { return nil }
    let line = passage.before.lowercased()
    return idWords.contains(where: line.contains) ? nil : digits
  }

  private static let idWords = ["id:", "id\":", "識別子", "コード", "code", "法人番号", "手続番号", "受付番号", "文書番号"]
}
