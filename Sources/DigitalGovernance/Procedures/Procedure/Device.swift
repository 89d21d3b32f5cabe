extension Procedure {
  /// On what a procedure can be filed (利用できる端末).
  public enum Device: String, Choice {
    case computer, smartphone, tablet, counterTerminal

    public static let choices = ChoiceTable<Device>([
      (.computer, "パソコン", ["PC"]),
      (.smartphone, "スマートフォン", ["スマホ"]),
      (.tablet, "タブレット", []),
      (.counterTerminal, "窓口端末", []),
    ])
  }
}
