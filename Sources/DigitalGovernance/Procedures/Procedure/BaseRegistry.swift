extension Procedure {
  /// A register of a government, which holds what papers are asked for (ベース・レジストリ等).
  ///
  /// The list is ours: the papers of the national survey, each by who issues it.
  public enum BaseRegistry: String, Choice {
    case residents, familyRegister, commercialRegister, propertyRegister, sealRegister, taxRecords,
      socialInsurance, corporateNumbers, licences, other

    public static let choices = ChoiceTable<BaseRegistry>([
      (.residents, "住民基本台帳", ["住民票"]),
      (.familyRegister, "戸籍", []),
      (.commercialRegister, "商業・法人登記", []),
      (.propertyRegister, "不動産登記", []),
      (.sealRegister, "印鑑登録", []),
      (.taxRecords, "税務情報", ["税情報"]),
      (.socialInsurance, "社会保険", []),
      (.corporateNumbers, "法人番号", []),
      (.licences, "許認可・資格", []),
      (.other, "その他", []),
    ])
  }
}
