extension Procedure.Fee {
  /// The ways to pay.
  ///
  /// - Source: 行政手続等の棚卸調査, item 14-2, which has five offline and six online.
  public enum PaymentMethod: String, Choice {
    case counter, bankCounter, payEasyMachine, convenienceStore, otherOffline, payEasyBanking,
      payEasyDirect, creditCard, qrCode, internetBanking, otherOnline

    public static let choices = ChoiceTable<PaymentMethod>([
      (.counter, "行政機関の窓口", ["窓口"]),
      (.bankCounter, "銀行の窓口", []),
      (.payEasyMachine, "ペイジー(ATM)", ["ペイジー（ATM）"]),
      (.convenienceStore, "コンビニ等代理施設", ["コンビニ"]),
      (.otherOffline, "その他オフラインでの納付方法", []),
      (.payEasyBanking, "ペイジー(ネットバンキング)", ["ペイジー（ネットバンキング）"]),
      (.payEasyDirect, "ペイジー(ダイレクト方式)", ["ペイジー（ダイレクト方式）"]),
      (.creditCard, "クレジットカード払い", ["クレジットカード"]),
      (.qrCode, "二次元コード決済", []),
      (.internetBanking, "インターネットバンキング", []),
      (.otherOnline, "その他オンラインでの納付方法", []),
    ])
  }

}

extension Procedure.Fee.PaymentMethod {
  /// Whether paying this way takes place online.
  public var isOnline: Bool {
    switch self {
    case .counter, .bankCounter, .payEasyMachine, .convenienceStore, .otherOffline: false
    case .payEasyBanking, .payEasyDirect, .creditCard, .qrCode, .internetBanking, .otherOnline: true
    }
  }
}
