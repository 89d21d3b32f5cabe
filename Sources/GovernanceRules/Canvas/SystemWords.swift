/// Words for things that get built, and for building them.
enum SystemWords {
  /// What a project may deliver.
  static let products: WordList = [
    "システム", "アプリ", "アプリケーション", "サイト", "ホームページ", "ウェブページ", "ツール", "ポータル", "フォーム",
    "データベース", "プラットフォーム", "チャットボット", "ai", "rpa", "電子申請", "オンライン申請", "オンライン手続", "機能",
    "app", "application", "system", "website", "portal", "tool", "form", "database", "chatbot", "platform",
  ]

  /// What is done to a procedure when it goes digital.
  static let conversions: WordList = [
    "オンライン化", "電子化", "デジタル化", "システム化", "自動化", "アプリ化", "ペーパーレス化", "キャッシュレス化", "dx化",
  ]

  /// Full stops of speech that change nothing in what is said.
  static let closings: WordList = ["です", "である", "こと", "状態", "という課題", "という問題", "のが課題", "ことが課題", "ため"]
}
