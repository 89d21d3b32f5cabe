import GovernanceFindings

extension Mapping {
  public static let description = RecordDescription(of: Mapping.self) {
    Field(
      "id", ja: "識別子", other: ["ID"], \.id, required: true, role: .identity, sample: "tanaoroshi-2026q2",
      Bilingual(
        en: "The name under which it is chosen.",
        ja: "対応表を選ぶときの名前。"))
    Field(
      "name", ja: "名称", \.name, sample: "令和8年度第2四半期の棚卸",
      Bilingual(
        en: "Its name.",
        ja: "対応表の名称。"))
    Field(
      "source", ja: "出典", \.source,
      Bilingual(
        en: "Where the table comes from.",
        ja: "表の出典。"))
    Field(
      "encoding", ja: "文字コード", \.encoding,
      Bilingual(
        en: "How its characters are written. Left out, valid UTF-8 is UTF-8 and anything else Shift_JIS.",
        ja: "表の文字コード。書かなければ、UTF-8として正しければUTF-8、そうでなければシフトJISとして読みます。"))
    Field(
      "delimiter", ja: "区切り文字", \.delimiter,
      Bilingual(
        en: "What stands between its cells. Left out, a comma.",
        ja: "セルの区切り。書かなければカンマ。"))
    Field(
      "header", ja: "見出し", \.header,
      Bilingual(
        en: "Where its header is. Left out, the first row.",
        ja: "見出しの行。書かなければ最初の1行。"))
    Field(
      "footerRows", ja: "末尾の行数", \.footerRows, range: 0...1000,
      Bilingual(
        en: "How many rows at the end are no procedures: sums, remarks.",
        ja: "合計や注など、手続ではない末尾の行数。"))
    Field(
      "skip", ja: "読み飛ばす行", \.skip,
      Bilingual(
        en: "Rows in between that are no procedures.",
        ja: "途中にある、手続ではない行。"))
    Field(
      "columns", ja: "列", \.columns, key: "column", value: "field", required: true,
      Bilingual(
        en: "What each column says, by the text of its header.",
        ja: "列ごとの対応。キーは見出しの文字。"))
    Field(
      "ignored", ja: "読まない列", \.ignored, key: "column", value: "reason",
      Bilingual(
        en: "Columns that are not read, each with the reason.",
        ja: "読まない列と、その理由。"))
    Field(
      "constants", ja: "固定値", \.constants, key: "field", value: "value",
      Bilingual(
        en: "What holds for every row, without a column.",
        ja: "列がなく、すべての行に共通する値。"))
    Field(
      "notes", ja: "注記", \.notes,
      Bilingual(
        en: "What whoever reads results from the table should know.",
        ja: "この表を使った結果を読む人が知っておくべきこと。"))
  }
}
