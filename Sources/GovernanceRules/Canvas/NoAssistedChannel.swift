import DigitalGovernance
import GovernanceFindings

/// Of the channels that are stated, none comes with help.
///
/// Silent while no channel is stated, and where the kind of any is not.
struct NoAssistedChannel: Rule {
  static let identity = RuleIdentity("C134", "canvas-no-assisted-channel", .note)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "デジタル10か条 wants nobody left behind; that a canvas names a channel with help is our reading",
      ja: "デジタル10か条は誰も取り残さないことを求めていますが、支援付きの手段をキャンバスに書くことはkanriの解釈です"))
  static let title = Bilingual(en: "No channel with help", ja: "支援付きの利用手段がない")
  static let rationale = Bilingual(
    en: "Some cannot manage alone on any channel, and they often need the service most.",
    ja: "一人では使えない人ほど、サービスを必要としていることがあります。")
  static let remedy = Bilingual(
    en: "Add a channel 'assisted' and say who helps; if there is help already, say so.",
    ja: "「支援付き」の提供手段を加え、誰が支援するかを書いてください。")
  static let bad = good.replacing("users:", with: "channels: [{kind: online}, {kind: post}]\nusers:")
  static let good = Example.canvasAtHypothesis
  static let moreGood = [
    good.replacing("users:", with: "channels: [{kind: online}, {kind: assisted}]\nusers:")
  ]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard case .known(let channels) = canvas.channels,
      channels.allSatisfy({ channel in channel.kind.known.map { $0 != .assisted } ?? false })
    else { return }
    report(.noHelp(channels.compactMap(\.kind.known)), at: { $0.channels })
  }
}

extension Message {
  fileprivate static func noHelp(_ kinds: [ServiceCanvas.Channel.Kind]) -> Message {
    Message(
      en: "no channel comes with help (\(kinds.map(\.rawValue).joined(separator: ", ")))",
      ja: "提供手段に支援付きがありません（\(kinds.map(\.ja).joined(separator: "、"))）")
  }
}
