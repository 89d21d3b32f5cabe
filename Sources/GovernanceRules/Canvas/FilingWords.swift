/// Words for the step in which somebody files something, and for taking it in.
enum FilingWords {
  /// Whether a step of a flow is no more than a filing: 「申請する」, 「書類の提出」, 「受付」.
  static func isFiling(_ step: String) -> Bool {
    var step = FoldedText(step)
    while step.dropSuffix(closings) {}
    return step.ends(with: filing)
  }

  private static let closings: WordList = ["する", "します", "すること", "を行う", "を送る", "完了", "の完了", "が完了", "が完了する"]
  private static let filing: WordList = [
    "申請", "申込", "申込み", "申し込み", "申し込む", "申込む", "届出", "届け出", "届け出る", "提出", "送信", "送信ボタンを押", "送信ボタンを押す",
    "応募", "受付", "受理", "受け付け", "受け付ける", "filing", "file", "apply", "submit", "application",
  ]
}
