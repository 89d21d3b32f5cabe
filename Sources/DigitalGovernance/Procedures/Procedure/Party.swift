extension Procedure {
  /// Who files, receives or passes on (手続主体、手続の受け手、経由機関).
  ///
  /// Where a procedure has several, the survey has a value of its own for the set.
  ///
  /// - Source: 行政手続等の棚卸調査, items 5 to 7.
  public enum Party: String, Choice {
    case nation, independentAgencies, localGovernments, nationOrAgencies, agenciesOrLocal,
      nationOrLocal, nationAgenciesOrLocal, residents, businesses, residentsOrBusinesses

    public static let choices = ChoiceTable<Party>([
      (.nation, "国", []),
      (.independentAgencies, "独立行政法人等", []),
      (.localGovernments, "地方等", ["地方公共団体等"]),
      (.nationOrAgencies, "国又は独立行政法人等", []),
      (.agenciesOrLocal, "独立行政法人等又は地方等", []),
      (.nationOrLocal, "国又は地方等", []),
      (.nationAgenciesOrLocal, "国、独立行政法人等又は地方等", []),
      (.residents, "国民等", ["都民", "住民"]),
      (.businesses, "民間事業者等", ["事業者"]),
      (.residentsOrBusinesses, "国民等、民間事業者等", []),
    ])
  }
}
