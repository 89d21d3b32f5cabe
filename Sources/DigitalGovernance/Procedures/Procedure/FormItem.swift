extension Procedure {
  /// What a form must be filled in with (申請書等に記載させる情報).
  ///
  /// - Source: 行政手続等の棚卸調査, item 18.
  public enum FormItem: String, Choice {
    case myNumber, corporateNumber, healthInsuranceOffice, labourInsuranceOffice,
      employmentInsuranceOffice, headOffice, tradeName, officers, representativeAddress, capital,
      other

    public static let choices = ChoiceTable<FormItem>([
      (.myNumber, "マイナンバー", ["個人番号"]),
      (.corporateNumber, "法人番号", []),
      (.healthInsuranceOffice, "健康保険適用事業所番号", []),
      (.labourInsuranceOffice, "労働保険適用事業所番号", []),
      (.employmentInsuranceOffice, "雇用保険適用事業所番号", []),
      (.headOffice, "本店又は主たる事務所の所在地", []),
      (.tradeName, "商号又は名称", []),
      (.officers, "役員氏名（代表者含む）", ["役員氏名(代表者含む)"]),
      (.representativeAddress, "代表者住所", []),
      (.capital, "資本金", []),
      (.other, "その他の情報", []),
    ])
  }
}
