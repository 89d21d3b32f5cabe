extension Procedure {
  /// Why a procedure is not digital yet, in the classes of the plan (障壁).
  ///
  /// - Source: 東京デジタルファースト推進計画 第二期, measure 1.
  public enum Barrier: String, Choice {
    case nationalPolicy, municipalCoordination, natureOfProcedure, systemRenewal, operations

    public static let choices = ChoiceTable<Barrier>([
      (.nationalPolicy, "国の制度・方針", ["国の制度"]),
      (.municipalCoordination, "区市町村との調整", []),
      (.natureOfProcedure, "手続の性質", []),
      (.systemRenewal, "システム更新", ["システム更改"]),
      (.operations, "運用上の課題", []),
    ])
  }
}
