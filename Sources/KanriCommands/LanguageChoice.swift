import ArgumentParser
import GovernanceFindings

extension Language: ExpressibleByArgument {}

/// In which language kanri speaks when nobody said.
enum LanguageChoice {
  /// The language of the locale: Japanese or English if it is one of the two, nil for `C`, for none and for others.
  static var ofLocale: Language? {
    let locale =
      Console.environment("LC_ALL") ?? Console.environment("LC_MESSAGES") ?? Console.environment("LANG") ?? ""
    if locale.hasPrefix("ja") { return .ja }
    if locale.hasPrefix("en") { return .en }
    return nil
  }
}
